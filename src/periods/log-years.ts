import { daysBetween, makeDay, weekdayOf, yearOf } from "../days.ts";
import { remember } from "../remember.ts";
import { type Dated, findDated, readCount } from "./index.ts";
import { BARE_YEAR } from "./reach.ts";
import type { PeriodContext } from "./wording.ts";
import { weekdayNumber } from "./words.ts";
import { placeYears, type YearlessDay } from "./years.ts";

/** Any leap year: wordings without a year are compared in it. */
const SOME_YEAR = 2000;
/** In days: a week that lies farther from the dated headings beside it is none of the calendar. */
const FARTHEST_WEEK = 45;

/** Where years stand as headings between the days that they are the years of, the first of them at the top. */
export function findYears(texts: readonly string[]): number[] {
  const years = texts.flatMap((text, index) => (BARE_YEAR.test(text) ? [index] : []));
  return years[0] === 0 && years.length < texts.length ? years : [];
}

/** What a heading would name in some year, null where it names nothing even then. */
export type Probe = (index: number) => Dated | null;

export function probeYears(texts: readonly string[], contexts: readonly PeriodContext[]): Probe {
  return remember((index) => {
    const context = contexts[index];
    return context ? findDated(texts[index] ?? "", { ...context, year: SOME_YEAR }) : null;
  });
}

/** Headings that nothing dated stands around: the year comes from their own words, from those beside them, or from the publication. */
export function placeByYears(
  texts: readonly string[],
  contexts: readonly PeriodContext[],
  { year: hint, reference }: PeriodContext,
  probe: Probe,
): (Dated | null)[] {
  const probes = texts.map((_, index) => probe(index));
  const knowsYear = hint !== null || probes.some((probe) => probe?.stated && probe.period.rule !== "relative");
  const alone = texts.map((text, index) => findDated(text, { reference, ...contexts[index], year: null }));
  // Where one 'Week 32' is the week of the publication, those beside it are the calendar's too.
  const isCalendar = alone.some((found) => found?.period.rule === "week" && !found.stated);
  const inSequence = texts.map((text, index) => {
    const probe = probes[index];
    // A year alone is that of an archive or of what follows, no step of a log of days.
    if (!probe || ["relative", "ordinal"].includes(probe.period.rule) || BARE_YEAR.test(text)) return false;
    // 'Week 3' and 'Q1' take a year that is known, never one that is guessed from the publication.
    return probe.stated || knowsYear
      ? hint !== null || probe.stated || readCount(text) === null
      : (isCalendar && readCount(text)?.unit === "week") || canGuess(text, alone[index]);
  });
  const indices = texts.map((_, index) => index).filter((index) => inSequence[index]);
  const days = indices.map((index) => yearlessDay(texts[index] ?? "", probes[index] ?? null));
  const years = placeYears(days, reference, hint);
  const placed = texts.map((text, index) => {
    const at = indices.indexOf(index);
    const year = years[at];
    if (at < 0) return alone[index] ?? null;
    return year == null ? null : findDated(text, { reference, ...contexts[index], year });
  });
  return placed.map((found, index) => (isOtherWeek(found, texts[index] ?? "", placed, index) ? null : found));
}

/** 'Week 2' among days of May is the second of the author's own count, not that of January. */
function isOtherWeek(found: Dated | null, text: string, all: readonly (Dated | null)[], index: number): boolean {
  if (found === null || found.stated || readCount(text)?.unit !== "week") return false;
  const isAnchor = (other: Dated | null) => other !== null && (other.stated || other.period.precision === "day");
  const beside = [all.slice(0, index).findLast(isAnchor), all.slice(index + 1).find(isAnchor)];
  const gaps = beside.flatMap((other) =>
    other ? [Math.abs(daysBetween(found.period.start, other.period.start))] : [],
  );
  return gaps.length > 0 && Math.min(...gaps) > FARTHEST_WEEK;
}

function canGuess(text: string, alone: Dated | null | undefined): boolean {
  return alone != null && readCount(text) === null;
}

function yearlessDay(text: string, probe: Dated | null): YearlessDay {
  const day = probe?.period.start ?? "";
  const inYear = (year: number) => makeDay(year, Number(day.slice(5, 7)), Number(day.slice(8))) ?? `${year}-02-28`;
  return {
    day,
    stated: probe?.stated ? yearOf(day) : null,
    weekday: probe?.period.precision === "day" ? weekdayNumber(text) : null,
    weekdayIn: (year) => weekdayOf(inYear(year)),
  };
}

/** A part of a year that a calendar has, and nobody counts for himself. */
const OF_SOME_YEAR: ReadonlySet<string> = new Set(["day", "week", "month", "span"]);
const OF_NO_CALENDAR: ReadonlySet<string> = new Set(["relative", "ordinal", "season", "semester", "open"]);

/** 'March 5' and 'March 7' where no year is known: times of a log all the same. A single one may be anything. */
export function findYearless(
  texts: readonly string[],
  contexts: readonly PeriodContext[],
  probe: Probe,
): ReadonlySet<number> {
  const found = texts.flatMap((text, index) => {
    const named = contexts[index]?.year === null && readCount(text) === null ? probe(index) : null;
    if (!named || named.stated || named.period.kind !== "activity") return [];
    return OF_SOME_YEAR.has(named.period.precision) && !OF_NO_CALENDAR.has(named.period.rule) ? [index] : [];
  });
  return new Set(found.length > 1 ? found : []);
}
