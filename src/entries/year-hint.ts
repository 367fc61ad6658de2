import type { Section } from "../model.ts";
import { MONTH } from "../periods/words.ts";
import type { PeriodSource } from "./entry-period.ts";
import { yearByWeekdays } from "./hint-weekdays.ts";
import { readPath } from "./path-period.ts";
import { yearOfTerm } from "./term-name.ts";

/** A year as a heading of its own, in whatever markup: `<div class="year">2024</div>`. */
const ONLY_YEAR = /^(?:19[89]|20[0-4])\d$/;
/** A line of its own is no longer. */
const LONGEST_LINE = 70;

/** '3/23/17', as a heading: the year behind a day counts. */
const SHORT_YEAR = /(?<![\d./-])(\d{1,2}\/\d{1,2}\/)(?=\d\d(?![\d./-]))/g;

/** A remark with its day is no longer, and the introduction of a log. */
const [LONGEST_REMARK, INTRODUCTION] = [30, 8] as const;
const WHOLE_DAY = /^\P{N}*\d{1,2}\/\d{1,2}\/(?:20)?\d\d(?!\d)/u;
const DAYS_WITH_YEAR = new RegExp(
  `(?:19|20)\\d\\d(?:\\s?年\\s?|[-/.])\\d{1,2}(?:\\s?月\\s?|[-/.])\\d{1,2}|${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:de )?${MONTH}(?: de)?,? (?:19|20)\\d\\d`,
  "giu",
);

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
  const mentioned = readYearHint(headings.join("\n").replace(SHORT_YEAR, "$120"));
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
  const headings = entry.date === null ? readHintOfHeadings(listDateLines(entry.sections)) : null;
  const dated = entry.date === null ? readYearHint(listIntroduction(entry.sections, before)) : null;
  const year =
    readYearHint(entry.title) ??
    file.year ??
    line ??
    (alone === undefined ? null : Number(alone)) ??
    headings ??
    dated ??
    yearOfTerm(entry.title) ??
    yearOfTerm(entry.path) ??
    (last?.period ? Number(last.period.start.slice(0, 4)) : null);
  return { ...file, year };
}

/** Headings, and short lines that begin with a whole day: '3/23/17 (update)'. */
function listDateLines(sections: readonly Section[]): string[] {
  return sections.flatMap(({ heading, passages }) => [
    heading ?? "",
    ...passages.flatMap(({ text }) => (text.length <= LONGEST_REMARK && WHOLE_DAY.test(text) ? [text] : [])),
  ]);
}

/** The days that the introduction of a log names in lines of their own: 'Started: 12 March 2021', '开始时间：2025 年 4 月 22 日'. */
function listIntroduction([whole]: readonly Section[], before: readonly Section[]): string {
  const dated = before.findIndex(({ period }) => period !== null);
  const opening = before.length === 0 ? [whole] : before.slice(0, dated < 0 ? undefined : dated);
  const passages = opening.flatMap((section) => section?.passages ?? []);
  const lines = passages.slice(0, INTRODUCTION).filter(({ text }) => text.length <= LONGEST_LINE);
  const days = lines.flatMap(({ text }) => text.match(DAYS_WITH_YEAR) ?? []);
  return days.flatMap((day) => day.match(/(?:19|20)\d\d/) ?? []).join("\n");
}
