import type { Depth, Interest } from "../model.ts";

/** One place that speaks for a topic. */
export interface Evidence {
  /** Id of the topic. */
  topic: string;
  rule: string;
  line: number;
  text: string;
}

/** At most so many interests per period: a list that one can take in. */
export const MOST_INTERESTS = 8;

/** How much one place says, by its rule. */
const STRENGTH: Readonly<Record<string, number>> = {
  "front-matter": 4,
  tag: 3,
  category: 2,
  heading: 2,
  link: 1,
  vocabulary: 1,
};
const STATED: ReadonlySet<string> = new Set(["front-matter", "tag", "category"]);
/** Below this part of the strongest topic, a topic is noise, unless the author states it. */
const THRESHOLD = 0.1;
const MOST_EVIDENCE = 20;

/** What the front matter's `interests` say of a topic. */
export type StatedDepths = ReadonlyMap<string, Depth>;

type Weighed = Omit<Interest, "status">;

interface Tally {
  topic: string;
  strength: number;
  isStated: boolean;
  /** Places in the text itself, by line. */
  lines: Set<number>;
  evidence: Interest["evidence"];
}

/**
 * The interests of one period, strongest first. `weight` is the share of all evidence of the period; depth follows from that share
 * and from the number of lines: a deep dive fills a good part of the period, a topic on one line is touched.
 */
export function weighInterests(evidence: readonly Evidence[], stated: StatedDepths): Weighed[] {
  const tallies = countEvidence(evidence);
  const total = tallies.reduce((sum, { strength }) => sum + strength, 0);
  const strongest = Math.max(0, ...tallies.map(({ strength }) => strength));
  return tallies
    .filter(({ strength, isStated }) => isStated || strength >= strongest * THRESHOLD)
    .sort((a, b) => b.strength - a.strength || (a.topic < b.topic ? -1 : 1))
    .slice(0, MOST_INTERESTS)
    .map((tally) => ({
      topic: tally.topic,
      depth: stated.get(tally.topic) ?? findDepth(tally, total),
      weight: Math.round((tally.strength / total) * 1000) / 1000,
      evidence: tally.evidence.slice(0, MOST_EVIDENCE),
    }));
}

/** A line speaks for a topic once, by its strongest rule; what the front matter states counts beside it. */
function countEvidence(evidence: readonly Evidence[]): Tally[] {
  const tallies = new Map<string, Tally>();
  const ordered = [...evidence].sort((a, b) => strengthOf(b) - strengthOf(a) || a.line - b.line);
  for (const { topic, rule, line, text } of ordered) {
    const tally = tallies.get(topic) ?? { topic, strength: 0, isStated: false, lines: new Set(), evidence: [] };
    tallies.set(topic, tally);
    const isStated = STATED.has(rule);
    if (isStated ? tally.evidence.some((known) => known.rule === rule) : tally.lines.has(line)) continue;
    if (isStated) tally.isStated = true;
    else tally.lines.add(line);
    tally.strength += strengthOf({ rule });
    tally.evidence.push({ line, rule, text });
  }
  for (const { evidence: found } of tallies.values())
    found.sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
  return [...tallies.values()];
}

function strengthOf({ rule }: Pick<Evidence, "rule">): number {
  return STRENGTH[rule] ?? 1;
}

function findDepth({ strength, lines }: Tally, total: number): Depth {
  const share = strength / total;
  if (share >= 0.3 && lines.size >= 4) return "deep-dive";
  return share >= 0.12 && lines.size >= 2 ? "worked-on" : "touched";
}
