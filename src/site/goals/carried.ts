import { compareText } from "../../lists.ts";
import type { CarriedGoal, Goal } from "../../model.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";

/**
 * Goals that were carried over ('Draw five maps' in May and 'Draw six maps.' in June), each once with all the times that it was set, in order
 * of time. One that was met ends its row: who sets it again has a new one. Of two on one day the upper one is carried on.
 */
export function joinCarried(goals: readonly Goal[]): CarriedGoal[] {
  const ordered = [...goals].reverse().sort((a, b) => compareText(a.since ?? UNDATED, b.since ?? UNDATED));
  const rows: CarriedGoal[] = [];
  const open = new Map<string, CarriedGoal>();
  for (const goal of ordered) {
    const key = keyOf(goal.text);
    const known = key === null ? undefined : open.get(key);
    const row = known && isCarried(known, goal) ? known : { goal, again: [] };
    if (row === known) row.again.push(goal);
    else rows.push(row);
    if (key === null) continue;
    if (goal.state === "met") open.delete(key);
    else open.set(key, row);
  }
  return rows;
}

/** Goals without a day come last. */
const UNDATED = "9999";

function isCarried({ goal, again }: CarriedGoal, later: Goal): boolean {
  const before = (again.at(-1) ?? goal).since;
  const days = daysBetween(before, later.since);
  return days !== null && days > 0 && days <= LONGEST_WAIT;
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
