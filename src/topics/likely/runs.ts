import type { Language } from "../cues/index.ts";
import { isUnspacedLanguage, splitUnspaced } from "../unspaced-words.ts";
import { type Word, wordOf } from "./words.ts";

/** A word at its place in a text, or one at the end of a run. */
export interface PlacedWord {
  word: Word;
  index: number;
  end: number;
}

/** Words side by side with none between them that belongs to no name: 'built the [raised garden bed] with Ada'. */
export interface Run {
  words: PlacedWord[];
  /** The word or sign before the run and behind it, in small letters, words with what is their language's own ('de:mit'); '^' and '$' at the ends of the text. */
  before: string;
  after: string;
  /** No other run stands before it in its part of the sentence. */
  isFirst: boolean;
}

/** A word ('e.g', 'Node.js', 'C++'), or a sign that parts what stands on its sides. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}+#]|['’._-](?=[\p{L}\p{N}]))*|[,.;:!?()[\]"“”|–—/]|(?<=\s)-(?=\s)/gu;

const CHINESE = "，、。；：！？（）【】「」『』｜";
const ENGLISH = ",,.;:!?()[]“”“”|";
/** Signs that part words, by what they are in English. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Array.from(',.;:!?()[]"“”|–—/', (sign) => [sign, sign] as const),
  // A dash that was typed as a hyphen: 'Tides - a primer'.
  ["-", "–"] as const,
  ...Array.from(CHINESE, (sign, at) => [sign, ENGLISH[at] ?? ""] as const),
]);

const ADDRESS = /https?:\/\/\S+/g;

function readTokens(source: string, language: Language): { token: string; index: number }[] {
  const text = source.includes("://") ? source.replace(ADDRESS, (address) => ";".repeat(address.length)) : source;
  if (!isUnspacedLanguage(language))
    return Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => ({ token, index }));
  return splitUnspaced(text).flatMap(({ text: token, index, isWord }) =>
    isWord || SIGNS.has(token) ? [{ token, index }] : [],
  );
}

/** Cuts a text at signs and at words that belong to no name. */
export function cutRuns(text: string, language: Language = "en"): Run[] {
  const runs: Run[] = [];
  let words: PlacedWord[] = [];
  let before = "^";
  let isFirst = true;
  const close = (after: string, isSign: boolean): void => {
    if (words.length > 0) runs.push({ words, before, after, isFirst });
    isFirst = isSign || (isFirst && words.length === 0);
    words = [];
    before = after;
  };
  for (const { token, index } of readTokens(text, language)) {
    const sign = SIGNS.get(token);
    const word = sign === undefined ? wordOf(token, language) : null;
    if (word === null || word.isFunction) close(word ? word.own + word.lower : (sign ?? ""), word === null);
    else words.push({ word, index, end: index + token.length });
  }
  close("$", true);
  return runs;
}
