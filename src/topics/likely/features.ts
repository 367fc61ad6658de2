import { findConcept } from "../known.ts";
import { formOf } from "../phrases.ts";
import type { Phrase } from "./phrases.ts";

/** What surrounds a phrase: the text about one time, and the others of the same entry. */
export interface Surroundings {
  /** Letters of the text. */
  length: number;
  /** Times that the entry is about, and how many of their texts have a phrase. */
  times: number;
  timesOf(key: string): number;
  /** Keys of the words of the entry's title and of the heading. */
  title: ReadonlySet<string>;
  /** Keys of words of names that are topics there. */
  known: ReadonlySet<string>;
  /** What the rules of evidence say of a phrase without being enough for a topic: 'link', 'cue'. */
  hints: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What there is to a phrase, as the names of features of which each has a weight. */
export function describePhrase(phrase: Phrase, around: Surroundings): string[] {
  const label = phrase.words.map(({ lower }) => lower).join(" ");
  return [
    ...describeWords(phrase),
    ...describePlaces(phrase),
    ...describeCounts(phrase, around),
    ...describeKnown(label, phrase, around),
  ];
}

function describeWords({ words }: Phrase): string[] {
  const first = words[0]?.lower ?? "";
  const last = words.at(-1);
  const head = last?.lower ?? "";
  const everyday = words.filter(({ isEveryday }) => isEveryday).length;
  const common = words.filter(({ isVeryCommon }) => isVeryCommon).length;
  return [
    `words:${words.length}`,
    `everyday:${everyday}/${words.length}`,
    `common:${common}/${words.length}`,
    `first=${first}`,
    `last=${head}`,
    `ending=${head.slice(-3)}`,
    `length:${Math.min(head.length, 11) >> 1}`,
    ...(words.some(({ hasDigit }) => hasDigit) ? ["digit"] : []),
    ...(last?.hasCapitals ? ["capitals"] : []),
  ];
}

function describePlaces(phrase: Phrase): string[] {
  return [
    ...(phrase.isHeading ? ["heading"] : []),
    ...(phrase.isOpening ? ["opening"] : []),
    ...(phrase.isItem ? ["item"] : []),
    ...(phrase.isLead ? ["lead"] : []),
    ...(phrase.hasCapital ? ["capital"] : []),
    ...(phrase.isLink ? ["link"] : []),
    ...(phrase.isStrong ? ["strong"] : []),
    ...[...phrase.before].map((word) => `before=${word}`),
    ...[...phrase.after].map((word) => `after=${word}`),
    ...[...phrase.leads].map((word) => `lead=${word}`),
    ...[...phrase.closeLeads].map((word) => `close=${word}`),
  ];
}

/** Texts of fewer letters are notes. */
const SHORT = 400;

function describeCounts(phrase: Phrase, { length, times, timesOf }: Surroundings): string[] {
  const count = phrase.sights.length;
  const inTimes = timesOf(phrase.key);
  return [
    `count:${scale(count)}`,
    `size:${scale(length / 100)}`,
    `times:${scale(times)}`,
    `in:${scale(inTimes)}`,
    ...(times > 1 ? [`share:${Math.round((inTimes / times) * 4)}`] : []),
    `dense:${scale((count * 3000) / (length + 50))}`,
    ...(length < SHORT && phrase.isHeading ? ["short heading"] : []),
    ...(length < SHORT && phrase.isOpening ? ["short opening"] : []),
    ...(length < SHORT && phrase.isLead ? ["short lead"] : []),
  ];
}

/** 0, 1, 2, 3–4, 5–8, … */
function scale(value: number): number {
  return value < 0.5 ? 0 : Math.min(7, Math.ceil(Math.log2(value)) + 1);
}

function describeKnown(label: string, { key, words }: Phrase, { title, known, hints }: Surroundings): string[] {
  const concept = findConcept(label);
  const form = formOf(label) ?? "none";
  return [
    `form:${form}`,
    ...(concept === null ? [] : ["known", `field=${concept.broader ?? "none"}`]),
    ...(words.every((word) => title.has(word.key)) ? ["title"] : []),
    ...(words.some((word) => known.has(word.key)) ? ["beside"] : []),
    ...[...(hints.get(key) ?? [])].map((hint) => `hint:${hint}`),
  ];
}
