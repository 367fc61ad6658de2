import { expect, it, test } from "vitest";
import { findInterests, findInterestsOfName } from "../../src/topics/index.ts";
import { findConcept, findKnownNames, isWordWithoutCapital } from "../../src/topics/known.ts";
import { createMatcher } from "../../src/topics/matcher.ts";
import { normaliseTopic } from "../../src/topics/normalise.ts";
import { sampleSection } from "./sample-section.ts";

const namesIn = (text: string): string[] => findKnownNames(text).map(({ label }) => label);

it.each([
  ["Read up on linear and logistic regression.", ["Linear Regression", "Logistic Regression"]],
  [
    "Supervised, unsupervised and reinforcement learning",
    ["Supervised Learning", "Unsupervised Learning", "Reinforcement Learning"],
  ],
  ["Probabilistic and Bayesian Machine Learning", ["Probabilistic Machine Learning", "Bayesian Machine Learning"]],
])("words before an 'and' share the last words of the name behind it: %s", (text, labels) => {
  expect(namesIn(text)).toEqual(labels);
});

it.each([
  ["I read about sailing and machine learning", ["Sailing", "Machine Learning"]],
  ["We ate bread and deep learning was on", ["Deep Learning"]],
  ["Rust and web development", ["Rust", "Web Development"]],
])("but a word that makes no name with them is left alone: %s", (text, labels) => {
  expect(namesIn(text)).toEqual(labels);
});

test("names of techniques in small letters, where these are no words", () => {
  expect(namesIn("some css, sql and a git command")).toEqual(["CSS", "SQL", "Git"]);
  expect(namesIn("we sat on the ram; slam the gate, the elk, a rag, a posse and Bert")).toEqual([]);
});

test("to begin from scratch and words behind a single letter are no names", () => {
  expect(namesIn("Learning Lua from Scratch")).toEqual(["Lua"]);
  expect(namesIn("A game in Scratch, a K-pop song, a Z-trek sandal")).toEqual(["Scratch", "K-Pop"]);
});

it.each([["The habits of Ada R. Moss"], ["Notes on J. R. Moss"]])("an initial is no language: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("a person in a heading is no language", () => {
  const labels = (text: string) => findInterestsOfName(text, 1).map(({ label }) => label);
  expect(labels("What Julia Ostrander makes")).not.toContain("Julia");
  expect(labels("Concurrency in Julia")).toContain("Julia");
});

test("a name is found with any dash inside, within a title, but not across two words set apart", () => {
  const matcher = createMatcher([{ label: "Gauss–Markov", spelling: "Gauss–Markov theorem", anyCase: true }]);
  const find = (text: string) => matcher.find(text).map(({ label }) => label);
  for (const dash of ["–", "-", "‑", "—", " "])
    expect(find(`Understanding the Gauss${dash}Markov Theorem`)).toEqual(["Gauss–Markov"]);
  expect(find("Gauss – Markov theorem")).toEqual([]);
});

it.each([
  ["https://machine.example/", []],
  ["Docs: http://rust.example.org/book", []],
  ["https://git.example/ada/Machine_Learning_in_weeks", ["Machine Learning"]],
  ["The sheet: https://learning-tides.example/DL/go/SQL-7.pdf", []],
  ["I learned HTTP and Rust.", ["HTTP", "Rust"]],
])("the scheme and the host of an address name nothing: %s", (text, labels) => {
  expect(namesIn(text)).toEqual(labels);
});

test.each([
  ["pt", "Estudei polimorfismo e ponteiros."],
  ["it", "Ho studiato polimorfismo e puntatori."],
  ["es", "Estudié polimorfismo y punteros."],
] as const)("a name that several languages share is known in each of them: %s", (language, text) => {
  expect(findKnownNames(text, language).map(({ label }) => label)).toEqual(["Polymorphism", "Pointers"]);
});

test("a tag that is a word of English is none of another language", () => {
  expect(findConcept("lecture")?.label).not.toBe("Reading");
  expect(findConcept("Deutsch")?.label).toBe("German");
});

it("a name that has a capital is another word without it", () => {
  expect(isWordWithoutCapital("illustrator")).toBe(true);
  expect(isWordWithoutCapital("kubernetes")).toBe(false);
});

it("a word of another language is none of the plurals of English", () => {
  expect(findConcept("batteries")?.label).toBe("Batteries");
  expect(findConcept("Philosophie")?.label).toBe("Philosophy");
});

test("names that capitals alone tell apart stay apart", () => {
  expect(namesIn("Two problems from AoPS")).toEqual(["Art of Problem Solving"]);
  expect(namesIn("Logging by AOPs, or by AOP")).not.toContain("Art of Problem Solving");
  expect(findConcept("AoPS")?.label).toBe("Art of Problem Solving");
  expect(findConcept("AOP")?.label).toBe("Aspect-Oriented Programming");
  expect(normaliseTopic(normaliseTopic("AoPS"))).toBe(normaliseTopic("AoPS"));
});

test("a game, a site or a room is no other name of what is made or done with it", () => {
  expect(findConcept("gym")?.label).toBe("Fitness");
  expect(namesIn("I wrote a Tetris clone.")).toEqual(["Tetris Clone"]);
  expect(namesIn("We played Tetris and Pong, with songs of Last.fm")).not.toContain("Tetris Clone");
  expect(namesIn("Songs of Last.fm")).not.toContain("Scrobbling");
});

test("letters that many say are a topic where something is done with them", () => {
  const labels = (text: string) => findInterests(sampleSection(text), false).map(({ label }) => label);
  expect(labels("A bag of RPG dice fell off the pier.")).toEqual([]);
  expect(labels("I started a new RPG campaign.")).toContain("RPG");
});
