import { daysBetween, liesIn } from "../../days.ts";
import { addTo } from "../../lists.ts";
import type { Depth, Interest, Pivot, Quote, TimelinePeriod, Turn } from "../../model.ts";
import type { Change } from "./find-changes.ts";

const DEPTH: Readonly<Record<Depth, number>> = { touched: 1, "worked-on": 1.6, "deep-dive": 2.4 };
/** Main subjects of a period: at most so many … */
const MOST = 3;
/** … with at least this part of the score of the first. */
const NEAR_FIRST = 0.6;
/** A first subject below this share of the evidence is none. */
const CLEAR = 0.15;

/** The topics that a quote names. */
export type Naming = (quote: Quote) => ReadonlySet<string>;

/**
 * Where the author says that his main subjects changed, from one period to the next of the same grain or from one chapter of an entry to
 * the next: in words of a change that name the new one, or by pausing or dropping a main subject where another begins that becomes
 * one, with a reason that names both. That other subjects fill the next period is no change of course by itself: people do several
 * things at once.
 */
export function findPivots(
  periods: readonly TimelinePeriod[],
  turns: readonly Turn[],
  changes: readonly Change[],
  namesIn: Naming,
): Pivot[] {
  const pivots = new Map<string, Pivot>();
  for (const series of findSeries(periods)) {
    series.forEach((after, at) => {
      const before = series[at - 1];
      if (before === undefined || after.start === null || !isNext(before, after)) return;
      const told = readChange(before, after, changes, periods) ?? readStop(before, after, turns, namesIn);
      if (told === null) return;
      pivots.set(after.id, { before: before.id, after: after.id, day: after.start, ...told });
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
    for (const key of keys) addTo(series, key, period);
  }
  return [...series.values()];
}

type Told = Pick<Pivot, "left" | "taken" | "reason">;

/** A change that the author tells of the later period, with the new subject's name. */
function readChange(
  before: TimelinePeriod,
  after: TimelinePeriod,
  changes: readonly Change[],
  periods: readonly TimelinePeriod[],
): Told | null {
  const told = changes.filter((change) => liesIn(change, after));
  if (told.length === 0) return null;
  const kept = new Set(periods.filter((other) => isDuring(other, after)).flatMap(namesOf));
  const left = mainOf(before).filter((topic) => !kept.has(topic));
  for (const change of told) {
    const taken = change.taken.filter((topic) => shareOf(after, topic) && !shareOf(before, topic));
    const leaves = change.left.filter((topic) => shareOf(before, topic));
    if (taken.length > 0 && leaves.length + left.length > 0)
      return { left: leaves.length > 0 ? leaves : left, taken, reason: change.quote };
  }
  return null;
}

/** A main subject was paused or dropped, and one that begins or returns becomes a main one. */
function readStop(before: TimelinePeriod, after: TimelinePeriod, turns: readonly Turn[], namesIn: Naming): Told | null {
  const [old, fresh] = [mainOf(before), mainOf(after)];
  const isAt = ({ day }: Turn, period: TimelinePeriod): boolean => liesIn({ start: day, end: day }, period);
  const begun = turns.filter(
    (turn) => (turn.kind === "began" || turn.kind === "returned") && fresh.includes(turn.topic) && isAt(turn, after),
  );
  const taken = fresh.filter((topic) => !old.includes(topic) && begun.some((turn) => turn.topic === topic));
  const stopped = turns.filter(
    (turn) =>
      (turn.kind === "paused" || turn.kind === "dropped") &&
      old.includes(turn.topic) &&
      // What stops in the later period is named there for that.
      (isAt(turn, after) || (isAt(turn, before) && !fresh.includes(turn.topic))),
  );
  const ends = [...begun.filter(({ topic }) => taken.includes(topic)), ...stopped];
  for (const { reason } of ends) {
    const named = reason === null ? new Set<string>() : namesIn(reason);
    const isNamed = (topic: string) => named.has(topic);
    const left = old.filter((topic) => isNamed(topic) && stopped.some((turn) => turn.topic === topic));
    if (left.length > 0 && taken.some(isNamed)) return { left, taken: taken.filter(isNamed), reason };
  }
  return null;
}

/** A period that tells of the same days, not of a longer stretch around them. */
function isDuring({ start, end, kind }: TimelinePeriod, period: TimelinePeriod): boolean {
  if (kind === "plan" || start === null || end === null || period.start === null || period.end === null) return false;
  if (end < period.start || start > period.end) return false;
  return daysBetween(start, end) <= daysBetween(period.start, period.end);
}

function namesOf({ interests }: TimelinePeriod): string[] {
  return interests.map(({ topic }) => topic);
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
