import type { Quote, Turn } from "../../model.ts";
import type { Span } from "../../resources/index.ts";
import { cutClauses } from "../../topics/clauses.ts";
import { hitsOf, isAhead, isOwn, type Part } from "./parts.ts";
import { type Name, quoteOf, type Telling } from "./sentences.ts";
import type { Finder, Hit } from "./wording/finder.ts";

/** A sentence of the author's that says why a topic turned. */
export interface Reason {
  topic: string;
  /** The turns that its words may tell of, the likeliest first. */
  kinds: readonly Turn["kind"][];
  telling: Telling;
  quote: Quote;
  /** Tells of an older time: 'when I paused it last winter'. */
  looksBack: boolean;
  /** Says in plain words that the topic was paused or let go. */
  stop: "paused" | "dropped" | null;
  /** Has a verb of beginning: 'I worked on pottery, because …' tells why, but not that it began. */
  saysStart: boolean;
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
  const { sentences, parts } = telling;
  sentences.forEach((sentence, at) => {
    for (const part of parts[at] ?? []) {
      if (part.role === "cause") continue;
      const statement = readStatement(telling, sentence, part, { sentences, parts, at });
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
  for (const told of TOLD) {
    const verb = findInside(telling.book[told.words], telling.find, part);
    const reasons = verb === null ? null : readVerb(telling, sentence, part, around, told, verb);
    if (reasons !== null) return reasons;
  }
  return null;
}

function readVerb(
  telling: Telling,
  sentence: Span,
  part: Part,
  around: Around,
  { words, kinds }: (typeof TOLD)[number],
  verb: { index: number; end: number },
): Reason[] | null {
  const { find, book, text } = telling;
  if (!isOwn(telling, sentence, verb) || (words === "began" && ONE_MORE.test(text.slice(verb.end, part.end))))
    return null;
  if (words !== "wish" && isAhead(book, find, part) && findInside(book.lack, find, part) === null) return null;
  const { topics, from } = subjectsOf(telling, part, verb, around);
  if (topics.length === 0 || isForeign(telling, verb.index)) return null;
  const isStop = kinds[0] === "paused" || kinds[0] === "dropped";
  const cause = words === "wish" ? part : findCause(telling, part, isStop, around);
  if (cause === null) return null;
  const span = { start: Math.min(part.start, cause.start, from), end: Math.max(part.end, cause.end) };
  const quote = quoteOf(telling, shortenAtParts(text, span, around));
  const looksBack = hitsOf(book.back, find, sentence).length > 0;
  const stop =
    (["dropped", "paused"] as const).find((kind) => findInside(book.plain[kind], find, part) !== null) ?? null;
  const saysStart = hitsOf(book.began, find, span).some(({ index }) => !OTHER_DEED.test(text.slice(index, span.end)));
  return topics.map((topic) => ({ topic, kinds, telling, quote, looksBack, stop, saysStart }));
}

/** 'Decided to shorten the shuttle': no beginning, unlike 'decided to learn', 'to build'. */
const OTHER_DEED =
  /^decided to (?!(?:(?:finally|also|just|actually|really) )*(?:start|begin|try|learn|study|teach|take|pick|get|go|switch|move|turn|spin|build|make|create|write|join|sign|dive|dig|buy|give|see|do|play|use)(?!\p{L}))/iu;

/** 'I bought the second lathe': the first came before. */
const ONE_MORE =
  /^ (?:(?:the|a|an|my|our) )?(?:second|third|fourth|fifth|another|one more|two more|spare|replacement|newer)(?!\p{L})/iu;

function findInside(pattern: RegExp, find: Finder, { start, end }: Span): Hit | null {
  const hit = find(pattern, start);
  return hit !== null && hit.index < end ? hit : null;
}

/** Topics of a statement, and where the words start that name them. */
interface Subjects {
  topics: string[];
  from: number;
}

/** What a statement is about: the topics behind its verb, else those in front of it, else what 'it' stands for. */
function subjectsOf(telling: Telling, part: Part, verb: { index: number; end: number }, around: Around): Subjects {
  const here = (topics: string[]): Subjects => ({ topics, from: part.start });
  const inside = telling.names.filter(({ index }) => index >= part.start && index < part.end);
  const objects = objectsOf(telling, inside, verb);
  if (objects.length > 0) return here(objects);
  if (inside.length > 0) return here(subjectOf(telling, inside, part, verb));
  const { book, find } = telling;
  const isPlain = Object.values(book.plain).some((words) => findInside(words, find, part) !== null);
  const pronoun = findInside(book.it, find, { start: verb.index, end: part.end });
  if (!isPlain || pronoun === null || pronoun.index - verb.end > NEAR) return here([]);
  const sentence = around.sentences[around.at];
  const before = around.sentences[around.at - 1];
  const own = topicsIn(telling, { start: sentence?.start ?? part.start, end: part.start });
  if (own.length > 0) return here(own.length === 1 ? own : []);
  const earlier = before === undefined ? [] : topicsIn(telling, before);
  if (before && earlier.length > 0) return { topics: earlier.length === 1 ? earlier : [], from: before.start };
  return here(around.at <= 1 && telling.subject !== null ? [telling.subject] : []);
}

/** Letters between a verb and the pronoun that is its object. */
const NEAR = 12;
/** Letters between a verb and its object, and between the members of a list of objects. */
const REACH = 30;

/** The names that a verb acts on: right behind it, and the further ones of their list. */
function objectsOf(
  { text, lower, book }: Telling,
  names: readonly Name[],
  verb: { index: number; end: number },
): string[] {
  const objects: Name[] = [];
  for (const name of names.filter(({ index }) => index > verb.index)) {
    const from = objects.at(-1)?.end ?? verb.end;
    const between = lower.slice(from, name.index);
    if (between.length > REACH || OTHERWISE.test(between)) break;
    if (isPartOfName(text, name) || book.after?.test(text.slice(name.end, name.end + REACH)) === false) break;
    objects.push(name);
  }
  return [...new Set(objects.map(({ topic }) => topic))];
}

/** Words after which something else is spoken of. */
const OTHERWISE = /(?<!\p{L})(?:it|them|that|was|were|is|had|go|telling|his|her|their|without|not|instead)(?!\p{L})/u;

/** 'Fractal Design' is no design. */
export function isPartOfName(text: string, { index }: Name): boolean {
  return /[\p{Ll}\p{P}]\s\p{Lu}[\p{L}\d]+ $/u.test(text.slice(Math.max(0, index - 30), index));
}

/** 'Swimming was paused', and languages whose verb comes last. */
function subjectOf(
  { text, lower, book }: Telling,
  names: readonly Name[],
  part: Part,
  verb: { index: number },
): string[] {
  const before = names.filter(({ end }) => end <= verb.index);
  const last = before.at(-1);
  if (!last || isPartOfName(text, last)) return [];
  const isVerbLast = book.after === null && verb.index - last.end <= REACH;
  const isPassive =
    lower.slice(part.start, last.index).trim().length <= NEAR && PASSIVE.test(lower.slice(last.end, verb.index));
  return isVerbLast || isPassive ? [...new Set(before.map(({ topic }) => topic))] : [];
}

const PASSIVE = /^\s*(?:is|was|are|were|has been|have been|had been|got|had to be)?\s*$/u;

function topicsIn({ names }: Telling, { start, end }: Span): string[] {
  return [...new Set(names.filter((name) => name.index >= start && name.index < end).map(({ topic }) => topic))];
}

function isForeign({ text, language }: Telling, index: number): boolean {
  const clause = cutClauses(text, language).find((one) => index >= one.index && index < one.end);
  return clause?.isForeign === true;
}

/** The words that give the cause of a statement: in its sentence, or in the one beside it. */
function findCause(telling: Telling, part: Part, isStop: boolean, { sentences, parts, at }: Around): Span | null {
  const own = parts[at] ?? [];
  const place = own.indexOf(part);
  const next = own.slice(place + 1);
  const cause = next.find(({ role }) => role === "cause");
  if (cause && cause.start - part.end <= APART && !ANOTHER.test(telling.lower.slice(part.start, cause.start)))
    return cause;
  const [opening] = own;
  if (opening?.role === "cause" && place > 0 && place <= 2) return opening;
  const closing = own[place - 1];
  const clauseBefore = own[place - 2];
  // 「…ので、」 stands behind its cause.
  if (telling.book.isUnspaced && closing?.role === "cause" && clauseBefore)
    return { start: clauseBefore.start, end: part.end };
  const before = sentences[at - 1];
  if (part.role === "result") {
    const clause = own[place - 1];
    if (clause && clause.role !== "result" && wordsOf(telling.text, clause) >= 3)
      return { start: clause.start, end: part.end };
    if (place === 0 && before && wordsOf(telling.text, before) >= 3) return before;
  }
  if (
    isStop &&
    hitsOf(telling.book.lack, telling.find, { start: part.start, end: next[0]?.end ?? part.end }).length > 0
  )
    return { start: part.start, end: next[0]?.end ?? part.end };
  const after = sentences[at + 1];
  const isLast = next.length === 0;
  if (!after || !isLast) return null;
  if (parts[at + 1]?.[0]?.role === "cause") return after;
  return isStop && hitsOf(telling.book.lack, telling.find, after).length > 0 ? after : null;
}

/** '…, and since it is late I …': the cause of what follows. */
const ANOTHER = /[\s,](?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar)\s*$/u;
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
  const words = text
    .slice(start, end)
    .replace(
      /^[\s\p{P}]*(?:(?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar)\s+)?(?=[\p{L}\p{N}])|[\s,;:–—(-]+$/gu,
      "",
    );
  const isOpen = text.slice(from, start).trim() !== "";
  return `${isOpen ? "… " : ""}${words}${text.slice(end, to).trim() === "" ? "" : " …"}`;
}
