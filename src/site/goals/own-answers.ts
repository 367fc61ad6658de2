import { addTo } from "../../lists.ts";
import type { Entry, Passage } from "../../model.ts";
import { ordinalNumber } from "../../periods/counting-words.ts";
import { sentencesOf } from "../../resources/index.ts";
import type { ReadSection } from "../mentions.ts";
import { isAnswer, withoutQuotes } from "./claims.ts";
import { daysBetween } from "./days.ts";
import type { LoopDraft } from "./find-loops.ts";
import { type Journal, type Place, shorten } from "./statements.ts";

/** An answer that stands behind its question, with its place. */
export interface OwnAnswer {
  place: Place;
  text: string;
  /** The sentence in front that takes the question up: 'I started with the second.' */
  takenUp?: string;
}

/** How an answer begins that stands right behind its question: 'Because …', 'Turns out …', 'It is the card.' */
const ANSWERS =
  /^\W*(?:because\b|(?:it |as it )?turn(?:s|ed) out\b|the answer (?:is|was)\b|answer\s*[:：]|found it\b|got it(?=\s*(?:[.!:—–]|$))|(?:it|that|this|they|those)(?:['’]s| is| was|['’]re| are| were) (?:all |just |simply |only )?(?:the|an?|my|our|because|due to|called)\b)/i;
