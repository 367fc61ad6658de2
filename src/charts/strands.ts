import { daySerial, liesIn, serialDay } from "../days.ts";
import { addTo } from "../lists.ts";
import type { Day, Depth, Interest, Timeline, TimelinePeriod, Url } from "../model.ts";
import type { Span } from "./axis-cells.ts";
import { formatSpan } from "./calendar.ts";
import { type Sign, signOf, TELLING } from "./glyphs.ts";

/** One stretch of one topic, ready to be drawn: days are serials, `end` is the day after the last. */
export interface Strand {
  topic: string;
  /** Id of the period that tells it, of several the first. */
  period: string;
  start: number;
  end: number;
  /** Days of the periods that tell it, where it is drawn from a later one or to an earlier one. */
  days: Span;
  depth: Depth;
  status: Sign;
  /** When its status came about, where the author's sentence names another time than the stretch that tells it: 'in November', told in December. */
  turn?: { at: number; label: string; precision: TimelinePeriod["precision"] };
  /** The journal tells that the topic came back with it: that is marked, be it only touched. */
  isReturn?: true;
  plan: boolean;
  /** 'January – March 2020'. */
  label: string;
  href: Url;
  /** Titles of the entries that tell it, as far as they are known. */
  told: readonly string[];
  /** Stretches that were laid together because they are too short to be told apart. */
  count: number;
  /** These stretches, which tell their own turns; absent for a single one. */
  parts?: readonly Strand[];
  weight: number;
}

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];
/** Kept where stretches are laid together: the most telling first. */
const SIGNS: readonly Sign[] = [...TELLING, "continued"];

export function depthRank(depth: Depth): number {
  return DEPTHS.indexOf(depth);
}

/**
 * Periods without what they only repeat: an entry's own period rolls up its sections, so a topic that an inner period of the
 * same file names is taken out of the outer one. A period that is left with nothing goes; one that had nothing stays.
 */
export function omitRollUps(periods: readonly TimelinePeriod[]): TimelinePeriod[] {
  const inner = new Map<string, TimelinePeriod[]>();
  for (const period of periods) {
    if (period.source.heading === null) continue;
    addTo(inner, period.source.path, period);
  }
  return periods.flatMap((period) => {
    const inside = inner.get(period.source.path)?.filter((other) => isInside(other, period)) ?? [];
    if (inside.length === 0 || period.interests.length === 0) return [period];
    const repeated = new Set(inside.flatMap((other) => other.interests.map(({ topic }) => topic)));
    const interests = period.interests.filter(({ topic }) => !repeated.has(topic));
    return interests.length > 0 ? [{ ...period, interests }] : [];
  });
}

function isInside(inner: TimelinePeriod, outer: TimelinePeriod): boolean {
  // What is planned for the next month tells nothing of this one.
  if (inner === outer || inner.kind !== outer.kind) return false;
  if (outer.source.heading === null) return true;
  if (inner.start === null || inner.end === null || outer.start === null || outer.end === null) return false;
  const [a, b] = [daySerial(inner.end) - daySerial(inner.start), daySerial(outer.end) - daySerial(outer.start)];
  return a < b && liesIn(inner, outer);
}

/** Every dated stretch of every topic, oldest first. `titles`: path of a file → title of its entry. */
export function gatherStrands(timeline: Timeline, titles: ReadonlyMap<string, string> = new Map()): Strand[] {
  return omitRollUps(timeline.periods)
    .flatMap((period) => {
      const title = titles.get(period.source.path);
      return period.interests.flatMap((interest) => readStrand(period, interest, title ? [title] : []) ?? []);
    })
    .sort(compareStrands);
}

/** The oldest first; of those that start together the longest, then the deepest. */
export function compareStrands(a: Strand, b: Strand): number {
  return a.start - b.start || b.end - a.end || depthRank(b.depth) - depthRank(a.depth);
}

