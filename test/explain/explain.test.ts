import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/index.ts";
import type { VocabularyTerm } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "../site/sample.ts";

const term = (name: string, rest: Partial<VocabularyTerm> = {}): VocabularyTerm => ({
  ...{ name, aliases: [], parent: null, color: null, icon: null, ignore: false, line: 4 },
  ...rest,
});
const body = "## March\n\nTied a bowline.\n\n### 2023-03-09\n\nMore hitches\n\n## Goals\n\n### May\n\nHitches";
const SITE = assembleSite(
  [
    sampleEntry("2023.md", { title: "2023", date: "2024-01-02", body }),
    sampleEntry("notes/hitch.md", { title: "Hitches", tags: ["rope"], body: "" }),
  ],
  [term("Hitches", { aliases: ["bowline"], parent: "Ropework" }), term("Heysham", { ignore: true, line: 9 })],
  SETTINGS,
).site;

const linesOf = (what: string) => {
  const found = explain(what, SITE);
  return found.isFound ? found.lines : found.nearest;
};

describe("a topic", () => {
  it.each(["Hitches", "hitches", "bowline", "Bowlines"])("by %s: every period with the words that prove it", (what) => {
    expect(linesOf(what)).toEqual([
      "Hitches (hitches): topics.yaml:4; also bowline; part of Ropework",
      "  2023 [2023] 2023.md:1 year: the whole entry",
      expect.stringMatching(/^ {4}[a-z-]+, started, weight 1$/),
      expect.stringMatching(/^ {6}2023\.md:5 vocabulary: ".*bowline.*"$/),
      expect.stringMatching(/^ {6}2023\.md:9 vocabulary: /),
      '  March 2023 [2023-03] 2023.md:3 month: "March"',
      ...[expect.any(String), expect.any(String), expect.any(String)],
      '  9 March 2023 [2023-03-09] 2023.md:7 day: "2023-03-09"',
      ...[expect.any(String), expect.any(String)],
      '  May 2023 [2023-05] 2023.md:13 month: "May" (a plan)',
      ...[expect.any(String), expect.any(String)],
      expect.stringMatching(/^ {2}Undated \[undated:notes\/hitch\] notes\/hitch\.md:1 undated: the whole entry/),
      ...[expect.any(String), expect.any(String)],
    ]);
  });

  it("that is ignored, or a field that no text names", () => {
    expect(linesOf("Heysham")).toEqual([expect.stringContaining("topics.yaml:9, ignored"), "  No period names it."]);
    expect(linesOf("Ropework")[0]).toContain("a parent in topics.yaml");
  });
});

describe("a period", () => {
  it.each(["2023-03-09", "9 March 2023", "2023.md:7", "2023.md:9", "content/2023.md:8", "./2023.md:10"])(
    "by %s",
    (what) => {
      expect(linesOf(what)).toEqual([
        '9 March 2023 [2023-03-09] 2023.md:7 day: "2023-03-09"',
        expect.stringMatching(/^ {2}Hitches: worked-on, started, weight 1$/),
        '    2023.md:9 vocabulary: "More hitches"',
      ]);
    },
  );

  it.each(["2023.md:1", "2023.md:2"])("%s, above the first heading, is the whole entry", (what) => {
    expect(linesOf(what)[0]).toBe("2023 [2023] 2023.md:1 year: the whole entry");
  });

  it("all of an entry by its path", () => {
    expect(linesOf("2023.md").filter((line) => /^\S/.test(line))).toHaveLength(4);
    expect(linesOf("content/notes/hitch.md")[0]).toMatch(/^Undated /);
  });
});

describe("what nobody knows", () => {
  it.each([
    ["Hiches", "Hitches"],
    ["2023-03-08", "2023-03-09"],
    ["notes/hitsch.md", "notes/hitch.md"],
  ])("%s: %s is near", (what, near) => {
    expect(explain(what, SITE)).toMatchObject({ isFound: false, nearest: expect.arrayContaining([near]) });
  });

  it.each(["", " ", "!?", "xqzzw", "constructor", "2023.md:0", ":3"])("%j: nothing, in peace", (what) => {
    expect(explain(what, SITE)).toMatchObject({ isFound: false });
  });
});
