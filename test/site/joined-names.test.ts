import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "./sample.ts";

const topicsOf = (entries: Entry[]): string[] =>
  assembleSite(entries, [], SETTINGS).site.timeline.periods.flatMap(({ start, interests }) =>
    start === "2021-02-01" ? interests.map(({ topic }) => topic) : [],
  );
const told = (body: string, tags: string[]): Entry[] => [
  sampleEntry("a.md", { title: "January 2021", tags, body: "Read about it." }),
  sampleEntry("b.md", { title: "February 2021", body }),
];

describe("names of other texts", () => {
  it("are not meant by two letters", () => {
    expect(topicsOf(told("PT with my trainer.\n\nMore PT at the gym.\n\nPT again.", ["Pelican Taxonomy"]))).toEqual([]);
    expect(topicsOf(told("PTX with my trainer.\n\nMore PTX.\n\nPTX again.", ["Pelican Taxonomy Xrays"]))).not.toEqual(
      [],
    );
  });
  it("are not meant by letters that open some words of a sentence", () => {
    const entries = (body: string): Entry[] => [
      sampleEntry("a.md", { title: "January 2021", body: "I tried to plant tall xeranthemums for the bees." }),
      sampleEntry("b.md", { title: "February 2021", body }),
    ];
    expect(topicsOf(entries("Ticked the box PTX.\n\nMore PTX.\n\nPTX again."))).toEqual([]);
  });
  it("are not meant by letters behind Chinese words", () => {
    expect(
      topicsOf(told("统计真阳性TPX和假阳性。\n\nTPX 是什么？\n\n再看 TPX 与阈值。", ["Tidal Pool Xrays"])),
    ).toEqual([]);
  });
  it("are not meant by an everyday word that is a category", () => {
    const entries = (categories: string[]): Entry[] => [
      sampleEntry("a.md", { title: "January 2021", categories, body: "Read about it." }),
      sampleEntry("b.md", {
        title: "February 2021",
        body: "Sat in the office.\n\nCalled the office.\n\nLeft the office.",
      }),
    ];
    expect(topicsOf(entries(["Office"]))).toEqual([]);
  });
});
