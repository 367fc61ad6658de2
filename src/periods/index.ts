import { daysBetween, yearOf } from "../days.ts";
import type { PeriodMention } from "../model.ts";
import { orderByWeekday } from "./date-order.ts";
import { day } from "./day.ts";
import { dayRange } from "./day-range.ts";
import { edtf, readEdtf } from "./edtf.ts";
import { fiscalYear } from "./fiscal-year.ts";
import { listCandidates } from "./frames.ts";
import { halfMonth } from "./half-month.ts";
import { han } from "./han.ts";
import { isHanPlan } from "./han-frame.ts";
import { month } from "./month.ts";
import { monthRange } from "./month-range.ts";
import { open } from "./open.ts";
import { ordinal } from "./ordinal.ts";
import { quarter } from "./quarter.ts";
import { looksAhead, relative } from "./relative.ts";
import { season } from "./season.ts";
import { semester } from "./semester.ts";
import { studyYear } from "./study-year.ts";
import type { Candidate } from "./unframe.ts";
import { updated } from "./updated.ts";
import { week } from "./week.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { year } from "./year.ts";

export { datePeriod } from "./findings.ts";
export { type Count, readCount } from "./ordinal.ts";
export type { DateOrder, FirstDay, Hemisphere, PeriodContext, PeriodWording } from "./wording.ts";

/** Tried in this order; the first that accounts for the whole text wins. */
const WORDINGS: readonly PeriodWording[] = [
  day,
  dayRange,
  ordinal,
  week,
  month,
  monthRange,
  halfMonth,
  quarter,
  season,
  semester,
  studyYear,
  fiscalYear,
  year,
  han,
  open,
  relative,
  edtf,
  updated,
];

const DAYS = /^\d{4}-\d\d-\d\d/;
/** A year that opens a heading ('2021: the year of Rust') lies this close to the publication; else it is a title. */
const YEARS_AROUND = 15;
/** Without a publication, six digits are no month of a later year. */
const NEWEST = 2029;
/** In days: a month in brackets that lies farther from the publication belongs to what the brackets follow. */
const FARTHEST = 550;
/** In days: a few months and no more, as a term or a stay takes. */
const LONGEST_STAY = 200;
/** These are weeks of the calendar wherever they stand. */
const CALENDAR_WEEK = /^(?:KW|CW|kalenderwoche|calendar week)/i;
/** Words that are written small inside a wording: 'the week of June 14', 'février'. */
const EVERYDAY = /^(?:mar|march|may|sat|sun|dec|fall|spring|august|[a-z]{1,3})(?!\p{L})/u;
const LOWER = /^(?:week|weeks|semaine|semana|settimana|the\s+week|day)\s/u;

/**
 * The period that a heading or a title names, null where it names none: 'April - July', '2022-02-05', 'Unit 1: 2-01 to 2-10',
 * 'My Interests - 2020'. Dates that a text only mentions ('Prepare for a January launch') are none.
 */
export function findPeriod(text: string, context: PeriodContext): PeriodMention | null {
  return findDated(text, context)?.period ?? null;
}

/** A period, and how it was said: whether the words name its year, and whether nothing else stands in the text. */
export interface Dated {
  period: PeriodMention;
  stated: boolean;
  alone: boolean;
}

/** As `findPeriod`, with how it was said. */
export function findDated(text: string, context: PeriodContext): Dated | null {
  const own = context.dates ? context : { ...context, dates: orderByWeekday(text, context) };
  for (const candidate of listCandidates(text)) {
    for (const wording of WORDINGS) {
      const found = wording.find(candidate.text, own);
      if (!found || !isTrusted(found, wording.name, candidate, context)) continue;
      const period = mention(found, wording.name, candidate.plan || looksAhead(candidate.text) || isHanPlan(text));
      return { period, stated: found.year === "stated", alone: candidate.place === "whole" && !candidate.framed };
    }
  }
  return null;
}

