import { compareText } from "../lists.ts";
import { needsDefinition } from "../topics/acronyms.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import { isAcronymOf } from "./naming.ts";

/** A name that may be one of a pair. */
export interface Mergeable {
  name: string;
  /** Stands in topics.yaml: others are merged into it. */
  listed: boolean;
  periods: number;
}

/** Two names that look like one topic. */
export interface Merge {
  /** The name that goes. */
  from: string;
  /** The name that stays. */
  into: string;
  /** 'its acronym', for people. */
  reason: string;
}

/** Each name with the one that it looks like; a name goes into one other at most, and that one stays. In the order of `names`. */
export function findMerges(names: readonly Mergeable[]): Merge[] {
  const pairs = [...pairAcronyms(names), ...pairWordings(names), ...pairSlips(names)];
  const gone = new Map<Mergeable, Merge>();
  const staying = new Set<Mergeable>();
  for (const [a, b, reason, keeps] of pairs) {
    if (a.listed && b.listed) continue;
    const [into, from] =
      b.listed || (!a.listed && keeps === b) || (!a.listed && keeps === null && isBefore(b, a)) ? [b, a] : [a, b];
    if (gone.has(from) || gone.has(into) || staying.has(from)) continue;
    gone.set(from, { from: from.name, into: into.name, reason });
    staying.add(into);
  }
  return names.flatMap((name) => gone.get(name) ?? []);
}

/** Two names, why they look alike, and the one to keep; null: the more frequent. */
type Pair = readonly [Mergeable, Mergeable, string, Mergeable | null];

function isBefore(a: Mergeable, b: Mergeable): boolean {
  return a.periods > b.periods || (a.periods === b.periods && compareText(a.name, b.name) < 0);
}

/** 'NLP' and 'Natural Language Processing'; an acronym that fits two names is left alone. */
function pairAcronyms(names: readonly Mergeable[]): Pair[] {
  const long = names.filter(({ name }) => /[\s-]/.test(name));
  return names
    .filter(({ name }) => /^\p{Lu}{2,6}s?$/u.test(name) && !needsDefinition(name))
    .flatMap((short): Pair[] => {
      const fitting = long.filter(({ name }) => isAcronymOf(short.name, name));
      const [only] = fitting;
      return only && fitting.length === 1 ? [[short, only, "its acronym", only]] : [];
    });
}

/** 'React' and 'React JS', 'Python 3' and 'Python', 'modelling' and 'modeling': one of the two is the bare name. */
function pairWordings(names: readonly Mergeable[]): Pair[] {
  const bare = new Map(names.map((item) => [americanise(item.name), item] as const));
  return names.flatMap((item): Pair[] => {
    const stripped = stripName(item.name);
    const other = bare.get(americanise(stripped));
    if (!other || other === item) return [];
    return [
      [
        item,
        other,
        stripped === item.name ? "another spelling" : "the same with a word more",
        stripped === item.name ? null : other,
      ],
    ];
  });
}

function stripName(name: string): string {
  const stripped = name
    .replace(/\s+v?\d+(?:\.\d+)*$/i, "")
    .replace(/[\s.]+js$/i, "")
    .replace(/(?<=\p{L}{3})JS$/u, "")
    .replace(/\s+(?:programming language|language|programming|lang|framework|library)$/i, "")
    .trim();
  return stripped === "" ? name : stripped;
}

function americanise(name: string): string {
  return normaliseTopic(
    name
      .replace(/isation/gi, "ization")
      .replace(/(?<=\p{L}{2})elling\b/giu, "eling")
      .replace(/(?<=\p{L}{3})our\b/giu, "or"),
  );
}

/** Shorter names differ by a letter on purpose ('Next.js', 'Nest.js'). */
const SHORTEST = 8;

/** 'Kubernetes' and 'Kuberntes': one letter more, less or different, behind the first three. */
function pairSlips(names: readonly Mergeable[]): Pair[] {
  const byGap = new Map<string, Mergeable>();
  const pairs: Pair[] = [];
  for (const item of names) {
    const key = normaliseTopic(item.name);
    if (key.length < SHORTEST || !/^\p{L}+$/u.test(key)) continue;
    const gaps = [`${key}|`, ...[...key].slice(3).map((_, at) => `${key.slice(0, at + 3)}${key.slice(at + 4)}|`)];
    const other = gaps.map((gap) => byGap.get(gap)).find((known) => known !== undefined && known !== item);
    if (other) pairs.push([other, item, "a slip away", null]);
    for (const gap of gaps) if (!byGap.has(gap)) byGap.set(gap, item);
  }
  return pairs;
}
