import { daysBetween } from "../days.ts";
import { compareText } from "../lists.ts";
import type { Depth, Interest, Timeline, TimelinePeriod, TimelineTopic } from "../model.ts";

/** Words of the author that speak for a topic, and where they stand. */
export interface Proof {
  path: string;
  line: number;
  rule: string;
  text: string;
}

/** All that a journal says of one topic. What is only planned does not count. */
export interface Sighting {
  topic: TimelineTopic;
  /** Innermost periods with words of their own: a month counts, the year that rolls it up does not. */
  periods: number;
  entries: number;
  /** How many of the periods have no date. */
  undated: number;
  /** Labels of the earliest and the latest of them: 'March 2020'; null where none is dated. */
  first: string | null;
  last: string | null;
  /** The deepest of all. */
  depth: Depth;
  rules: Set<string>;
  /** In the order of paths and lines. */
  proofs: Proof[];
}

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];

interface Tally {
  owners: Map<string, { period: TimelinePeriod; proof: Proof }>;
  depth: Depth;
}

/** What the timeline says of each of its topics. In the order of `timeline.topics`. */
export function gatherSightings(timeline: Timeline): Sighting[] {
  const tallies = new Map<string, Tally>();
  for (const period of timeline.periods) {
    if (period.kind === "plan") continue;
    for (const interest of period.interests) addInterest(tallies, period, interest);
  }
  return timeline.topics.flatMap((topic) => {
    const tally = tallies.get(topic.id);
    return tally ? [describe(topic, tally)] : [];
  });
}

/** The same words prove a topic for a month and for the year around it: they belong to the shorter. */
function addInterest(tallies: Map<string, Tally>, period: TimelinePeriod, interest: Interest): void {
  const tally = tallies.get(interest.topic) ?? { owners: new Map(), depth: "touched" as const };
  tallies.set(interest.topic, tally);
  if (DEPTHS.indexOf(interest.depth) > DEPTHS.indexOf(tally.depth)) tally.depth = interest.depth;
  const { path } = period.source;
  for (const { line, rule, text } of interest.evidence) {
    const key = `${path}:${line}:${rule}`;
    const owner = tally.owners.get(key)?.period;
    if (owner && isInner(owner, period)) continue;
    tally.owners.set(key, { period, proof: { path, line, rule, text } });
  }
}

function isInner(a: TimelinePeriod, b: TimelinePeriod): boolean {
  const difference = lengthOf(a) - lengthOf(b);
  return difference < 0 || (difference === 0 && a.source.line > b.source.line);
}

function lengthOf({ start, end }: TimelinePeriod): number {
  return start === null || end === null ? Number.MAX_SAFE_INTEGER : daysBetween(start, end);
}

function describe(topic: TimelineTopic, { owners, depth }: Tally): Sighting {
  const found = [...owners.values()];
  const periods = [...new Set(found.map(({ period }) => period))];
  const dated = periods.filter(({ start }) => start !== null);
  const first = [...dated].sort(
    (a, b) => compareText(a.start ?? "", b.start ?? "") || compareText(a.end ?? "", b.end ?? ""),
  )[0];
  const last = [...dated].sort(
    (a, b) => compareText(b.end ?? "", a.end ?? "") || compareText(b.start ?? "", a.start ?? ""),
  )[0];
  const proofs = found.map(({ proof }) => proof).sort((a, b) => compareText(a.path, b.path) || a.line - b.line);
  return {
    topic,
    periods: periods.length,
    undated: periods.length - dated.length,
    entries: new Set(periods.map(({ source }) => source.path)).size,
    first: first?.label ?? null,
    last: last?.label ?? null,
    depth,
    rules: new Set(proofs.map(({ rule }) => rule)),
    proofs,
  };
}
