import { listEnclosing } from "../entries/enclosing.ts";
import { isPlanned } from "../entries/interests.ts";
import { addTo } from "../lists.ts";
import type { Entry, InterestMention, Passage, Section, VocabularyTerm } from "../model.ts";
import { type BareClause, cutClauses } from "../topics/clauses.ts";
import { isCredit } from "../topics/credits.ts";
import type { Language } from "../topics/cues/index.ts";
import { clauseAt, isDone } from "../topics/evidence/reading.ts";
import { detectLanguage } from "../topics/index.ts";
import { createMatcher, isAnyCase, type Match, type Matcher } from "../topics/matcher.ts";
import { findStanding, findStandingOfStep, mayTellStanding } from "../topics/standing-words.ts";
import { turnsOnlyInTitles } from "./turns-of-titles.ts";

/** A section with all that it mentions, the author's vocabulary included. */
export interface ReadSection {
  entry: Entry;
  section: Section;
  /** Of the entry. */
  language: Language;
  /** Its place in Entry.sections. */
  index: number;
  planned: boolean;
  mentions: InterestMention[];
  /** Names from elsewhere in the journal that its text repeats. */
  echoes: InterestMention[];
}

/** The sections with more mentions, each those that were found for it. */
export function withMentions(
  sections: readonly ReadSection[],
  found: Iterable<{ read: ReadSection; mention: InterestMention }>,
): ReadSection[] {
  const added = new Map<ReadSection, InterestMention[]>();
  for (const { read, mention } of found) addTo(added, read, mention);
  return sections.map((read) => {
    const more = added.get(read);
    return more === undefined ? read : { ...read, mentions: [...read.mentions, ...more] };
  });
}

/** The nearest section around that has a time of its own; null where only the entry has. */
export function timeOf({ entry, section }: ReadSection): Section | null {
  return listEnclosing(section, entry.sections).find((at) => at.period !== null && at.parent !== null) ?? null;
}

/** Letters of text on each side of a name that is quoted as evidence. */
const AROUND = 70;

/** The sections of an entry, with the names of topics.yaml that stand in them. */
export function readMentions(entry: Entry, vocabulary: Matcher | null): ReadSection[] {
  const language = detectLanguage(entry.sections, entry.language);
  return entry.sections.map((section, index) => {
    const telling = findTelling(section);
    const listed = findVocabulary(section, index === 0 ? entry.title : section.heading, vocabulary, language);
    return {
      entry,
      section,
      language,
      index,
      planned: isPlanned(entry.sections, section),
      mentions: [
        ...absorb(section, listed)
          .map((mention) => readStanding(mention, telling))
          .map((mention) => readStep(mention, section)),
        ...listed.map(({ mention }) => mention),
      ].map(withoutTitles(section)),
      echoes: [],
    };
  });
}

/** A name of the author's that holds a shorter one takes it over: 'Bayesian Deep Learning' is no 'Deep Learning' beside it. */
function absorb({ interests }: Section, listed: readonly Listed[]): InterestMention[] {
  if (listed.length === 0) return interests;
  return interests.filter(({ label, line, rule }) => {
    if (rule === "tag" || rule === "category" || rule === "front-matter" || rule === "inline") return true;
    const name = label.toLowerCase();
    const around = listed.filter(({ mention, written }) => mention.line === line && written.includes(name));
    return !around.some(({ written, rest }) => written !== name && !rest.includes(name));
  });
}

/** Passages that may say how a topic stands, by their line: the first of each. */
function findTelling({ passages }: Section): ReadonlyMap<number, Passage> {
  const lines = new Set<number>();
  const telling = new Map<number, Passage>();
  for (const passage of passages) {
    const isTelling = !lines.has(passage.line) && passage.kind !== "code" && mayTellStanding(passage.text);
    lines.add(passage.line);
    if (isTelling) telling.set(passage.line, passage);
  }
  return telling;
}

/** What the title of a text says of a stop is no word of this text. */
function withoutTitles({ passages }: Section): (mention: InterestMention) => InterestMention {
  const lines = new Set(passages.filter(turnsOnlyInTitles).map(({ line }) => line));
  return (mention) => {
    if (!lines.has(mention.line) || !OF_TURNS.has(mention.status ?? "")) return mention;
    const { status: _, ...rest } = mention;
    return rest;
  };
}

/** What a mention says of a turn of its topic. */
export const OF_TURNS: ReadonlySet<string> = new Set(["paused", "dropped", "resumed"]);

/** How a topic stands, where no cue says it but the words behind its name or at the start of its passage. */
function readStanding(mention: InterestMention, telling: ReadonlyMap<number, Passage>): InterestMention {
  const { status, rule, line, label } = mention;
  if (status !== undefined || rule === "tag" || rule === "category" || rule === "front-matter") return mention;
  const passage = telling.get(line);
  const index = passage?.text.indexOf(label) ?? -1;
  if (!passage || index < 0) return mention;
  const found = findStanding(passage.text, index, index + label.length);
  return found === null ? mention : { ...mention, status: found };
}

/** The heading itself may be the step: 'Putting the lute on hold'. */
function readStep(mention: InterestMention, { heading, line: at }: Section): InterestMention {
  const { status, line, label } = mention;
  const index = line === at ? (heading?.indexOf(label) ?? -1) : -1;
  if (heading === null || index < 0 || (status !== undefined && status !== "continued")) return mention;
  const found = findStandingOfStep(heading, index, index + label.length);
  return found === null ? mention : { ...mention, status: found };
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
      })),
    ),
  );
}

/** A find of topics.yaml, with its words and the text without any of them, in small letters. */
interface Listed {
  mention: InterestMention;
  written: string;
  rest: string;
}

function findVocabulary(
  section: Section,
  heading: string | null,
  matcher: Matcher | null,
  language: Language,
): Listed[] {
  if (matcher === null) return [];
  // 'I never got to Rust' is no word on Rust, listed or not.
  const isSaid = (clauses: readonly BareClause[], index: number): boolean => {
    const clause = clauseAt({ clauses }, index);
    return clause === undefined || isDone(clause, index);
  };
  const texts = section.passages
    .filter(({ kind, text }) => kind !== "code" && !isCredit(text))
    .map(({ text, line }) => ({ text, line }));
  if (heading !== null) texts.unshift({ text: heading, line: section.line });
  return texts.flatMap(({ text, line }) => {
    const matches = matcher.find(text);
    if (matches.length === 0) return [];
    const clauses = cutClauses(text, language);
    const rest = matches.reduceRight(
      (left, { index, length }) => `${left.slice(0, index)}|${left.slice(index + length)}`,
      text.toLowerCase(),
    );
    return matches
      .filter(({ index }) => isSaid(clauses, index))
      .map((match) => ({
        mention: {
          label: match.label,
          rule: "vocabulary" as const,
          line,
          text: quote(text, match),
          ...stands(text, match),
        },
        written: text.slice(match.index, match.index + match.length).toLowerCase(),
        rest,
      }));
  });
}

function stands(text: string, { index, length }: Match): Pick<InterestMention, "status"> {
  const status = mayTellStanding(text) ? findStanding(text, index, index + length) : null;
  return status === null ? {} : { status };
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
