import { expect, test } from "vitest";
import { findEvidence } from "../../src/topics/evidence/index.ts";
import { sampleSection } from "./sample-section.ts";

const named = (text: string): string[] =>
  findEvidence(sampleSection(text, { kind: "item" }), "en")
    .filter(({ rule, isSure }) => rule === "cue" && isSure === true)
    .map(({ label }) => label);

test("names in no list, told with what they are the name of", () => {
  expect(named("Two hours with the Grading Miner 2.0 paper")).toEqual(["Grading Miner"]);
  expect(named("Setting up the Refactoring Limpet library")).toEqual(["Refactoring Limpet"]);
  expect(named("Looking at the Halyardix documentation")).toEqual(["Halyardix"]);
});

test("people, schools, a sentence's first word and known names are no such names", () => {
  for (const text of [
    "Summed up the Halyardsson paper",
    "Reading the Ada Halyardsson paper",
    "Reading the Stanford paper",
    "First paper of the week",
    "Good documentation at last",
    "I never opened the Halyardix documentation",
  ])
    expect(named(text), text).toEqual([]);
});
