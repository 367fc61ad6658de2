import { addDays, daysBetween, makeDay, weekdayOf } from "../days.ts";
import { type DayParts, day, readDayParts } from "./day.ts";
import { joinListedDays } from "./day-list.ts";
import { spanFinding } from "./findings.ts";
import { type Finding, type PeriodContext, type PeriodWording, placeRange } from "./wording.ts";
import { LEADING_SHORT_WEEKDAY, LEADING_WEEKDAY, TO } from "./words.ts";

const SEPARATOR = new RegExp(TO, "giu");
/** Days that are listed are one stretch when they follow each other: 'March 5 & 6', 'Mar 5, 6 and 7'. */
const LISTED = /\s*(?:\/|&|\+|,\s*\d{1,2}(?:st|nd|rd|th)?,?\s+(?:and|&)\s|\s(?:and|und|et|y|e|en)\s)\s*/giu;
const LONGEST_LIST = 8;
const FRIDAY = 5;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?!\d)/g;
const ISO_INTERVAL = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;
const BARE_DAY = /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th|er|[º°]|\.)?$/i;
/** The second end of 'Feb 1 - 10, 2022'. */
const DAY_AND_YEAR = /^(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s)((?:19|20)\d\d)$/i;
/** ISO order without the year. Both digits of the day, or '1-3 to 2-4' would turn lessons into days. */
const MONTH_DAY = /^(\d{1,2})-(\d\d)$/;

/** 'June 4th - June 7th', 'Feb 1 - 10, 2022', '1–7 March 2021', '28.12.2020 - 03.01.2021', '2-01 to 2-10'. */
export const dayRange: PeriodWording = {
  name: "day-range",
  find(text, context) {
    const interval = ISO_INTERVAL.exec(text);
    if (interval) return place(readEnd(interval[1] ?? "", context), readEnd(interval[2] ?? "", context), context);
    const listed = joinListedDays(text);
    const ofWeekend = listed.replace(WEEKEND, "");
    if (ofWeekend !== listed) return findRanges(withoutFrom(ofWeekend), context) ?? findWeekend(ofWeekend, context);
    return findRanges(withoutFrom(listed), context);
  },
};

/** 'Weekend of May 8', 'Wochenende vom 8./9. Mai'. */
const WEEKEND =
  /^(?:week-?end|wochenende|fin de semana|fim de semana)(?:\s+(?:of|vom|du|del|d[aeo]|van))?[,:]?\s+(?=\S)/i;

/** One day of a weekend stands for both. */
function findWeekend(text: string, context: PeriodContext): Finding | null {
  const found = day.find(text, context);
  const weekday = found ? weekdayOf(found.start) : 0;
  if (found === null || weekday < FRIDAY) return null;
  const sunday = addDays(found.start, 7 - weekday);
  return spanFinding(weekday === FRIDAY ? found.start : addDays(sunday, -1), sunday, found.year);
}

function withoutFrom(text: string): string {
  return text.replace(/^(?:from|between|vom|zwischen|du|del?|dal|tra|fra|do|van|tussen|entre|с|от)\s+(?=\S)/iu, "");
}

function findRanges(bare: string, context: PeriodContext): Finding | null {
  return (
    findRange(bare, withOrder(bare, context)) ??
    findListed(bare, context) ??
    findTwo(bare, context) ??
    findCompact(bare, context)
  );
}

function findRange(bare: string, context: PeriodContext): Finding | null {
  for (const { index, 0: separator } of bare.matchAll(SEPARATOR)) {
    const first = bare.slice(0, index);
    const second = completeEnd(first, bare.slice(index + separator.length));
    const found = place(readEnd(completeStart(first, second), context), readEnd(second, context), context);
    if (found) return found;
  }
  return null;
}

/** '22.8' and '22.8.' before '26.9.2024' lack a digit, the second point or both: '22.08.'. */
function completeStart(first: string, second: string): string {
  const [, day, month] = (/^\d{1,2}\.\s?\d{1,2}\./.test(second) && /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(first)) || [];
  return day && month ? `${day.padStart(2, "0")}.${month.padStart(2, "0")}.` : first;
}

/** '11.28' behind '2025.11.21' leaves the year to it; '9. October' behind '1.' is no ninth of a list. */
function completeEnd(first: string, second: string): string {
  if (/^\d{1,2}\.$/.test(first)) return second.replace(/^(\d{1,2})\.\s(?=\p{L})/u, "$1 ");
  const [, year, sign] = /^((?:19|20)\d\d)([./-])\d{1,2}\2\d{1,2}$/.exec(first) ?? [];
  const isShort = sign !== undefined && /^\d{1,2}([./-])\d{1,2}$/.exec(second)?.[1] === sign;
  return isShort ? `${year}${sign}${second}` : second;
}

