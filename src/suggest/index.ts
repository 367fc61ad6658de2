import { compareText } from "../lists.ts";
import type { Timeline, VocabularyTerm } from "../model.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import { findMerges, type Merge } from "./merges.ts";
import { chooseAliases, chooseName, findSpellings } from "./naming.ts";
import { findNoise, isDoubtful } from "./noise.ts";
import { findParent } from "./parents.ts";
import { gatherSightings, type Sighting } from "./sightings.ts";

/** A topic that topics.yaml may get. */
export interface Suggestion {
  name: string;
  aliases: string[];
  parent: string | null;
  sighting: Sighting;
  /** Names that look like the same topic: for its aliases, if the author agrees. */
  merges: { name: string; reason: string; sighting: Sighting }[];
}

/** Something that only the author can decide. */
export interface Proposal {
  kind: "merge" | "topic" | "ignore";
  name: string;
  parent: string | null;
  reason: string;
  sighting: Sighting;
}

export interface Suggestions {
  /** By number of periods, then by name. */
  topics: Suggestion[];
  /** Merges with topics that stand in topics.yaml, then words that may be topics, then what to ignore. */
  proposals: Proposal[];
  /** Names seen in one period only and touched: not worth a line. */
  leftOut: number;
}

/** More proposals to ignore something than this nobody reads. */
const MOST_IGNORES = 40;

interface Candidate {
  name: string;
  aliases: string[];
  sighting: Sighting;
  noise: string | null;
}

/**
 * What topics.yaml could get from a timeline: topics that stand in none of `listed` and were seen in two periods at least, or in one
 * that worked on them (`all`: in any). Names that look like one topic or like none are proposals.
 */
export function suggestTopics(timeline: Timeline, listed: readonly VocabularyTerm[], all = false): Suggestions {
  const owners = new Map(
    listed.flatMap((term) => [term.name, ...term.aliases].map((name) => [normaliseTopic(name), term.name])),
  );
  const candidates = gatherSightings(timeline)
    .map(readCandidate)
    .filter(
      ({ name, sighting }) => !owners.has(normaliseTopic(name)) && !owners.has(normaliseTopic(sighting.topic.label)),
    )
    .sort(compareCandidates);
  const names = dropRepeated(candidates);
  const merges = findMergesOf(names, listed);
  const merged = new Map(merges.map((merge) => [merge.from, merge] as const));
  const into = new Set(merges.map((merge) => merge.into));
  const isWorth = ({ name, sighting }: Candidate): boolean =>
    all || into.has(name) || sighting.periods > 1 || isDeep(sighting);
  const worth = names.filter((item) => item.noise === null && !merged.has(item.name) && isWorth(item));
  const live = worth.filter(({ name, sighting }) => into.has(name) || !isDoubtful(sighting, name));
  const doubtful = worth.filter((item) => !live.includes(item));
  const topics = withParents(
    live.map((item) => withMerges(item, names, merges, owners)),
    timeline,
    listed,
  );
  const own = new Set(topics.map(({ name }) => name));
  const proposals = [
    ...proposeMerges(names, merged, own, listed),
    ...doubtful.map(proposeTopic),
    ...proposeIgnores(names, merged),
  ];
  const told = new Set([...own, ...merged.keys(), ...proposals.map(({ name }) => name)]);
  return { topics, proposals, leftOut: names.filter(({ name }) => !told.has(name)).length };
}

/** Worked on in its one period, and not by a single line. */
function isDeep({ depth, proofs }: Sighting): boolean {
  return depth !== "touched" && new Set(proofs.map(({ line }) => line)).size > 1;
}

function readCandidate(sighting: Sighting): Candidate {
  const { label, aliases } = sighting.topic;
  const texts = sighting.proofs.map(({ text }) => text);
  const spellings = [...new Set([...aliases, ...findSpellings(label, texts)])];
  const name = chooseName(label, spellings);
  return { name, aliases: chooseAliases(name, [label, ...spellings]), sighting, noise: findNoise(sighting, name) };
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    b.sighting.periods - a.sighting.periods ||
    compareText(a.name.toLowerCase(), b.name.toLowerCase()) ||
    compareText(a.name, b.name)
  );
}

