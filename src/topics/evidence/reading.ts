import type { Link, Passage } from "../../model.ts";
import { isInAddress } from "../addresses.ts";
import { type BareClause, type Clause, type CueHit, readClauses } from "../clauses.ts";
import type { Language } from "../cues/index.ts";
import { findKnownNames, type KnownName } from "../known.ts";
import { closeQuote } from "./quote-ends.ts";
import { isTechnical } from "./technical.ts";
import { findBooks, findWorks, isInWork, type Work } from "./titles-of-works.ts";

/** A passage as the rules see it. */
export interface Reading {
  passage: Passage;
  text: string;
  line: number;
  clauses: readonly Clause[];
  names: readonly KnownName[];
  /** Titles of pieces that are practised, which are no evidence of the words in them. */
  works: readonly Work[];
  /** Books and their authors in lists of what was read, of which single words say nothing. */
  books: readonly Work[];
  links: readonly Link[];
  language: Language;
  /** Stands in a list that an author calls goals. */
  isGoal: boolean;
  /** Stands in a list that an author calls topics. */
  isStated: boolean;
  /** Stands in a list of what the author learns. */
  isLearning: boolean;
}

export function readPassage(
  passage: Passage,
  language: Language,
  stands: Pick<Reading, "isGoal" | "isStated" | "isLearning">,
): Reading {
  const { text, line, links } = passage;
  const known = findKnownNames(text, language);
  const works = findWorks(text, known);
  const books = findBooks(text);
  const names = known.filter(
    (name) =>
      !isInWork(works, name.index, name.length) &&
      !(isInWork(books, name.index, name.length) && !/\s/.test(name.written) && !isTechnical(name)),
  );
  // 'Learning' in 'Machine Learning' is no cue.
  const isInName = (hit: CueHit): boolean =>
    isInAddress(text, hit.index) ||
    names.some(
      (name) =>
        hit.index < name.index + name.length &&
        name.index < hit.end &&
        !(name.needsSupport && name.length <= hit.end - hit.index),
    );
  const clauses = readClauses(text, language).map((clause) =>
    clause.cues.some(isInName) ? { ...clause, cues: clause.cues.filter((hit) => !isInName(hit)) } : clause,
  );
  return { passage, text, line, clauses, names, works, books, links, language, ...stands };
}

export function clauseAt<T extends BareClause>({ clauses }: { clauses: readonly T[] }, index: number): T | undefined {
  return clauses.find((clause) => index >= clause.index && index < clause.end);
}

/** Whether a place in a text speaks of what the author did or does, as far as one can tell. */
export function isDone(clause: BareClause, index: number): boolean {
  return !clause.isForeign && (clause.deniedFrom === null || index < clause.deniedFrom);
}

const LONGEST_QUOTE = 140;

/** The clause around a find, cut at spaces where it is long; '…' where its sentence goes on. */
export function quoteAt(text: string, clause: Pick<BareClause, "index" | "end">, index: number): string {
  const whole = text.slice(clause.index, clause.end).replace(/^[\s,;:–—-]+|(?:\s+[–—-]+)?\s*$/g, "");
  if (whole.length <= LONGEST_QUOTE) return closeQuote(whole, text.slice(clause.end));
  const from = Math.max(clause.index, index - 60);
  const to = Math.min(clause.end, index + 80);
  const cut = text.slice(from, to);
  const head = from > clause.index ? `… ${cut.slice(cut.indexOf(" ") + 1)}` : cut;
  if (to >= clause.end) return closeQuote(head.trim(), text.slice(to));
  return closeQuote(head.slice(0, Math.max(head.lastIndexOf(" "), 0)).trim(), text.slice(to));
}

/** 'running scripts', 'design document': the word belongs to the next one. */
export function isPartOfMore(text: string, end: number): boolean {
  return (
    /^[-\s]\s*[\p{L}\p{N}]/u.test(text.slice(end, end + 3)) &&
    !/^\s+(?:and|or|with|for|in|on|at|by|from|to|as|is|was|are|were|has|again|too|more|a|an|the|lessons?|class(?:es)?|courses?|books?|practice|every|each|today|daily|regularly|lately|recently|nowadays|yesterday|tonight|now|already|also|this|last|while|when|but|because|since|which|that|than|through|of|again|basics|exercises|using|three|twice|once|again|under|after|before|over|along|routine|community|communities|club|fundamentals|skills|videos?|tutorials?|workshops?|sessions?|discussions?|groups?|meetups?|meetings?|projects?|stuff|topics?|concepts?|talks?|lectures?|chapters?|modules?|units?|tracks?|certifications?|certificates?|curriculum|speciali[sz]ation|nanodegree|bootcamps?|mooc|seminars?|conference|forum|exam|homework|und|oder|zu|zum|lernen|gelernt|üben|geübt|spielen|gespielt|gemacht|weiter|wieder|mit|für|im|am|auf|aus|als|bei|nach|war|ist|habe|hatte|et|avec|pour|dans|sur|est|depuis|chaque|y|con|para|por|desde|cada|e|com|na|foi|per|ogni|en|met|voor|op|te|geleerd)\b/iu.test(
      text.slice(end, end + 20),
    )
  );
}
