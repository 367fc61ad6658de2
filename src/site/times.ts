import { addTo } from "../lists.ts";
import type { Entry, InterestMention, Section } from "../model.ts";
import { cutClauses } from "../topics/clauses.ts";
import { isOfContest } from "../topics/contests.ts";
import type { Language } from "../topics/cues/index.ts";
import { isHeadOfData, isPartOfInstitution } from "../topics/evidence/other-uses.ts";
import { clauseAt, isDone, quoteAt } from "../topics/evidence/reading.ts";
import { isTechnical } from "../topics/evidence/technical.ts";
import { isOfChildhood } from "../topics/former-study.ts";
import { isEmptyForm } from "../topics/forms.ts";
import { findAlias, findConcept } from "../topics/index.ts";
import { findKnownNames, isOtherInSmall, isWordWithoutCapital } from "../topics/known.ts";
import {
  gatherPhrases,
  isNeverSubject,
  labelOf,
  type Phrase,
  phraseKey,
  type Surroundings,
  type Told,
} from "../topics/likely/index.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import { isUnspacedLanguage } from "../topics/unspaced-words.ts";
import { mayBeName } from "./admission.ts";
import { type ReadSection, timeOf } from "./mentions.ts";

/** A text of a section. */
export interface ReadText extends Told {
  read: ReadSection;
  line: number;
}

/** All that an entry tells of one time, with its phrases. */
export interface TimeText {
  entry: Entry;
  /** The section that names the time; null for the entry as a whole. */
  section: Section | null;
  phrases: ReadonlyMap<string, Phrase<ReadText>>;
  around: Surroundings;
  /** Whether a phrase names no topic that is there already, and could name one. */
  isOpen(phrase: Phrase): boolean;
}

/** The times that the entries tell of, each with its phrases. */
export function listTimes(sections: readonly ReadSection[]): TimeText[] {
  const groups = new Map<Entry, Map<Section | null, ReadSection[]>>();
  for (const read of sections) {
    if (read.planned) continue;
    const times = groups.get(read.entry) ?? new Map<Section | null, ReadSection[]>();
    groups.set(read.entry, times);
    const time = timeOf(read);
    addTo(times, time, read);
  }
  return [...groups].flatMap(([entry, times]) => listTimesOf(entry, times));
}

