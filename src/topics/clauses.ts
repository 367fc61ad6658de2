import { type CueBook, cuesOf, type Language } from "./cues/index.ts";
import { type Deniable, markDenied } from "./denials.ts";
import { type CueHit, isOfOthers, isOwn, type Part } from "./speaker.ts";

export type { CueHit } from "./speaker.ts";

/** A part of a sentence that says one thing. */
export interface BareClause extends Deniable {
  /** About what somebody else does. */
  isForeign: boolean;
}

/** The same with its cues, which reach as far as it does. */
export interface Clause extends BareClause {
  cues: readonly CueHit[];
}

/** Longer texts in one piece are no prose. */
const LONGEST_TEXT = 20_000;
const SENTENCES =
  /[.!?…](?=[\s"'”’)\]]|$)|[;。！？；\n]|\s[–—-]{1,2}\s|:\s+(?=\p{Lu}?\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+)/gu;
const MOST_CUES = 12;

/** Cuts a text into clauses and finds the cues in them. */
export function readClauses(text: string, language: Language): Clause[] {
  const book = cuesOf(language);
  const lower = lowerCase(text);
  return cutClauses(text, language).map(({ index, end, deniedFrom, isForeign }) => {
    const cues = findCues(lower.slice(index, end), index, book).filter((hit) => isOwn(hit, text, language));
    return { index, end, deniedFrom, isForeign, cues };
  });
}

/** Cuts a text into clauses; much cheaper than looking for the cues in them. */
export function cutClauses(text: string, language: Language): BareClause[] {
  if (text.length > LONGEST_TEXT) return [];
  const book = cuesOf(language);
  const lower = lowerCase(text);
  const ends = [...new Set([...breaksOf(text, lower, book), text.length])].sort((a, b) => a - b);
  const clauses: BareClause[] = [];
  let index = 0;
  for (const end of ends) {
    if (/[\p{L}\p{N}]/u.test(text.slice(index, end))) clauses.push(readClause({ text, lower, index, end }, book));
    index = end;
  }
  return markDenied(text, clauses);
}

/** In small letters, of the same length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function breaksOf(text: string, lower: string, book: CueBook): number[] {
  const places: number[] = [];
  SENTENCES.lastIndex = 0;
  for (let match = SENTENCES.exec(text); match; match = SENTENCES.exec(text))
    if (!isInsideName(text, match.index) && !isInsideBrackets(text, match)) places.push(endOf(text, match));
  book.breaks.lastIndex = 0;
  for (let match = book.breaks.exec(lower); match; match = book.breaks.exec(lower)) places.push(match.index);
  return places;
}

/** With the quotation marks and brackets that close behind it: '(it works!)'. */
function endOf(text: string, { index, 0: mark }: RegExpExecArray): number {
  const end = index + mark.length;
  return /[.!?…]/.test(mark) ? end + (CLOSERS.exec(text.slice(end, end + 4))?.[0].length ?? 0) : end;
}

const CLOSERS = /^["'”’)\]]+/;

/** 'A question mark (?) is a sign': the sentence around the brackets goes on. */
function isInsideBrackets(text: string, { index, 0: mark }: RegExpExecArray): boolean {
  return (
    /[.!?…]/.test(mark) &&
    /^["'”’]?[)\]](?!\s*$|\s+\p{Lu})/u.test(text.slice(index + mark.length, index + mark.length + 8))
  );
}

/** 'e.g.', 'vs.', 'St.': a full stop that ends no sentence. */
function isInsideName(text: string, index: number): boolean {
  return (
    text[index] === "." &&
    /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|ca|Dr|Mr|Mrs|Ms|Prof|St|No|z\.B|bzw|\p{Lu})$/u.test(
      text.slice(Math.max(0, index - 7), index),
    )
  );
}

function readClause({ text, lower, index, end }: Part, book: CueBook): BareClause {
  const part = lower.slice(index, end);
  const denials = [firstOf(part, book.denied), firstOf(part, book.planned)].filter((at) => at !== null);
  return {
    index,
    end,
    deniedFrom: denials.length === 0 ? null : book.deniesBackwards ? index : Math.min(...denials) + index,
    isForeign: isOfOthers({ text, lower, index, end }, book),
  };
}

/** After a space, or a short word that has lost its vowel ('j'apprends', 'l'atelier'), but not inside of "don't". */
const WORD_START =
  /(?:(?<![a-z0-9'’\u00df-\u024f])|(?<=(?<![a-z0-9'’\u00df-\u024f])(?:[jlmtd]|qu|un|dell|all|nell)['’]))[a-z0-9\u00df-\u024f]/g;

/** Cues in the order of the text; of those that start at one place the first of the table. */
function findCues(part: string, from: number, { cues, cue: pattern, isUnspaced }: CueBook): CueHit[] {
  const hits: CueHit[] = [];
  const read = (match: RegExpExecArray | null): number => {
    const cue = match === null ? undefined : cues[match.findIndex((group, at) => at > 0 && group !== undefined) - 1];
    if (match === null || cue === undefined || match[0] === "") return 0;
    hits.push({ cue, index: from + match.index, end: from + match.index + match[0].length });
    return match.index + match[0].length;
  };
  if (isUnspaced) {
    for (const match of part.matchAll(pattern)) read(match);
    return hits.slice(0, MOST_CUES);
  }
  WORD_START.lastIndex = 0;
  while (hits.length < MOST_CUES && WORD_START.test(part)) {
    pattern.lastIndex = WORD_START.lastIndex - 1;
    const end = read(pattern.exec(part));
    if (end > 0) WORD_START.lastIndex = end;
  }
  return hits;
}

function firstOf(part: string, pattern: RegExp): number | null {
  pattern.lastIndex = 0;
  return pattern.exec(part)?.index ?? null;
}
