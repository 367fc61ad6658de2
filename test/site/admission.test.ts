import { describe, expect, it, test } from "vitest";
import type { Entry } from "../../src/model.ts";
import { mayBeName } from "../../src/site/admission.ts";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const topicsOf = (...entries: Entry[]): string[] =>
  assembleSite(entries, [], SETTINGS)
    .site.timeline.topics.map(({ label }) => label)
    .sort();
const post = (path: string, body: string, given: { title?: string; tags?: string[] } = {}): Entry =>
  sampleEntry(path, { title: "Log", date: "2021-03-05", body, ...given });

describe("a plain word that stands in no list", () => {
  it.each([
    ["the author's own work, linked to its home", "Working on [Dovely](https://dovely.example/).", ["Dovely"]],
    ["the same without a home, named once", "Working on [Dovely](https://x.example/).", []],
    ["the same, named again", "Working on Dovely.\nMore of Dovely today.", ["Dovely"]],
    ["a word that is written small elsewhere", "Working on Ringlet.\nA ringlet lay on the table.", []],
    ["a course's subject", "A lecture on Smelting.", ["Smelting"]],
    ["a thing of the story", "I looked into a drawer.\nThe drawer was empty.\nA drawer again.", []],
    ["every noun of a language", "Ich habe an der Lasche gearbeitet. Die Lasche ist gut und die Lasche hält.", []],
  ])("%s", (_, body, labels) => {
    expect(topicsOf(post("a.md", body))).toEqual(labels);
  });

  test("linked to its own home in two places, unlike a person", () => {
    const link = (name: string, href: string) => `- [${name}](${href})`;
    const twice = (name: string, href: string) =>
      topicsOf(post("a.md", link(name, href)), post("b.md", link(name, href)));
    expect(twice("Rustlings", "https://git.example/rust-lang/rustlings")).toEqual(["Rustlings"]);
    expect(twice("Lovelace", "https://people.example/~ada")).toEqual([]);
  });

  test("the subject of a linked paper that comes back", () => {
    const paper = "- [Moss '12 Smelting](https://papers.example/1)";
    expect(topicsOf(post("a.md", paper), post("b.md", paper), post("c.md", paper))).toEqual(["Smelting"]);
  });
});

test("words that one line of a long journal says in passing are no subject", () => {
  const journal = (length: number) => {
    const rest = Array.from({ length: length - 1 }, (_, at) => post(`${at}.md`, "The tide came in."));
    return topicsOf(post("first.md", "Today I learned a neat knot from Moss."), ...rest);
  };
  expect(journal(30)).toEqual(["neat knot"]);
  expect(journal(40)).toEqual([]);
});

test("who is linked and named again is no subject, nor who drew the picture", () => {
  const day = (name: string) => `A talk by [${name}](https://talks.example/). ${name} spoke for an hour.`;
  const log = (name: string) => topicsOf(...["a.md", "b.md", "c.md"].map((path) => post(path, day(name))));
  expect(log("Nicholas Quill")).toEqual([]);
  expect(log("Harbour Quill")).toEqual(["Harbour Quill"]);
  const credit = "Cover image by Harbour Quill.";
  const site = assembleSite(
    [post("a.md", day("Harbour Quill")), post("b.md", day("Harbour Quill")), post("c.md", credit)],
    [],
    SETTINGS,
  ).site;
  const told = site.timeline.periods
    .filter(({ source }) => source.path === "c.md")
    .flatMap(({ interests }) => interests);
  expect(told).toEqual([]);
});

test("a field that is only named in passing gives way to its own part", () => {
  expect(topicsOf(post("a.md", "A look at CNNs.\nSome words on neural networks there."))).toEqual([
    "Convolutional Neural Networks",
  ]);
  expect(topicsOf(post("a.md", "A look at CNNs.\nLearned about neural networks."))).toEqual([
    "Convolutional Neural Networks",
    "Neural Networks",
  ]);
});

test("the word of a course is not the one in the middle of a longer name", () => {
  const body = "## March 2021\nLearned about design.\n## April 2021\nKubernetes Design Principles";
  const { periods } = assembleSite([sampleEntry("a.md", { title: "Log", body })], [], SETTINGS).site.timeline;
  const april = periods.find(({ id }) => id === "2021-04");
  expect(april?.interests.map(({ topic }) => topic)).toEqual(["kubernetes"]);
});

test("a tag in the form of an address reads as the texts write it", () => {
  expect(topicsOf(post("a.md", "Made Tide Tables. Tide Tables again.", { tags: ["tide-tables"] }))).toEqual([
    "Tide Tables",
  ]);
  expect(topicsOf(post("a.md", "Nothing.", { tags: ["tide-tables"] }))).toEqual(["tide-tables"]);
});

describe("what a heading names beside its time", () => {
  it.each([
    ["## Week of March 1, 2021: Kubernetes", ["Kubernetes"]],
    ["## 2021-03-01 - Haskell, Closures", ["Closures", "Haskell"]],
    ["## March 2021", []],
    ["## 2021-03-01: We went to the coffee house", []],
  ])("%s", (heading, labels) => {
    expect(topicsOf(post("a.md", `${heading}\nA quiet time.`))).toEqual(labels);
  });
});

test("a bare address of a platform stands for it on its front page only", () => {
  expect(topicsOf(post("a.md", "- [https://aws.amazon.com/](https://aws.amazon.com/)"))).toEqual(["AWS"]);
  expect(topicsOf(post("a.md", "- [https://aws.amazon.com/rds/](https://aws.amazon.com/rds/)"))).toEqual([]);
});

test.each([
  ["water hammer", true],
  ["Monday mornings", false],
  ["a comb", false],
])("a likely phrase such as '%s': %s", (label, isName) => {
  expect(mayBeName(label)).toBe(isName);
});
