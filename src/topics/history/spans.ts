import { daysBetween } from "../../days.ts";
import type { Day } from "../../model.ts";

/** First and last day, both inclusive. */
export interface DaySpan {
  start: Day;
  end: Day;
}

/** Days of a period too long to break a silence, where shorter ones inside it tell of the topic. */
const LONG = 100;

/** A quarter is not, a year is. */
export function isLong({ start, end }: DaySpan): boolean {
  return daysBetween(start, end) >= LONG;
}

/** In the order of their ends; of those that end on one day the shorter first. */
export function compareSpans(a: DaySpan, b: DaySpan): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start > b.start ? -1 : a.start < b.start ? 1 : 0;
}

/** The parts of a span, of a list in the order of ends; the last of them first. */
export function findInside<Span extends DaySpan>(before: readonly Span[], { start, end }: DaySpan): Span[] {
  const inside: Span[] = [];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const one = before[at];
    if (!one || one.end < start) break;
    if (one.start >= start && one.end <= end && (one.start !== start || one.end !== end)) inside.push(one);
  }
  return inside;
}

/** What only lies inside of a span, or around it, is not earlier. */
export function hasEarlier(before: readonly DaySpan[], { start, end }: DaySpan): boolean {
  return before.some((one) => one.start < start && one.end < end);
}

/** Number of spans that come before another, in the order of `compareSpans`. */
export function countBefore(list: readonly DaySpan[], span: DaySpan): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one && compareSpans(one, span) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
