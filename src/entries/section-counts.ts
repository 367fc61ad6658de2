import { addDays, daysBetween } from "../days.ts";
import type { Day, PeriodMention, Section } from "../model.ts";
import { countBehindDate, countOf, findFirstDays, findReportedStart, findStart } from "../periods/count.ts";
import { datePeriod, findPeriod, type PeriodContext } from "../periods/index.ts";
import type { Count } from "../periods/ordinal.ts";
import type { CountedLine } from "../periods/rounds.ts";
import type { FirstDay } from "../periods/wording.ts";
import type { PeriodSource } from "./entry-period.ts";
import { daysInside, placeWeeksByDays } from "./section-inside.ts";
import { readHint } from "./year-hint.ts";

/** A day in the front matter is no longer. */
const LONGEST_LINE = 70;
/** Where a log may say on which day it started. */
const INTRODUCTION = 8;

/** 'Day 23', 'R1D5' and 'Week 3', once the days that count them are known. */
export function placeCounts(
  entry: PeriodSource,
  sections: readonly Section[],
  texts: readonly string[],
  base: PeriodContext,
): void {
  const counts = sections.map((section, index) => (index === 0 ? null : countOfSection(section, texts[index] ?? "")));
  placeWeeksByDays(sections, counts);
  for (const [index, section] of sections.entries()) {
    const isCounted = section.period?.rule === "ordinal";
    if (isCounted) section.period = findOwnDays(texts[index] ?? "", section.period, base) ?? section.period;
  }
  const lines = sections.map((section, index) => lineOf(section, counts[index] ?? null));
  const open = lines.map((line, index) => line !== null && sections[index]?.period === null);
  if (!open.includes(true)) return;
  const stated = findStatedStart(entry, sections, base) ?? startOfSpan(sections[0]?.period ?? null);
  const isLog = entry.dateSource !== "git" && lines.every((line) => !line?.day) && stated === null;
  const counted = lines.map((line) => line?.count ?? null);
  const reported = isLog ? findReportedStart(counted, base.reference) : null;
  const whole = sections[0];
  if (reported && whole?.period?.rule === "date") whole.period = reportedPeriod(reported, whole.period);
  const start = stated ?? reported;
  const firstDays = findFirstDays(lines, { month: start, week: start, day: start ?? startOfWeeks(sections, lines) });
  for (const [index, section] of sections.entries()) {
    if (!open[index]) continue;
    const found = placeCount(texts[index] ?? "", base, firstDays[index] ?? []);
    if (found) section.period = found.rule === "ordinal" ? { ...found, approximate: reported !== null } : found;
    // Days of a log all the same, where those around them tell two times.
    else if (firstDays[index]?.length === 0 && isBetween(lines, index)) section.isYearless = true;
  }
}

function countOfSection({ heading, period }: Section, text: string): Count | null {
  const behind = period?.precision === "day" ? countBehindDate(heading ?? "") : null;
  return countOf(text) ?? countOf(heading ?? "") ?? behind;
}

function lineOf({ period }: Section, count: Count | null): CountedLine | null {
  // The calendar's own weeks count from New Year.
  const isCalendar = period?.rule === "week" && period.label.startsWith("Week");
  return count && { count, day: isCalendar ? null : (period?.start ?? null) };
}

function placeCount(text: string, base: PeriodContext, firstDays: readonly FirstDay[]): PeriodMention | null {
  const found = findPeriod(text, { ...base, firstDays });
  return findOwnDays(text, found, base) ?? found;
}

/** In days: what is shorter has no weeks that are counted. */
const SHORTEST_SPAN = 14;

/** The first day of the stretch that the first lines of a log state: 'Internship period: 5 June – 25 August 2021'. */
function startOfSpan(whole: PeriodMention | null): Day | null {
  if (whole?.rule !== "first-line" || whole.precision !== "span") return null;
  return daysBetween(whole.start, whole.end) >= SHORTEST_SPAN ? whole.start : null;
}

/** In days: so far the days that stand beside a count may lie from where the count would put them. */
const NEAR = 21;

/** 'Day 2 (4 May)', 'Week 1 (3 – 8 May)': the count gives the year, the days are said; null where only a count stands there. */
function findOwnDays(text: string, counted: PeriodMention | null, base: PeriodContext): PeriodMention | null {
  if (counted === null) return null;
  const own = findPeriod(text, { ...base, year: Number(counted.start.slice(0, 4)) });
  const isDays = own !== null && (own.rule === "day" || own.rule === "day-range");
  return isDays && Math.abs(daysBetween(own.start, counted.start)) <= NEAR ? own : null;
}

/** Whether dated lines of its kind stand on both sides of a count. */
function isBetween(lines: readonly (CountedLine | null)[], index: number): boolean {
  const own = lines[index]?.count;
  const dated = lines.flatMap((line) => (line?.day && line.count.unit === own?.unit ? [line.count.first] : []));
  return own !== undefined && Math.min(...dated) < own.first && own.first < Math.max(...dated);
}

/** A report that tells its weeks one by one is about all of them. */
function reportedPeriod(start: Day, published: PeriodMention): PeriodMention {
  const label = `${datePeriod(start).label} – ${published.label}`;
  const edtf = `${start}~/${published.end}~`;
  return { ...published, start, edtf, precision: "span", approximate: true, label, rule: "report" };
}

/** The first day that the front matter or the introduction of a log names. */
function findStatedStart(entry: PeriodSource, sections: readonly Section[], base: PeriodContext): Day | null {
  const context = { ...base, year: readHint(entry).year };
  const { other } = entry.frontMatter;
  for (const key of ["start", "started", "start_date", "startDate", "begin", "began", "day1"]) {
    const value = other[key];
    const found = typeof value === "string" ? findPeriod(value.slice(0, LONGEST_LINE), context) : null;
    if (found?.precision === "day") return found.start;
  }
  const first = sections.findIndex((section, index) => index > 0 && countOf(section.heading ?? "") !== null);
  const head = sections.slice(0, Math.max(first, 1));
  const passages = head.flatMap((section) => section.passages.map(({ text }) => text)).slice(0, INTRODUCTION);
  // '100 days of code, started on 3 May 2021'
  const headings = [entry.title, ...head.map(({ heading }) => heading ?? "")];
  for (const text of [...headings, ...passages]) {
    const found = findStart(text, context);
    if (found) return found;
  }
  return null;
}

/** The first day inside 'Week 1', from which days are counted that stand between its dates and those of later weeks. */
function startOfWeeks(sections: readonly Section[], lines: readonly (CountedLine | null)[]): Day | null {
  const isDay = (line: CountedLine | null) => line?.count.unit === "day";
  const at = lines.findIndex((line) => line?.count.unit === "week" && line.count.first === 1);
  const first = sections[at];
  if (!first || lines.some((line) => isDay(line) && line?.day)) return null;
  const start = daysInside(sections, first)[0] ?? first.period?.start ?? null;
  return start !== null && lines.every((line, index) => !line || !isDay(line) || fits(sections, index, line, start))
    ? start
    : null;
}

/** Whether a count lies where it stands: behind what is dated before it, and not behind what is dated after it. */
function fits(sections: readonly Section[], index: number, { count }: CountedLine, start: Day): boolean {
  const [from, to] = [count.first, count.last].map((number) => addDays(start, number - 1));
  const before = sections.slice(1, index).findLast(({ period }) => period !== null)?.period;
  const after = sections.slice(index + 1).find(({ period }) => period !== null)?.period;
  return (!before || before.start <= (from ?? "")) && (!after || (to ?? "") <= addDays(after.end, 1));
}
