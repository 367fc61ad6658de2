import type { Passage } from "../../model.ts";
import type { Language } from "../cues/index.ts";
import { isPlaceOfWork, isSkipped, isTally, isWordsOfOthers, showsWork } from "../forms.ts";
import { isEndOfKatakana } from "../unspaced-words.ts";
import { cutRuns, type PlacedWord, type Run } from "./runs.ts";
import type { Word } from "./words.ts";

/** A passage or a heading of the text that is about one time. */
export interface Told {
  kind: Passage["kind"] | "heading";
  text: string;
  strong: readonly string[];
  links: readonly { text: string }[];
}

/** Where a phrase stands. */
export interface Sight<T extends Told = Told> {
  told: T;
  index: number;
  end: number;
}

/** Up to three words side by side, four without spaces between them, in all their places of the text that is about one time. */
export interface Phrase<T extends Told = Told> {
  key: string;
  words: readonly Word[];
  sights: Sight<T>[];
  /** Words right before it and behind it that belong to no name, signs too; '~' inside of a run. */
  before: string[];
  after: string[];
  /** The words before it in its run, or the last that may be a verb; those of a phrase that ends its run. */
  leads: string[];
  closeLeads: string[];
  /** It is a whole heading; it opens a text, or an item; it is all that an item opens with. */
  isHeading: boolean;
  isOpening: boolean;
  isItem: boolean;
  isLead: boolean;
  hasCapital: boolean;
  isLink: boolean;
  isStrong: boolean;
}

const MOST_WORDS = 3;
/** Of the short words of texts without spaces. */
const MOST_JOINED = 4;
/** 'The', '1.': what may stand before the first word of a text. */
const OPENING = 2;

/** All phrases of some passages, by their key. */
export function gatherPhrases<T extends Told>(texts: readonly T[], language: Language = "en"): Map<string, Phrase<T>> {
  const phrases = new Map<string, Phrase<T>>();
  for (const told of texts) {
    if (
      isTally(told.text) ||
      isSkipped(told.text) ||
      (told.kind !== "heading" && isWordsOfOthers({ kind: told.kind, text: told.text }))
    )
      continue;
    const isShown = showsWork(told.text);
    const links = told.links.map(({ text }) => text);
    const marked = { links: keysOf(links, language), strong: keysOf(told.strong, language) };
    let deed = "";
    for (const run of cutRuns(told.text, language)) {
      if (run.isFirst) deed = "";
      if (!isShown || !run.words.some(({ word }) => isPlaceOfWork(word.lower)))
        addRun(phrases, run, { told, ...marked, deed });
      deed = leadOf(run.words.findLast(({ word }) => word.isDeed)?.word) ?? deed;
    }
  }
  return phrases;
}

function leadOf(word: Word | undefined): string | undefined {
  return word && word.own + word.lower;
}

interface Place<T extends Told> {
  told: T;
  links: ReadonlySet<string>;
  strong: ReadonlySet<string>;
  /** The last word of the clause that may be a verb. */
  deed: string;
}

function addRun<T extends Told>(phrases: Map<string, Phrase<T>>, run: Run, place: Place<T>): void {
  const { words } = run;
  words.forEach((first, from) => {
    const lead = leadOf(words[from - 1]?.word) ?? place.deed;
    const most = first.word.isJoined ? MOST_JOINED : MOST_WORDS;
    let key = "";
    const isEnd = first.word.isJoined && isEndOfKatakana(place.told.text, first.index);
    for (let to = from + 1; to <= Math.min(words.length, from + most); to += 1) {
      const last = words[to - 1] ?? first;
      key = key === "" ? last.word.key : `${key} ${last.word.key}`;
      if (isEnd && to === from + 1) continue;
      const phrase = phrases.get(key) ?? newPhrase<T>(key, words.slice(from, to));
      phrases.set(key, phrase);
      addSight(phrase, { run, from, to, first, last, lead }, place);
    }
  });
}

interface Cut {
  run: Run;
  from: number;
  to: number;
  first: PlacedWord;
  last: PlacedWord;
  lead: string;
}

function addSight<T extends Told>(phrase: Phrase<T>, cut: Cut, { told, links, strong }: Place<T>): void {
  const { run, from, to, first, last, lead } = cut;
  const isEnd = to === run.words.length;
  const isOpening = first.index <= OPENING;
  phrase.sights.push({ told, index: first.index, end: last.end });
  addNew(phrase.before, from === 0 ? run.before : "~");
  addNew(phrase.after, isEnd ? run.after : "~");
  addNew(phrase.leads, lead);
  if (isEnd) addNew(phrase.closeLeads, lead);
  if (told.kind === "heading" && run.words.length === to - from) phrase.isHeading = true;
  if (isOpening) phrase.isOpening = true;
  if (isOpening && told.kind === "item") phrase.isItem = true;
  if (isOpening && told.kind === "item" && isEnd) phrase.isLead = true;
  if (!isOpening && /^\p{Lu}/u.test(told.text.slice(last.index, last.end))) phrase.hasCapital = true;
  if (links.has(phrase.key)) phrase.isLink = true;
  if (strong.has(phrase.key)) phrase.isStrong = true;
}

function addNew(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}

function newPhrase<T extends Told>(key: string, words: readonly PlacedWord[]): Phrase<T> {
  return {
    key,
    words: words.map(({ word }) => word),
    sights: [],
    before: [],
    after: [],
    leads: [],
    closeLeads: [],
    isHeading: false,
    isOpening: false,
    isItem: false,
    isLead: false,
    hasCapital: false,
    isLink: false,
    isStrong: false,
  };
}

function keysOf(texts: readonly string[], language: Language): ReadonlySet<string> {
  return new Set(texts.map((text) => phraseKey(text, language)));
}

/** The key of a whole text as a phrase; function words keep it from being any phrase's. */
export function phraseKey(text: string, language: Language = "en"): string {
  return cutRuns(text, language)
    .map(({ words }) => words.map(({ word }) => word.key).join(" "))
    .join("|");
}

/** A phrase in small letters, as a list of names is asked for it. */
export function labelOf({ words }: Pick<Phrase, "words">): string {
  return words.reduce((label, { lower, isJoined }, at) => {
    const isApart = at > 0 && !(isJoined && words[at - 1]?.isJoined);
    return isApart ? `${label} ${lower}` : label + lower;
  }, "");
}
