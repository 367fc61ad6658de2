import type { Language } from "../cues/index.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { isInflected, type SpacedLanguage } from "./inflections.ts";
import { IT } from "./it.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";

const TABLES: Readonly<Record<SpacedLanguage, string>> = { en: EN, de: DE, fr: FR, es: ES, pt: PT, it: IT, nl: NL };
const read = new Map<SpacedLanguage, ReadonlySet<string>>();

/**
 * Whether a word is one of those that everybody uses ('ring', 'Karten'), in any of its forms. Where it is not ('crochet',
 * 'Gehörbildung') and the author says to be learning it, it is a subject. Languages without spaces have no table: no word of
 * theirs is everyday.
 */
export function isEverydayWord(word: string, language: Language): boolean {
  if (language === "zh" || language === "ja") return false;
  const lower = word
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]s?$/u, "");
  const words = wordsOf(language);
  return words.has(lower) || isInflected(lower, words, language);
}

/** Read when the language is first met. */
function wordsOf(language: SpacedLanguage): ReadonlySet<string> {
  const words = read.get(language) ?? new Set(TABLES[language].trim().split(/\s+/));
  read.set(language, words);
  return words;
}
