import type { Quote, Turn } from "../../model.ts";
import type { Span } from "../../resources/index.ts";
import { readClauses } from "../../topics/clauses.ts";
import { cutSentence, hitsOf, isAhead, isOwn, type Part } from "./parts.ts";
import { quoteOf, type Telling } from "./sentences.ts";
import { findWords } from "./wording/index.ts";

/** A sentence of the author's that says why a topic turned. */
export interface Reason {
  topic: string;
  /** The turns that its words may tell of, the likeliest first. */
  kinds: readonly Turn["kind"][];
  telling: Telling;
  quote: Quote;
  /** Tells of an older time: 'when I paused it last winter'. */
  looksBack: boolean;
}

/** Which words may tell of which turns. A stop first: 'stopped reading' is no reading. */
const TOLD: readonly {
  words: "dropped" | "paused" | "returned" | "began" | "deepened" | "learned" | "wish";
  kinds: readonly Turn["kind"][];
}[] = [
  { words: "dropped", kinds: ["dropped", "paused"] },
  { words: "paused", kinds: ["paused", "dropped"] },
  { words: "returned", kinds: ["returned", "began"] },
  { words: "began", kinds: ["began", "returned", "deepened"] },
  { words: "deepened", kinds: ["deepened", "began", "returned"] },
  { words: "wish", kinds: ["began", "returned", "deepened"] },
  { words: "learned", kinds: ["began", "returned"] },
];

/** Every reason that a passage gives for a turn of a topic that it names. */
export function findReasons(telling: Telling): Reason[] {
  const reasons: Reason[] = [];
  const parts = telling.sentences.map((sentence) => cutSentence(telling, sentence));
  telling.sentences.forEach((sentence, at) => {
    for (const part of parts[at] ?? []) {
      if (part.role === "cause") continue;
      const statement = readStatement(telling, sentence, part, { sentences: telling.sentences, parts, at });
      if (statement !== null) reasons.push(...statement);
    }
  });
  return reasons;
}

/** Where a part stands in its passage. */
interface Around {
  sentences: readonly Span[];
  parts: readonly (readonly Part[])[];
  at: number;
}

function readStatement(telling: Telling, sentence: Span, part: Part, around: Around): Reason[] | null {
  const { lower, book } = telling;
  const told = TOLD.find(({ words }) => findInside(book[words], lower, part) !== null);
  const verb = told === undefined ? null : findInside(book[told.words], lower, part);
  if (told === undefined || verb === null || !isOwn(telling, sentence, verb)) return null;
  if (told.words !== "wish" && isAhead(book, lower, part) && findInside(book.lack, lower, part) === null) return null;
  const topics = subjectsOf(telling, part, verb, around);
  if (topics.length === 0 || isForeign(telling, verb.index)) return null;
  const isStop = told.kinds[0] === "paused" || told.kinds[0] === "dropped";
  const cause = told.words === "wish" ? part : findCause(telling, part, isStop, around);
  if (cause === null) return null;
  const span = { start: Math.min(part.start, cause.start), end: Math.max(part.end, cause.end) };
  const quote = quoteOf(telling, shortenAtParts(telling.text, span, around));
  const looksBack = hitsOf(book.back, lower, sentence).length > 0;
  return topics.map((topic) => ({ topic, kinds: told.kinds, telling, quote, looksBack }));
}

function findInside(pattern: RegExp, lower: string, { start, end }: Span): { index: number; end: number } | null {
  const hit = findWords(pattern, lower, start);
  return hit !== null && hit.index < end ? hit : null;
}

/** What a statement is about: the topics that it names behind its verb, else in front of it, else what 'it' stands for. */
function subjectsOf(telling: Telling, part: Part, verb: { index: number; end: number }, around: Around): string[] {
  const inside = telling.names.filter(({ index }) => index >= part.start && index < part.end);
  const behind = inside.filter(({ end }) => end > verb.index);
  const named = [...new Set((behind.length > 0 ? behind : inside).map(({ topic }) => topic))];
  if (named.length > 0) return named;
  const pronoun = findInside(telling.book.it, telling.lower, { start: verb.index, end: part.end });
  if (pronoun === null || pronoun.index - verb.end > NEAR) return [];
  const sentence = around.sentences[around.at];
  const before = around.sentences[around.at - 1];
  const own = topicsIn(telling, { start: sentence?.start ?? part.start, end: part.start });
  if (own.length > 0) return own.length === 1 ? own : [];
  const earlier = before === undefined ? [] : topicsIn(telling, before);
  if (earlier.length > 0) return earlier.length === 1 ? earlier : [];
  return around.at <= 1 && telling.subject !== null ? [telling.subject] : [];
}

/** Letters between a verb and the pronoun that is its object. */
const NEAR = 12;

function topicsIn({ names }: Telling, { start, end }: Span): string[] {
  return [...new Set(names.filter((name) => name.index >= start && name.index < end).map(({ topic }) => topic))];
}

function isForeign({ text, language }: Telling, index: number): boolean {
  const clause = readClauses(text, language).find((one) => index >= one.index && index < one.end);
  return clause?.isForeign === true;
}

/** The words that give the cause of a statement: in its sentence, or in the one beside it. */
function findCause(telling: Telling, part: Part, isStop: boolean, { sentences, parts, at }: Around): Span | null {
  const own = parts[at] ?? [];
  const place = own.indexOf(part);
  const next = own.slice(place + 1);
  const cause = next.find(({ role }) => role === "cause");
  if (cause && cause.start - part.end <= APART) return cause;
  const [opening] = own;
  if (opening?.role === "cause" && place > 0 && place <= 2) return opening;
  const before = sentences[at - 1];
  if (part.role === "result") {
    const clause = own[place - 1];
    if (clause && clause.role !== "result" && wordsOf(telling.text, clause) >= 3)
      return { start: clause.start, end: part.end };
    if (place === 0 && before && wordsOf(telling.text, before) >= 3) return before;
  }
  if (
    isStop &&
    hitsOf(telling.book.lack, telling.lower, { start: part.start, end: next[0]?.end ?? part.end }).length > 0
  )
    return { start: part.start, end: next[0]?.end ?? part.end };
  const after = sentences[at + 1];
  const isLast = next.length === 0;
  if (!after || !isLast) return null;
  if (parts[at + 1]?.[0]?.role === "cause") return after;
  return isStop && hitsOf(telling.book.lack, telling.lower, after).length > 0 ? after : null;
}

/** Letters that may stand between a statement and its cause. */
const APART = 40;

function wordsOf(text: string, { start, end }: Span): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(start, end))
    ? end - start
    : text
        .slice(start, end)
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word)).length;
}

/** Sentences this long are shown whole. */
const WHOLE = 200;

/** The sentences of a span as they are; where they are long, only its parts, with an ellipsis for what is left out. */
function shortenAtParts(text: string, { start, end }: Span, { sentences }: Around): string {
  const whole = sentences.filter((sentence) => sentence.start < end && sentence.end > start);
  const [from, to] = [whole[0]?.start ?? start, whole.at(-1)?.end ?? end];
  if (to - from <= WHOLE) return text.slice(from, to).trim();
  const words = text.slice(start, end).replace(/^[\s\p{P}]+(?=[\p{L}\p{N}])|[\s,;:–—(-]+$/gu, "");
  const isOpen = text.slice(from, start).trim() !== "";
  return `${isOpen ? "… " : ""}${words}${text.slice(end, to).trim() === "" ? "" : " …"}`;
}
