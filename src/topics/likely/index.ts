import { rememberLast } from "../../remember.ts";
import type { Language } from "../cues/index.ts";
import {
  listenIn,
  type Surroundings,
  type Tell,
  tellOfFirst,
  tellOfForm,
  tellOfHead,
  tellOfNames,
  tellOfPlaces,
  weighLeads,
  weighWords,
} from "./features.ts";
import type { Phrase, Told } from "./phrases.ts";
import { BIAS, TABLE } from "./weights.ts";
import type { Word } from "./words.ts";

export type { Surroundings } from "./features.ts";
export { isNeverSubject } from "./never.ts";
export { gatherPhrases, labelOf, type Phrase, phraseKey, type Told } from "./phrases.ts";

/** A phrase with the logarithm of the odds that a reader would call it an interest, in hundredths. */
export interface LikelyPhrase<T extends Told = Told> extends Phrase<T> {
  score: number;
}

/** As likely as six to five: a wrong interest is worse than one that is missing. */
export const ENOUGH = Math.round(100 * Math.log(6 / 5));
/** As likely as one to two: enough for what is `ENOUGH` at another time of the same entry. */
export const ENOUGH_AGAIN = Math.round(100 * Math.log(1 / 2));
/** Of other languages than English less is known: there a phrase has to be as likely as five to three. */
const DOUBT = Math.round(100 * Math.log(5 / 3)) - ENOUGH;
/** No name in a list, no hint of a rule and no form makes up for more; to look for them takes time. */
const MOST_OF_NAMES = 200;
const MOST_OF_FORM = 100;

/** The phrases of a text with a score of `ENOUGH_AGAIN` and more, those that may be, most likely first. */
export function weighPhrases<T extends Told>(
  phrases: Iterable<Phrase<T>>,
  around: Surroundings,
  isOpen: (phrase: Phrase<T>) => boolean,
): LikelyPhrase<T>[] {
  const likely: LikelyPhrase<T>[] = [];
  const { language } = around;
  const start = language === "en" ? BIAS : BIAS - DOUBT;
  for (const phrase of phrases) {
    const ofWords = start + weighWords(phrase) + firstWeight(phrase.words[0]) + headWeight(phrase.words.at(-1));
    const ofPlaces = ofWords + weighLeads(phrase) + sum((tell) => tellOfPlaces(phrase, around, tell), language);
    if (ofPlaces + MOST_OF_NAMES < ENOUGH_AGAIN) continue;
    const ofNames = ofPlaces + sum((tell) => tellOfNames(phrase, around, tell), language);
    if (ofNames + MOST_OF_FORM < ENOUGH_AGAIN) continue;
    const score = ofNames + sum((tell) => tellOfForm(phrase, tell), language);
    if (score >= ENOUGH_AGAIN && isOpen(phrase)) likely.push({ ...phrase, score });
  }
  return likely.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** Of phrases that share a word, the first. */
export function partWords<T extends Phrase>(phrases: readonly T[]): T[] {
  const used = new Set<string>();
  return phrases.filter(({ words }) => {
    const isFree = words.every(({ key }) => !used.has(key));
    if (isFree) for (const { key } of words) used.add(key);
    return isFree;
  });
}

/** The names of all features of a phrase, for learning. */
export function listFeatures(phrase: Phrase, around: Surroundings): string[] {
  const features: string[] = [];
  const tell: Tell = (feature, value) => features.push(`${feature}=${value}`);
  for (const word of phrase.words.slice(0, 1)) tellOfFirst(word, tell);
  for (const word of phrase.words.slice(-1)) tellOfHead(word, tell);
  const tellIn = listenIn(around.language, tell);
  tellOfPlaces(phrase, around, tellIn);
  tellOfNames(phrase, around, tellIn);
  tellOfForm(phrase, tellIn);
  return features;
}

/** Weights by feature and value. */
const WEIGHTS = readWeights();

/** The table, as features, their values and what these weigh, in hundredths. */
export function readWeights(): ReadonlyMap<string, ReadonlyMap<string | number, number>> {
  const weights = new Map<string, Map<string | number, number>>();
  for (const part of TABLE.trim().split(/(?<=\s-?\d+);\s|\n/)) {
    const [equals, space] = [part.indexOf("="), part.lastIndexOf(" ")];
    const feature = part.slice(0, equals);
    const values = weights.get(feature) ?? new Map<string | number, number>();
    weights.set(feature, values);
    const value = part.slice(equals + 1, space);
    values.set(value, Number(part.slice(space + 1)));
  }
  return weights;
}

const firstWeight = rememberLast((word: Word | undefined) => (word ? sum((tell) => tellOfFirst(word, tell)) : 0));
const headWeight = rememberLast((word: Word | undefined) => (word ? sum((tell) => tellOfHead(word, tell)) : 0));

function sum(tellAll: (tell: Tell) => void, language: Language = "en"): number {
  let total = 0;
  const add: Tell = (feature, value) => {
    total += WEIGHTS.get(feature)?.get(String(value)) ?? 0;
  };
  tellAll(listenIn(language, add));
  return total;
}
