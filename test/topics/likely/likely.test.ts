import { describe, expect, it } from "vitest";
import {
  ENOUGH,
  gatherPhrases,
  listFeatures,
  partWords,
  type Surroundings,
  type Told,
  weighPhrases,
} from "../../../src/topics/likely/index.ts";

const around = (given: Partial<Surroundings> = {}): Surroundings => ({
  language: "en",
  length: 900,
  times: 1,
  timesOf: () => 1,
  title: new Set(),
  known: new Set(),
  topics: 0,
  hints: new Map(),
  ...given,
});
const item = (text: string): Told => ({ kind: "item", text, strong: [], links: [] });
const choose = (texts: readonly string[], given: Partial<Surroundings> = {}): string[] =>
  partWords(weighPhrases(gatherPhrases(texts.map(item)).values(), around(given), () => true))
    .filter(({ score }) => score >= ENOUGH)
    .map(({ key }) => key);

describe("likely phrases", () => {
  it("are subjects that come back, not what is said around them", () => {
    const chosen = choose([
      "Worked on a compiler for the abacus",
      "More of the compiler",
      "The compiler has tests now",
    ]);
    expect(chosen[0]).toBe("compiler");
    expect(chosen).not.toContain("worked");
    expect(chosen).not.toContain("more");
  });

  it("share no word", () => {
    const words = choose(["Worked on garden planning", "Garden planning again", "Planning the garden"]).flatMap((key) =>
      key.split(" "),
    );
    expect(words).toEqual([...new Set(words)]);
  });

  it("are only those that may be", () => {
    const phrases = gatherPhrases([item("Worked on a compiler")]).values();
    expect(weighPhrases(phrases, around(), () => false)).toEqual([]);
  });
});

it("features are told by name and value", () => {
  const phrase = gatherPhrases([item("Wrote a tide table")]).get("tide table");
  const features = phrase ? listFeatures(phrase, around({ hints: new Map([["tide table", new Set(["cue"])]]) })) : [];
  expect(features).toEqual(
    expect.arrayContaining([
      "words=2",
      "first=tide",
      "last=table",
      "ending=ble",
      "before=a",
      "after=$",
      "lead=wrote",
      "hint=cue",
    ]),
  );
});
