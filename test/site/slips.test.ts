import { expect, it, test } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { findKnownSlips, findSlips } from "../../src/site/slips.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const slipsOf = (...names: [string, number, boolean?][]) => [
  ...findSlips(new Map(names.map(([key, count, isRight = false]) => [key, { count, isRight }] as const))),
];

it.each([
  ["a letter left out", "tranducer"],
  ["a letter doubled", "transsducer"],
  ["two letters changed round", "transdcuer"],
])("%s joins the name as it is written elsewhere", (_, slip) => {
  expect(slipsOf([slip, 1], ["transducer", 3])).toEqual([[slip, "transducer"]]);
});

it.each([
  ["another letter", "prebiotics", "probiotics"],
  ["the first letter", "emigration", "migration"],
  ["a short name", "canon", "cannon"],
  ["a longer form", "recorders", "recorder"],
])("but not %s", (_, one, other) => {
  expect(slipsOf([one, 1], [other, 3])).toEqual([]);
});

test("of two that are right, or equally frequent, none joins the other", () => {
  expect(slipsOf(["tranducer", 1, true], ["transducer", 3, true])).toEqual([]);
  expect(slipsOf(["tranducer", 1], ["transducer", 1])).toEqual([]);
});

test("a journal's own tag takes in its misspelling in a text", () => {
  const entry = sampleEntry("a.md", {
    title: "Log",
    date: "2021-03-05",
    tags: ["transducers"],
    body: "Worked on Tranducers.",
  });
  const { topics } = assembleSite([entry], [], SETTINGS).site.timeline;
  expect(topics.map(({ id }) => id)).toEqual(["transducers"]);
});

test.each([
  ["two letters changed round", "hasklel", "haskell"],
  ["a letter left out", "kuberntes", "kubernetes"],
  ["a letter doubled", "typpescript", "typescript"],
])("a well-known name with %s is taken for it, where it is written as a name", (_, slip, right) => {
  const isKnown = (word: string) => ["haskell", "kubernetes", "typescript", "python"].includes(word);
  const find = (key: string, isName: boolean) => [
    ...findKnownSlips(new Map([[key, { count: 1, isRight: false, isName }]]), isKnown),
  ];
  expect(find(slip, true)).toEqual([[slip, right]]);
  expect(find(slip, false)).toEqual([]);
  expect(find("pyhton", true)).toEqual([]);
});

test("and counts as the topic that it means", () => {
  const entry = sampleEntry("a.md", { title: "Log", date: "2021-03-05", body: "Started learning Kuberntes today." });
  const { topics } = assembleSite([entry], [], SETTINGS).site.timeline;
  expect(topics.map(({ id }) => id)).toEqual(["kubernetes"]);
});

test("three letters that stand once join the one well-known name that they fit", () => {
  const entry = sampleEntry("a.md", {
    title: "Log",
    date: "2021-03-05",
    body: "I learned about self-supervised learning.\n\nThen a lecture on SSL in vision.",
  });
  const { topics } = assembleSite([entry], [], SETTINGS).site.timeline;
  expect(topics.map(({ id }) => id)).toContain("self-supervised-learning");
  expect(topics.map(({ id }) => id)).not.toContain("ssl");
});
