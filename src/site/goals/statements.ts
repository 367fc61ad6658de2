import { compareText } from "../../lists.ts";
import type { Day, Entry, Passage, Quote } from "../../model.ts";
import { remember } from "../../remember.ts";
import { placeLinks, type Span, sentencesOf } from "../../resources/index.ts";
import type { Identify } from "../identify.ts";
import type { ReadSection } from "../mentions.ts";
import type { PeriodDraft } from "../periods.ts";
import { type Innermost, sectionUrl } from "../timeline.ts";
import type { TopicBook } from "../topic-book.ts";
import { writtenOn } from "./days.ts";
import { findQuizzes } from "./quiz.ts";
import { subjectWords } from "./words.ts";

/** Where and when something was written. */
export interface Place {
  entry: Entry;
  read: ReadSection;
  line: number;
  /** First day of the dated heading around, else the day of the entry: when the thing was, as far as its order goes. */
  day: Day | null;
  /** Day on which it was written down, as far as that is known. */
  written: Day | null;
  /** The day comes from a heading inside the entry. */
  isLogged: boolean;
  period: string | null;
}

/** What a stretch of text is about, in the forms in which two texts can be compared. */
export interface Keys {
  words: ReadonlySet<string>;
  resources: ReadonlySet<string>;
  /** Playlists and repositories that its resources are part of, and those themselves. */
  wholes: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** One sentence of the author's about what was. */
export interface Statement extends Place, Keys {
  text: string;
  /** Of a task list. */
  checked: boolean | null;
}

/** All that the readers of goals and loops need of the journal. */
export interface Journal {
  sections: readonly ReadSection[];
  placeOf(read: ReadSection, line: number): Place;
  keysOf(read: ReadSection, passage: Passage, text: string, links?: Passage["links"]): Keys;
  /** The passages of a section that are put to its reader. */
  quizzesOf(read: ReadSection): ReadonlySet<Passage>;
}

export function createJournal(
  sections: readonly ReadSection[],
  innermost: Innermost,
  book: TopicBook,
  identify: Identify,
): Journal {
  const known = new Map<string, readonly string[]>();
  const topicsAt = new Map<ReadSection, LineTopics>();
  const topicsOf = (read: ReadSection): LineTopics => {
    const known = topicsAt.get(read) ?? findTopics(read, book);
    topicsAt.set(read, known);
    return known;
  };
  return {
    sections,
    quizzesOf: remember((read: ReadSection) => findQuizzes(read.section.passages)),
    placeOf(read, line) {
      const dated = innermost.get(read.entry.path)?.[read.index];
      const published = publishedOn(read.entry, dated?.draft ?? null);
      const start = dated?.draft.period?.start ?? null;
      const isLogged = start !== null && dated?.draft.heading !== null;
      // 'Goals for May' were set before May began.
      const isEarly = read.planned && published !== null && start !== null && published < start;
      const day = isEarly ? published : isLogged ? start : (published ?? start);
      const written = writtenOn({ published, period: dated?.draft.period ?? null, isLogged, planned: read.planned });
      return { entry: read.entry, read, line, day, written, isLogged, period: dated?.id ?? null };
    },
    keysOf(read, passage, text, links = passage.links) {
      const words = subjectWords(text, known);
      const topics = namedIn(text, topicsOf(read).get(passage.line));
      if (links.length === 0) return { words, resources: NONE, wholes: NONE, topics };
      const found = links.map(({ href }) => identify(href)).filter((identity) => identity !== null);
      return {
        words,
        resources: new Set(found.map(({ id }) => id)),
        wholes: new Set(found.flatMap(({ id, partOf }) => (partOf === null ? [id] : [id, partOf]))),
        topics,
      };
    },
  };
}

/**
 * The day of the entry, unless it tells of a month or week that began only later, as a post on March does with the date of the January
 * post that it was copied from: then the end of that time.
 */
function publishedOn({ date }: Entry, draft: PeriodDraft | null): Day | null {
  let whole = draft;
  while (whole !== null && whole.outer !== null) whole = whole.outer;
  const day = date?.day ?? null;
  const { start, end, precision } = whole?.period ?? {};
  const isLookBack = whole?.kind === "activity" && (precision === "month" || precision === "week");
  return day !== null && isLookBack && start != null && day < start ? (end ?? start) : day;
}

const NONE: ReadonlySet<string> = new Set();

/** Ids of the topics that a line mentions, each with its spellings in small letters. */
type LineTopics = Map<number, Map<string, string[]>>;

/** The topics of a line that one of its sentences names. */
function namedIn(text: string, topics: ReadonlyMap<string, readonly string[]> | undefined): ReadonlySet<string> {
  if (topics === undefined) return NONE;
  const lower = text.toLowerCase();
  return new Set([...topics].filter(([, names]) => names.some((name) => lower.includes(name))).map(([slug]) => slug));
}

/** Topics by the line that mentions them; those of tags say nothing of a single line. */
function findTopics({ mentions }: ReadSection, book: TopicBook): LineTopics {
  const found: LineTopics = new Map();
  for (const { label, line, rule } of mentions) {
    if (rule === "tag" || rule === "category" || rule === "front-matter") continue;
    const topic = book.find(label);
    if (!topic?.shown) continue;
    const names = [label, topic.label, ...topic.aliases].map((name) => name.toLowerCase());
    found.set(line, (found.get(line) ?? new Map<string, string[]>()).set(topic.slug, names));
  }
  return found;
}

/** Every sentence that may tell what became of a goal, in order of time; `isSetAside` leaves out goals and loops themselves. */
export function readStatements(
  journal: Journal,
  isSetAside: (read: ReadSection, passage: Passage) => boolean,
): Statement[] {
  const statements = journal.sections
    .filter(({ planned }) => !planned)
    .flatMap((read) => [
      ...readHeading(journal, read),
      ...read.section.passages
        .filter((passage) => isOwnText(passage) && !isSetAside(read, passage))
        .flatMap((passage) => readPassage(journal, read, passage)),
    ]);
  return statements.sort(comparePlaces);
}

/** Paragraphs and list items; quotes are others' words, code and tables no sentences. */
export function isOwnText({ kind, text }: Passage): boolean {
  return (kind === "paragraph" || kind === "item") && text !== "";
}

/** A title or heading names what was done below it, but not that it was done. */
function readHeading(journal: Journal, read: ReadSection): Statement[] {
  const { section, entry } = read;
  const text = section.heading ?? entry.title;
  const passage: Passage = { kind: "paragraph", line: section.line, text, strong: [], links: [], checked: null };
  const { line, day, written, isLogged, period } = journal.placeOf(read, section.line);
  const { words, resources, wholes, topics } = journal.keysOf(read, passage, text);
  return [{ entry, read, line, day, written, isLogged, period, words, resources, wholes, topics, text, checked: null }];
}

function readPassage(journal: Journal, read: ReadSection, passage: Passage): Statement[] {
  const placed = placeLinks(passage);
  const { entry, line, day, written, isLogged, period } = journal.placeOf(read, passage.line);
  return joinShort(sentencesOf(passage)).map(({ start, end }): Statement => {
    const text = passage.text.slice(start, end).trim();
    const links = placed.filter((link) => link.start >= start && link.end <= end).map(({ link }) => link);
    const { words, resources, wholes, topics } = journal.keysOf(read, passage, text, links);
    // Spelled out: there are thousands of them, and two spreads take longer than all that they hold.
    const { checked } = passage;
    return { entry, read, line, day, written, isLogged, period, words, resources, wholes, topics, text, checked };
  });
}

/** 'Notebook.' says nothing without the sentence before it. */
function joinShort(sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of sentences) {
    const before = joined.at(-1);
    if (before && end - start < SHORT) before.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

const SHORT = 16;

/** In order of time, undated last, then by path and line. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.day ?? "9999", b.day ?? "9999") || compareText(a.entry.path, b.entry.path) || a.line - b.line;
}

/**
 * Whether something surely came after something else: on a later day; within one entry by the days of its headings where both have
 * one (logs run either way), else further down.
 */
export function isLater(place: Place, than: Place): boolean {
  const isBelow = place.line > than.line;
  const isDated = place.day !== null && than.day !== null;
  if (place.entry !== than.entry) return isDated && (place.day ?? "") > (than.day ?? "");
  return isDated && place.isLogged && than.isLogged && place.day !== than.day
    ? (place.day ?? "") > (than.day ?? "")
    : isBelow;
}

/** As it is shown. */
export function describeSighting({ entry, read, line }: Place, text: string): Quote {
  return { path: entry.path, line, entry: sectionUrl(entry, read.section.anchor), text: shorten(text) };
}

const LONGEST = 240;

/** Cut at a space where it is long. */
export function shorten(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length <= LONGEST ? folded : `${folded.slice(0, Math.max(folded.lastIndexOf(" ", LONGEST), 1))} …`;
}
