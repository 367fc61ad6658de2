import { daySerial, monthSerial, monthStart, serialDay } from "../days.ts";
import type { Span } from "./axis-cells.ts";

/** What lasted at least that long has a shape of its own. */
const DAYS_OF_SHAPE = 365;
/** A journal up to so many months is shown whole. */
const MOST_MONTHS = 36;

/**
 * The time around a topic that was there for less than a year, in which a day reads as a day: the whole journal where that is short, else
 * the calendar years that the topic falls into. Null for a topic of a longer time. Day serials, `end` exclusive.
 */
export function findSurroundings(topic: Span, journal: Span): Span | null {
  if (topic.end - topic.start >= DAYS_OF_SHAPE) return null;
  const [first, last] = [monthOf(journal.start), monthOf(journal.end - 1)];
  if (last - first < MOST_MONTHS) return months(first, last);
  const years = [monthOf(topic.start), monthOf(topic.end - 1)].map((month) => Math.floor(month / 12));
  return months((years[0] ?? 0) * 12, (years[1] ?? 0) * 12 + 11);
}

function monthOf(serial: number): number {
  return monthSerial(serialDay(serial));
}

/** Whole months, the last one included. */
function months(first: number, last: number): Span {
  return { start: daySerial(monthStart(first)), end: daySerial(monthStart(last + 1)) };
}
