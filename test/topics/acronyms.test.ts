import { expect, test } from "vitest";
import { findAcronyms, findDefinitions, isAcronymOf, needsDefinition } from "../../src/topics/acronyms.ts";

test("explained in brackets, either way round", () => {
  expect(findDefinitions("we read about Energy-based Models (EBMs) and more")).toEqual([
    { acronym: "EBM", expansion: "Energy-based Models" },
  ]);
  expect(findDefinitions("the SLO (service level objective) of the team")).toEqual([
    { acronym: "SLO", expansion: "service level objective" },
  ]);
  expect(findDefinitions("the whole team (IBM) met, see figure (A)")).toEqual([]);
});

test("none in a bare address", () => {
  expect(findAcronyms("The TOC is at https://tidal.example/DL/EBM-7.pdf for now")).toEqual(["TOC"]);
});

test("letters of a name, small words or not", () => {
  expect(isAcronymOf("EBM", "energy based modelling")).toBe(true);
  expect(isAcronymOf("TOC", "theory of computation")).toBe(true);
  expect(isAcronymOf("TC", "theory of computation")).toBe(true);
  expect(isAcronymOf("ML", "linear models")).toBe(false);
  expect(findAcronyms("two EBMs, an EBM and I")).toEqual(["EBM"]);
});

test("letters that stand everywhere have to be explained", () => {
  expect(needsDefinition("ID")).toBe(true);
  expect(needsDefinition("EBM")).toBe(false);
  expect(findDefinitions("a talk on Immutable Data (ID)")).toEqual([{ acronym: "ID", expansion: "Immutable Data" }]);
});
