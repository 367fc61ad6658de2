import { daysBetween } from "../../days.ts";
import type { Depth, Interest, Lead, Pivot, Quote, TimelinePeriod, Turn } from "../../model.ts";

const DEPTH: Readonly<Record<Depth, number>> = { touched: 1, "worked-on": 1.6, "deep-dive": 2.4 };
/** Main subjects of a period: at most so many … */
const MOST = 3;
/** … with at least this part of the score of the first. */
const NEAR_FIRST = 0.6;
/** A first subject below this share of the evidence is none. */
const CLEAR = 0.15;

/** Where the main subjects changed from one period to the next of the same grain, or from one chapter of an entry to the next. */
export function findPivots(
  periods: readonly TimelinePeriod[],
  turns: readonly Turn[],
  leads: readonly Lead[],
): Pivot[] {
  const pivots = new Map<string, Pivot>();
  for (const series of findSeries(periods)) {
    series.forEach((after, at) => {
      const before = series[at - 1];
      const pivot = before === undefined ? null : comparePeriods(before, after, turns, leads);
      if (pivot !== null) pivots.set(pivot.after, pivot);
    });
  }
  return [...pivots.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.after < b.after ? -1 : 1));
}

/** Periods that follow on each other: those of a grain, and the chapters of one entry. */
function findSeries(periods: readonly TimelinePeriod[]): TimelinePeriod[][] {
  const series = new Map<string, TimelinePeriod[]>();
  for (const period of periods) {
    if (period.kind === "plan" || period.start === null || period.interests.length === 0) continue;
    const { precision, source } = period;
    const keys: string[] = precision === "day" || precision === "span" ? [] : [precision];
    if (source.heading !== null && precision !== "day") keys.push(source.path);
    for (const key of keys) series.set(key, [...(series.get(key) ?? []), period]);
  }
  return [...series.values()];
}

function comparePeriods(
  before: TimelinePeriod,
  after: TimelinePeriod,
  turns: readonly Turn[],
  leads: readonly Lead[],
): Pivot | null {
  if (!isNext(before, after) || after.start === null) return null;
  const [old, fresh] = [mainOf(before), mainOf(after)];
  const left = old.filter((topic) => !shareOf(after, topic));
  const taken = fresh.filter((topic) => !shareOf(before, topic));
  if (left.length === 0 || taken.length === 0 || left[0] !== old[0] || taken[0] !== fresh[0]) return null;
  const reason = findReason(before, after, left, taken, turns, leads);
  // Two months that only name things are no change of course, unless the author says so.
  const isWork = after.interests.some(({ topic, depth }) => taken.includes(topic) && depth !== "touched");
  if (!isWork && reason === null) return null;
  return { before: before.id, after: after.id, day: after.start, left, taken, reason };
}

/** The one starts within its own length after the other has ended. */
function isNext(before: TimelinePeriod, after: TimelinePeriod): boolean {
  if (before.start === null || before.end === null || after.start === null || before.end >= after.start) return false;
  return daysBetween(before.end, after.start) <= daysBetween(before.start, before.end) + 2;
}

function mainOf({ interests }: TimelinePeriod): string[] {
  const scored = [...interests].sort((a, b) => scoreOf(b) - scoreOf(a) || (a.topic < b.topic ? -1 : 1));
  const [first] = scored;
  if (!first || first.weight < CLEAR) return [];
  return scored
    .slice(0, MOST)
    .filter((interest) => scoreOf(interest) >= scoreOf(first) * NEAR_FIRST)
    .map(({ topic }) => topic);
}

function scoreOf({ weight, depth }: Interest): number {
  return weight * DEPTH[depth];
}

function shareOf({ interests }: TimelinePeriod, topic: string): boolean {
  return interests.some(
    (interest) => interest.topic === topic && (interest.weight >= CLEAR / 1.5 || interest.depth !== "touched"),
  );
}

/** What the author says of it: that the one led to the other, why the new was begun, or why the old was left. */
function findReason(
  before: TimelinePeriod,
  after: TimelinePeriod,
  left: readonly string[],
  taken: readonly string[],
  turns: readonly Turn[],
  leads: readonly Lead[],
): Quote | null {
  const lead = leads.find(
    ({ from, to, period }) =>
      left.includes(from) && taken.includes(to) && (period === after.id || period === before.id),
  );
  if (lead) return lead.quote;
  const isIn = (turn: Turn, period: TimelinePeriod): boolean =>
    turn.day >= (period.start ?? "") && turn.day <= (period.end ?? "");
  const begun = turns.find(
    (turn) =>
      turn.reason &&
      taken.includes(turn.topic) &&
      (turn.kind === "began" || turn.kind === "returned") &&
      isIn(turn, after),
  );
  const ended = turns.find(
    (turn) =>
      turn.reason &&
      left.includes(turn.topic) &&
      (turn.kind === "paused" || turn.kind === "dropped") &&
      (isIn(turn, before) || isIn(turn, after)),
  );
  return begun?.reason ?? ended?.reason ?? null;
}