/** The stretches that one was laid together from. */
export function partsOf(strand: Strand): readonly Strand[] {
  return strand.parts ?? [strand];
}

/** The days of a stretch, with the day of its turn where that lies outside. */
export function reachOf({ start, end, turn }: Strand): Span {
  return turn ? { start: Math.min(start, turn.at), end: Math.max(end, turn.at) } : { start, end };
}

function readStrand(period: TimelinePeriod, interest: Interest, told: readonly string[]): Strand | null {
  if (period.start === null || period.end === null) return null;
  const { topic, depth, weight } = interest;
  const [start, end] = [daySerial(period.start), daySerial(period.end) + 1];
  const plan = period.kind === "plan";
  const { id, label, entry: href } = period;
  return {
    topic,
    period: id,
    start,
    end,
    days: { start, end },
    depth,
    status: signOf(interest),
    plan,
    label,
    href,
    told,
    count: 1,
    weight,
  };
}

/** Whether a stretch has a day in a window. */
export function isWithin(strand: Strand, window: Span): boolean {
  return strand.end > window.start && strand.start < window.end;
}

/** From the first strand to the last, with their turns: day serials, `end` exclusive. */
export function findWindow(strands: readonly Strand[]): Span {
  return {
    start: strands.reduce((least, strand) => Math.min(least, reachOf(strand).start), Number.POSITIVE_INFINITY),
    end: strands.reduce((most, strand) => Math.max(most, reachOf(strand).end), Number.NEGATIVE_INFINITY),
  };
}

/**
 * Lays together what would be drawn in the same place: stretches of one topic with the same days, and stretches as deep as each other that
 * are shorter than a cell of the axis and share one. A deep dive of a day lies within a month of glances: it is not the whole of it. `cellOf` names
 * the cell of a day serial; `home` is where a stretch leads that several places tell, by its topic and its first day.
 */
export function joinStrands(strands: readonly Strand[], cellOf: (serial: number) => number, home: FindHome): Strand[] {
  const days = ({ start, end }: Strand) => `${start}/${end}`;
  const cell = (strand: Strand) => {
    const [first, last] = [cellOf(strand.start), cellOf(strand.end - 1)];
    return first === last ? `${strand.depth} ${first}` : days(strand);
  };
  return [days, cell, days].reduce((all, place) => joinBy(all, place, home), [...strands]);
}

/** Joins stretches of one topic, done or planned, for which `placeOf` is the same. */
function joinBy(strands: readonly Strand[], placeOf: (strand: Strand) => string, home: FindHome): Strand[] {
  const joined = new Map<string, Strand>();
  for (const strand of strands) {
    const key = `${strand.topic}\n${strand.plan}\n${placeOf(strand)}`;
    const before = joined.get(key);
    joined.set(key, before ? join(before, strand, home) : strand);
  }
  return [...joined.values()];
}

/** Where the evidence of a topic for the year of a day stands: '/tags/rust/#in-2024'. */
export type FindHome = (topic: string, first: Day) => Url;

function join(a: Strand, b: Strand, home: FindHome): Strand {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  const sameDays = a.label === b.label && a.start === b.start && a.end === b.end;
  return {
    ...a,
    parts: [...partsOf(a), ...partsOf(b)],
    days: { start: Math.min(a.days.start, b.days.start), end: Math.max(a.days.end, b.days.end) },
    start,
    end,
    depth: depthRank(a.depth) >= depthRank(b.depth) ? a.depth : b.depth,
    status: SIGNS.indexOf(a.status) <= SIGNS.indexOf(b.status) ? a.status : b.status,
    label: sameDays ? a.label : formatSpan(serialDay(start), serialDay(end - 1)),
    href: a.href === b.href ? a.href : home(a.topic, serialDay(start)),
    told: [...new Set([...a.told, ...b.told])],
    count: a.count + b.count,
    weight: a.weight + b.weight,
  };
}
