import { daysBetween } from "../days.ts";
import type { Day, Goal } from "../model.ts";

/** A goal with the day for which it was set. */
export interface AgedGoal {
  goal: Goal;
  /** Null where the journal does not tell. */
  day: Day | null;
}

/** One goal and the later times that it was set again, in order of time. */
export interface CarriedGoal extends AgedGoal {
  again: AgedGoal[];
}

/** Days. Who sets the same goal after more than a year has set out anew. */
const LONGEST_WAIT = 400;

/**
 * Goals that were carried over ('Draw five maps' in May and 'Draw six maps.' in June), each once with all the times that it was set. One that was
 * met ends its row: who sets it again has a new one.
 */
export function joinCarried(goals: readonly AgedGoal[]): CarriedGoal[] {
  const ordered = [...goals].sort((a, b) => compare(a.day ?? "9999", b.day ?? "9999"));
  const rows: CarriedGoal[] = [];
  const open = new Map<string, CarriedGoal>();
  for (const { goal, day } of ordered) {
    const key = keyOf(goal.text);
    const known = key === null ? undefined : open.get(key);
    const row = known && isCarried(known, day) ? known : { goal, day, again: [] };
    if (row === known) row.again.push({ goal, day });
    else rows.push(row);
    if (key === null) continue;
    if (goal.state === "met") open.delete(key);
    else open.set(key, row);
  }
  return rows;
}

/** The last time that a goal was set: what became of it then is what became of it. */
export function lastOf({ goal, day, again }: CarriedGoal): AgedGoal {
  return again.at(-1) ?? { goal, day };
}

function isCarried(row: CarriedGoal, day: Day | null): boolean {
  const before = lastOf(row).day;
  return before !== null && day !== null && before < day && daysBetween(before, day) <= LONGEST_WAIT;
}

/** Numbers in words, articles and months: what may differ from one month to the next. */
const VARIES =
  /^(?:an?|the|another|my|our|new|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** '98k', '30 pages': an amount; not 'chapter 3' nor 'Tides 2.6', which name a thing. */
const AMOUNT =
  /[$€£]\s?\d[\d.,]*\w*|(?<!(?:chapter|lecture|lesson|part|week|day|unit|section|episode|module|volume|version|page|#|no\.?)s?\s?)(?<![\p{L}\p{N}.#])\d[\d.,]*\p{L}?(?:%|(?=\s+(?!of|and|to|in|on|for|from|with|by|or|as|at)\p{L}{2,}))|\b20\d\d\b/giu;

/** The words of a goal without its amounts and dates; null for too few to tell it by. */
function keyOf(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .replace(AMOUNT, " ")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = words.filter((word) => !VARIES.test(word)).map((word) => word.replace(/(?<=\p{L}{3}[^s])s$/u, ""));
  const key = kept.join(" ");
  return kept.length >= 2 || key.length >= FEWEST_LETTERS ? key : null;
}

/** A goal of one word as long as this is told by it; texts without spaces are one. */
const FEWEST_LETTERS = 6;

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
