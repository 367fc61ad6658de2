/**
 * Reckoning with days as the journal writes them, 'YYYY-MM-DD': plain numbers and texts, no `Date`, so that no machine's zone has a say.
 */
import type { Day } from "./model.ts";

/** Calendar day of year, month and day of the month; null where the calendar has no such day (30 February). */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** 28 to 31. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First day of a month, which must be 1 to 12. */
export function firstOfMonth(year: number, month: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-01`;
}

/** Last day of a month, which must be 1 to 12. */
export function lastOfMonth(year: number, month: number): Day {
  return `${pad(year, 4)}-${pad(month, 2)}-${lastDayOfMonth(year, month)}`;
}

/** The day so many days later; earlier for a negative count: ('2021-12-27', 6) → '2022-01-02'. */
export function addDays(day: Day, count: number): Day {
  return serialDay(daySerial(day) + count);
}

/** The same day so many months later, or the last one of a month that has no such day: ('2021-01-31', 1) → '2021-02-28'. */
export function addMonths(day: Day, count: number): Day {
  const serial = monthSerial(day) + count;
  const [year, month] = [Math.floor(serial / 12), (serial % 12) + 1];
  return makeDay(year, month, Math.min(dayOfMonth(day), lastDayOfMonth(year, month))) ?? day;
}

/** Days from the first to the second day: ('2021-12-27', '2022-01-02') → 6. */
export function daysBetween(from: Day, to: Day): number {
  return daySerial(to) - daySerial(from);
}

/** Days from a first to a last one; null where they are not known. */
export interface DaySpan {
  start: Day | null;
  end: Day | null;
}

/** Whether all days of one time are days of another; what has no days lies nowhere. */
export function liesIn(part: DaySpan, whole: DaySpan): boolean {
  if (part.start === null || part.end === null || whole.start === null || whole.end === null) return false;
  return part.start >= whole.start && part.end <= whole.end;
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((daySerial(day) + 3) % 7) + 7) % 7) + 1;
}

/** Monday of an ISO week; null where the year has no such week: (2021, 53) → null. */
export function startOfWeek(year: number, week: number): Day | null {
  if (week < 1 || week > 53) return null;
  const fourth = `${pad(year, 4)}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  // The week belongs to the year of its Thursday.
  return yearOf(addDays(monday, 3)) === year ? monday : null;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

/** Months since the year 0: '2020-03-15' → 2020 * 12 + 2. */
export function monthSerial(day: Day): number {
  return yearOf(day) * 12 + monthOf(day) - 1;
}

/** First day of a month serial. */
export function monthStart(serial: number): Day {
  return firstOfMonth(Math.floor(serial / 12), (serial % 12) + 1);
}

/** Last day of a month serial. */
export function monthEnd(serial: number): Day {
  return addDays(monthStart(serial + 1), -1);
}

/** How much of its month lies before a day, 0 up to (not including) 1: '2020-03-01' → 0. */
export function monthFraction(day: Day): number {
  return (dayOfMonth(day) - 1) / lastDayOfMonth(yearOf(day), monthOf(day));
}

/** Days of 400 years, after which the calendar repeats itself, and from 1 March of the year 0 to 1 January 1970. */
const ERA = 146_097;
const EPOCH = 719_468;

/**
 * Whole days since 1970-01-01, for distances and positions. Years are counted from March, so that the leap day is their last: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).
 */
export function daySerial(day: Day): number {
  const month = monthOf(day);
  const year = month <= 2 ? yearOf(day) - 1 : yearOf(day);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(day) - 1;
  return era * ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - EPOCH;
}

/** The day of a serial: the way back from `daySerial` (civil_from_days). */
export function serialDay(serial: number): Day {
  const days = Math.floor(serial) + EPOCH;
  const era = Math.floor(days / ERA);
  const dayOfEra = days - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
