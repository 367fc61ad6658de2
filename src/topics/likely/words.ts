import { rememberLast } from "../../remember.ts";
import { isEverydayWord, isVeryCommonWord } from "../common-words/index.ts";
import { isGivenName } from "../given-names.ts";
import { normaliseTopic } from "../normalise.ts";
import { type Kin, kinOf } from "./kin.ts";

/** What a word of English is by itself; found once for each. */
export interface Word {
  lower: string;
  /** The same for the singular and the plural (`normaliseTopic`). */
  key: string;
  /** Belongs to no name: articles, pronouns, prepositions, the most frequent verbs. */
  isFunction: boolean;
  /** May be a verb, by its ending or a short list. */
  isDeed: boolean;
  isEveryday: boolean;
  isVeryCommon: boolean;
  hasDigit: boolean;
  /** 'GraphQL', 'LED', 'WebGL'. */
  hasCapitals: boolean;
  /** Its first four letters, and the last three and four. */
  stem: string;
  endings: readonly [string, string];
  isGivenName: boolean;
  /** What it says by the words that it is used like; null for a rare one. */
  kin: Kin | null;
}

/** A word at its place in a text, or one at the end of a run. */
export interface PlacedWord {
  word: Word;
  index: number;
  end: number;
}

/** Words side by side with none between them that belongs to no name: 'built the [raised garden bed] with Ada'. */
export interface Run {
  words: PlacedWord[];
  /** The word or sign before the run and behind it, in small letters; '^' and '$' at the ends of the text. */
  before: string;
  after: string;
  /** No other run stands before it in its part of the sentence. */
  isFirst: boolean;
}

const FUNCTION_WORDS = new Set(
  "a an the and or but of in on at to for from with by as is are was were be been being am i we you he she it they me us him her them my our your his its their this that these those there here not no so if then than too very just also only even still more most some any all each every both few many much other another such own same new old good bad great nice little big small bit lot lots first last next one two three have has had having do does did doing done will would can could should may might must shall get got getting go went going gone make made making take took taking let what which who whom whose when where why how because while although though since until after before during about into over under again further once up down out off through between against above below i'm i've i'd i'll it's don't didn't couldn't can't wasn't today yesterday tomorrow now week weeks day days month months year years time times really quite pretty much able via using used use like etc e.g i.e finally actually already maybe probably myself itself within without across around along per hours hour minutes morning evening night ago later soon always never often sometimes different several various way ways thing things stuff well back".split(
    " ",
  ),
);
const DEEDS = new Set(
  "wrote built began read learnt ran drew found set put made spent saw watched work learn start finish play study write build create add fix try continue".split(
    " ",
  ),
);

/** A word ('e.g', 'Node.js', 'C++'), or a sign that parts what stands on its sides. */
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}+#]|['’._-](?=[\p{L}\p{N}]))*|[,.;:!?()[\]"“”|–—/]/gu;

const SIGNS = new Set(',.;:!?()[]"“”|–—/');

export const wordOf = rememberLast((text: string): Word => {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return {
    lower,
    key: normaliseTopic(lower),
    isFunction: FUNCTION_WORDS.has(lower),
    isDeed: /(?:ed|ing)$/.test(lower) || DEEDS.has(lower),
    isEveryday: isEverydayWord(lower, "en"),
    isVeryCommon: isVeryCommonWord(lower, "en"),
    hasDigit: /\p{N}/u.test(text),
    hasCapitals: /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(text),
    stem: lower.slice(0, 4),
    endings: [lower.slice(-3), lower.slice(-4)],
    isGivenName: /^\p{Lu}/u.test(text) && isGivenName(lower.replace(/'s$/, "")),
    kin: kinOf(lower) ?? null,
  };
});

/** Cuts a text at signs and at words that belong to no name. */
export function cutRuns(text: string): Run[] {
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
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const word = SIGNS.has(token) ? null : wordOf(token);
    if (word === null || word.isFunction) close(word?.lower ?? token, word === null);
    else words.push({ word, index, end: index + token.length });
  }
  close("$", true);
  return runs;
}
