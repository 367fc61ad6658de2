import { remember } from "../../remember.ts";
import { isUnspacedLanguage } from "../unspaced-words.ts";
import type { Cue, CueTable } from "./cue.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";
import { ZH } from "./zh.ts";

export type { Cue } from "./cue.ts";

/** Languages whose cues are known; texts in any other are read by their names, headings, links and tags alone. */
export type Language = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "zh" | "ja";

/** A cue table, ready to be matched against a text in small letters. */
export interface CueBook {
  cues: readonly Cue[];
  /** Every cue at once, the group tells which; sticky, for the start of a word. */
  cue: RegExp;
  /** Scripts without spaces have no starts of words: every place is tried. */
  isUnspaced: boolean;
  planned: RegExp;
  denied: RegExp;
  deniesBackwards: boolean;
  others: RegExp;
  breaks: RegExp;
}

const TABLES: Readonly<Record<Language, CueTable>> = {
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
/** The cues of a language, compiled when it is first met. */
export const cuesOf = remember(
  (language: Language): CueBook => compile(TABLES[language], isUnspacedLanguage(language)),
);

/** No letter or digit before or after: cheaper than the properties of Unicode, and enough for the languages above. */
const LETTER = "[a-z0-9\\u00df-\\u024f]";

function compile(
  { cues, planned, denied, deniesBackwards = false, others, breaks }: CueTable,
  isUnspaced: boolean,
): CueBook {
  const open = isUnspaced ? "" : `(?<!${LETTER})`;
  const close = isUnspaced ? "" : `(?!${LETTER})`;
  // Tables are written as they read; texts are looked at in small letters.
  const lower = (source: string): string => source.replace(/(?<!\\)[A-ZÄÖÜ]/g, (letter) => letter.toLowerCase());
  return {
    cues,
    cue: new RegExp(`(?:${cues.map(({ words }) => `(${lower(words)})`).join("|")})${close}`, isUnspaced ? "g" : "y"),
    isUnspaced,
    planned: new RegExp(`${open}(?:${planned})${close}`, "g"),
    denied: new RegExp(`${open}(?:${denied})${close}`, "g"),
    deniesBackwards,
    others: new RegExp(
      `^[^a-z0-9\\u00df-\\uffff]*(?:(?:and|but|so|then|today|also|meanwhile|yesterday|when|whenever|if|once|und|et|y|e|en)[\\s,]+)*(?:${others})${close}`,
    ),
    breaks: new RegExp(isUnspaced ? `(?:${breaks})` : `[\\s,]+(?=(?:${breaks})${close})`, "g"),
  };
}
