import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/model.ts";
import { findInterests } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const labels = (text: string, given: Partial<Passage>): string[] =>
  findInterests(sampleSection(text, given), false, "zh")
    .filter(({ isSure }) => isSure)
    .map(({ label }) => label);

describe("a Latin name set in bold or in code", () => {
  it.each<[string, Partial<Passage>, string[]]>([
    ["今天学习了 halyard", { strong: ["halyard"] }, ["halyard"]],
    ["晚上研究了tidepool的配置", { codes: ["tidepool"] }, ["tidepool"]],
    ["入门 limpet、halyard", { codes: ["limpet", "halyard"] }, ["limpet", "halyard"]],
    ["给主页添加了Gullnest图床", { strong: ["Gullnest"] }, ["Gullnest"]],
    ["运行了tidepool项目", { codes: ["tidepool"] }, ["tidepool"]],
  ])("'%s' (%j) has %j", (text, given, names) => {
    expect(labels(text, given)).toEqual(expect.arrayContaining(names));
  });

  it.each<[string, Partial<Passage>]>([
    ["今天学习了 halyard", {}],
    ["运行了tidepool", { codes: ["tidepool"] }],
    ["研究 window 的机制", { codes: ["window"] }],
    ["研究 moor_all() 的机制", { codes: ["moor_all()"] }],
    ["没有学习 halyard", { strong: ["halyard"] }],
  ])("'%s' (%j) has none", (text, given) => {
    expect(labels(text, given)).toEqual([]);
  });
});
