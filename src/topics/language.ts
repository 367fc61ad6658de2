import { addTo } from "../lists.ts";
import type { Section } from "../model.ts";
import type { Language } from "./cues/index.ts";

/** Small words that tell languages apart. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    "the and to of a in is was i it that for with my this on have about but from more how at by not some me met an are be do so no as we over die",
  ),
  de: words(
    "der die das und ich ist nicht ein eine mit den zu im von auf habe auch sich dem des einen wieder noch nur für über heute war bei zum zur viel mir mich aber",
  ),
  fr: words(
    "le la les et je est un une des du que pour dans avec sur pas mon ai au aux en mes ma ce qui plus par suis fait enfin très cette encore",
  ),
  es: words(
    "el la los y de que en un una para con por mi he las del es se al más pero muy como hoy fin dos lo sin ya me",
  ),
  pt: words(
    "o a os e de que em um uma para com por meu eu do da não na no ao dos das mais mas muito hoje minha foi dois uns já me",
  ),
  it: words(
    "il la i e di che un una per con ho del della sono mi nel gli non al alla lo le da più ma anche molto oggi dei delle due sul sulla",
  ),
  nl: words(
    "de het een en ik van is niet met op te voor mijn dat heb aan in ook bij naar nog maar weer af om uit over was geen eerste vandaag",
  ),
};
/** The same by word: the languages that have it, in the order of the table. */
const LANGUAGES_OF = new Map<string, Language[]>();
for (const [language, small] of Object.entries(SMALL_WORDS))
  for (const word of small) addTo(LANGUAGES_OF, word, language as Language);
/** Letters that are enough to tell. */
const ENOUGH = 4000;

/** The language of an entry: what its front matter says, else its script, else its small words; English where nothing tells. */
export function detectLanguage(sections: readonly Section[], stated: string | null): Language {
  const given = stated?.slice(0, 2).toLowerCase() ?? "";
  if (given in SMALL_WORDS || given === "zh" || given === "ja") return given as Language;
  const known = told.get(sections) ?? readLanguage(sampleOf(sections));
  told.set(sections, known);
  return known;
}

/** What was found for a list of sections: one entry is asked for again and again. */
const told = new WeakMap<readonly Section[], Language>();

function readLanguage(text: string): Language {
  if (!UNSPACED.test(text)) return byWords(text);
  const [kana, han, letters] = [countOf(text, KANA), countOf(text, HAN), countOf(text, LETTERS)];
  if (kana > letters / 20) return "ja";
  return han > letters / 8 ? "zh" : byWords(text);
}

const UNSPACED = /[\u3040-\u30ff\p{Script=Han}]/u;
const KANA = /[\u3040-\u30ff]+/g;
const HAN = /\p{Script=Han}+/gu;
const LETTERS = /\p{L}+/gu;

/** The length of all that a pattern finds. */
function countOf(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).reduce((sum, run) => sum + run.length, 0);
}

function sampleOf(sections: readonly Section[]): string {
  let text = "";
  for (const { heading, passages } of sections) {
    text += `${heading ?? ""} `;
    for (const passage of passages) if (passage.kind !== "code") text += `${passage.text} `;
    if (text.length > ENOUGH) break;
  }
  return text.slice(0, ENOUGH);
}

/** In small letters; much faster than the properties of Unicode, and the small words have no other letters. */
const LATIN_WORD = /[a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u024f]+/g;

function byWords(text: string): Language {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(LATIN_WORD) ?? [])
    for (const language of LANGUAGES_OF.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  const english = counts.get("en") ?? 0;
  return best && best[1] > english && (best[1] >= 3 || (best[1] === 2 && english === 0)) ? (best[0] as Language) : "en";
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
