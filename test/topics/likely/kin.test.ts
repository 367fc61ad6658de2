import { expect, it } from "vitest";
import { weighLeads, weighWords } from "../../../src/topics/likely/features.ts";
import { gatherPhrases, phraseKey } from "../../../src/topics/likely/index.ts";
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
  const kin = kinOf("chemist");
  expect(weigh("chemist")).toBe(kin?.last);
  expect(weigh("chemist waveform")).toBe((kin?.first ?? 0) + (kinOf("waveform")?.last ?? 0));
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
