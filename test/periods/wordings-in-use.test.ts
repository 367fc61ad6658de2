import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type DateOrder, findPeriod } from "../../src/periods/index.ts";

/** Headings, items and lines as they stand in public journals, with what a careful reader makes of them. */
const read = (name: string): string[][] =>
  readFileSync(new URL(`../fixtures/wordings/${name}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split("\t"));

function dates([text = "", , around = "", reference = "", order = ""]: string[]): string {
  const [year, month] = around.split("/").map(Number);
  const found = findPeriod(text, {
    year: year || null,
    month: month ?? null,
    reference: reference || null,
    dates: order === "" ? null : (order as DateOrder),
  });
  return found ? `${found.start}/${found.end}` : "-";
}

describe("headings that name a period", () => {
  test.each(read("dated"))("%s → %s", (...row) => {
    expect(dates(row)).toBe(row[1]);
  });
});

describe("headings that look like one and name none", () => {
  test.each(read("silent"))("%s", (...row) => {
    expect(dates(row)).toBe("-");
  });
});
