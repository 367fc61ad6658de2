import type { Depth, Interest, Status } from "../model.ts";
import { findDepth } from "./depth.ts";
import { type Extents, NO_EXTENT } from "./extent.ts";

/** One place that speaks for a topic. */
export interface Evidence {
  /** Id of the topic. */
  topic: string;
  rule: string;
  line: number;
  text: string;
  /** How much it says, where that differs from the usual of its rule. */
  strength?: number;
  depth?: Depth;
  status?: Status;
  /** In topics.yaml. */
  isListed?: boolean;
}

/** At most so many interests per period, besides those of topics.yaml: a list that one can take in. */
export const MOST_INTERESTS = 10;

/** How much one place says, by its rule. */
const STRENGTH: Readonly<Record<string, number>> = {
  inline: 5,
  "front-matter": 5,
  tag: 2.5,
  category: 1.5,
  heading: 3.5,
  cue: 2,
  link: 1.2,
  strong: 1.2,
  vocabulary: 1.2,
  concept: 0.6,
};
const STATED: ReadonlySet<string> = new Set(["inline", "front-matter", "tag", "category"]);
/** Below this part of the strongest topic, a topic is noise, unless the author states it. */
const THRESHOLD = 0.2;
/** So much is never noise: one clear cue, or a name on three lines. */
const ENOUGH = 1.8;
const MOST_EVIDENCE = 20;

/** What the front matter's `interests` say of a topic. */
export type StatedDepths = ReadonlyMap<string, Depth>;

/** `status` is what the words of the period say; null where they say nothing. */
type Weighed = Omit<Interest, "status"> & { status: Status | null };

export interface Tally {
  topic: string;
  strength: number;
  isStated: boolean;
  isListed: boolean;
  /** Places in the text itself, by line. */
  lines: Set<number>;
  links: number;
  depths: Depth[];
  status: { line: number; status: Status } | null;
  evidence: Interest["evidence"];
}

/**
 * The interests of one period, strongest first. `weight` is the share of all evidence of the period. A topic far below the strongest
 * is noise. A place in topics.yaml changes neither that bar nor the number of the others: both are as they would be without it.
 * `extents`: how much of the text is about each topic, for its depth.
 */
export function weighInterests(
  evidence: readonly Evidence[],
  stated: StatedDepths,
  extents: Extents = { total: 0, topics: new Map() },
): Weighed[] {
  const tallies = countEvidence(evidence);
  const total = tallies.reduce((sum, { strength }) => sum + strength, 0);
  const barOf = (list: readonly Tally[]): number =>
    Math.min(ENOUGH, Math.max(0, ...list.map(({ strength }) => strength)) * THRESHOLD);
  const kept = (list: readonly Tally[]): Tally[] => {
    const bar = barOf(list);
    return list
      .filter(({ strength, isStated }) => isStated || strength >= bar)
      .sort(compareTallies)
      .slice(0, MOST_INTERESTS);
  };
  const listed = tallies.filter(({ isListed }) => isListed);
  const unlisted = kept(listed.length === 0 ? tallies : countEvidence(evidence.flatMap(withoutList)));
  return [...unlisted.filter(({ isListed }) => !isListed), ...kept(listed)].sort(compareTallies).map((tally) => ({
    topic: tally.topic,
    depth: stated.get(tally.topic) ?? depthOf(tally, tally.strength / total, extents),
    status: tally.status?.status ?? null,
    weight: Math.round((tally.strength / total) * 1000) / 1000,
    evidence: tally.evidence.slice(0, MOST_EVIDENCE),
  }));
}

function depthOf({ topic, links, depths, status }: Tally, share: number, { total, topics }: Extents): Depth {
  const extent = topics.get(topic) ?? NO_EXTENT;
  return findDepth({ ...extent, total, share, links, depths, status: status?.status ?? null });
}

/** What a place says but for topics.yaml. */
function withoutList(item: Evidence): Evidence[] {
  return item.rule === "vocabulary" ? [] : [item];
}

function compareTallies(a: Tally, b: Tally): number {
  return b.strength - a.strength || (a.topic < b.topic ? -1 : 1);
}

/** A line speaks for a topic once, by its strongest word; what the front matter states counts beside it. */
function countEvidence(evidence: readonly Evidence[]): Tally[] {
  const tallies = new Map<string, Tally>();
  const ordered = [...evidence].sort((a, b) => strengthOf(b) - strengthOf(a) || a.line - b.line);
  for (const item of ordered) {
    const tally = tallies.get(item.topic) ?? newTally(item.topic);
    tallies.set(item.topic, tally);
    readWords(tally, item);
    const isStated = STATED.has(item.rule) && item.rule !== "inline";
    if (isStated ? tally.evidence.some(({ rule }) => rule === item.rule) : tally.lines.has(item.line)) continue;
    if (!isStated) tally.lines.add(item.line);
    tally.strength += strengthOf(item);
    tally.evidence.push({ line: item.line, rule: item.rule, text: item.text });
  }
  for (const { evidence: found } of tallies.values())
    found.sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
  return [...tallies.values()];
}

function newTally(topic: string): Tally {
  return {
    topic,
    strength: 0,
    isStated: false,
    isListed: false,
    lines: new Set(),
    links: 0,
    depths: [],
    status: null,
    evidence: [],
  };
}

/** The last word on how it stands counts. */
function readWords(tally: Tally, { rule, line, depth, status, isListed }: Evidence): void {
  if (STATED.has(rule)) tally.isStated = true;
  if (isListed) tally.isListed = true;
  if (rule === "link") tally.links += 1;
  if (depth) tally.depths.push(depth);
  if (status && (tally.status === null || line >= tally.status.line)) tally.status = { line, status };
}

function strengthOf({ rule, strength }: Pick<Evidence, "rule" | "strength">): number {
  return strength ?? STRENGTH[rule] ?? 1;
}
