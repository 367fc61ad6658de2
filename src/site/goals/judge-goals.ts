import type { Goal } from "../../model.ts";
import { sectionUrl } from "../timeline.ts";
import type { EvidenceIndex } from "./evidence.ts";
import type { GoalDraft } from "./find-goals.ts";
import { type Asked, intersects, type Match, matchStatement } from "./match-goals.ts";
import { readWish } from "./reached.ts";
import { describeSighting, type Statement } from "./statements.ts";
import { findSummary } from "./summaries.ts";
import { verbOf } from "./verbs.ts";
import { type Verdict, verdictOn } from "./verdicts.ts";
import { partsOf, stepsOf, unitsOf } from "./words.ts";

const MOST_SIGHTINGS = 6;
const NONE: ReadonlySet<string> = new Set();

/** What became of a goal, by the author's own verdict first, then his boxes, then what he wrote later. */
export function judgeGoal(
  goal: GoalDraft,
  evidence: EvidenceIndex,
  verdicts: ReadonlyMap<string, readonly Verdict[]>,
  summaries: readonly Statement[],
): Goal {
  const { text, entry, line, period, read, written: since } = goal;
  const shown = { text, path: entry.path, line, entry: sectionUrl(entry, read.section.anchor), period, since };
  if (goal.checked === true) return { ...shown, state: "met", by: [describeSighting(goal, text)] };
  const verdict = verdictOn(goal, verdicts);
  if (verdict)
    return {
      ...shown,
      state: verdict.state,
      by: verdict.told === null ? [] : [describeSighting({ ...verdict, line: verdict.told.line }, verdict.told.text)],
    };
  const verb = verbOf(text);
  const asked: Asked = {
    steps: stepsOf(text),
    verb,
    wish: verb === null ? readWish(text) : null,
    units: goal.words.size === 0 ? unitsOf(text) : NONE,
  };
  const matches = evidence
    .findLater(goal)
    .flatMap((statement): Match[] => matchStatement(goal, asked, statement, evidence));
  const done = matches.filter(({ grade }) => grade === "done").map(({ statement }) => statement);
  const summary = findSummary(goal, summaries);
  if (isComplete(goal, done)) return { ...shown, state: "met", by: describe(done) };
  if (summary) return { ...shown, state: "met", by: describe([...done.slice(0, MOST_SIGHTINGS - 1), summary]) };
  if (matches.length === 0) return { ...shown, state: "open", by: [] };
  return { ...shown, state: "touched", by: describe(matches.map(({ statement }) => statement)) };
}

function describe(statements: readonly Statement[]): Goal["by"] {
  return statements.slice(0, MOST_SIGHTINGS).map((statement) => describeSighting(statement, statement.text));
}

/** Met only when every part that the goal names is done: each of its links, each of its numbers. */
function isComplete(goal: GoalDraft, done: readonly Statement[]): boolean {
  if (done.length === 0) return false;
  const resources = new Set(done.flatMap(({ resources }) => [...resources]));
  const steps = new Set(done.flatMap(({ text }) => [...stepsOf(text)]));
  const byWords = done.some(
    (statement) =>
      statement.checked === true || goal.resources.size === 0 || !intersects(goal.resources, statement.resources),
  );
  const allResources = byWords || [...goal.resources].every((id) => resources.has(id));
  const allSteps =
    [...stepsOf(goal.text)].every((step) => steps.has(step) || isCovered(goal, step, done)) ||
    (goal.resources.size > 1 && allResources && !byWords);
  return allResources && allSteps;
}

/** Of a step with several parts, a week of a course, two of them at least: '5L' and '5.1' for 5. */
function isCovered(goal: GoalDraft, step: string, done: readonly Statement[]): boolean {
  const inSeries = done.filter(({ wholes }) => intersects(goal.wholes, wholes));
  return new Set(inSeries.flatMap(({ text }) => [...(partsOf(text).get(step) ?? [])])).size >= 2;
}
