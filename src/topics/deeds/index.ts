import type { Language } from "../cues/index.ts";
import { remember } from "../remember.ts";
import { DE } from "./de.ts";
import type { Deed } from "./deed.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";

const TABLES: Partial<Readonly<Record<Language, readonly Deed[]>>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
};

/** The deeds that start with a word, and one pattern that finds all those words. */
interface DeedBook {
  starts: RegExp;
  byStart: ReadonlyMap<string, readonly ReadDeed[]>;
}

interface ReadDeed {
  topic: string;
  behind: RegExp;
  needsPlace: boolean;
}

/** A deed in a text in small letters. */
export interface DeedHit {
  topic: string;
  index: number;
  end: number;
  needsPlace: boolean;
}

/** Read when the language is first met; null for one without a table. */
const bookOf = remember((language: Language): DeedBook | null => {
  const table = TABLES[language];
  return table === undefined ? null : readTable(table);
});

/** The deeds in a text, in its order: their first words are looked for, then what has to follow. */
export function findDeeds(lower: string, language: Language): DeedHit[] {
  const book = bookOf(language);
  if (book === null) return [];
  return [...lower.matchAll(book.starts)].flatMap(({ 0: start, index }) =>
    (book.byStart.get(start) ?? []).flatMap(({ topic, behind, needsPlace }): DeedHit[] => {
      behind.lastIndex = index + start.length;
      const match = behind.exec(lower);
      return match === null ? [] : [{ topic, index, end: behind.lastIndex, needsPlace }];
    }),
  );
}

function readTable(table: readonly Deed[]): DeedBook {
  const byStart = new Map<string, ReadDeed[]>();
  for (const { topic, starts, behind, needsPlace } of table) {
    const read = { topic, behind: new RegExp(`(?:${behind})`, "uy"), needsPlace: needsPlace === true };
    for (const start of starts.split(" ")) byStart.set(start, [...(byStart.get(start) ?? []), read]);
  }
  const longestFirst = [...byStart.keys()].sort((a, b) => b.length - a.length);
  return { starts: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}-])`, "gu"), byStart };
}
