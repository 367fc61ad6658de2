import { expect, it } from "vitest";
import { nameInSentence, sayPeriod } from "../../src/pages/say-period.ts";

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
  expect(sayPeriod({ precision: "span", label: "First half of 2024" })).toBe("in the first half of 2024");
});
