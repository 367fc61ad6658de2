import { listEnclosing } from "../entries/enclosing.ts";
import type { Entry, InterestMention, Section } from "../model.ts";
import { cutClauses } from "../topics/clauses.ts";
import { clauseAt, isDone, quoteAt } from "../topics/evidence/reading.ts";
import { findAlias, findConcept } from "../topics/index.ts";
import { isGeneric } from "../topics/labels.ts";
import {
  chooseLikely,
  gatherPhrases,
  type LikelyPhrase,
  type Phrase,
  phraseKey,
  type Surroundings,
  type Told,
} from "../topics/likely/index.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import type { ReadSection } from "./mentions.ts";

/** A text of a section. */
export interface ReadText extends Told {
  read: ReadSection;
  line: number;
}

/** All that an entry tells of one time, with its phrases. */
export interface TimeText {
  entry: Entry;
  /** The section that names the time; null for the entry as a whole. */
  section: Section | null;
  phrases: ReadonlyMap<string, Phrase<ReadText>>;
  around: Surroundings;
  /** Whether a phrase names no topic that is there already, and could name one. */
  isOpen(phrase: Phrase): boolean;
}

/** As much as one clear cue at the first place, and a name at the others. */
const STRENGTH = 1.8;
const AGAIN = 0.6;

/** Phrases that no rule of evidence vouches for, where all that is known of them together makes them likely: 'soldered the [headphone socket]'. */
export function addLikely(sections: readonly ReadSection[]): ReadSection[] {
  const added = new Map<ReadSection, InterestMention[]>();
  const isMany = new Set(sections.map(({ entry }) => entry)).size >= MANY_ENTRIES;
  const found = listTimes(sections).flatMap(({ entry, phrases, around, isOpen }) =>
    chooseLikely(phrases.values(), around, isOpen).map((phrase) => ({ entry, phrase })),
  );
  for (const phrase of isMany ? keepRecurring(found) : found.map((item) => item.phrase))
    for (const { read, mention } of describe(phrase)) added.set(read, [...(added.get(read) ?? []), mention]);
  return sections.map((read) => {
    const more = added.get(read);
    return more === undefined ? read : { ...read, mentions: [...read.mentions, ...more] };
  });
}

/** A journal of so many entries has a word for everything … */
const MANY_ENTRIES = 10;
/** … where a phrase is no subject unless two entries bring it up, or it is as likely as four to one. */
const LIKELY = Math.round(100 * Math.log(4));

interface Found {
  entry: Entry;
  phrase: LikelyPhrase<ReadText>;
}

function keepRecurring(found: readonly Found[]): LikelyPhrase<ReadText>[] {
  const entries = new Map<string, Set<Entry>>();
  for (const { entry, phrase } of found) entries.set(phrase.key, (entries.get(phrase.key) ?? new Set()).add(entry));
  return found
    .filter(({ phrase: { key, score } }) => score >= LIKELY || (entries.get(key)?.size ?? 0) >= 2)
    .map(({ phrase }) => phrase);
}

/** The times that the entries in English tell of, each with its phrases. */
export function listTimes(sections: readonly ReadSection[]): TimeText[] {
  const groups = new Map<Entry, Map<Section | null, ReadSection[]>>();
  for (const read of sections) {
    if (read.planned || read.language !== "en") continue;
    const times = groups.get(read.entry) ?? new Map<Section | null, ReadSection[]>();
    groups.set(read.entry, times);
    const time = timeOf(read);
    times.set(time, [...(times.get(time) ?? []), read]);
  }
  return [...groups].flatMap(([entry, times]) => listTimesOf(entry, times));
}

/** The nearest section that has a time of its own; null for the entry's. */
function timeOf({ entry, section }: ReadSection): Section | null {
  return listEnclosing(section, entry.sections).find((at) => at.period !== null && at.parent !== null) ?? null;
}

