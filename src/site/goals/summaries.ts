import type { GoalDraft } from "./find-goals.ts";
import { isLater, type Statement } from "./statements.ts";
import { stepsOf, subjectWords } from "./words.ts";

const SUMMARY =
  /^\W*(?:(?:unit|week|month|sprint|day)\s+\d+\W+)?(?:(?:all (?:of )?)?(?:the |my |these |this (?:week|month|unit)['’]s )?goals (?:were |are |all |have been )*(?:met|done|reached|achieved|completed)|all (?:goals |of them |of it )?(?:done|met|finished)|(?:everything |all )?done)\b(?<rest>.*)$/i;
const EXCEPT = /\b(?:except|but not|apart from|save|other than|all but|minus)\b(?: for)?\s+(?<what>.+)$/i;

/** 'Goals met except gaps.', 'Done, except chapter 5.': a sentence that judges a whole list. */
export function findSummaries(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ text }) => isSummary(text));
}

/** Such a sentence is about the list, not about the one thing that it excepts. */
export function isSummary(text: string): boolean {
  const rest = SUMMARY.exec(text)?.groups?.rest;
  // 'Done.' may be about anything; 'Done, except chapter 5.' and 'All goals met.' judge a list.
  return (
    rest !== undefined &&
    ((/^[\s.!]*$/.test(rest) && /\bgoals\b/i.test(text)) ||
      /^\W{0,3}(?:except|but not|apart from|save|other than|minus)\b/i.test(rest))
  );
}

/** The sentence below a goal's list, before the next list of goals, that calls it done. Null where it is excepted. */
export function findSummary(goal: GoalDraft, summaries: readonly Statement[]): Statement | null {
  const summary = summaries.find(
    (statement) =>
      statement.entry === goal.entry &&
      statement.line > goal.line &&
      (isLater(statement, goal) || statement.day === null),
  );
  if (!summary || summary.line >= (goal.until ?? Number.POSITIVE_INFINITY)) return null;
  const except = EXCEPT.exec(summary.text)?.groups?.what;
  if (except === undefined) return summary;
  const [words, steps] = [subjectWords(except), stepsOf(except)];
  const isExcepted =
    [...words].some((word) => goal.words.has(word)) ||
    (words.size === 0 && [...stepsOf(goal.text)].some((step) => steps.has(step)));
  return isExcepted ? null : summary;
}
