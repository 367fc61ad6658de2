import { describe, expect, it, test } from "vitest";
import { CONCEPTS } from "../../src/topics/concepts/index.ts";
import { findConcept, findKnownNames } from "../../src/topics/known.ts";

/** Labels of the names that need nothing else in a text to vouch for them. */
const sureNames = (text: string): string[] =>
  findKnownNames(text)
    .filter(({ needsSupport }) => !needsSupport)
    .map(({ label }) => label);

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

describe("terms of computing", () => {
  it.each([
    ["Smart pointers, RefCell and the borrow checker", ["Smart Pointers", "RefCell", "Borrow Checker"]],
    ["itertools and collections.Counter, then a deque", ["itertools", "collections.Counter", "deque"]],
    ["Fixed the CORS headers, then wget and grep.", ["CORS", "wget", "grep"]],
    ["DBpedia speaks RDF and SPARQL.", ["DBpedia", "RDF", "SPARQL"]],
    ["Named-entity recognition, lexicalization", ["Named Entity Recognition", "Lexicalization"]],
    ["if/else and the ternary operator", ["If/Else", "Ternary Operators"]],
    [
      "Type conversion, class methods, command-line arguments",
      ["Type Conversion", "Class Methods", "Command-Line Arguments"],
    ],
    ["Placed three cards on CSS grid tracks", ["CSS Grid Tracks"]],
    ["Chapter 4 of the Rust book", ["Rust"]],
    [
      "The Odin Project, nand2tetris and SICP",
      ["The Odin Project", "Nand2Tetris", "Structure and Interpretation of Computer Programs"],
    ],
    ["Sent a first post with the Twitter API", ["Twitter API"]],
    ["Linked lists, hash tables and time complexity", ["Linked Lists", "Hash Tables", "Time Complexity"]],
  ])("%s", (text, labels) => {
    expect(sureNames(text)).toEqual(labels);
  });

  it.each([
    ["He crossed the channel in a loop of string."],
    ["Our classes meet in the hall; the queue was long."],
    ["A promise to return the pointer to its owner."],
    ["It took a search of the whole house, and a restful night."],
    ["We are spinning up the wool; else if it rains, we knit."],
    ["Home brew in old web yarn, a cucumber and a pillow."],
    ["The air held little dust: PM2.5 was low."],
  ])("but not in everyday words: %s", (text) => {
    expect(sureNames(text)).toEqual([]);
  });
});

describe("pursuits in the words of diaries and logs", () => {
  it.each([
    [
      "A pairing session, then merge conflicts and docs: writing documentation.",
      ["Pair Programming", "Merge Conflicts", "Documentation"],
    ],
    ["Schematic capture done; keycaps and PETG ordered.", ["PCB Design", "Custom Keyboards", "3D Printing"]],
    ["Two mock interviews, CV writing, a volunteer work day", ["Resume Writing", "Volunteering"]],
    ["Organizing a conference and working remotely", ["Event Organizing", "Remote Work"]],
    ["Hill repeats at dawn, piano pieces at night, growing herbs", ["Interval Training", "Piano", "Gardening"]],
  ])("%s", (text, labels) => {
    expect(sureNames(text)).toEqual(labels);
  });

  it.each([["A newsletter lay on the mat."], ["He hosted us, and the scraper took the paint off."]])(
    "but not in everyday words: %s",
    (text) => {
      expect(sureNames(text)).toEqual([]);
    },
  );
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

test("no name is a class, a club or the training of another one: the subject itself is the topic", () => {
  const FORM = / (?:class(?:es)?|courses?|lessons?|clubs?|workshops?|routine|listening)$/i;
  // What goes by this name and is more than lessons in it.
  const own = new Set(["crash course", "singleton classes"]);
  const names = CONCEPTS.filter(({ spellings }) => spellings.every(({ language }) => language === undefined));
  const doubled = names.filter(({ label }) => {
    const subject = findConcept(label.replace(FORM, ""));
    return FORM.test(label) && !own.has(label.toLowerCase()) && subject !== null && subject.label !== label;
  });
  expect(doubled.map(({ label }) => label)).toEqual([]);
});
