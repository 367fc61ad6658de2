import { addTo, compareText } from "../../lists.ts";
import type { Day, Entry, OpenLoop, Quote } from "../../model.ts";
import { sectionUrl } from "../timeline.ts";
import { AHEAD, isAnswer, isAnswerOn, NOT } from "./claims.ts";
import { daysBetween } from "./days.ts";
import type { EvidenceIndex } from "./evidence.ts";
import type { LoopDraft } from "./find-loops.ts";
import type { OwnAnswer } from "./own-answers.ts";
import { describeSighting, type Statement, shorten } from "./statements.ts";
import { fulfils, verbOf } from "./verbs.ts";
import { subjectWords } from "./words.ts";

/** Finds out what became of a loop. `lastDay`: the journal's own last day, so that a build of another day gives the same. */
export function closeLoop(
  loop: LoopDraft,
  evidence: EvidenceIndex,
  titles: TitleIndex,
  ownAnswer: OwnAnswer | null,
  lastDay: Day | null,
): OpenLoop {
  const { kind, text, entry, line, read, written: since } = loop;
  const later = kind === "promise" ? [] : evidence.findLater(loop);
  const found = kind === "promise" ? titles.findKept(loop) : findClosing(loop, later, evidence, ownAnswer);
  return {
    kind,
    text,
    path: entry.path,
    line,
    entry: sectionUrl(entry, read.section.anchor),
    since,
    age: daysBetween(since, found === null ? lastDay : (found.day ?? lastDay)),
    closed: found?.sighting ?? null,
    touched:
      found === null && kind !== "promise" ? (findTakenUp(ownAnswer) ?? findTouching(loop, later, evidence)) : null,
  };
}

interface Closing {
  sighting: Quote;
  day: Day | null;
}

/** Words in common that make two texts speak of the same thing. */
const SAME = 0.6;

function findClosing(
  loop: LoopDraft,
  later: readonly Statement[],
  evidence: EvidenceIndex,
  answer: OwnAnswer | null,
): Closing | null {
  if (answer !== null && mayAnswer(loop, answer.text))
    return { sighting: describeSighting(answer.place, answer.text), day: answer.place.day };
  const statement = later.find((one) => mayAnswer(loop, one.text) && closes(loop, one, evidence));
  return statement ? { sighting: describeSighting(statement, statement.text), day: statement.day } : null;
}

