import { addDays, monthSerial } from "../days.ts";
import type { Day, TimelinePeriod } from "../model.ts";
import { MONTH_LABELS } from "../periods/words.ts";

/** The day after. */
export function nextDay(day: Day): Day {
  return addDays(day, 1);
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

/** The name of a time within a sentence: 'covers the first half of 2024', 'covers spring 2021', 'covers March 2024'. */
export function nameInSentence(label: string): string {
  return label
    .replace(/^(?:First|Second) half of /, (half) => `the ${half.toLowerCase()}`)
    .replace(/^(?:Early|Mid|Late|Spring|Summer|Autumn|Winter|Week)\b/, (word) => word.toLowerCase());
}

/** 'On 10 July 2021', 'in summer 2022', 'in the first half of 2024', in a sentence. */
export function sayWhen({ precision, label }: Pick<TimelinePeriod, "precision" | "label">): string {
  if (precision === "day") return `on ${label}`;
  return `${/^\d.* – /.test(label) ? "during" : "in"} ${nameInSentence(label)}`;
}
