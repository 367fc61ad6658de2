import type { Entry } from "../model.ts";
import {
  acronymKey,
  findAcronyms,
  findDefinitions,
  findGlued,
  isAcronymOf,
  needsDefinition,
} from "../topics/acronyms.ts";
import { findAlias } from "../topics/index.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import type { ReadSection } from "./mentions.ts";

/** Key of an acronym → the name that it stands for in this journal. */
export type Acronyms = ReadonlyMap<string, string>;

/**
 * Joins acronyms with names, across all texts: as the author explains them once ('Energy-based Models (EBMs)'), else by the letters of
 * the names that the journal mentions, where only one fits and the letters do not stand everywhere ('ID'). What the concept list knows
 * stays as it is.
 */
export function joinAcronyms(sections: readonly ReadSection[]): Acronyms {
  const joined = new Map<string, string>();
  const tokens = new Map<string, number>();
  const glued = new Set<string>();
  const entries = new Map<string, Set<Entry>>();
  for (const { text, entry } of textsOf(sections)) {
    for (const { acronym, expansion } of findDefinitions(text)) {
      const key = acronymKey(acronym);
      if (!joined.has(key)) joined.set(key, expansion);
    }
    for (const acronym of findGlued(text)) glued.add(acronym);
    for (const acronym of findAcronyms(text)) {
      tokens.set(acronym, (tokens.get(acronym) ?? 0) + 1);
      entries.set(acronym, (entries.get(acronym) ?? new Set()).add(entry));
    }
  }
  const names = namesByLetters(sections);
  for (const [acronym, count] of tokens) {
    const key = acronymKey(acronym);
    if (needsDefinition(acronym) || glued.has(acronym) || acronym.length < 2) continue;
    if (joined.has(key) || findAlias(key) !== undefined) continue;
    const fitting = [...(names.get(acronym[0] ?? "") ?? [])]
      .filter(([name, of]) => isAcronymOf(acronym, name) && (acronym.length > 2 || meet(of, entries.get(acronym))))
      .map(([name]) => name);
    if (fitting[0] !== undefined && (count >= 2 || isOneKnown(acronym, fitting))) joined.set(key, fitting[0]);
  }
  return joined;
}

/** Written once, three letters and more stand for the one well-known name of the journal that they fit: 'a talk on SSL' beside 'self-supervised learning'. */
function isOneKnown(acronym: string, fitting: readonly string[]): boolean {
  const known = new Set(fitting.map((name) => findAlias(normaliseTopic(name))));
  return acronym.length >= 3 && known.size === 1 && !known.has(undefined);
}

/** Two letters ('PT') fit many names: only one of a text that has the letters, too. */
function meet(some: ReadonlySet<Entry>, others: ReadonlySet<Entry> | undefined): boolean {
  return [...some].some((entry) => others?.has(entry) === true);
}

function* textsOf(sections: readonly ReadSection[]): Generator<{ text: string; entry: Entry }> {
  for (const { section, entry } of sections) {
    if (section.heading !== null) yield { text: section.heading, entry };
    for (const { kind, text } of section.passages) if (kind !== "code") yield { text, entry };
  }
}

/** Names of two words and more with the entries that mention them, by their first letter. */
function namesByLetters(sections: readonly ReadSection[]): Map<string, Map<string, Set<Entry>>> {
  const names = new Map<string, Map<string, Set<Entry>>>();
  const passing = findPassing(sections);
  for (const { mentions, entry } of sections) {
    for (const { label } of mentions) {
      if (!/[\s-]/.test(label) || passing.has(label)) continue;
      const letter = label[0]?.toUpperCase() ?? "";
      const list = names.get(letter) ?? new Map<string, Set<Entry>>();
      names.set(letter, list.set(label, (list.get(label) ?? new Set()).add(entry)));
    }
  }
  return names;
}

/** 'Include some figures': words in small letters that only one cue leads to, and that no list knows, are no name to be shortened. */
function findPassing(sections: readonly ReadSection[]): ReadonlySet<string> {
  const isPassing = new Map<string, boolean>();
  for (const { label, rule } of sections.flatMap(({ mentions }) => mentions))
    isPassing.set(label, rule === "cue" && !isPassing.has(label));
  const isUnknown = (label: string): boolean =>
    /^[\p{Ll}\s'’-]+$/u.test(label) && findAlias(normaliseTopic(label)) === undefined;
  return new Set([...isPassing].flatMap(([label, isOnce]) => (isOnce && isUnknown(label) ? [label] : [])));
}
