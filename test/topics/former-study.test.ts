import { describe, expect, it } from "vitest";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string, kind: "item" | "paragraph" = "paragraph"): string[] =>
  findInterests(sampleSection(text, { kind }), false).map(({ label }) => label);

describe("what the author did as a child", () => {
  it.each([
    ["As a child I practised the violin.", []],
    ["At age 9 I started the clarinet.", []],
    ["In the 5th grade I played the cornet.", []],
    ["When I was growing up, I was a fan of comic books.", []],
    ["As a kid I planted beans with my aunt.", []],
    ["The first book I ever read was about chemistry.", []],
    ["At age 9 I started the clarinet. I practised the cello this week.", ["cello"]],
    ["I practised the violin as a child, and now again.", ["violin"]],
    ["At age 34 I started the clarinet.", ["clarinet"]],
    ["I practised the cello until I was nine.", ["cello"]],
    ["I practised the violin when I was nine years old.", []],
    ["I was practising the cello when I was 5 chapters in.", ["cello"]],
    ["The first sonata I ever finished on the cello, and I practised a lot.", ["cello"]],
  ])("%s", (text, wanted) => {
    expect(labels(text)).toEqual(wanted);
  });
});

describe("plain words for study", () => {
  it.each([
    ["Vocabulary drills on the train", "item", ["Vocabulary"]],
    ["Vocabulary of the old boats", "item", []],
    ["I thought a lot about writing.", "paragraph", ["writing"]],
  ] as const)("%s", (text, kind, wanted) => {
    expect(labels(text, kind)).toEqual(wanted);
  });
});
