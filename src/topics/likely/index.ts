import { rememberLast } from "../../remember.ts";
import {
  type Surroundings,
  type Tell,
  tellOfFirst,
  tellOfForm,
  tellOfHead,
  tellOfNames,
  tellOfPlaces,
} from "./features.ts";
import type { Phrase, Told } from "./phrases.ts";
import { BIAS, TABLE } from "./weights.ts";
import type { Word } from "./words.ts";

export type { Surroundings } from "./features.ts";
export { gatherPhrases, labelOf, type Phrase, phraseKey, type Told } from "./phrases.ts";

/** A phrase with the logarithm of the odds that a reader would call it an interest, in hundredths. */
export interface LikelyPhrase<T extends Told = Told> extends Phrase<T> {
  score: number;
}

/** A little more likely than not, odds of 55 to 45: a wrong interest is worse than a missing one. */
const ENOUGH = Math.round(100 * Math.log(0.55 / 0.45));
/** No name in a list, no hint of a rule and no form makes up for more; to look for them takes time. */
const MOST_OF_NAMES = 200;
const MOST_OF_FORM = 100;

/** The phrases of a text that a reader would likely call interests, most likely first; of those that share a word, the likeliest. */
export function chooseLikely<T extends Told>(
  phrases: Iterable<Phrase<T>>,
  around: Surroundings,
  isOpen: (phrase: Phrase<T>) => boolean,
): LikelyPhrase<T>[] {
  const likely: LikelyPhrase<T>[] = [];
  for (const phrase of phrases) {
    const ofWords = BIAS + firstWeight(phrase.words[0]) + headWeight(phrase.words.at(-1));
    const ofPlaces = ofWords + sum((tell) => tellOfPlaces(phrase, around, tell));
    if (ofPlaces + MOST_OF_NAMES < ENOUGH) continue;
    const ofNames = ofPlaces + sum((tell) => tellOfNames(phrase, around, tell));
    if (ofNames + MOST_OF_FORM < ENOUGH) continue;
    const score = ofNames + sum((tell) => tellOfForm(phrase, tell));
    if (score >= ENOUGH && isOpen(phrase)) likely.push({ ...phrase, score });
  }
  const used = new Set<string>();
  return likely
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .filter(({ words }) => {
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
  tellOfPlaces(phrase, around, tell);
  tellOfNames(phrase, around, tell);
  tellOfForm(phrase, tell);
  return features;
}

/** Weights by feature and value. */
const WEIGHTS = readTable();

function readTable(): ReadonlyMap<string, ReadonlyMap<string | number, number>> {
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

function sum(tellAll: (tell: Tell) => void): number {
  let total = 0;
  tellAll((feature, value) => {
    total += WEIGHTS.get(feature)?.get(String(value)) ?? 0;
  });
  return total;
}
