import { describe, expect, it } from "vitest";
import { cutExcerpt } from "../../src/pages/cut-excerpt.ts";

describe("an excerpt", () => {
  const sentence = (length: number) => `A${"b ".repeat(Math.floor(length / 2) - 1)}ab.`;

  it("stays whole where it is short", () => expect(cutExcerpt("Mud to the knees")).toBe("Mud to the knees"));

  it("ends with a sentence", () => {
    expect(cutExcerpt([160, 150, 90].map(sentence).join(" "))).toBe([160, 150].map(sentence).join(" "));
  });

  it("ends with none that a full stop behind a shortened word seems to end", () => {
    const cut = cutExcerpt(`${sentence(150)} ${sentence(100)} Then came Dr. Brown, ${"with sand, ".repeat(30)}`);
    expect(cut).toBe(`${sentence(150)} ${sentence(100)}`);
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
