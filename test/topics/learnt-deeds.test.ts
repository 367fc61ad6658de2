import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model.ts";
import { learntDeedsRule } from "../../src/topics/evidence/learnt-deeds.ts";
import { readPassage } from "../../src/topics/evidence/reading.ts";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string): string[] => findInterests(sampleSection(text), false).map(({ label }) => label);

const pursuits = (text: string): string[] => {
  const passage = { kind: "paragraph", line: 1, text, strong: [], links: [], checked: null } as Passage;
  const reading = readPassage(passage, "en", { isGoal: false, isStated: false, isLearning: false });
  return learntDeedsRule.find(reading).map(({ label }) => label);
};

describe("a verb that is learned", () => {
  it.each([
    ["I am slowly learning to sing.", ["Singing"]],
    ["I taught myself to juggle.", ["Juggling"]],
    ["I learned how to swim and dive.", ["Swimming"]],
    ["I want to learn to sail.", []],
    ["The dog learned to sit.", []],
    ["I learned to read between the lines.", []],
    ["I learned to paint with words.", []],
    ["I learned to cook the books.", []],
    ["I learned to juggle work and family.", []],
    ["I learned to knit the crew together.", []],
    ["The app is learning to draw.", []],
    ["My cat has learned to sing.", []],
    ["This winter I learned to knit.", ["Knitting"]],
    ["My wife and I learned to dance.", ["Dance"]],
    ["On the weekend, finally learned to swim.", ["Swimming"]],
  ])("%s", (text, wanted) => {
    expect(pursuits(text)).toEqual(wanted);
  });
});

describe("words of a laboratory and of training", () => {
  it.each([
    ["We ran a gel after the PCR.", ["ran a gel", "PCR"]],
    ["I did an online training on tide safety.", ["tide safety"]],
    ["The training on the GPU took a day.", []],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
});