const WHO = /^\W*(?:(?:and|but|so)\W+)?who(?:se)?\b/i;
/** A capital that is not the first of its sentence. */
const NAME = /(?<=[\p{L}\p{N},;:]\s+(?:["'“‘(]\s*)?)\p{Lu}[\p{L}.]+/u;

const PERSON =
  /\b(?:m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|person|people|nobody|everybody|everyone|friends?|neighbou?rs?|sisters?|brothers?|mother|father|mum|dad|parents|uncle|aunt|cousins?|daughter|son|wife|husband|teachers?|teams?|students?|author|owners?|keepers?|council|company|me|us|I|we|he|she|they|him|her|them)\b/;

/** 'Who keeps the locks?' is answered by nothing that names nobody: 'It is a sluice.' */
function mayAnswer({ kind, text }: LoopDraft, answer: string): boolean {
  return kind !== "question" || !WHO.test(text) || NAME.test(answer) || PERSON.test(answer);
}

/** Where the author says that he goes into a question, if what he finds does not answer it. */
function findTakenUp(answer: OwnAnswer | null): Quote | null {
  return answer?.takenUp === undefined ? null : describeSighting(answer.place, answer.takenUp);
}

/** Where the same thing is spoken of again: begun, done in part, or thought about. */
function findTouching(loop: LoopDraft, later: readonly Statement[], evidence: EvidenceIndex): Quote | null {
  const statement = later.find((one) => {
    if (one.checked === false || evidence.claimOf(one.text) === "not") return false;
    const { share, shared } = evidence.compareWords(loop, one);
    return shared.length >= 2 && share >= SAME;
  });
  return statement ? describeSighting(statement, statement.text) : null;
}

/** The same thing, and words that say that it is done (or, for a question, answered). */
function closes(loop: LoopDraft, statement: Statement, evidence: EvidenceIndex): boolean {
  const claim = evidence.claimOf(statement.text);
  const isEnd =
    statement.checked === true ||
    (loop.kind === "question"
      ? isAnswer(statement.text)
      : statement.checked === null && fulfils(verbOf(loop.text), statement.text, claim));
  if (!isEnd) return loop.kind === "question" && isExplained(loop, statement, evidence);
  if (isSamePart(loop, statement, evidence)) return true;
  if (loop.kind === "question" && isCleared(loop, statement)) return true;
  const { share, back, shared } = evidence.compareWords(loop, statement);
  if (statement.checked === true && share > 0.99 && back > 0.99 && shared.length > 0) return true;
  const theirs = evidence.stepsOf(statement.text);
  const stepsFit = [...evidence.stepsOf(loop.text)].every((step) => theirs.has(step));
  if (!stepsFit) return false;
  const sharesResource = [...loop.resources].some((id) => statement.resources.has(id));
  const sharesTopic = [...loop.topics].some((id) => statement.topics.has(id) && evidence.isTelling(id));
  if (sharesResource && (loop.kind !== "question" || shared.length >= 1)) return true;
  if (shared.length >= 2 && share >= SAME) return true;
  return shared.length >= 3 && back >= SAME && (share >= SAME / 2 || sharesTopic);
}

/** Another part of the same course, with the same short name: '6' under a course, and 'NYU 6L' of it where '6L' was meant. */
function isSamePart(loop: LoopDraft, statement: Statement, evidence: EvidenceIndex): boolean {
  if (![...loop.wholes].some((id) => statement.wholes.has(id))) return false;
  const [ours, theirs] = [evidence.partsOf(loop.text), evidence.partsOf(statement.text)];
  return (
    ours.size > 0 &&
    [...ours].every(([base, ids]) => [...(theirs.get(base) ?? [])].some((id) => ids.has(id) || id === base))
  );
}

const UNCLEAR =
  /^(.{1,60}?)\b(?:(?:is|are|was|were|remains?|seems?|still|a bit|very|rather)\s+)*(?:unclear|confusing|not clear)\b/iu;

/** 'Details on locks still unclear' and later words that say of the same name that it became clear. */
function isCleared(loop: LoopDraft, statement: Statement): boolean {
  const names = UNCLEAR.exec(loop.text)?.[1]?.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  const subjects = subjectWords(names.filter((name) => !/^(?:Details?|The|What|How|Why)$/.test(name)).join(" "));
  return (
    subjects.size > 0 && isAnswerOn(statement.text, (word) => [...subjectWords(word)].some((one) => subjects.has(one)))
  );
}

/** 'Why is the gate cold?', and further down 'The gate is cold because …'. */
function isExplained(loop: LoopDraft, statement: Statement, evidence: EvidenceIndex): boolean {
  if (!/^\W*(?:but |and |so )?why\b/i.test(loop.text) || !/\b(?:because|due to)\b/i.test(statement.text)) return false;
  if (/[?？]\W*$/.test(statement.text) || NOT.test(statement.text) || AHEAD.test(statement.text)) return false;
  const { share, shared } = evidence.compareWords(loop, statement);
  return shared.length >= 2 && share > 0.8;
}

/** Later entries by the words of their titles. */
export interface TitleIndex {
  findKept(promise: LoopDraft): Closing | null;
}

const PROMISE_WORDS = subjectWords(
  "I will write about it in the next post, part, article, entry, blog posts; I plan to intend to show cover share publish make available upload stay tuned soon future later follow-up",
);

/** A promise is kept by a later entry whose title or heading names what was promised. */
export function indexTitles(entries: readonly Entry[]): TitleIndex {
  const titled = entries
    .filter(({ date }) => date !== null)
    .map((entry) => ({ entry, words: titleWords(entry.title), isLaterPart: LATER_PART.test(entry.title) }))
    .sort(
      (a, b) =>
        compareText(a.entry.date?.day ?? "", b.entry.date?.day ?? "") || compareText(a.entry.path, b.entry.path),
    );
  const byWord = new Map<string, typeof titled>();
  for (const item of titled) {
    for (const word of item.words) addTo(byWord, word, item);
  }
  return {
    findKept(promise) {
      const own = titleWords(promise.entry.title);
      const words = new Set([...titleWords(promise.text)].filter((word) => !PROMISE_WORDS.has(word)));
      const day = promise.entry.date?.day ?? promise.day;
      if (day === null) return null;
      const candidates = new Set([...words, ...own].flatMap((word) => (byWord.get(word) ?? []).slice(-LOOK)));
      for (const item of titled.length === 0
        ? []
        : [...candidates].sort((a, b) => compareText(a.entry.date?.day ?? "", b.entry.date?.day ?? ""))) {
        const published = item.entry.date?.day ?? "";
        if (published < day || item.entry === promise.entry) continue;
        // The parts of a series may well come out on one day.
        if (item.isLaterPart && names(item.words, own)) return keep(item.entry);
        if (published > day && names(item.words, words)) return keep(item.entry);
      }
      return null;
    },
  };
}

const LATER_PART = /\b(?:part|teil|partie|parte)\s+(?:[2-9]|two|three|four|ii|iii|iv)\b|第[二三四五]/i;
const PART = /\b(?:part|teil|partie|parte)\s+(?:\d|one|two|three|four|ii?|iii|iv)\b|第[二三四五]/i;
const LOOK = 60;

/** Words and years of a title: 'A Year of Eels - 2021' is {eel, 2021}. */
function titleWords(text: string): Set<string> {
  const words = subjectWords(text.replace(PART, " "));
  for (const [year] of text.matchAll(/\b(?:19|20)\d\d\b/g)) words.add(year);
  return words;
}

/** All words of the title but one in four stand in the promise, two at least. */
function names(title: ReadonlySet<string>, promised: ReadonlySet<string>): boolean {
  const shared = [...title].filter((word) => promised.has(word)).length;
  return shared >= 2 && shared >= 0.75 * title.size;
}

function keep(entry: Entry): Closing {
  return {
    sighting: { path: entry.path, line: entry.sections[0]?.line ?? 1, entry: entry.url, text: shorten(entry.title) },
    day: entry.date?.day ?? null,
  };
}
