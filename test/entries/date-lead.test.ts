import { expect, test } from "vitest";
import { readDate } from "../../src/entries/date-lead.ts";
import { read } from "./read.ts";

test("a count and its day, with nothing but a space between them", () => {
  expect(readDate("Day 4 13/02/2021")?.date).toBe("Day 4 13/02/2021");
  expect(readDate("Tag 4 13.02.2021")?.precision).toBe("day");
  expect(readDate("День 4 13.02.2021")?.precision).toBe("day");
  for (const other of ["Day 4 3/5", "Day 4 of 13 oars in 2021", "Week 3 May 2021", "Day 4 2021-02-13 was wet"])
    expect(readDate(other)).toBeNull();
});

test("how long one was at it, in brackets behind the day", () => {
  expect(readDate("Saturday, Feb 13 (2.5 hrs)")?.date).toBe("Saturday, Feb 13 (2.5 hrs)");
  expect(readDate("13/02/2021 [1h]")?.precision).toBe("day");
  expect(readDate("Feb 13 (2 oars)")).toBeNull();
});

test("lines of such days in a text without headings", async () => {
  const text =
    "# Oar log\nDay 1 13/02/2021\n\nSplit an ash log.\n\nDay 2 01/03/2021\nPlaned the blade.\n\nDay 3 02/03/2021\nOiled it.\n";
  const { entry } = await read(text, { path: "oars.md" });
  expect(entry.sections.slice(1).map(({ period }) => period?.edtf)).toEqual(["2021-02-13", "2021-03-01", "2021-03-02"]);
});

test("a bold line that goes on behind its day stands out as one that does not", async () => {
  const text = "# Oar log\n\n**20210213**\n- Split an ash log.\n\n**20210301 Inventory of blades**\n\nTwo.\n";
  const { entry } = await read(text, { path: "oars.md" });
  expect(entry.sections.slice(1).map(({ period }) => period?.edtf)).toEqual(["2021-02-13", "2021-03-01"]);
});
