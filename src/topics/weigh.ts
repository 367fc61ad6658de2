import type { Depth, Interest, Status } from "../model.ts";
import { findDepth } from "./depth.ts";
import { type Extent, type Extents, NO_EXTENT } from "./extent.ts";

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
  /** Of a tag: the title or the description names it, too. */
  isSubject?: boolean;
}

/** At most so many interests per period, besides those of topics.yaml: a list that one can take in. */
export const MOST_INTERESTS = 10;
/** A long text, of so many sentences about its topics for each, has more to show … */
const SENTENCES_EACH = 3;
/** … though never more than so many; nor are those shown that are as strong as the last one. */
const MOST_OF_ALL = 14;

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
/** One cue of doing: 'wrote a small tool in it'. */
const CLEAR = 1.6;
const FEW_LINES = 3;
const OF_LINK = 0.4;
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
  isTagged: boolean;
  isSubject: boolean;
  /** Places in the text itself, by line. */
  lines: Set<number>;
  links: number;
  /** What its links add to the words beside them: it raises a topic, but no bar for others. */
  ofLinks: number;
  depths: Depth[];
  status: { line: number; status: Status; isCue: boolean } | null;
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
    return cut(
      list.filter(({ strength, ofLinks, isStated }) => isStated || strength + ofLinks >= bar).sort(compareTallies),
      extents.total,
    );
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

/**
 * The first of a list, more of a long text where a cue speaks for them. Two of the same strength are both shown, or neither is: which
 * of them comes first says nothing.
 */
function cut(sorted: readonly Tally[], sentences: number): Tally[] {
  if (sorted.length <= MOST_INTERESTS) return [...sorted];
  const last = sorted[MOST_INTERESTS - 1];
  const equals = sorted.filter(({ strength, ofLinks }) => !last || strength + ofLinks >= last.strength + last.ofLinks);
  const shown = equals.length <= MOST_OF_ALL ? equals : sorted.slice(0, MOST_INTERESTS);
  const room = Math.min(MOST_OF_ALL, Math.floor(sentences / SENTENCES_EACH)) - shown.length;
  const told = sorted.slice(shown.length).filter(isTold);
  return room > 0 ? [...shown, ...told.slice(0, room)] : shown;
}

/** More than a name: the author's own words on it, or several lines. */
function isTold({ strength, lines, evidence }: Tally): boolean {
  return strength >= CLEAR && (lines.size >= FEW_LINES || evidence.some(({ rule }) => rule === "cue"));
}

/** Begins the quote of a block of code. */
const FENCE = "```";

function depthOf(tally: Tally, share: number, { total, topics }: Extents): Depth {
  const { topic, links, depths, status } = tally;
  const extent = topics.get(topic) ?? NO_EXTENT;
  if (tally.lines.size === 1 && !tally.isTagged && !extent.isHard && isInPassing(tally, extent)) return "touched";
  const { isTagged } = tally;
  const isSubject = isTagged && tally.isSubject;
  return findDepth({ ...extent, total, share, links, depths, status: status?.status ?? null, isTagged, isSubject });
}

/** No more than likely, or named once in a sentence that tells of no work. */
function isInPassing({ evidence }: Tally, { effort }: Extent): boolean {
  if (evidence.every(({ rule }) => rule === "phrase")) return true;
  return evidence.every(({ rule, text }) => rule === "concept" && effort === 0 && text.split(" ").length > FEW_WORDS);
}

/** 'Guitar, half an hour' tells of nothing else. */
const FEW_WORDS = 6;

/** What a place says but for topics.yaml. */
function withoutList(item: Evidence): Evidence[] {
  return item.rule === "vocabulary" ? [] : [item];
}

function compareTallies(a: Tally, b: Tally): number {
  return b.strength + b.ofLinks - a.strength - a.ofLinks || (a.topic < b.topic ? -1 : 1);
}

/**
 * A line speaks for a topic once, by its strongest word, and a little more where it is linked, too: 'wrote a small [Dovetail](…) app'.
 * What the front matter states counts beside it.
 */
function countEvidence(evidence: readonly Evidence[]): Tally[] {
  const tallies = new Map<string, Tally>();
  const ordered = [...evidence].sort((a, b) => strengthOf(b) - strengthOf(a) || a.line - b.line);
  for (const item of ordered) {
    const tally = tallies.get(item.topic) ?? newTally(item.topic);
    tallies.set(item.topic, tally);
    readWords(tally, item);
    const isStated = STATED.has(item.rule) && item.rule !== "inline";
    if (isStated ? tally.evidence.some(({ rule }) => rule === item.rule) : tally.lines.has(item.line)) {
      if (isToldOn(tally, item)) tally.ofLinks = OF_LINK;
      continue;
    }
    if (!isStated) tally.lines.add(item.line);
    tally.strength += strengthOf(item);
    tally.evidence.push({ line: item.line, rule: item.rule, text: item.text });
  }
  for (const { evidence: found } of tallies.values())
    found.sort((a, b) => a.line - b.line || (a.rule < b.rule ? -1 : 1));
  return [...tallies.values()];
}

/** The link of what the same line says in words. */
function isToldOn({ evidence }: Tally, { rule, line }: Evidence): boolean {
  return rule === "link" && evidence.some((told) => told.line === line && told.rule === "cue");
}

function newTally(topic: string): Tally {
  return {
    topic,
    strength: 0,
    isStated: false,
    isListed: false,
    isTagged: false,
    isSubject: false,
    lines: new Set(),
    links: 0,
    ofLinks: 0,
    depths: [],
    status: null,
    evidence: [],
  };
}

/** The last word on how it stands counts; of one line, the author's own before what the sentence around a name remembers. */
function readWords(tally: Tally, { rule, line, text, depth, status, isListed, isSubject }: Evidence): void {
  if (STATED.has(rule)) tally.isStated = true;
  if (isListed) tally.isListed = true;
  if (rule === "tag") tally.isTagged = true;
  if (isSubject || text.startsWith(FENCE)) tally.isSubject = true;
  if (rule === "link") tally.links += 1;
  if (depth) tally.depths.push(depth);
  const last = tally.status;
  const isCue = rule === "cue";
  const isLast = last === null || line > last.line || (line === last.line && (isCue || !last.isCue));
  if (status && isLast) tally.status = { line, status, isCue };
}

function strengthOf({ rule, strength }: Pick<Evidence, "rule" | "strength">): number {
  return strength ?? STRENGTH[rule] ?? 1;
}
