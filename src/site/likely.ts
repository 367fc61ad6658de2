import type { Entry, InterestMention } from "../model.ts";
import { findConcept } from "../topics/index.ts";
import { ENOUGH, type LikelyPhrase, labelOf, partWords, weighPhrases } from "../topics/likely/index.ts";
import { type ReadSection, withMentions } from "./mentions.ts";
import { listTimes, quoteDone, type ReadText, type TimeText } from "./times.ts";

/** As much as one clear cue at the first place, and a name at the others. */
const STRENGTH = 1.8;
const AGAIN = 0.6;

/** Phrases that no rule of evidence vouches for, where all that is known of them together makes them likely: 'soldered the [headphone socket]'. */
export function addLikely(sections: readonly ReadSection[]): ReadSection[] {
  const isMany = new Set(sections.map(({ entry }) => entry)).size >= MANY_ENTRIES;
  const found = chooseLikely(listTimes(sections));
  const kept = isMany ? keepRecurring(found) : found;
  return withMentions(
    sections,
    kept.flatMap(({ phrase }) => describe(phrase)),
  );
}

/** What is likely enough to be an interest of one time of an entry is one of its other times, too, where it is half as likely. */
function chooseLikely(times: readonly TimeText[]): Found[] {
  const weighed = times.map(({ entry, phrases, around, isOpen }) => ({
    entry,
    phrases: weighPhrases(phrases.values(), around, isOpen),
  }));
  const keys = new Map<Entry, Set<string>>();
  for (const { entry, phrases } of weighed) {
    const known = keys.get(entry) ?? new Set<string>();
    keys.set(entry, known);
    for (const { key, score } of phrases) if (score >= ENOUGH) known.add(key);
  }
  return weighed.flatMap(({ entry, phrases }) =>
    partWords(phrases.filter(({ key }) => keys.get(entry)?.has(key))).map((phrase) => ({ entry, phrase })),
  );
}

/** A journal of so many entries has a word for everything … */
const MANY_ENTRIES = 10;
/** … where a phrase is no subject unless it is as likely as four to one and no word of every day, or is known as a name and two entries bring it up. */
const LIKELY = Math.round(100 * Math.log(4));

interface Found {
  entry: Entry;
  phrase: LikelyPhrase<ReadText>;
}

function keepRecurring(found: readonly Found[]): Found[] {
  const entries = new Map<string, Set<Entry>>();
  for (const { entry, phrase } of found) entries.set(phrase.key, (entries.get(phrase.key) ?? new Set()).add(entry));
  const isBroughtUpAgain = (key: string): boolean => (entries.get(key)?.size ?? 0) >= 2;
  return found.filter(({ phrase }) => {
    const isKnown = findConcept(labelOf(phrase)) !== null;
    return phrase.score >= LIKELY ? isKnown || !isWordOfEveryDay(phrase) : isBroughtUpAgain(phrase.key) && isKnown;
  });
}

/** 'City', 'device', 'buyer': in a long essay they stand as often as its subject. */
function isWordOfEveryDay({ words }: LikelyPhrase<ReadText>): boolean {
  return words.length === 1 && words.every(({ isEveryday }) => isEveryday);
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
    return [{ read, mention: { label, rule: "phrase" as const, line, text: quoted, strength } }];
  });
}
