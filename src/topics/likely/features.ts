import type { Language } from "../cues/index.ts";
import { findConcept } from "../known.ts";
import { formOf } from "../phrases.ts";
import { isUnspacedLanguage } from "../unspaced-words.ts";
import { kinOf } from "./kin.ts";
import { labelOf, type Phrase } from "./phrases.ts";
import type { Word } from "./words.ts";

/** What surrounds a phrase: the text about one time, and the others of the same entry. */
export interface Surroundings {
  language: Language;
  /** Letters of the text. */
  length: number;
  /** Times that the entry is about, and how many of their texts have a phrase. */
  times: number;
  timesOf(key: string): number;
  /** Keys of the words of the entry's title and of the heading. */
  title: ReadonlySet<string>;
  /** Keys of words of names that are topics there, and how many topics that is. */
  known: ReadonlySet<string>;
  topics: number;
  /** What the rules of evidence say of a phrase without being enough for a topic: 'link', 'cue'. */
  hints: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Told of each feature that a phrase has: 'last', 'garden'. */
export type Tell = (feature: string, value: string | number) => void;

/**
 * What the text around a phrase is told to: in other languages than English all that is said in English is told once more, by the way that
 * words are written, as it may say more or less there.
 */
export function listenIn(language: Language, tell: Tell): Tell {
  if (language === "en") return tell;
  const writing = isUnspacedLanguage(language) ? JOINED : SPACED;
  return (feature, value) => {
    tell(feature, value);
    tell(writing + feature, value);
  };
}

/** What such features begin with. */
const [JOINED, SPACED] = ["joined.", "spaced."];

/** The feature of English that one is the other telling of; any other as it is. */
export function withoutWriting(feature: string): string {
  const writing = [JOINED, SPACED].find((start) => feature.startsWith(start)) ?? "";
  return feature.slice(writing.length);
}

/** What a phrase is by its words, by its places, and by how often it stands there. */
export function tellOfPlaces(phrase: Phrase, around: Surroundings, tell: Tell): void {
  tellOfWords(phrase, tell);
  if (around.language !== "en") tell("language", around.language);
  for (const flag of FLAGS) if (phrase[flag]) tell(flag, "");
  for (const word of phrase.before) tell("before", word);
  for (const word of phrase.after) tell("after", word);
  for (const word of phrase.leads) tell("lead", word);
  for (const word of phrase.closeLeads) tell("close", word);
  tellOfCounts(phrase, around, tell);
}

const FLAGS = ["isHeading", "isOpening", "isItem", "isLead", "hasCapital", "isLink", "isStrong"] as const;

function tellOfWords({ words }: Phrase, tell: Tell): void {
  const everyday = words.filter(({ isEveryday }) => isEveryday).length;
  const common = words.filter(({ isVeryCommon }) => isVeryCommon).length;
  tell("words", words.length);
  tell("everyday", words.length * 10 + everyday);
  tell("common", words.length * 10 + common);
  if (words.some(({ hasDigit }) => hasDigit)) tell("digit", "");
  if (words.some(({ isGivenName }) => isGivenName)) tell("given", words.length);
}

/** What a word says as the first of a phrase. */
export function tellOfFirst({ lower, own }: Word, tell: Tell): void {
  tell("first", own + lower);
}

/** What a word says as the last of a phrase, which in English is what the phrase is about. */
export function tellOfHead({ lower, own, stem, endings, hasCapitals }: Word, tell: Tell): void {
  tell("last", own + lower);
  tell("stem", own + stem);
  for (const ending of endings) tell("ending", own + ending);
  tell("length", `${own}${Math.min(lower.length, 11) >> 1}`);
  if (hasCapitals) tell("capitals", "");
}

/** Texts of fewer letters are notes. */
const SHORT = 400;

/** So many topics and more leave as little to find. */
const MANY_TOPICS = 4;

function tellOfCounts(phrase: Phrase, { length, times, topics, timesOf }: Surroundings, tell: Tell): void {
  const count = phrase.sights.length;
  tell("topics", Math.min(MANY_TOPICS, topics));
  const inTimes = timesOf(phrase.key);
  tell("count", scale(count));
  tell("size", scale(length / 100));
  tell("times", scale(times));
  tell("in", scale(inTimes));
  if (times > 1) tell("share", Math.round((inTimes / times) * 4));
  tell("dense", scale((count * 3000) / (length + 50)));
  if (length >= SHORT) return;
  if (phrase.isHeading) tell("short", "heading");
  if (phrase.isOpening) tell("short", "opening");
  if (phrase.isLead) tell("short", "lead");
}

/** 0, 1, 2, 3–4, 5–8, … */
function scale(value: number): number {
  return value < 0.5 ? 0 : Math.min(7, Math.ceil(Math.log2(value)) + 1);
}

/** What the lists of names, the title and the rules of evidence say of a phrase. */
export function tellOfNames(phrase: Phrase, { title, known, hints }: Surroundings, tell: Tell): void {
  const { key, words } = phrase;
  const concept = findConcept(labelOf(phrase));
  if (concept !== null) tell("known", "");
  if (concept !== null) tell("field", concept.broader ?? "");
  if (words.every((word) => title.has(word.key))) tell("title", "");
  if (words.some((word) => known.has(word.key))) tell("beside", "");
  for (const hint of hints.get(key) ?? []) tell("hint", hint);
}

/** Whether it has the form of a name, of a field, or is just words. */
export function tellOfForm(phrase: Phrase, tell: Tell): void {
  tell("form", formOf(labelOf(phrase)) ?? "");
}

/** What the words of a phrase say by those that they are used like, in hundredths. */
export function weighWords({ words }: Phrase): number {
  const ofFirst = words.length > 1 ? (words[0]?.kin?.first ?? 0) : 0;
  return ofFirst + (words.at(-1)?.kin?.last ?? 0);
}

/** The same of the verbs before it. */
export function weighLeads({ closeLeads }: Phrase): number {
  const known = closeLeads.flatMap((lead) => kinOf(lead)?.lead ?? []);
  return known.length === 0 ? 0 : Math.round(known.reduce((sum, weight) => sum + weight, 0) / known.length);
}