function listTimesOf(entry: Entry, times: ReadonlyMap<Section | null, readonly ReadSection[]>): TimeText[] {
  const told = [...times].map(([section, reads]) => ({ section, reads, told: reads.flatMap(listTexts) }));
  const language = told[0]?.reads[0]?.language ?? "en";
  if (told.reduce((sum, time) => sum + lettersOf(time.told), 0) < fewestOf(language)) return [];
  const { title, frontMatter } = entry;
  const isContest = isOfContest([title, ...frontMatter.tags, ...frontMatter.categories]);
  const texts = told.map((time) => ({ ...time, phrases: gatherPhrases(time.told, language) }));
  const counts = new Map<string, number>();
  for (const { phrases } of texts) for (const key of phrases.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return texts.map(({ section, reads, told, phrases }): TimeText => {
    const known = reads.flatMap(({ mentions }) => mentions.filter(isTopic));
    const names = known.map(({ label }) => label);
    return {
      entry,
      section,
      phrases,
      isOpen: createIsOpen(isContest ? [...names, "Crypto"] : names, language),
      around: {
        language,
        length: lettersOf(told),
        times: texts.length,
        timesOf: (key) => counts.get(key) ?? 0,
        title: new Set(phraseKey(`${entry.title} ${section?.heading ?? ""}`, language).split(/[ |]/)),
        topics: new Set(names.map(normaliseTopic)).size,
        known: new Set(known.flatMap(({ label }) => phraseKey(label, language).split(/[ |]/))),
        hints: readHints(reads, language),
      },
    };
  });
}

/** An entry of fewer letters says too little by itself for odds. */
const FEWEST_LETTERS = 300;
/** Each sign of Chinese and Japanese says more. */
const FEWEST_SIGNS = 100;

function fewestOf(language: Language): number {
  return isUnspacedLanguage(language) ? FEWEST_SIGNS : FEWEST_LETTERS;
}

function lettersOf(texts: readonly Told[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function listTexts(read: ReadSection): ReadText[] {
  const { heading, line, passages } = read.section;
  const told = passages.filter(({ kind, checked }) => kind !== "code" && checked !== false);
  const texts = told.map(({ kind, text, line: own, strong, links }) => ({
    kind,
    text,
    strong,
    links,
    line: own,
    read,
  }));
  return heading === null || isEmptyForm(read.section)
    ? texts
    : [{ kind: "heading", text: heading, strong: [], links: [], line, read }, ...texts];
}

/** Stated by the author, vouched for by a cue, or a known name: a topic without more. */
function isTopic({ rule, label, isSure }: InterestMention): boolean {
  return isSure === true || STATED.has(rule) || findAlias(normaliseTopic(label)) !== undefined;
}

const STATED: ReadonlySet<InterestMention["rule"]> = new Set([
  "inline",
  "front-matter",
  "tag",
  "category",
  "vocabulary",
]);

/** 'Key' of 'Key Mime Pi': mostly a capital stands right behind a single word with one. */
function isCutFromName({ words, sights }: Phrase): boolean {
  if (words.length > 1) return false;
  const cut = sights.filter(
    ({ told: { text }, index, end }) =>
      /^\p{Lu}/u.test(text.slice(index)) && /^ \p{Lu}[\p{Ll}.]/u.test(text.slice(end)),
  );
  return cut.length * 2 > sights.length;
}

/** 'A commercial illustrator': the word, not the name that has a capital. */
function isWordOfName({ sights }: Phrase, label: string): boolean {
  return isWordWithoutCapital(label) && sights.every(({ told: { text }, index }) => /^\p{Ll}/u.test(text.slice(index)));
}

/** 'At the Magnet Theater', 'living at FounderHouse': where one is; not 'getting better at Sokoban'. */
const WHERE =
  /(?<!\p{L})(?<!(?:good|better|best|bad|worse|great|skilled|hand|look|looks|looked|looking|glance|glanced|peek|stab|away|aim|aimed|go) )(?:at|@) ?(?:the |our |my )?$/iu;

function isWhereabouts({ sights }: Phrase): boolean {
  return sights.every(
    ({ told: { text }, index }) => /^\p{Lu}/u.test(text.slice(index)) && WHERE.test(text.slice(0, index)),
  );
}

/** 'A guide by Ada Moss', 'Tide Tables - Ada Moss': whose work it is. */
function isWriter({ words, sights }: Phrase): boolean {
  if (words.length < 2) return false;
  return sights.every(({ told: { text }, index, end }) => {
    if (!PERSON.test(text.slice(index, end))) return false;
    const before = text.slice(0, index);
    return / by $/i.test(before) || (words[0]?.isGivenName === true && / [-–—] $/.test(before) && end === text.length);
  });
}

const PERSON = /^\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2}$/u;

/** 'id="searchBox"': an attribute and its value, in code that stands in the text. */
function isOfMarkup({ sights }: Phrase): boolean {
  return sights.every(
    ({ told: { text }, index, end }) => /^=["']/.test(text.slice(end)) || /=["']$/.test(text.slice(0, index)),
  );
}

/** 'Mental Health Indicators (5)', 'the Salt and Mutual Aid Fund': a part of the head of a column, or of an institution's name. */
function isPartOfName({ sights }: Phrase): boolean {
  return sights.every(({ told: { text }, index, end }) => {
    const [written, before, behind] = [text.slice(index, end), text.slice(0, index), text.slice(end)];
    return isHeadOfData(written, behind) || isPartOfInstitution(written, before, behind);
  });
}

/** 'Incline curl', 'hammer curl': the name of a command, in small letters as they are, that is everywhere the last of other words is a word of another craft. */
function isTailOfOthers({ words, before }: Phrase, label: string): boolean {
  const [name] = words.length === 1 ? findKnownNames(label) : [];
  const isCommand = name?.isEveryday === true && isTechnical(name) && /^\p{Ll}/u.test(name.label);
  return isCommand && before.every((word) => word === INSIDE);
}

/** Before a phrase: a word of the same run, see `Phrase`. */
const INSIDE = "~";

/** Names nothing that is a topic already, nor a part of its name, and could name one. */
function createIsOpen(names: readonly string[], language: Language): (phrase: Phrase) => boolean {
  const keys = new Set(names.map(normaliseTopic));
  // 'Latent EBMs' are EBMs.
  const acronyms = new Set(names.filter((name) => /^\p{Lu}{2,}s?$/u.test(name)).map(normaliseTopic));
  const words = [...new Set(names.map((name) => phraseKey(name, language)))].map((key) => new Set(key.split(/[ |]/)));
  return (phrase) => {
    if (words.some((name) => phrase.words.every(({ key }) => name.has(key)))) return false;
    const label = labelOf(phrase);
    if (isNeverSubject(phrase) || isOtherInSmall(label) || !mayBeName(label) || isCutFromName(phrase)) return false;
    if (isWordOfName(phrase, label) || isWhereabouts(phrase) || isOfMarkup(phrase) || isWriter(phrase)) return false;
    if (isPartOfName(phrase) || isTailOfOthers(phrase, label)) return false;
    if (phrase.words.length > 1 && acronyms.has(normaliseTopic(label.split(" ").at(-1) ?? ""))) return false;
    const concept = findConcept(label);
    return /\p{L}{2}/u.test(label) && (concept === null || !keys.has(normaliseTopic(concept.label)));
  };
}

function readHints(reads: readonly ReadSection[], language: Language): Map<string, Set<string>> {
  const hints = new Map<string, Set<string>>();
  for (const { mentions } of reads)
    for (const { label, rule } of mentions) {
      const key = phraseKey(label, language);
      hints.set(key, (hints.get(key) ?? new Set()).add(rule));
    }
  return hints;
}

/** The words around a place that speaks of what was done; null for all others. */
export function quoteDone({ told: { text, read }, index }: Phrase<ReadText>["sights"][number]): string | null {
  const clauses = cutClauses(text, read.language);
  const clause = clauseAt({ clauses }, index);
  return clause && isDone(clause, index) && !isOfChildhood(text, index) ? quoteAt(text, clause, index) : null;
}
