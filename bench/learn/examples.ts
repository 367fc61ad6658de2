import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entry, TimelinePeriod, TimelineTopic } from "../../src/model.ts";
import { assembleSite, readSections } from "../../src/site/index.ts";
import { listTimes, quoteDone, type TimeText } from "../../src/site/times.ts";
import { labelOf, listFeatures, type Phrase } from "../../src/topics/likely/index.ts";
import { openJournal, readEntries } from "../journal.ts";
import { type Gold, type GoldPeriod, meet, namesOf } from "../score.ts";

/** Words of English in a phrase that say something by what they are used like, in small letters: no first of a single word. */
interface PhraseWords {
  last: string | null;
  first: string | null;
  leads: readonly string[];
}

/** A phrase of a labelled document: what there is to it, and whether its reader calls it an interest. */
export interface Example {
  /** The document. */
  document: string;
  isEnglish: boolean;
  features: string[];
  words: PhraseWords;
  isInterest: boolean;
}

/** The phrases of the documents of a folder of labelled journals, but for those that are topics already. */
export async function readExamples(root: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const name of readdirSync(join(root, "docs")).sort()) {
    const labels = join(root, "gold", `${name}.json`);
    if (!existsSync(labels)) continue;
    const gold = JSON.parse(readFileSync(labels, "utf8")) as Gold;
    if (gold.complete !== false) examples.push(...(await readDocument(join(root, "docs", name), gold)));
  }
  return examples;
}

async function readDocument(folder: string, gold: Gold): Promise<Example[]> {
  const journal = openJournal(folder);
  const entries = await readEntries(journal);
  const { timeline } = assembleSite(entries, [], journal.settings).site;
  return listTimes(readSections(entries, null)).flatMap((time) => {
    const period = timeline.periods.find((at) => isOf(time, at, entries));
    const label = period && findLabel(gold, period);
    return label ? readTime(time, label, namesShown(period, timeline.topics), folder) : [];
  });
}

function isOf({ section }: TimeText, { source }: TimelinePeriod, entries: readonly Entry[]): boolean {
  return entries.length === 1 && (section === null ? source.heading === null : source.line === section.line);
}

function findLabel({ periods }: Gold, { source, start }: TimelinePeriod): GoldPeriod | undefined {
  const isDated = periods.some(({ kind }) => kind === "heading" || kind === "list-item");
  return periods.find((label) => {
    if (label.interests.length === 0 || label.kind === "heading-undated" || (label.kind === "title" && isDated))
      return false;
    if (label.line !== undefined) return label.line === source.line;
    if (label.heading === null) return source.heading === null;
    return source.heading?.trim() === label.heading.trim() && label.start === start;
  });
}

/** Names of the topics that the period shows by other rules. */
function namesShown({ interests }: TimelinePeriod, topics: readonly TimelineTopic[]): ReadonlySet<string>[] {
  const told = interests.filter(({ evidence }) => evidence.some(({ rule }) => rule !== "phrase"));
  return told.flatMap(({ topic }) => {
    const found = topics.find(({ id }) => id === topic);
    return found ? [namesOf(found.label, found.aliases)] : [];
  });
}

function readTime(
  { phrases, around, isOpen }: TimeText,
  { interests }: GoldPeriod,
  shown: readonly ReadonlySet<string>[],
  document: string,
): Example[] {
  const labelled = interests.map(({ name, aliases }) => namesOf(name, aliases));
  const isFound = (names: ReadonlySet<string>): boolean => shown.some((of) => meet(of, names));
  return [...phrases.values()].filter(isOpen).flatMap((phrase): Example[] => {
    const names = namesOf(labelOf(phrase), []);
    const matched = labelled.filter((of) => meet(of, names));
    // What is shown under another of its names is neither right nor wrong.
    if (isFound(names) || matched.some(isFound) || !phrase.sights.some((sight) => quoteDone(sight) !== null)) return [];
    const features = listFeatures(phrase, around);
    const isEnglish = around.language === "en";
    return [{ document, isEnglish, features, words: wordsOf(phrase), isInterest: matched.length > 0 }];
  });
}

function wordsOf({ words, closeLeads }: Phrase): PhraseWords {
  const [first, last] = [words.length > 1 ? words[0] : undefined, words.at(-1)].map((word) =>
    word === undefined || word.own !== "" ? null : word.lower,
  );
  return { last: last ?? null, first: first ?? null, leads: closeLeads };
}