/** '3/8 - 3/14': one end with a number above twelve tells the order of both. */
function withOrder(text: string, context: PeriodContext): PeriodContext {
  if (!text.includes("/")) return context;
  const days = [...text.matchAll(SLASHED)];
  const european = days.some(([, first]) => Number(first) > 12);
  const us = days.some(([, , second]) => Number(second) > 12);
  return days.length === 2 && european !== us ? { ...context, dates: us ? "us" : "european" } : context;
}

/** 'July 3, 4': two days, where no year of the log is called '04. Groups: the first day, its number, the next. */
const TWO_DAYS = /^(\p{L}{3,9}\.?\s?(\d{1,2})),\s(\d{1,2})$/u;

function findTwo(text: string, context: PeriodContext): Finding | null {
  const [, first, number, next] = TWO_DAYS.exec(text) ?? [];
  if (!first || !next || Number(next) !== Number(number) + 1) return null;
  const year = context.year ?? Number(context.reference?.slice(0, 4));
  if (!year || year % 100 === Number(next)) return null;
  return place(readEnd(first, context), readEnd(next, context), context);
}

function findListed(text: string, context: PeriodContext): Finding | null {
  for (const { index, 0: separator } of text.matchAll(LISTED)) {
    const from = readEnd(text.slice(0, index), context);
    const found = place(from, readEnd(text.slice(index + separator.length), context), context);
    if (found && daysBetween(found.start, found.end) < LONGEST_LIST) return found;
  }
  return null;
}

/** '0308-0314': a week or less, or it is some number. */
const COMPACT = /^([01]\d)([0-3]\d)\s?-\s?([01]\d)([0-3]\d)$/;

function findCompact(text: string, context: PeriodContext): Finding | null {
  const [, fromMonth, fromDay, toMonth, toDay] = COMPACT.exec(text)?.map(Number) ?? [];
  if (!fromMonth || !fromDay || !toMonth || !toDay) return null;
  const from = { year: null, month: fromMonth, day: fromDay };
  const found = place(from, { year: null, month: toMonth, day: toDay }, context);
  return found && daysBetween(found.start, found.end) < LONGEST_LIST ? found : null;
}

const LONGEST_INFERRED = 300;

/** '02.13 to 02.19': no month has the second number. */
const MONTH_POINT_DAY = /^(\d\d)\.(1[3-9]|2\d|3[01])$/;

/** One end of a range: a day, its number alone ('the 3rd'), or month and day as '2-01'. */
function readEnd(end: string, context: PeriodContext): DayParts | null {
  const text = end.replace(LEADING_WEEKDAY, "").replace(LEADING_SHORT_WEEKDAY, "");
  const bare = BARE_DAY.exec(text);
  if (bare) return { year: null, month: null, day: Number(bare[1]) };
  const dayAndYear = DAY_AND_YEAR.exec(text);
  if (dayAndYear) return { year: Number(dayAndYear[2]), month: null, day: Number(dayAndYear[1]) };
  // A point is left out: '12.03 - 18.03'.
  if (context.dates === "european" && /^\d\d\.\d\d$/.test(text)) return readDayParts(`${text}.`, context);
  const monthDay = MONTH_DAY.exec(text) ?? MONTH_POINT_DAY.exec(text);
  if (monthDay) return { year: null, month: Number(monthDay[1]), day: Number(monthDay[2]) };
  return readDayParts(text, context);
}

function place(from: DayParts | null, to: DayParts | null, context: PeriodContext): Finding | null {
  if (from === null || to === null) return null;
  // '1 – 7 March' and 'Feb 1 – 10' name the month once.
  const month = from.month ?? to.month;
  const lastMonth = to.month ?? from.month;
  if (month === null || lastMonth === null) return null;
  const years = placeRange({ ...from, month }, { ...to, month: lastMonth }, context);
  if (years === null) return null;
  const start = makeDay(years.from, month, from.day);
  const end = makeDay(years.to, lastMonth, to.day);
  if (start === null || end === null || start === end) return null;
  // Over New Year by inference only: 'Dec 27 - Jan 2'. 'June 7 - June 4' is a slip.
  if ((from.year === null || to.year === null) && daysBetween(start, end) > LONGEST_INFERRED) return null;
  return spanFinding(start, end, from.year === null && to.year === null ? "assumed" : "stated");
}
