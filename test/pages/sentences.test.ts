import { describe, expect, it } from "vitest";
import { cutExcerpt, splitSentences } from "../../src/pages/sentences.ts";

it("sentences end before a capital, not behind every full stop", () => {
  const text = "The kiln, e.g. the small one, took 1.5 hours. Then it rained! 窑冷了。第二天";
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
    "The kiln, e.g. the small one, took 1.5 hours.",
    "Then it rained! 窑冷了。",
    "第二天",
  ]);
});

describe("an excerpt", () => {
  const sentence = (length: number) => `A${"b ".repeat(Math.floor(length / 2) - 1)}c.`;

  it("stays whole where it is short", () => expect(cutExcerpt("Mud to the knees")).toBe("Mud to the knees"));

  it("ends with a sentence", () => {
    expect(cutExcerpt([160, 150, 90].map(sentence).join(" "))).toBe([160, 150].map(sentence).join(" "));
  });

  it("or with a word, where a sentence is long", () => {
    const cut = cutExcerpt(`Short. ${"harbour, ".repeat(90)}`);
    expect(cut).toMatch(/harbour …$/);
    expect(cut.length).toBeLessThanOrEqual(332);
  });

  it("has room for half as many signs of Chinese", () => {
    expect(cutExcerpt("潮".repeat(400))).toBe(`${"潮".repeat(165)} …`);
  });
});
