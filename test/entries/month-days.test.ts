import { expect, it, test } from "vitest";
import { sampleEntry } from "../site/sample.ts";

const days = (date: string | undefined, headings: readonly string[]): (string | null)[] =>
  sampleEntry("log/knots.md", {
    title: "Knots",
    ...(date && { date }),
    body: headings.map((text) => `## ${text}\n\nA bend.`).join("\n\n"),
  })
    .sections.slice(1)
    .map(({ period }) => period?.edtf ?? null);

test("headings of month and day run on around the day of the entry", () => {
  expect(days("2021-03-29", ["3.29", "3.30", "4.1"])).toEqual(["2021-03-29", "2021-03-30", "2021-04-01"]);
  expect(days("2021-01-01", ["12.30", "12.31", "1.1", "1.2"])).toEqual([
    "2020-12-30",
    "2020-12-31",
    "2021-01-01",
    "2021-01-02",
  ]);
  expect(days("2021-03-05", ["3.04", "3.05", "3.06"])).toEqual(["2021-03-04", "2021-03-05", "2021-03-06"]);
  expect(days("2021-05-09", ["5.10", "5.9", "5.8", "Notes"])).toEqual(["2021-05-10", "2021-05-09", "2021-05-08", null]);
});

it.each([
  ["came out on another day", "2021-09-02", ["3.12", "3.13", "3.14"]],
  ["is of no known day", undefined, ["3.12", "3.13", "3.14"]],
  ["has chapters in no order of days", "2021-03-02", ["3.1", "3.2", "3.1", "3.3"]],
  ["may have versions", "2021-01-03", ["1.2", "1.3", "1.4"]],
  ["may have chapters", "2021-03-02", ["3.1", "3.2", "3.3"]],
  ["has too few of them", "2021-03-12", ["3.12", "3.13"]],
])("but no text that %s", (_, date, headings) => {
  expect(days(date, headings).every((day) => day === null)).toBe(true);
});
