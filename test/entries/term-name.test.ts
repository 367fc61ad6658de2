import { expect, test } from "vitest";
import { yearOfTerm } from "../../src/entries/term-name.ts";

test.each([
  ["eel-research-f21.md", 2021],
  ["Joinery 4, Fall 21", 2021],
  ["logs/SP-22/README.md", 2022],
  ["summer'19", 2019],
  ["SoSe23.md", 2023],
  ["s21.md", null],
  ["log-w12.md", null],
  ["fa2021x.md", null],
  ["leaf21.md", null],
  ["f01.md", null],
])("%s", (name, year) => {
  expect(yearOfTerm(name)).toBe(year);
});
