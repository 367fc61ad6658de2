import { describe, expect, it, test } from "vitest";
import { CONCEPTS } from "../../src/topics/concepts/index.ts";
import { findConcept, findKnownNames } from "../../src/topics/known.ts";

describe("subjects in the words of those who learn them", () => {
  it.each([
    ["We watched a lecture on energy-based models and beam search.", "en", ["Energy-Based Models", "Beam Search"]],
    ["Cross-stitch, bike touring and pen-and-paper RPGs.", "en", ["Cross-Stitch", "Bike Touring", "Tabletop RPGs"]],
    ["Heute ging es um Spracherkennung.", "de", ["Speech Recognition"]],
    ["Estudei estruturas de dados e xadrez.", "pt", ["Data Structures", "Chess"]],
    ["Heute ging es um Spracherkennung.", "en", []],
  ] as const)("%s (%s)", (text, language, labels) => {
    expect(findKnownNames(text, language).map(({ label }) => label)).toEqual(labels);
  });
});

test("everyday words among the names need more than a mention", () => {
  const names = findKnownNames("The hardware shop sold travel mugs, coffee and testing strips.");
  expect(names.map(({ label }) => label)).toEqual(["Hardware", "Travel", "Coffee", "Testing"]);
  expect(names.every(({ isCommon }) => isCommon)).toBe(true);
});

test("a name in two rows keeps its first field and gets the spellings of both", () => {
  expect(findConcept("convolution neural networks")).toMatchObject({
    label: "Convolutional Neural Networks",
    broader: "Neural Networks",
  });
  expect(findConcept("CNNs")).toBe(findConcept("convolutional networks"));
});

test("names are names: no signs of the tables left in them, none of a single small letter", () => {
  const texts = CONCEPTS.flatMap(({ spellings }) => spellings.map(({ text }) => text));
  expect(texts.filter((text) => /[=;|@]|[*!]$|^\s|\s$|^\p{Ll}$/u.test(text) || text === "")).toEqual([]);
});
