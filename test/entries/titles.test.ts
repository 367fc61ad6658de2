import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findPeriodOfEntry } from "../../src/entries/entry-period.ts";
import { read } from "./read.ts";

/** Titles of public posts that tell their time alone, or seem to, with the day they came out. */
const TITLES = readFileSync(new URL("../fixtures/wordings/titles.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("# "))
  .map((line) => line.split("\t"));

const { entry } = await read("---\ntitle: Any\ndate: 2021-01-01\n---\n\nSome words.\n");

test.each(TITLES)("%s, published on %s → %s", (title = "", day = "", expected = "") => {
  const found = findPeriodOfEntry(
    { ...entry, title, date: { day, time: null } },
    { year: null, reference: day, dates: null },
  );
  expect(found && `${found.start}/${found.end}`).toBe(expected);
});
