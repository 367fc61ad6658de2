import type { Day } from "../model.ts";
import { MONTH_LABELS } from "../periods/words.ts";

/** Whole days since 1970-01-01, for distances and positions. */
export function daySerial(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The day of a serial: the way back from `daySerial`. */
export function serialDay(serial: number): Day {
  return new Date(serial * 86_400_000).toISOString().slice(0, 10);
}

/** Months since the year 0: '2020-03-15' → 2020 * 12 + 2. */
export function monthSerial(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** First day of a month serial. */
export function monthStart(serial: number): Day {
  const year = String(Math.floor(serial / 12)).padStart(4, "0");
  return `${year}-${String((serial % 12) + 1).padStart(2, "0")}-01`;
}

/** How much of its month lies before a day, 0 up to (not including) 1: '2020-03-01' → 0. */
export function monthFraction(day: Day): number {
  const month = monthSerial(day);
  const first = daySerial(monthStart(month));
  return (daySerial(day) - first) / (daySerial(monthStart(month + 1)) - first);
}

/** The day after. */
export function nextDay(day: Day): Day {
  return serialDay(daySerial(day) + 1);
}

/** 'March', of a month serial; with `length` 3 'Mar'. */
export function monthName(serial: number, length = 9): string {
  return (MONTH_LABELS[serial % 12] ?? "").slice(0, length);
}

/** '2020-03-05' → '5 March 2020'. */
export function formatDay(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(monthSerial(day))} ${Number(day.slice(0, 4))}`;
}

/** For columns, where the year stands above: '2020-03-05' → '5 Mar'. */
export function formatDayShort(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(monthSerial(day), 3)}`;
}

/** A month serial as 'March 2020'. */
export function formatMonth(serial: number): string {
  return `${monthName(serial)} ${Math.floor(serial / 12)}`;
}

/** Both days inclusive: '5 – 9 March 2020', 'March 2020', 'January – March 2020', 'March 2019 – May 2020', '2020'. */
export function formatSpan(start: Day, end: Day): string {
  if (start === end) return formatDay(start);
  const [from, to] = [monthSerial(start), monthSerial(end)];
  const whole = start.endsWith("-01") && monthSerial(nextDay(end)) > to;
  const sameYear = Math.floor(from / 12) === Math.floor(to / 12);
  if (whole && from === to) return formatMonth(from);
  if (whole && sameYear && to - from === 11) return String(Math.floor(from / 12));
  if (whole) return `${sameYear ? monthName(from) : formatMonth(from)} – ${formatMonth(to)}`;
  if (from === to) return `${Number(start.slice(8))} – ${formatDay(end)}`;
  const opening = formatDay(start);
  return `${sameYear ? opening.slice(0, -5) : opening} – ${formatDay(end)}`;
}
