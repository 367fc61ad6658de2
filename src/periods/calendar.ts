import type { Day } from "../model.ts";

const MILLISECONDS = 86_400_000;

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
  return fromNumber(toNumber(day) + count);
}

/** Days from the first to the second day: ('2021-12-27', '2022-01-02') → 6. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((toNumber(day) + 3) % 7) + 7) % 7) + 1;
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

/** Number of the day counted from 1 January 1970; read as UTC, so that the machine's zone has no say. */
function toNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

function fromNumber(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
