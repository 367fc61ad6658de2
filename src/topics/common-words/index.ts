import { remember } from "../../remember.ts";
import type { Language } from "../cues/index.ts";
import { isUnspacedLanguage } from "../unspaced-words.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { isInflected } from "./inflections.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";
import { ZH } from "./zh.ts";

const TABLES: Readonly<Record<Language, string>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  nl: NL,
  zh: ZH,
  ja: JA,
};

/** The words of a table: all of them, and the most frequent. */
interface Words {
  all: ReadonlySet<string>;
  first: ReadonlySet<string>;
}

/** Read when the language is first met. */
const wordsOf = remember((language: Language): Words => {
  const [first = [], rest = []] = TABLES[language].split("\n\n").map((part) => part.trim().split(/\s+/));
  return { all: new Set([...first, ...rest]), first: new Set(first) };
});

/**
 * Whether a word is one of those that everybody uses ('ring', 'Karten'), in any of its forms. Where it is not ('crochet',
 * 'Gehörbildung') and the author says to be learning it, it is a subject.
 */
export function isEverydayWord(word: string, language: Language): boolean {
  return isOneOf(wordsOf(language).all, word, language);
}

/** Whether a word is one of the most frequent of a language: 'vite' in French, 'oud' in Dutch. */
export function isVeryCommonWord(word: string, language: Language): boolean {
  return isOneOf(wordsOf(language).first, word, language);
}

function isOneOf(words: ReadonlySet<string>, word: string, language: Language): boolean {
  const lower = word.normalize("NFC").toLowerCase();
  const bare = lower.replace(/['’]s?$/u, "");
  return words.has(bare) || (!isUnspacedLanguage(language) && isInflected(bare, words, language));
}
