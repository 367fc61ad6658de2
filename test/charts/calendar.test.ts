import { describe, expect, it } from "vitest";
import { formatSpan, nameInSentence, sayWhen } from "../../src/charts/calendar.ts";

describe("formatSpan", () => {
  it.each([
    ["2020-03-05", "2020-03-05", "5 March 2020"],
    ["2020-03-01", "2020-03-31", "March 2020"],
    ["2020-01-01", "2020-03-31", "January – March 2020"],
    ["2020-01-01", "2020-12-31", "2020"],
    ["2019-11-01", "2020-02-29", "November 2019 – February 2020"],
    ["2020-03-05", "2020-03-09", "5 – 9 March 2020"],
    ["2020-03-28", "2020-04-02", "28 March – 2 April 2020"],
    ["2019-12-28", "2020-01-02", "28 December 2019 – 2 January 2020"],
  ])("%s to %s is %s", (start, end, label) => {
    expect(formatSpan(start, end)).toBe(label);
  });
});

it.each([
  ["First half of 2024", "the first half of 2024"],
  ["Late March 2023", "late March 2023"],
  ["Summer 2022", "summer 2022"],
  ["Week 24, 2024", "week 24, 2024"],
  ["March 2024", "March 2024"],
  ["13 – 19 June 2022", "13 – 19 June 2022"],
])("names %s within a sentence", (label, name) => {
  expect(nameInSentence(label)).toBe(name);
});

it("says when in a sentence", () => {
  expect(sayWhen({ precision: "span", label: "First half of 2024" })).toBe("in the first half of 2024");
  expect(sayWhen({ precision: "week", label: "Week 41, 2022" })).toBe("in week 41, 2022");
});
