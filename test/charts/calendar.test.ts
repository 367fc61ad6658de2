import { describe, expect, it } from "vitest";
import { formatSpan } from "../../src/charts/calendar.ts";

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