/** The same a day later, when 'It was a long row' is news: 'Found it', 'It is the card.' */
const ANSWERS_LATER =
  /^\W*(?:because\b|the answer (?:is|was)\b|found it\b|it(?:['’]s| is| was) (?:all |just |simply |only )?the \p{L}[\p{L}-]*(?=\s*(?:[.,;:!—–(]|$)))/iu;
/** The same sentence when it says that he does not know, or judges the question. */
const HEDGED =
  /\b(?:maybe|perhaps|probably|possibl[ey]|might|may|could|would|should|will|not|no|never|nothing|nobody|unclear|unsure|guess|suspect|seems?|wonder|mystery|puzzle|question|shame|pity|matter|good one|long story|lot)\b|n['’]t\b|[?？]\W*$/i;
/** 'This is my last day here', 'It is the first time that I ask': about the day, not the question. */
const ABOUT_THE_DAY =
  /^\W*(?:it|that|this)(?:['’]s| is| was)(?: [\p{L}-]+){1,4} (?:days?|weeks?|weekend|months?|years?|time|birthday)(?!\p{L})/iu;
/** A task that asks for something: 'find the leak', 'work out why'. */
const SEARCH = /^\W*(?:find|figure out|work out|track down|see (?:why|how|what)|understand)\b/i;
/** 'I started with the second', 'To answer the first one'. */
const TAKEN =
  /\b(?:start(?:ed)?|beg[aiu]n|took|take|answer(?:ed)?|tried|try)\b.{0,20}\bthe (first|second|third|fourth|fifth)\b(?! (?!one|question)\p{L}+ (?:of|in)\b)/iu;
/** What sets an answer further below apart: 'Answer: the relay', 'Solved!', 'Lösung: das Relais'. */
const LABEL =
  /^[^\p{L}]*(?:(?:the |my )?(?:answer|solution|resolution)|antwort|lösung|réponse|respuesta|solución|resposta|solução|risposta|soluzione|antwoord|oplossing|答案|答え|回答|解答)\s*[:：]|^[^\p{L}]*(?:solved|resolved|gelöst|résolu|resuelto|resolvido|risolto|opgelost|解决了?|解決)\s*(?:[:：.!！。—–]|$)/iu;
/** 'Q: why?', 'A: the relay.' */
const [ASKED, ANSWERED] = [/^\W*q(?:uestion)?\s*[:：.]/i, /^\W*a\s*[:：]\s*\S/i];
/** What may answer the one question of its section from some lines below it: 'It turned out that …', 'In the end it was because …' */
const AT_LAST =
  /^\W*(?:(?:in the end|later|update|edit)\W+)?(?:(?:it|that|this)(?: all)? turned out\b|turn(?:s|ed) out\b|(?:it|that|this) was (?:all |just |only )?because\b)/i;
/** A label without an answer: 'Answer: not yet', 'Solution: to be found'. */
const NONE =
  /\b(?:unclear|unsure|unknown|open|tbd|todo|later|pending|to be|none|yet|no idea|maybe|perhaps|probably|guess)\b|\b(?:not|n['’]t) (?:sure|know|found?)\b|[:：?？]\W*$/i;
/** Passages below a question that may say how it turned out. */
const NEAR = 3;
/** Days to the next part of a log that may answer. */
const SOON = 7;

/** Where the author answers himself: in the next sentences, below the list, or on the next day of the log. */
export function createAnswerReader(journal: Journal): (loop: LoopDraft) => OwnAnswer | null {
  const sectionsOf = new Map<Entry, ReadSection[]>();
  for (const read of journal.sections) addTo(sectionsOf, read.entry, read);
  return (loop) => {
    if (loop.kind === "promise" || (loop.kind === "todo" && !SEARCH.test(loop.text))) return null;
    const { passages } = loop.read.section;
    const at = passages.findIndex(({ line }) => line === loop.line);
    const passage = passages[at];
    if (passage === undefined) return null;
    const behind = sentencesBehind(passage, loop.text);
    const next = passages[at + 1];
    const here = behind.slice(0, 2).find((sentence) => answers(sentence) || isAnswer(sentence));
    if (here !== undefined) return { place: loop, text: here };
    if (next !== undefined) {
      const below = behind.length === 0 ? firstOf(next) : "";
      if (answers(below)) return { place: journal.placeOf(loop.read, next.line), text: below };
      return findTaken(journal, loop, passages, at) ?? findBelow(journal, loop, passages, at);
    }
    return behind.length > 0 ? null : findNextDay(journal, loop, sectionsOf.get(loop.entry) ?? []);
  };
}

function answers(sentence: string, pattern = ANSWERS): boolean {
  const text = withoutQuotes(sentence);
  return pattern.test(text) && !HEDGED.test(text) && !ABOUT_THE_DAY.test(text);
}

function readSentences(passage: Passage): string[] {
  return sentencesOf(passage).map(({ start, end }) => passage.text.slice(start, end).trim());
}

function firstOf(passage: Passage): string {
  return passage.kind === "paragraph" || passage.kind === "item" ? (readSentences(passage)[0] ?? "") : "";
}

/** What stands in the passage behind the sentence that asks. */
function sentencesBehind(passage: Passage, text: string): string[] {
  const sentences = readSentences(passage);
  const asking = sentences.findLastIndex((sentence) => {
    const shown = shorten(sentence);
    return text.includes(shown) || shown.includes(text);
  });
  return sentences.slice(asking + 1);
}

/** Below a list of questions: 'I started with the second. … It is a sum.' */
function findTaken(journal: Journal, loop: LoopDraft, passages: readonly Passage[], at: number): OwnAnswer | null {
  const isAsked = ({ kind, text }: Passage | { kind: null; text: string }) => kind === "item" && /[?？]\W*$/.test(text);
  const none = { kind: null, text: "" };
  let [from, to] = [at, at];
  while (isAsked(passages[from - 1] ?? none)) from -= 1;
  while (isAsked(passages[to + 1] ?? none)) to += 1;
  const below = passages[to + 1];
  if (to === from || below?.kind !== "paragraph") return null;
  const sentences = readSentences(below);
  const taken = sentences.findIndex((sentence) => takenIn(sentence) === at - from + 1);
  const answer = taken < 0 ? undefined : sentences.slice(taken + 1).find((sentence) => answers(sentence));
  return answer === undefined
    ? null
    : { place: journal.placeOf(loop.read, below.line), text: answer, takenUp: sentences[taken] ?? "" };
}

/** Further below in the section, before it asks something else: under a label or, where it asks nothing else at all, as how it turned out. */
function findBelow(journal: Journal, loop: LoopDraft, passages: readonly Passage[], at: number): OwnAnswer | null {
  const isOnly = passages.filter(asks).length <= 1;
  const isAsked = ASKED.test(passages[at]?.text ?? "");
  const below = passages.slice(at + 1);
  const other = below.findIndex(asks);
  for (const [distance, passage] of below.slice(0, other < 0 ? undefined : other).entries()) {
    const text = firstOf(passage);
    const isLabelled = (LABEL.test(text) || (isAsked && ANSWERED.test(text))) && !NONE.test(text);
    const isAtLast = isOnly && distance < NEAR && AT_LAST.test(text) && !HEDGED.test(text);
    if (isLabelled || isAtLast) return { place: journal.placeOf(loop.read, passage.line), text };
  }
  return null;
}

function asks(passage: Passage): boolean {
  return readSentences(passage).some((sentence) => /[?？]\W*$/.test(sentence));
}

/** 2 of 'I started with the second'; 0 where a sentence takes none up. */
function takenIn(sentence: string): number {
  return ordinalNumber(TAKEN.exec(sentence)?.[1] ?? "");
}

/** The first words of the log's next day: 'It is the card.' */
function findNextDay(journal: Journal, loop: LoopDraft, sections: readonly ReadSection[]): OwnAnswer | null {
  if (!loop.isLogged || loop.day === null) return null;
  const later = sections
    .filter((read) => !read.planned && read.section.passages.length > 0)
    .map((read) => ({ read, place: journal.placeOf(read, read.section.passages[0]?.line ?? 0) }))
    .filter(({ place }) => place.isLogged && (place.day ?? "") > (loop.day ?? ""))
    .sort((a, b) => ((a.place.day ?? "") < (b.place.day ?? "") ? -1 : 1))[0];
  const [opening] = later?.read.section.passages ?? [];
  if (later === undefined || opening === undefined || (daysBetween(loop.day, later.place.day) ?? SOON + 1) > SOON)
    return null;
  const text = firstOf(opening);
  return answers(text, ANSWERS_LATER) ? { place: later.place, text } : null;
}
