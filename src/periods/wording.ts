import type { Day, PeriodMention } from "../model.ts";

/** What surrounds a text, for the parts that its words leave out. */
export interface PeriodContext {
  /** Year that the enclosing heading, title, front matter or file name states; null where none does. */
  year: number | null;
  /** Month that the enclosing heading states, 1 to 12: places a bare '12th'. */
  month?: number | null;
  /** Publication day of the entry: the last resort for a year, and the end of 'since March 2021'. */
  reference: Day | null;
  /** 'Week 3' is counted from the start of a course or a log, not from New Year. Default false. */
  privateWeeks?: boolean;
  /** Where the log's own count of days ('Day 23', 'R1D5') or weeks ('Week 3') starts. */
  firstDays?: readonly FirstDay[];
  /** Which number comes first in '3/4/2021'. Default null: unknown, and such a text names no day. */
  dates?: DateOrder | null;
  /** A bare 'Spring' or 'Fall' is a season, as among others of its kind or inside a year. Default false. */
  seasons?: boolean;
  /** Whose summer: 'Summer 2021'. Default 'north'. */
  hemisphere?: Hemisphere;
}

/** 'us': month first; 'european': day first. */
export type DateOrder = "us" | "european";
export type Hemisphere = "north" | "south";

/** First day of a count: that of 'Day 1', or of the days of 'Week 1'. */
export interface FirstDay {
  unit: "day" | "week" | "month";
  /** Of a challenge that was done more than once: 2 for 'R2D5'. */
  round: number;
  day: Day;
}

/** What a wording says; `index.ts` adds the rule's name and whether it is about plans. */
export interface Finding extends Omit<PeriodMention, "kind" | "rule"> {
  /** Whether the words themselves name the year. */
  year: "stated" | "assumed";
}

/**
 * One kind of wording. It has to account for the whole text that it is given ('Chapter 3-4' must not pass for 3 April), so
 * `frames.ts` takes labels, weekdays and words such as 'in review' away before.
 */
export interface PeriodWording {
  /** Stable, kebab-case: 'month-range'. Shown as the rule of a period. */
  name: string;
  find(text: string, context: PeriodContext): Finding | null;
}

/** Published in January, about 'December': a wording this many days ahead of the publication means the year before. */
const AHEAD = 270;

/** The year of a month and day: stated, else of the context, else the one that fits the publication; null without any. */
export function placeYear(stated: number | null, month: number, day: number, context: PeriodContext): number | null {
  if (stated !== null) return stated;
  if (context.year !== null) return context.year;
  if (context.reference === null) return null;
  const year = Number(context.reference.slice(0, 4));
  const wanted = month * 31 + day;
  const reference = Number(context.reference.slice(5, 7)) * 31 + Number(context.reference.slice(8, 10));
  return wanted - reference > AHEAD ? year - 1 : year;
}

/**
 * Years of a range of months or days of which none, one or both are stated. `from` and `to` are sortable within a year; a
 * range that runs backwards crosses New Year: 'Dec – Feb'.
 */
export function placeRange(
  from: { year: number | null; month: number; day: number },
  to: { year: number | null; month: number; day: number },
  context: PeriodContext,
): { from: number; to: number } | null {
  const crosses = from.month * 31 + from.day > to.month * 31 + to.day ? 1 : 0;
  if (from.year !== null) return { from: from.year, to: to.year ?? from.year + crosses };
  if (to.year !== null) return { from: to.year - crosses, to: to.year };
  if (!crosses) {
    const year = placeYear(null, to.month, to.day, context);
    return year === null ? null : { from: year, to: year };
  }
  const year = context.year ?? (context.reference === null ? null : Number(context.reference.slice(0, 4)));
  if (year === null) return null;
  // 'Dec – Feb' published in March lies behind the author, not ahead.
  const reference = context.reference ?? "9999";
  const ahead = `${year}-${String(from.month).padStart(2, "0")}` > reference.slice(0, 7);
  return ahead ? { from: year - 1, to: year } : { from: year, to: year + 1 };
}
