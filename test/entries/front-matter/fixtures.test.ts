import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyFrontMatter } from "../../../src/entries/front-matter/fields.ts";
import { readFrontMatter } from "../../../src/entries/front-matter/index.ts";
import type { FrontMatter } from "../../../src/model.ts";

const FOLDER = new URL("../../fixtures/front-matter/", import.meta.url);

/** What a fixture expects; keys of the front matter that it does not name are empty, null: whatever was read. */
interface Expected {
  frontMatter: Partial<FrontMatter> | null;
  bodyLine: number;
  keyLines?: Record<string, number>;
  /** 'line:column severity rule'. */
  messages: string[];
}

const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.slice(0, -".md".length))
  .sort();

const ENDS = [
  { name: "LF", write: (text: string) => text },
  { name: "CRLF", write: (text: string) => text.replaceAll("\n", "\r\n") },
  { name: "a byte order mark", write: (text: string) => `\uFEFF${text}` },
];

describe.each(ENDS)("front matter with $name", ({ write }) => {
  it.each(cases)("%s", (name) => {
    const text = write(readFileSync(new URL(`${name}.md`, FOLDER), "utf8"));
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")) as Expected;
    const read = readFrontMatter({ path: `${name}.md`, text, history: null });
    expect(read.messages.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`)).toEqual(
      expected.messages,
    );
    expect(read.bodyLine).toBe(expected.bodyLine);
    if (expected.frontMatter !== null) {
      expect(read.frontMatter).toEqual({ ...emptyFrontMatter(), ...expected.frontMatter });
    }
    if (expected.keyLines !== undefined) expect(read.keyLines).toEqual(expected.keyLines);
  });
});
