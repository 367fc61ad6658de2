import { isPlanned } from "../entries/interests.ts";
import type { Entry, InterestMention, Section, VocabularyTerm } from "../model.ts";
import { createMatcher, isAnyCase, type Match, type Matcher } from "../topics/matcher.ts";

/** A section with all that it mentions, the author's vocabulary included. */
export interface ReadSection {
  entry: Entry;
  section: Section;
  /** Its place in Entry.sections. */
  index: number;
  planned: boolean;
  mentions: InterestMention[];
}

/** Letters of text on each side of a name that is quoted as evidence. */
const AROUND = 70;

/** The sections of an entry, with the names of topics.yaml that stand in them. */
export function readMentions(entry: Entry, vocabulary: Matcher | null): ReadSection[] {
  return entry.sections.map((section, index) => ({
    entry,
    section,
    index,
    planned: isPlanned(entry.sections, section),
    mentions: [
      ...section.interests,
      ...findVocabulary(section, index === 0 ? entry.title : section.heading, vocabulary),
    ],
  }));
}

/** Looks for the names and aliases of topics.yaml. Those to ignore are looked for too, so that no shorter name is found inside them. */
export function createVocabularyMatcher(vocabulary: readonly VocabularyTerm[]): Matcher | null {
  if (vocabulary.length === 0) return null;
  return createMatcher(
    vocabulary.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((spelling) => ({
        label: name,
        spelling,
        anyCase: isAnyCase(spelling),
        ambiguous: false,
      })),
    ),
  );
}

function findVocabulary(section: Section, heading: string | null, matcher: Matcher | null): InterestMention[] {
  if (matcher === null) return [];
  const texts = section.passages.filter(({ kind }) => kind !== "code").map(({ text, line }) => ({ text, line }));
  if (heading !== null) texts.unshift({ text: heading, line: section.line });
  return texts.flatMap(({ text, line }) =>
    matcher
      .find(text)
      .map((match) => ({ label: match.label, rule: "vocabulary" as const, line, text: quote(text, match) })),
  );
}

/** The words around a find, cut at spaces. */
function quote(text: string, { index, length }: Match): string {
  const end = index + length;
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(end, end + AROUND);
  const head = index > AROUND ? `… ${before.slice(before.indexOf(" ") + 1)}` : before;
  const tail = end + AROUND < text.length ? `${after.slice(0, Math.max(after.lastIndexOf(" "), 0))} …` : after;
  return `${head}${text.slice(index, end)}${tail}`;
}
