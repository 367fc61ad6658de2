import type { Day, Entry, Passage, Sighting } from "../../model.ts";
import { findSentences, placeLinks } from "../../resources/index.ts";
import type { Identify } from "../identify.ts";
import type { ReadSection } from "../mentions.ts";
import { compareText } from "../order.ts";
import { type DatedSection, sectionUrl } from "../timeline.ts";
import type { TopicBook } from "../topic-book.ts";
import { type Claim, claimOf } from "./claims.ts";
import { stepsOf, subjectWords } from "./words.ts";

/** Where and when something was written. */
export interface Place {
  entry: Entry;
  read: ReadSection;
  line: number;
  /** First day of the innermost period, else the day of the entry. */
  day: Day | null;
  period: string | null;
}

/** What a stretch of text is about, in the forms in which two texts can be compared. */
export interface Keys {
  words: ReadonlySet<string>;
  steps: ReadonlySet<string>;
  resources: ReadonlySet<string>;
  /** Playlists and repositories that its resources are part of, and those themselves. */
  wholes: ReadonlySet<string>;
  topics: ReadonlySet<string>;
}

/** One sentence of the author's about what was. */
export interface Statement extends Place, Keys {
  text: string;
  claim: Claim;
  /** Of a task list. */
  checked: boolean | null;
}

/** All that the readers of goals and loops need of the journal. */
export interface Journal {
  sections: readonly ReadSection[];
  placeOf(read: ReadSection, line: number): Place;
  keysOf(read: ReadSection, passage: Passage, text: string, links?: Passage["links"]): Keys;
}

export function createJournal(
  sections: readonly ReadSection[],
  innermost: ReadonlyMap<string, readonly DatedSection[]>,
  book: TopicBook,
  identify: Identify,
): Journal {
  const topicsAt = new Map<ReadSection, Map<number, Set<string>>>();
  const topicsOf = (read: ReadSection): Map<number, Set<string>> => {
    const known = topicsAt.get(read) ?? findTopics(read, book);
    topicsAt.set(read, known);
    return known;
  };
  return {
    sections,
    placeOf(read, line) {
      const dated = innermost.get(read.entry.path)?.[read.index];
      const day = dated?.draft.period?.start ?? read.entry.date?.day ?? null;
      return { entry: read.entry, read, line, day, period: dated?.id ?? null };
    },
    keysOf(read, passage, text, links = passage.links) {
      const found = links.map(({ href }) => identify(href)).filter((identity) => identity !== null);
      return {
        words: subjectWords(text),
        steps: stepsOf(text),
        resources: new Set(found.map(({ id }) => id)),
        wholes: new Set(found.flatMap(({ id, partOf }) => (partOf === null ? [id] : [id, partOf]))),
        topics: topicsOf(read).get(passage.line) ?? NONE,
      };
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Ids of topics by the line that mentions them; those of tags and headings say nothing of a single line. */
function findTopics({ mentions }: ReadSection, book: TopicBook): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  for (const { label, line, rule } of mentions) {
    if (rule === "tag" || rule === "category" || rule === "front-matter") continue;
    const topic = book.find(label);
    if (!topic?.shown) continue;
    const list = found.get(line) ?? new Set();
    found.set(line, list.add(topic.slug));
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
    .flatMap((read) =>
      read.section.passages
        .filter((passage) => isOwnText(passage) && !isSetAside(read, passage))
        .flatMap((passage) => readPassage(journal, read, passage)),
    );
  return statements.sort(comparePlaces);
}

/** Paragraphs and list items; quotes are others' words, code and tables no sentences. */
export function isOwnText({ kind, text }: Passage): boolean {
  return (kind === "paragraph" || kind === "item") && text !== "";
}

function readPassage(journal: Journal, read: ReadSection, passage: Passage): Statement[] {
  const placed = placeLinks(passage);
  const place = journal.placeOf(read, passage.line);
  return findSentences(passage.text).map(({ start, end }): Statement => {
    const text = passage.text.slice(start, end).trim();
    const links = placed.filter((link) => link.start >= start && link.end <= end).map(({ link }) => link);
    const claim = passage.checked === null ? claimOf(text) : passage.checked ? "done" : "not";
    return { ...place, ...journal.keysOf(read, passage, text, links), text, claim, checked: passage.checked };
  });
}

/** In order of time, undated last, then by path and line. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.day ?? "9999", b.day ?? "9999") || compareText(a.entry.path, b.entry.path) || a.line - b.line;
}

/** Whether something was surely written after something else: on a later day, or further down in the same entry. */
export function isLater(place: Place, than: Place): boolean {
  const isBelow = place.entry === than.entry && place.line > than.line;
  if (place.day === null || than.day === null) return isBelow;
  return place.day > than.day || (place.day === than.day && isBelow);
}

/** As it is shown. */
export function describeSighting({ entry, read, line }: Place, text: string): Sighting {
  return { path: entry.path, line, entry: sectionUrl(entry, read.section.anchor), text: shorten(text) };
}

const LONGEST = 240;

/** Cut at a space where it is long. */
export function shorten(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length <= LONGEST ? folded : `${folded.slice(0, Math.max(folded.lastIndexOf(" ", LONGEST), 1))} …`;
}
