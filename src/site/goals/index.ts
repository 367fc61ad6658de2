import { addTo } from "../../lists.ts";
import type { CarriedGoal, Day, Entry, Goal, OpenLoop, Passage } from "../../model.ts";
import type { Identify } from "../identify.ts";
import type { ReadSection } from "../mentions.ts";
import type { Innermost } from "../timeline.ts";
import type { TopicBook } from "../topic-book.ts";
import { joinCarried } from "./carried.ts";
import { closeLoop, indexTitles } from "./close-loops.ts";
import { indexEvidence } from "./evidence.ts";
import { findGoals, type GoalDraft } from "./find-goals.ts";
import { findLoops, type LoopDraft } from "./find-loops.ts";
import { judgeGoal } from "./judge-goals.ts";
import { createAnswerReader } from "./own-answers.ts";
import { findProseGoals } from "./prose-goals.ts";
import { comparePlaces, createJournal, type Journal, readStatements, type Statement, shorten } from "./statements.ts";
import { findSummaries, isSummary } from "./summaries.ts";
import { joinTwins } from "./twins.ts";
import { allotRows, findVerdicts, indexVerdicts } from "./verdicts.ts";
import { fold, stepsOf } from "./words.ts";

/**
 * What the author set out to do and what he left open, each with what the journal says of it later. A goal is only called met where
 * the words say so; all else is touched or open.
 */
export function traceGoals(
  sections: readonly ReadSection[],
  innermost: Innermost,
  book: TopicBook,
  identify: Identify,
): { goals: Goal[]; carriedGoals: CarriedGoal[]; openLoops: OpenLoop[] } {
  const journal = createJournal(sections, innermost, book, identify);
  const listed = findGoals(journal);
  const isGoal = markOf(listed.filter(({ checked }) => checked === null));
  const loops = findLoops(journal, markOf(listed));
  const isTaken = markOf([...listed, ...loops]);
  const inProse = findProseGoals(journal, isTaken);
  const goals = [...listed, ...inProse];
  if (goals.length === 0 && loops.length === 0) return { goals: [], carriedGoals: [], openLoops: [] };
  const isLoop = markSentences([...loops, ...inProse]);
  const statements = readStatements(journal, isGoal).filter((statement) => !isLoop(statement));
  const evidence = indexEvidence(
    statements.filter(({ text }) => !isSummary(text)),
    [...goals, ...loops],
  );
  const verdicts = indexVerdicts(allotRows(findVerdicts(journal), goals));
  const summaries = findSummaries(statements);
  const titles = indexTitles([...new Set(sections.map(({ entry }) => entry))]);
  const lastDay = findLastDay(journal);
  const answerOf = createAnswerReader(journal);
  const judged = withoutRecaps(goals)
    .sort(comparePlaces)
    .map((goal) => judgeGoal(goal, evidence, verdicts, summaries));
  const dayOf = new Map(sections.map(({ entry }) => [entry.path, entry.date?.day ?? null] as const));
  const joined = joinTwins(judged, (path) => dayOf.get(path) ?? null);
  return {
    goals: joined,
    carriedGoals: joinCarried(joined),
    openLoops: [...loops].sort(comparePlaces).map((loop) => closeLoop(loop, evidence, titles, answerOf(loop), lastDay)),
  };
}

/** Boxes that only repeat a goal above them in short ('[x] whole night') judge it and are none of their own. */
function withoutRecaps(goals: readonly GoalDraft[]): GoalDraft[] {
  const stated = new Map<Entry, GoalDraft[]>();
  for (const goal of goals) if (goal.checked === null) addTo(stated, goal.entry, goal);
  return goals.filter(
    (goal) =>
      goal.checked === null ||
      !(stated.get(goal.entry) ?? []).some((other) => other.line < goal.line && repeats(goal, other)),
  );
}

function repeats(goal: GoalDraft, other: GoalDraft): boolean {
  const all = [
    ...[...goal.words].map((word) => other.words.has(word)),
    ...[...stepsOf(goal.text)].map((step) => stepsOf(other.text).has(step)),
  ];
  if (all.length === 0) return ` ${fold(other.text)} `.includes(` ${fold(goal.text)} `);
  return goal.words.size > 0 && all.every((isShared) => isShared);
}

function markOf(
  places: readonly { read: ReadSection; line: number }[],
): (read: ReadSection, passage: Passage) => boolean {
  const lines = new Map<ReadSection, Set<number>>();
  for (const { read, line } of places) lines.set(read, (lines.get(read) ?? new Set()).add(line));
  return (read, { line }) => lines.get(read)?.has(line) ?? false;
}

/** The sentences that leave something open; others of the same passage may well tell of what was done. */
function markSentences(loops: readonly (LoopDraft | GoalDraft)[]): (statement: Statement) => boolean {
  const texts = new Map<ReadSection, (LoopDraft | GoalDraft)[]>();
  for (const loop of loops) addTo(texts, loop.read, loop);
  return ({ read, line, text }) => {
    const here = (texts.get(read) ?? []).filter((loop) => loop.line === line);
    const shown = here.length === 0 ? "" : shorten(text);
    return here.some((loop) => loop.text.includes(shown) || shown.includes(loop.text));
  };
}

/** Of everything dated: the last entry, or the last day of a log. */
function findLastDay(journal: Journal): Day | null {
  let last: Day | null = null;
  for (const { entry, section, planned } of journal.sections) {
    const { period } = section;
    const day =
      period !== null && !planned && period.precision === "day" && period.kind === "activity" ? period.start : null;
    for (const found of [entry.date?.day ?? null, day])
      if (found !== null && (last === null || found > last)) last = found;
  }
  return last;
}
