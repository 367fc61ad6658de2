import { addTo } from "../../lists.ts";
import { remember } from "../../remember.ts";
import type { Language } from "../cues/index.ts";
import { isUnspaced } from "../unspaced-words.ts";
import { DE } from "./de.ts";
import type { Deed, UnspacedDeed } from "./deed.ts";
import { EN } from "./en.ts";
import { EN_HANDS } from "./en-hands.ts";
import { EN_MEASURED } from "./en-measured.ts";
import { EN_PLAIN } from "./en-plain.ts";
import { EN_STUDY } from "./en-study.ts";
import { EN_WORK } from "./en-work.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { DE_MUSIC, EN_MUSIC, ES_MUSIC, FR_MUSIC, IT_MUSIC, PT_MUSIC, ZH_MUSIC } from "./music.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";
import { DE_WORK, ES_WORK, FR_WORK, IT_WORK, JA_WORK, NL_WORK, PT_WORK, ZH_WORK } from "./work.ts";
import { ZH } from "./zh.ts";

const TABLES: Partial<Readonly<Record<Language, readonly Deed[]>>> = {
  en: [...EN, ...EN_WORK, ...EN_HANDS, ...EN_MEASURED, ...EN_PLAIN, ...EN_STUDY, ...EN_MUSIC],
  de: [...DE, ...DE_WORK, ...DE_MUSIC],
  fr: [...FR, ...FR_WORK, ...FR_MUSIC],
  es: [...ES, ...ES_WORK, ...ES_MUSIC],
  pt: [...PT, ...PT_WORK, ...PT_MUSIC],
  it: [...IT, ...IT_WORK, ...IT_MUSIC],
  nl: [...NL, ...NL_WORK],
};

const UNSPACED: Partial<Readonly<Record<Language, readonly UnspacedDeed[]>>> = {
  zh: [...ZH, ...ZH_WORK, ...ZH_MUSIC],
  ja: [...JA, ...JA_WORK],
};

/** The deeds of a language by the word that they start with. */
type DeedBook = ReadonlyMap<string, readonly ReadDeed[]>;

interface ReadDeed {
  topic: string;
  behind: RegExp;
  needsPlace: boolean;
  needsTitle: Deed["needsTitle"];
}

/** A deed in a text in small letters. */
export interface DeedHit {
  topic: string;
  index: number;
  end: number;
  needsPlace: boolean;
  needsTitle?: Deed["needsTitle"];
}

/** Read when the language is first met; null for one without a table. */
const bookOf = remember((language: Language): DeedBook | null => {
  const table = TABLES[language];
  return table === undefined ? null : readTable(table);
});

const unspacedBookOf = remember((language: Language) =>
  (UNSPACED[language] ?? []).map(({ topic, words }) => ({ topic, pattern: new RegExp(words, "u") })),
);

/** The first place of each. */
function findUnspacedDeeds(lower: string, language: Language): DeedHit[] {
  return unspacedBookOf(language).flatMap(({ topic, pattern }): DeedHit[] => {
    const match = pattern.exec(lower);
    return match === null ? [] : [{ topic, index: match.index, end: match.index + match[0].length, needsPlace: false }];
  });
}

/** The deeds in a text, in its order: their first words are looked for, then what has to follow. */
export function findDeeds(lower: string, language: Language): DeedHit[] {
  if (UNSPACED[language] !== undefined) return isUnspaced(lower) ? findUnspacedDeeds(lower, language) : [];
  const book = bookOf(language);
  if (book === null) return [];
  const hits: DeedHit[] = [];
  for (const { 0: start, index } of lower.matchAll(NOT_ASCII.test(lower) ? WORD : ASCII_WORD))
    for (const { topic, behind, needsPlace, needsTitle } of book.get(start) ?? []) {
      behind.lastIndex = index + start.length;
      if (behind.test(lower)) hits.push({ topic, index, end: behind.lastIndex, needsPlace, needsTitle });
    }
  return hits;
}

/** With its hyphens: 're-read', 'binge-watched'. */
const WORD = /[\p{L}\p{N}-]+/gu;
/** The same in a text whose letters are all ASCII, where it takes a fraction of the time; its quotes and dashes may be others. */
const ASCII_WORD = /[a-z0-9-]+/g;
const NOT_ASCII = /[^\0-\x7f\u00a0\u2000-\u206f]/;

function readTable(table: readonly Deed[]): DeedBook {
  const byStart = new Map<string, ReadDeed[]>();
  for (const { topic, starts, behind, needsPlace, needsTitle } of table) {
    const read = { topic, behind: new RegExp(`(?:${behind})`, "uy"), needsPlace: needsPlace === true, needsTitle };
    for (const start of starts.split(" ")) addTo(byStart, start, read);
  }
  return byStart;
}