/** A better name may be that of another topic: the more frequent one keeps it. */
function dropRepeated(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ name }) => {
    const key = normaliseTopic(name);
    return seen.has(key) ? false : seen.add(key);
  });
}

function findMergesOf(names: readonly Candidate[], listed: readonly VocabularyTerm[]): Merge[] {
  const terms = listed.filter(({ ignore }) => !ignore);
  return findMerges([
    ...terms.map(({ name }) => ({ name, listed: true, periods: 0 })),
    ...names
      .filter(({ noise }) => noise === null)
      .map(({ name, sighting }) => ({ name, listed: false, periods: sighting.periods })),
  ]);
}

/** Aliases that another topic owns are left to it. */
function withMerges(
  item: Candidate,
  names: readonly Candidate[],
  merges: readonly Merge[],
  owners: ReadonlyMap<string, string>,
): Suggestion {
  const others = new Set(names.filter((other) => other !== item).map(({ name }) => normaliseTopic(name)));
  const aliases = item.aliases.filter(
    (alias) => !owners.has(normaliseTopic(alias)) && !others.has(normaliseTopic(alias)),
  );
  const found = merges
    .filter(({ into }) => into === item.name)
    .flatMap(({ from, reason }) => {
      const other = names.find(({ name }) => name === from);
      return other ? [{ name: from, reason, sighting: other.sighting }] : [];
    });
  return { name: item.name, aliases, parent: null, sighting: item.sighting, merges: found };
}

function withParents(
  topics: readonly Suggestion[],
  timeline: Timeline,
  listed: readonly VocabularyTerm[],
): Suggestion[] {
  const fields = new Map(topics.map(({ name }) => [normaliseTopic(name), name] as const));
  for (const { name, aliases, ignore } of listed)
    for (const spelling of [...aliases, name]) if (!ignore) fields.set(normaliseTopic(spelling), name);
  const labels = new Map(timeline.topics.map(({ id, label }) => [id, label] as const));
  const above = new Map<string, string>();
  return topics.map((topic) => {
    const known = fields.get(normaliseTopic(labels.get(topic.sighting.topic.parent ?? "") ?? "")) ?? null;
    const parent = known ?? findParent(topic.name, fields);
    if (parent === null || isBelow(parent, topic.name, above)) return topic;
    above.set(topic.name, parent);
    return { ...topic, parent };
  });
}

function isBelow(name: string, ancestor: string, above: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = name; at !== undefined; at = above.get(at)) if (at === ancestor) return true;
  return false;
}

/** What looks like a listed topic: its entry is the author's, so only he can add the alias. */
function proposeMerges(
  names: readonly Candidate[],
  merged: ReadonlyMap<string, Merge>,
  own: ReadonlySet<string>,
  listed: readonly VocabularyTerm[],
): Proposal[] {
  const known = new Set(listed.map(({ name }) => name));
  return names.flatMap(({ name, sighting }): Proposal[] => {
    const merge = merged.get(name);
    if (!merge || own.has(merge.into) || !known.has(merge.into)) return [];
    const reason = `merge? It looks like ${merge.into} (${merge.reason}): add it to the aliases there, or take it as a topic of its own`;
    return [{ kind: "merge", name, parent: merge.into, reason, sighting }];
  });
}

function proposeTopic({ name, sighting }: Candidate): Proposal {
  const reason = "topic? It is a word of your sentences that no list knows";
  return { kind: "topic", name, parent: null, reason, sighting };
}

function proposeIgnores(names: readonly Candidate[], merged: ReadonlyMap<string, Merge>): Proposal[] {
  return names
    .flatMap(({ name, sighting, noise }): Proposal[] =>
      noise === null || merged.has(name)
        ? []
        : [{ kind: "ignore", name, parent: null, reason: `ignore? It ${noise}`, sighting }],
    )
    .slice(0, MOST_IGNORES);
}
