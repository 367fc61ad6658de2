import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Section, Settings } from "../../src/model.ts";
import { read } from "./read.ts";

interface Expected {
  path?: string;
  settings?: Partial<Settings>;
  /** Line, heading, 'first day/last day' or 'no year', kind when it is no activity. */
  periods: [number, string, string, string?][];
  /** Of the sections, in the same order; headings where it is left out. */
  kinds?: Section["kind"][];
  /** Time of the whole entry, where the case is about it. */
  whole?: string | null;
  rules: string[];
}

const FOLDER = new URL("../fixtures/periods/", import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\.md$/, ""));

describe("the periods of whole journals", () => {
  it.each(cases)("%s", async (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8"));
    const text = readFileSync(new URL(`${name}.md`, FOLDER), "utf8");
    const { entry, rules } = await read(text, {
      path: expected.path ?? `${name}.md`,
      settings: expected.settings ?? {},
    });
    const [whole, ...sections] = entry.sections;
    const dated = sections.flatMap(({ line, heading, period, isYearless, kind: section }) => {
      if (period === null && !isYearless) return [];
      const days = period === null ? "no year" : `${period.start}/${period.end}`;
      return [{ section, row: [line, heading, days, ...(period?.kind === "plan" ? ["plan"] : [])] }];
    });
    expect(dated.map(({ row }) => row)).toEqual(expected.periods);
    expect(dated.map(({ section }) => section)).toEqual(expected.kinds ?? expected.periods.map(() => "heading"));
    expect(rules.filter((rule) => rule.startsWith("period-"))).toEqual(expected.rules);
    if (expected.whole === undefined) return;
    expect(whole?.period ? `${whole.period.start}/${whole.period.end}` : null).toBe(expected.whole);
  });
});
