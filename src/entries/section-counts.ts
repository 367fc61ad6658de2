import type { Day, PeriodMention, Section } from "../model.ts";
import { countOf, findFirstDays, findReportedStart, findStart } from "../periods/count.ts";
import { datePeriod, findPeriod, type PeriodContext } from "../periods/index.ts";
import { type PeriodSource, readHint } from "./entry-period.ts";

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
  const lines = sections.map((section, index) => {
    const count = index === 0 ? null : (countOf(texts[index] ?? "") ?? countOf(section.heading ?? ""));
    // The calendar's own weeks count from New Year.
    const isCalendar = section.period?.rule === "week" && section.period.label.startsWith("Week");
    return count && { count, day: isCalendar ? null : (section.period?.start ?? null) };
  });
  const open = lines.map((line, index) => line !== null && sections[index]?.period === null);
  if (!open.includes(true)) return;
  const stated = findStatedStart(entry, sections, base);
  const isLog = entry.dateSource !== "git" && lines.every((line) => !line?.day) && stated === null;
  const reported = isLog
    ? findReportedStart(
        lines.map((line) => line?.count ?? null),
        base.reference,
      )
    : null;
  const whole = sections[0];
  if (reported && whole?.period?.rule === "date") whole.period = reportedPeriod(reported, whole.period);
  const firstDays = findFirstDays(lines, stated ?? reported);
  for (const [index, section] of sections.entries()) {
    if (!open[index]) continue;
    const found = findPeriod(texts[index] ?? "", { ...base, firstDays: firstDays[index] ?? [] });
    if (found) section.period = { ...found, approximate: reported !== null };
  }
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
  const passages = sections.slice(0, Math.max(first, 1)).flatMap((section) => section.passages);
  for (const { text } of passages.slice(0, INTRODUCTION)) {
    const found = findStart(text, context);
    if (found) return found;
  }
  return null;
}