/** The front matter's `period`, in EDTF or in words: '2020-01/2020-03', 'Spring 2021'. Null where it cannot be read. */
export function readPeriod(text: string, context: PeriodContext): PeriodMention | null {
  const found = findPeriod(text, context);
  if (found) return found;
  const exact = readEdtf(text.trim(), context);
  return exact && mention(exact, "edtf", false);
}

/** The less a wording says, the less may stand beside it. */
function isTrusted(found: Finding, rule: string, candidate: Candidate, context: PeriodContext): boolean {
  const { text, place, framed, needsYear, isIn, isAim } = candidate;
  if (needsYear) return context.year === yearOf(found.start);
  if (isAim && found.precision === "year" && !isYearAround(found, context)) return false;
  if (rule === relative.name) return place === "whole" || (place === "first" && !framed);
  // 'The march' is a word, 'March notes' a month.
  if (framed && !isIn && found.year === "assumed" && EVERYDAY.test(text) && !LOWER.test(text)) return false;
  if (/^\d{6}$/.test(text)) return place === "whole" && !framed && !isAhead(found, context);
  if (place === "whole") return true;
  if (found.precision === "year" || /^\d{4}s$/.test(found.label))
    return isTrustedYear(found, place, context) || (framed && place === "later" && context.reference === null);
  if (found.year === "stated" || DAYS.test(found.edtf)) {
    return !(isWeekOfOther(found, place) && !CALENDAR_WEEK.test(text)) && isNear(found, place, context);
  }
  return place === "first" || place === "labelled" || isMonthOfYear(candidate, rule, context);
}

/** 'On the road (May)', 'A new flat (June-July)' in what is told of a year. */
function isMonthOfYear({ text, place, framed }: Candidate, rule: string, { year }: PeriodContext): boolean {
  const isMonths = rule === month.name || rule === monthRange.name;
  return isMonths && place === "bracketed" && !framed && year !== null && /^\p{Lu}/u.test(text);
}

/**
 * 'GPT-3 (May 2020)' in a post of 2023 is about a work of then; a whole day is the author's own more often, and so are a few months: 'First
 * term (Sept 2019 – Dec 2019)'.
 */
function isNear(found: Finding, place: Candidate["place"], { reference }: PeriodContext): boolean {
  if (place === "first" || place === "labelled" || reference === null) return true;
  const distance = Math.abs(daysBetween(found.start, reference));
  const isStay = found.precision === "span" && daysBetween(found.start, found.end) <= LONGEST_STAY;
  return distance <= (found.precision === "day" || isStay ? YEARS_AROUND * 366 : FARTHEST);
}

/** 'Focus 2021' in a post of then, or of the turn of that year; elsewhere it may be a car. */
function isYearAround(found: Finding, { reference, year }: PeriodContext): boolean {
  const own = reference === null ? year : yearOf(reference);
  return own !== null && Math.abs(own - yearOf(found.start)) <= 1;
}

/** '102030' is no month to come, but some number. */
function isAhead(found: Finding, { reference }: PeriodContext): boolean {
  return yearOf(found.start) > (reference === null ? NEWEST : yearOf(reference) + 1);
}

/** 'CS50 - Week 3' is the third week of a course; 'Log - Week of June 14' names a day. */
function isWeekOfOther(found: Finding, place: Candidate["place"]): boolean {
  return found.year === "assumed" && found.precision === "week" && place !== "first" && !/^\d/.test(found.label);
}

/** 'My Interests - 2020' in a post of 2021 is about 2020; 'Dune (1965)' and 'Blade Runner - 1982' are about works. */
function isTrustedYear(found: Finding, place: Candidate["place"], context: PeriodContext): boolean {
  if (place === "bracketed") return false;
  if (place === "labelled") return true;
  if (context.reference === null) return place === "first";
  const distance = Math.abs(yearOf(context.reference) - yearOf(found.start));
  return distance <= (place === "first" ? YEARS_AROUND : 1);
}

function mention(found: Finding, rule: string, plan: boolean): PeriodMention {
  const { start, end, edtf: interval, precision, approximate, label } = found;
  return { start, end, edtf: interval, precision, approximate, kind: plan ? "plan" : "activity", label, rule };
}
