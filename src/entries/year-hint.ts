import type { Section } from "../model.ts";
import type { PeriodSource } from "./entry-period.ts";
import { yearByWeekdays } from "./hint-weekdays.ts";
import { readPath } from "./path-period.ts";
import { yearOfTerm } from "./term-name.ts";

/** A year as a heading of its own, in whatever markup: `<div class="year">2024</div>`. */
const ONLY_YEAR = /^(?:19[89]|20[0-4])\d$/;
/** A line of its own is no longer. */
const LONGEST_LINE = 70;

/** '26.9.2024': the year behind them counts. */
const DAY_AND_MONTH = /(?<![\d./-])\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?=(?:19|20)\d\d(?!\d))/g;

/** The one year that a text mentions: 'Piano practice 2023'; null for none or several. */
export function readYearHint(text: string): number | null {
  const years = [
    ...text.replace(DAY_AND_MONTH, " ").matchAll(/(?<![\d.$€#/-])(?:19[89]|20[0-4])\d(?![\d.%]*\d|[/-]\d)/g),
  ].map(([year]) => Number(year));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

function readHintOfHeadings(headings: readonly string[]): number | null {
  const mentioned = readYearHint(headings.join("\n"));
  return mentioned === null ? null : yearByWeekdays(mentioned, headings);
}

/** The year that the title, the file or the text before the first heading mentions, where no period says it. */
export function readHint(
  entry: PeriodSource,
  before: readonly Section[] = [],
): { year: number | null; month: number | null } {
  const file = readPath(entry.path);
  const first = entry.sections[0]?.passages[0]?.text ?? "";
  // A long introduction of a dated post mentions years of all kinds.
  const line = entry.date === null || first.length <= LONGEST_LINE ? readYearHint(first.slice(0, 200)) : null;
  const alone = entry.sections[0]?.passages.findLast(({ text }) => ONLY_YEAR.test(text))?.text;
  const last =
    entry.date === null ? before.findLast(({ heading, period }) => heading !== null && period !== null) : null;
  const headings = entry.date === null ? readHintOfHeadings(entry.sections.map(({ heading }) => heading ?? "")) : null;
  const year =
    readYearHint(entry.title) ??
    file.year ??
    line ??
    (alone === undefined ? null : Number(alone)) ??
    headings ??
    yearOfTerm(entry.title) ??
    yearOfTerm(entry.path) ??
    (last?.period ? Number(last.period.start.slice(0, 4)) : null);
  return { ...file, year };
}