function listTimesOf(entry: Entry, times: ReadonlyMap<Section | null, readonly ReadSection[]>): TimeText[] {
  const told = [...times].map(([section, reads]) => ({ section, reads, told: reads.flatMap(listTexts) }));
  if (told.reduce((sum, time) => sum + lettersOf(time.told), 0) < FEWEST_LETTERS) return [];
  const texts = told.map((time) => ({ ...time, phrases: gatherPhrases(time.told) }));
  const counts = new Map<string, number>();
  for (const { phrases } of texts) for (const key of phrases.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return texts.map(({ section, reads, told, phrases }): TimeText => {
    const known = reads.flatMap(({ mentions }) => mentions.filter(isTopic));
    const names = known.map(({ label }) => label);
    return {
      entry,
      section,
      phrases,
      isOpen: createIsOpen(names),
      around: {
        length: lettersOf(told),
        times: texts.length,
        timesOf: (key) => counts.get(key) ?? 0,
        title: new Set(phraseKey(`${entry.title} ${section?.heading ?? ""}`).split(/[ |]/)),
        known: new Set(known.flatMap(({ label }) => phraseKey(label).split(/[ |]/))),
        hints: readHints(reads),
      },
    };
  });
}

/** An entry of fewer letters says too little by itself for odds. */
const FEWEST_LETTERS = 300;

function lettersOf(texts: readonly Told[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function listTexts(read: ReadSection): ReadText[] {
  const { heading, line, passages } = read.section;
  const told = passages.filter(({ kind, checked }) => kind !== "code" && checked !== false);
  const texts = told.map(({ kind, text, line: own, strong, links }) => ({
    kind,
    text,
    strong,
    links,
    line: own,
    read,
  }));
  return heading === null ? texts : [{ kind: "heading", text: heading, strong: [], links: [], line, read }, ...texts];
}

/** Stated by the author, vouched for by a cue, or a known name: a topic without more. */
function isTopic({ rule, label, isSure }: InterestMention): boolean {
  return isSure === true || STATED.has(rule) || findAlias(normaliseTopic(label)) !== undefined;
}

const STATED: ReadonlySet<InterestMention["rule"]> = new Set([
  "inline",
  "front-matter",
  "tag",
  "category",
  "vocabulary",
]);

/** Names nothing that is a topic already, nor a part of its name, and could name one. */
function createIsOpen(names: readonly string[]): (phrase: Phrase) => boolean {
  const keys = new Set(names.map(normaliseTopic));
  const words = [...new Set(names.map(phraseKey))].map((key) => new Set(key.split(/[ |]/)));
  return (phrase) => {
    if (words.some((name) => phrase.words.every(({ key }) => name.has(key)))) return false;
    const label = phrase.words.map(({ lower }) => lower).join(" ");
    const concept = findConcept(label);
    return (
      /\p{L}{2}/u.test(label) && !isGeneric(label) && (concept === null || !keys.has(normaliseTopic(concept.label)))
    );
  };
}

function readHints(reads: readonly ReadSection[]): Map<string, Set<string>> {
  const hints = new Map<string, Set<string>>();
  for (const { mentions } of reads)
    for (const { label, rule } of mentions) {
      const key = phraseKey(label);
      hints.set(key, (hints.get(key) ?? new Set()).add(rule));
    }
  return hints;
}

/** Each line that tells of it as done, the first with the most to say. */
function describe({ sights }: LikelyPhrase<ReadText>): { read: ReadSection; mention: InterestMention }[] {
  const lines = new Set<number>();
  return sights.flatMap((sight) => {
    const { read, line, text } = sight.told;
    const quoted = lines.has(line) ? null : quoteDone(sight);
    if (quoted === null) return [];
    const strength = lines.size === 0 ? STRENGTH : AGAIN;
    lines.add(line);
    const label = text.slice(sight.index, sight.end);
    return [{ read, mention: { label, rule: "phrase" as const, line, text: quoted, strength, isSure: true } }];
  });
}

/** The words around a place that speaks of what was done; null for all others. */
export function quoteDone({ told: { text, read }, index }: Phrase<ReadText>["sights"][number]): string | null {
  const clauses = cutClauses(text, read.language);
  const clause = clauseAt({ clauses }, index);
  return clause && isDone(clause, index) ? quoteAt(text, clause, index) : null;
}
