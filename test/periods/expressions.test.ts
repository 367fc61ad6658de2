import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findPeriod } from "../../src/periods/index.ts";

interface Expression {
  text: string;
  expected: string | null;
  accept?: string[];
  category: string;
  context: { ref: string; year?: number; day1?: string };
}

const SOURCE = new URL("../../../shared/evaluation/period-expressions.json", import.meta.url);
const expressions: Expression[] = existsSync(SOURCE) ? JSON.parse(readFileSync(SOURCE, "utf8")) : [];

describe.skipIf(expressions.length === 0)("128 wordings (needs ../shared/evaluation)", () => {
  const results = expressions.map((expression) => {
    const { year = null, ref, day1 } = expression.context;
    const firstDays = (["day", "week"] as const).flatMap((unit) => (day1 ? [{ unit, round: 1, day: day1 }] : []));
    const found = findPeriod(expression.text, { year, reference: ref, firstDays });
    const start = found?.edtf.startsWith("../") ? ".." : found?.start;
    const answer = found ? `${start}/${found.end}` : null;
    const right = [expression.expected, ...(expression.accept ?? [])].includes(answer);
    return { ...expression, answer, right };
  });

  test("every trap stays silent", () => {
    expect(results.filter(({ category, answer }) => category === "trap" && answer !== null)).toEqual([]);
  });

  test("a wording that is not understood is silence, never another period", () => {
    expect(results.filter(({ right, answer }) => !right && answer !== null)).toEqual([]);
  });

  test("all are right", () => {
    expect(results.filter(({ right }) => !right)).toEqual([]);
  });
});
