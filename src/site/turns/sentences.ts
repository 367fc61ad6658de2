import type { Day, Passage, Quote } from "../../model.ts";
import { type Span, sentencesOf } from "../../resources/index.ts";
import { createMatcher, isAnyCase, type Matcher, type Term } from "../../topics/matcher.ts";
import { isOwnText } from "../goals/statements.ts";
import type { ReadSection } from "../mentions.ts";
import { type Innermost, sectionUrl } from "../timeline.ts";
import type { TopicBook } from "../topic-book.ts";
import { turnsOnlyInTitles } from "../turns-of-titles.ts";
import { opensWithMonth } from "./opens-with-month.ts";
import { cutSentence, type Part, type SearchedText } from "./parts.ts";
import { createFinder } from "./wording/finder.ts";
import { type WordingLanguage, wordingOf } from "./wording/index.ts";

/** A passage that may tell why something turned, with the topics that it names. */
export interface Telling extends SearchedText {
  read: ReadSection;
  passage: Passage;
  language: WordingLanguage;
  sentences: readonly Span[];
  /** Of each sentence. */
  parts: readonly (readonly Part[])[];
  names: readonly Name[];
  /** The one topic of the heading above; null where it names none or several. */
  subject: string | null;
  /** Of the innermost period around it. */
  period: string;
  start: Day | null;
  end: Day | null;
}

/** A topic named in a text. */
export interface Name {
  topic: string;
  index: number;
  end: number;
}

/** Longer texts in one piece are no prose. */
const LONGEST = 5000;

/** The author's own passages with a word that could give a reason; plans are left out. */
export function readTellings(
  sections: readonly ReadSection[],
  innermost: Innermost,
  topics: TopicBook,
  isShown: (topic: string) => boolean,
): Telling[] {
  const matcher = matcherOf(topics, isShown);
  return sections.flatMap((read) => {
    const dated = innermost.get(read.entry.path)?.[read.index];
    if (read.planned || !dated || dated.draft.kind === "plan") return [];
    const language = read.language;
    const book = wordingOf(language);
    const passages = read.section.passages.filter(
      (passage) =>
        isOwnText(passage) &&
        passage.checked !== false &&
        passage.text.length <= LONGEST &&
        !turnsOnlyInTitles(passage),
    );
    let subject: string | null | undefined;
    return passages.flatMap((passage): Telling[] => {
      const lower = passage.text.toLowerCase();
      const find = createFinder(lower);
      if (lower.length !== passage.text.length) return [];
      if (find(book.signal) === null && !opensWithMonth(passage.text)) return [];
      const names = namesIn(passage.text, matcher);
      if (names.length === 0 && read.section.heading === null) return [];
      const { text } = passage;
      if (subject === undefined) subject = subjectOf(read, matcher);
      if (names.length === 0 && subject === null) return [];
      const { start = null, end = null } = dated.draft.period ?? {};
      const sentences = sentencesOf(passage);
      const parts = sentences.map((sentence) => cutSentence({ text, find, book }, sentence));
      const told = { read, passage, text, lower, find, language, book };
      return [{ ...told, sentences, parts, names, subject, period: dated.id, start, end }];
    });
  });
}

/** The one topic that the heading names. */
function subjectOf({ section }: ReadSection, matcher: Matcher<TopicTerm>): string | null {
  const heading = section.heading === null ? [] : namesIn(section.heading, matcher);
  return new Set(heading.map(({ topic }) => topic)).size === 1 ? (heading[0]?.topic ?? null) : null;
}

/** Finds the topics that a quote of the tellings names. */
export function createNaming(tellings: readonly Telling[]): (quote: Quote) => Set<string> {
  const byLine = new Map(tellings.map((telling) => [`${telling.read.entry.path} ${telling.passage.line}`, telling]));
  return ({ path, line, text }) => {
    const telling = byLine.get(`${path} ${line}`);
    const words = text.replace(/^… | …$/g, "");
    const at = telling?.text.indexOf(words) ?? -1;
    if (!telling || at < 0) return new Set();
    const inside = telling.names.filter(({ index }) => index >= at && index < at + words.length);
    return new Set(inside.map(({ topic }) => topic));
  };
}

type TopicTerm = Term & { slug: string };

function matcherOf(topics: TopicBook, isShown: (topic: string) => boolean): Matcher<TopicTerm> {
  return createMatcher(
    topics.topics
      .filter(({ slug }) => isShown(slug))
      .flatMap(({ slug, label, aliases }) =>
        [label, ...aliases].map((spelling) => ({ slug, label, spelling, anyCase: isAnyCase(spelling) })),
      ),
  );
}

function namesIn(text: string, matcher: Matcher<TopicTerm>): Name[] {
  const found = [...matcher.find(text)];
  // 'Rust' in a text without spaces.
  if (HAN.test(text)) {
    const known = new Set(found.map(({ index }) => index));
    const latin = matcher.find(text.replace(HAN_RUNS, (run) => " ".repeat(run.length)));
    found.push(...latin.filter(({ index }) => !known.has(index)));
    found.sort((a, b) => a.index - b.index);
  }
  return found.map(({ term, index, length }) => ({ topic: term.slug, index, end: index + length }));
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HAN_RUNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** The words of a passage, with their place. */
export function quoteOf({ read, passage }: Pick<Telling, "read" | "passage">, text: string): Quote {
  const { entry, section } = read;
  return { path: entry.path, line: passage.line, entry: sectionUrl(entry, section.anchor), text };
}
