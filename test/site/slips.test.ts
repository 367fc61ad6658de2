import { expect, it, test } from "vitest";
import { assembleSite } from "../../src/site/index.ts";
import { findSlips } from "../../src/site/slips.ts";
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
