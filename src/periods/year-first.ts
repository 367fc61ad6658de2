import { makeDay } from "../days.ts";
import type { Day } from "../model.ts";
import { measureWay } from "./date-order.ts";

/** '24/10/16', 'Day 2 - 24-10-16', '24.1.6(金)': two digits each, in the order of a day by ISO or the other way round. */
const NUMBERS = /^(\P{N}{0,14}(?:\d{1,3}\s*[-:.|]\s*)?)(1[5-9]|2\d)([/.-])(\d{1,2})\3(\d{1,2})(?![\p{N}]|[/.-]\d)/u;
/** '2 4/10/22' among them: a space slipped into the year. */
const PARTED = /^([^\p{L}\p{N}]*[12])\s(\d[/.-]\d{1,2}[/.-]\d{1,2}(?!\d))/u;
const FEWEST = 3;
/** The other reading goes so many times as far. */
const FARTHER = 4;

/**
 * Whether the days of a log start with the last digits of their year: '24/10/16', '24/10/17', '24/10/19' follow each other so, and lie years
 * apart as the 24th of October.
 */
export function isYearFirst(texts: readonly string[], reference: Day | null): boolean {
  const all = texts.map(readNumbers).filter((numbers) => numbers !== null);
  const days = all.flatMap(({ year, month, day }) => makeDay(2000 + year, month, day) ?? []);
  if (days.length < FEWEST || days.length < all.length || days.length * 2 < texts.length) return false;
  const others = all.flatMap(({ year, month, day }) => makeDay(2000 + day, month, year) ?? []);
  if (reference !== null && others.includes(reference)) return false;
  return new Set(days).size > 1 && measureWay(days) * FARTHER < measureWay(others);
}

/** '24/10/16' → '2024-10-16' in such a log. */
export function respellYearFirst(text: string): string {
  const whole = text.replace(PARTED, "$1$2");
  return whole.replace(NUMBERS, (_, before: string, year: string, _sign: string, month: string, day: string) => {
    return `${before}20${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  });
}

function readNumbers(text: string): { year: number; month: number; day: number } | null {
  const [, , year, , month, day] = NUMBERS.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}
