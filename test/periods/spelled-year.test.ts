import { expect, test } from "vitest";
import { findPeriod } from "../../src/periods/index.ts";
import { writeOutYear } from "../../src/periods/spelled-year.ts";

test("years in English words, and no other numbers that begin so", () => {
  expect(writeOutYear("Twenty Twenty-One at sea")).toBe("2021 at sea");
  expect(writeOutYear("twenty twentytwo")).toBe("2022");
  expect(writeOutYear("Twenty-Twenty, Twenty Nineteen")).toBe("2020, 2019");
  for (const text of ["Twenty-one days", "twenty tides", "Twenty Twenty-Oneness", "twenty-two"])
    expect(writeOutYear(text)).toBe(text);
});

test("a year at a glance is that year", () => {
  const year = (text: string) => findPeriod(text, { year: null, reference: "2022-01-09" })?.edtf ?? null;
  expect(year("Twenty Twenty-One at a Glance")).toBe("2021");
  expect(year("2021 auf einen Blick")).toBe("2021");
  expect(year("2021 de un vistazo")).toBe("2021");
  expect(year("Twenty twenty-minute rows")).toBeNull();
});

test("an apostrophe for the century of a day in numbers", () => {
  const find = (text: string) => findPeriod(text, { year: null, reference: null })?.edtf ?? null;
  expect(find("Day 04 - 13/02/'21")).toBe("2021-02-13");
  expect(find("13.2.’21")).toBe("2021-02-13");
  expect(find("02/13/'21: eels")).toBe("2021-02-13");
  for (const text of ["3/4/'21", "13/02/'2100", "13/02/'81"]) expect(find(text)).toBeNull();
});
