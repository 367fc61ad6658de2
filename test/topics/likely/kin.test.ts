import { expect, it, vi } from "vitest";
import { weighLeads, weighWords } from "../../../src/topics/likely/features.ts";
import { gatherPhrases, phraseKey, weighPhrases } from "../../../src/topics/likely/index.ts";
import * as kin from "../../../src/topics/likely/kin.ts";
import { kinOf } from "../../../src/topics/likely/kin.ts";

const weigh = (text: string): number => {
  const phrase = gatherPhrases([{ kind: "item", text, strong: [], links: [] }]).get(phraseKey(text));
  return phrase ? weighWords(phrase) : Number.NaN;
};

it("words weigh like those that they are used like", () => {
  expect(kinOf("chemist")?.last).toBeGreaterThan(0);
  expect(kinOf("terribly")?.last).toBeLessThan(0);
  expect(kinOf("qwertzuiop")).toBeUndefined();
});

it("a single word is the last of its phrase, and not the first", () => {
  const chemist = kinOf("chemist");
  expect(weigh("chemist")).toBe(chemist?.last);
  expect(weigh("chemist waveform")).toBe((chemist?.first ?? 0) + (kinOf("waveform")?.last ?? 0));
  expect(weigh("qwertzuiop")).toBe(0);
});

it("of several verbs before, the mean counts", () => {
  const texts = ["Sketched moths", "Photographed moths"].map((text) => ({
    kind: "item" as const,
    text,
    strong: [],
    links: [],
  }));
  const phrase = gatherPhrases(texts).get("moth");
  const [one = 0, other = 0] = ["sketched", "photographed"].map((lead) => kinOf(lead)?.lead);
  expect(phrase && weighLeads(phrase)).toBe(Math.round((one + other) / 2));
});

it("and the verbs count for the phrase", () => {
  const texts = ["Sketched a waveform", "More of the waveform", "The waveform is done"];
  const told = texts.map((text) => ({ kind: "item" as const, text, strong: [], links: [] }));
  const around = {
    ...{
      language: "en" as const,
      length: 900,
      times: 1,
      timesOf: () => 1,
      title: new Set<string>(),
      known: new Set<string>(),
    },
    ...{ topics: 0, hints: new Map<string, ReadonlySet<string>>() },
  };
  const phrase = gatherPhrases(told).get("waveform");
  const score = () => weighPhrases(phrase ? [phrase] : [], around, () => true)[0]?.score ?? Number.NaN;
  const [all, leads] = [score(), phrase ? weighLeads(phrase) : 0];
  vi.spyOn(kin, "kinOf").mockReturnValue({ last: 0, first: 0, lead: 500 });
  expect(score()).toBe(all - leads + 500);
});
