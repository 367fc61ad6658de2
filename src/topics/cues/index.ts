import { JA, ZH } from "./asian.ts";
import type { Cue, CueTable } from "./cue.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { NL } from "./nl.ts";
import { ES, FR, IT, PT } from "./romance.ts";

export type { Cue } from "./cue.ts";

/** Languages whose cues are known; texts in any other are read by their names, headings, links and tags alone. */
export type Language = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl" | "zh" | "ja";

/** A cue table, ready to be matched. */
export interface CueBook {
  cues: readonly { cue: Cue; pattern: RegExp }[];
  planned: RegExp;
  denied: RegExp;
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
const books = new Map<Language, CueBook>();

/** The cues of a language, compiled once. */
export function cuesOf(language: Language): CueBook {
  const book = books.get(language) ?? compile(TABLES[language], language === "zh" || language === "ja");
  books.set(language, book);
  return book;
}

function compile({ cues, planned, denied, others, breaks }: CueTable, isUnspaced: boolean): CueBook {
  const [open, close] = isUnspaced ? ["", ""] : ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
  return {
    cues: cues.map((cue) => ({ cue, pattern: new RegExp(`${open}(?:${cue.words})${close}`, "giu") })),
    planned: new RegExp(`${open}(?:${planned})${close}`, "giu"),
    denied: new RegExp(`${open}(?:${denied})${close}`, "giu"),
    others: new RegExp(
      `^[\\s\\p{P}]*(?:(?:and|but|so|then|today|also|meanwhile|yesterday|und|et|y|e|en)[\\s,]+)*(?:${others})${close}`,
      "iu",
    ),
    breaks: new RegExp(isUnspaced ? `(?:${breaks})` : `[\\s,]+(?=(?:${breaks})(?![\\p{L}\\p{N}]))`, "giu"),
  };
}
