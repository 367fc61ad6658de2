import { describe, expect, it } from "vitest";
import { gatherPhrases, type Phrase, phraseKey, type Told } from "../../../src/topics/likely/index.ts";
import { cutRuns } from "../../../src/topics/likely/words.ts";

const told = (text: string, given: Partial<Told> = {}): Told => ({
  kind: "paragraph",
  text,
  strong: [],
  links: [],
  ...given,
});
const phrase = (key: string, ...texts: Told[]): Phrase | undefined => gatherPhrases(texts).get(key);

describe("runs", () => {
  it("end at signs and at words that belong to no name", () => {
    const runs = cutRuns("Soldered the headphone socket, then more of it (twice).");
    expect(runs.map(({ words }) => words.map(({ word }) => word.lower).join(" "))).toEqual([
      "soldered",
      "headphone socket",
      "twice",
    ]);
  });

  it("know what stands before and behind them", () => {
    const [, second] = cutRuns("Soldered the headphone socket.");
    expect(second).toMatchObject({ before: "the", after: "." });
    expect(cutRuns("socket")[0]).toMatchObject({ before: "^", after: "$" });
  });

  it("keep the places of their words", () => {
    expect(cutRuns("a C++ parser").flatMap(({ words }) => words.map(({ index, end }) => [index, end]))).toEqual([
      [2, 5],
      [6, 12],
    ]);
  });
});

describe("phrases", () => {
  it("are up to three words of a run, one for the singular and the plural", () => {
    const phrases = gatherPhrases([told("Small tide table parsers"), told("the tide table parser")]);
    expect([...phrases.keys()]).toEqual(["tide", "tide table", "tide table parser", "table", "table parser", "parser"]);
    expect(phrases.get("tide table parser")?.sights.map(({ index, end }) => [index, end])).toEqual([
      [6, 24],
      [4, 21],
    ]);
  });

  it("know how they stand", () => {
    expect(phrase("tide table", told("Tide tables", { kind: "heading" }))).toMatchObject({
      isHeading: true,
      isOpening: true,
    });
    expect(phrase("tide table", told("Tide tables: read", { kind: "item" }))).toMatchObject({
      isItem: true,
      isLead: true,
    });
    expect(phrase("tide", told("Tide tables: read", { kind: "item" }))).toMatchObject({ isItem: true, isLead: false });
    expect(phrase("tide", told("More on Tides"))).toMatchObject({ hasCapital: true, isOpening: false });
    expect(phrase("tide", told("on tides", { strong: ["Tides"] }))).toMatchObject({ isStrong: true, isLink: false });
    expect(phrase("tide", told("on tides", { links: [{ text: "tides" }] }))).toMatchObject({
      isStrong: false,
      isLink: true,
    });
  });

  it("know the verb that leads to them", () => {
    expect(phrase("socket", told("Soldered the new socket"))?.leads).toEqual(["soldered"]);
    expect(phrase("socket", told("Soldered it, a socket"))?.leads).toEqual([""]);
    expect(phrase("socket", told("the headphone socket"))?.leads).toEqual(["headphone"]);
  });
});

it("a text of several runs is no phrase", () => {
  expect(phraseKey("Tide Tables")).toBe("tide table");
  expect(phraseKey("tables of tides")).toBe("table|tide");
});
