import { addDays, weekdayOf, yearOf } from "../days.ts";
import type { PeriodMention } from "../model.ts";
import { countOf } from "./count.ts";
import { readSlashed } from "./date-order.ts";
import { spanFinding } from "./findings.ts";
import { type LogContext, placeInside } from "./log-inside.ts";
import { type LogNote, noteAmbiguous, noteTypo, repairOrder } from "./log-notes.ts";
import { findYearless, findYears, placeByYears, probeYears } from "./log-years.ts";
import type { Count } from "./ordinal.ts";
import { withoutPartCounts } from "./part-counts.ts";
import { listReaches } from "./reach.ts";
import { respellLog } from "./respell.ts";
import { placeSeasons } from "./season-series.ts";

export interface PlacedLine {
  period: PeriodMention | null;
  /** Nothing but the wording stands in the text. */
  alone: boolean;
  /** A day, week or month of some year. */
  yearless: boolean;
  note: LogNote | null;
}

/** Seasons with one meaning. */
const SEASON_HEADING = /^\W*(?:summer|winter|autumn)\W*$/i;

/**
 * Periods of headings (or items, or lines) that stand beside each other, in their order. What one leaves out the others tell: the
 * year rolls over at New Year in logs of either direction, a year with a digit too many and a day out of order are put right.
 */
export function placeLog(written: readonly string[], context: LogContext): PlacedLine[] {
  const texts = withoutPartCounts(written, context.dates ?? null);
  const cuts = context.around === null ? findYears(texts) : [];
  if (cuts.length === 0) return placeTogether(texts, context);
  const years = placeTogether(
    cuts.map((at) => texts[at] ?? ""),
    context,
  );
  return years.flatMap((own, index) => {
    const inside = texts.slice((cuts[index] ?? 0) + 1, cuts[index + 1]);
    const year = own.period === null ? context.year : yearOf(own.period.start);
    return [own, ...placeTogether(inside, { ...context, year, around: own.period })];
  });
}

function placeTogether(texts: readonly string[], context: LogContext): PlacedLine[] {
  const slashed = texts.map(readSlashed);
  const isSingle = slashed.filter((day) => day?.year === null).length < 2;
  const isVouched = slashed.some((day) => day?.year);
  // A single '3/4' may be three of four, but '3/4' alone beside '2/4/2021' is a day.
  const mayCount = (text: string) =>
    isSingle && readSlashed(text)?.year === null && !(isVouched && !/\p{L}/u.test(text));
  const spelled = respellLog(texts, context);
  const seasons = context.around?.precision === "year" || texts.some((text) => SEASON_HEADING.test(text));
  const reaches = listReaches(texts, context.reference);
  const contexts = spelled.map(({ text }, index) => ({
    ...context,
    reference: reaches[index] ?? null,
    seasons,
    dates: mayCount(text) ? null : (context.dates ?? null),
  }));
  const own = spelled.map(({ text }) => text);
  const probe = probeYears(own, contexts);
  const placed =
    context.around === null ? placeByYears(own, contexts, context, probe) : placeInside(own, contexts, context);
  const ofYear = context.around === null ? placeSeasons(own, context) : [];
  const dated = placed.map((found, index) => ofYear[index] ?? found);
  const repaired = repairOrder(texts, dated);
  const counts = texts.map(countOf);
  const yearlessTexts = findYearless(own, contexts, probe);
  return dated.map((found, index) => {
    const { fixed, text } = spelled[index] ?? { fixed: null, text: "" };
    const named = repaired[index]?.period ?? found?.period ?? null;
    const period = named && startsWeek(texts[index] ?? "", named) && isOnlyDay(counts, index) ? weekFrom(named) : named;
    const note = repaired[index]?.note ?? (fixed && period ? noteTypo(texts[index] ?? "", period, fixed) : null);
    const yearless = period === null && yearlessTexts.has(index);
    return { period, alone: found?.alone ?? false, yearless, note: note ?? noteAmbiguous(text, period, context) };
  });
}

const WEEK_OR_PART = /(?:^|[:：|(–—-]\s*)(?:week|woche|semaine|semana|settimana)(?!\p{L}|[ -]?end)/iu;

/** 'Week 3 (8 March)', '2021-03-08: Week of the heron': a week with its Monday. Any other day may be that of the telling. */
function startsWeek(text: string, { precision, rule, start }: PeriodMention): boolean {
  if (rule !== "day" || precision !== "day" || weekdayOf(start) !== 1 || !WEEK_OR_PART.test(text)) return false;
  const count = countOf(text);
  return count === null || (count.unit === "week" && count.first === count.last);
}

/** 'Week 12 (22 March 2021)' as a title: that week; null for any other text. */
export function weekOfMonday(text: string, day: PeriodMention): PeriodMention | null {
  return startsWeek(text, day) ? weekFrom(day) : null;
}

/** 'Week 12, Mon 22 March' beside 'Week 12, Tue 23 March': each tells its day. */
function isOnlyDay(counts: readonly (Count | null)[], index: number): boolean {
  const count = counts[index] ?? null;
  const isSame = (other: Count | null) => other?.unit === count?.unit && other?.first === count?.first;
  return count === null || counts.filter(isSame).length === 1;
}

function weekFrom(monday: PeriodMention): PeriodMention {
  const week = spanFinding(monday.start, addDays(monday.start, 6), "assumed", "week");
  return week
    ? { ...monday, end: week.end, edtf: week.edtf, precision: "week", label: week.label, rule: "week" }
    : monday;
}
