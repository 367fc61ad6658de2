import { acronymKey, findAcronyms, findDefinitions, isAcronymOf, needsDefinition } from "../topics/acronyms.ts";
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
  for (const text of textsOf(sections)) {
    for (const { acronym, expansion } of findDefinitions(text)) {
      const key = acronymKey(acronym);
      if (!joined.has(key)) joined.set(key, expansion);
    }
    for (const acronym of findAcronyms(text)) tokens.set(acronym, (tokens.get(acronym) ?? 0) + 1);
  }
  const names = namesByLetters(sections);
  for (const [acronym, count] of tokens) {
    const key = acronymKey(acronym);
    if (needsDefinition(acronym) || acronym.length < 2 || joined.has(key) || findAlias(key) !== undefined) continue;
    const fitting = [...(names.get(acronym[0] ?? "") ?? [])].filter((name) => isAcronymOf(acronym, name));
    if (fitting[0] !== undefined && (count >= 2 || isOneKnown(acronym, fitting))) joined.set(key, fitting[0]);
  }
  return joined;
}

/** Written once, three letters and more stand for the one well-known name of the journal that they fit: 'a talk on SSL' beside 'self-supervised learning'. */
function isOneKnown(acronym: string, fitting: readonly string[]): boolean {
  const known = new Set(fitting.map((name) => findAlias(normaliseTopic(name))));
  return acronym.length >= 3 && known.size === 1 && !known.has(undefined);
}

function* textsOf(sections: readonly ReadSection[]): Generator<string> {
  for (const { section } of sections) {
    if (section.heading !== null) yield section.heading;
    for (const { kind, text } of section.passages) if (kind !== "code") yield text;
  }
}

/** Names of two words and more, by their first letter. */
function namesByLetters(sections: readonly ReadSection[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { mentions } of sections) {
    for (const { label } of mentions) {
      if (!/[\s-]/.test(label)) continue;
      const letter = label[0]?.toUpperCase() ?? "";
      const list = names.get(letter) ?? new Set();
      names.set(letter, list.add(label));
    }
  }
  return names;
}
