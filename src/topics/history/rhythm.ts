import { daysBetween } from "../../days.ts";
import type { Day } from "../../model.ts";
import type { Moment } from "./moment.ts";
import type { DaySpan } from "./spans.ts";

/** Days without a sight that are no pause in any journal. */
const SHORT = 90;
/** So soon after a sight nothing comes back, whatever the words. */
const SOON = 28;
/** A pause is so many times as long as what usually lies between two sights … */
const FACTOR = 3;
/** … and as the longest time between two of them. */
const FACTOR_OF_LONGEST = 2;
/** So many of the latest sights tell the rhythm of a topic. */
const RECENT = 20;
/** Parts of a long period that are looked through for them. */
const FARTHEST = 500;
/** Fewer sights with work have no rhythm. */
const FEWEST = 2;

/** Days that usually lie between the starts of two times of the whole journal. */
export function rhythmOf(times: readonly DaySpan[]): number {
  return median(findGaps([...new Set(times.map(({ start }) => start))].sort()));
}

function findGaps(days: readonly Day[]): number[] {
  return days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** No sight for longer than the topic and the journal are used to: 'Sketched tides', every month until May, and in November. */
export function isSilent(before: readonly Moment[], { start, end }: DaySpan, rhythm: number): boolean {
  const near = before.slice(-FARTHEST).filter((one) => !one.isVague && one.start < start && one.end < end);
  const earlier = near.slice(-RECENT);
  const last = earlier.at(-1);
  if (last === undefined || last.end >= start || earlier.filter(({ isWork }) => isWork).length < FEWEST) return false;
  const gaps = earlier.slice(1).map((one, at) => Math.max(0, daysBetween(earlier[at]?.end ?? one.start, one.start)));
  const usual = FACTOR * Math.max(median(gaps), rhythm);
  return daysBetween(last.end, start) >= Math.max(SHORT, usual, FACTOR_OF_LONGEST * Math.max(0, ...gaps));
}

/** 'Chess again', a week later: nothing has come back. */
export function isGoingOn(before: readonly Moment[], { start }: DaySpan): boolean {
  const last = before.findLast((one) => !one.isVague);
  return last !== undefined && before.at(-1)?.stop === null && last.end < start && daysBetween(last.end, start) <= SOON;
}

/** What came back has not left since: no words set it aside, and no silence parts the two. */
export function isBackAlready(before: readonly Moment[], { start }: DaySpan): boolean {
  const back = before.findLastIndex(({ result }) => result === "resumed");
  if (back < 0 || before.slice(back).some(({ stop }) => stop !== null)) return false;
  const last = before.findLast(({ isVague }) => !isVague);
  return last !== undefined && daysBetween(last.end, start) < SHORT;
}
