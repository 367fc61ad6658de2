import type { Day, Goal } from "../../model.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";
import { fold } from "./words.ts";

/** Words that only say where it is to be done. */
const PLACE = /^(?:at|from|under|near|below|above|beside|by|off|along|outside|inside)\b/;
/** 'A month of herons' tells a goal from others; 'A map' does not. */
const FEWEST_WORDS = 3;

/**
 * Goals that say the same as one that was met, set within a year before its end: 'A month of herons from below the weir' beside 'A month of
 * herons'. They are met by the same.
 */
export function joinTwins(goals: readonly Goal[], dayOf: (path: string) => Day | null): Goal[] {
  const met = goals.filter(({ state, by }) => state === "met" && by.length > 0);
  return goals.map((goal) => {
    if (goal.state === "met") return goal;
    const twin = met.find((other) => isTwin(fold(goal.text), fold(other.text)) && isInTime(goal, other, dayOf));
    return twin === undefined ? goal : { ...goal, state: "met" as const, by: twin.by };
  });
}

/** One holds the other and, at its end, a place. */
function isTwin(text: string, met: string): boolean {
  if (Math.min(text.split(" ").length, met.split(" ").length) < FEWEST_WORDS) return false;
  const [short, long] = text.length < met.length ? [text, met] : [met, text];
  return long.startsWith(`${short} `) && PLACE.test(long.slice(short.length + 1));
}

function isInTime(goal: Goal, met: Goal, dayOf: (path: string) => Day | null): boolean {
  const end = dayOf(met.by.at(-1)?.path ?? "");
  const [set, other] = [goal.since, met.since];
  if (end === null || set === null || other === null || end <= set || met.by.at(-1)?.path === met.path) return false;
  return (
    (daysBetween(set, end) ?? LONGEST_WAIT) < LONGEST_WAIT && (daysBetween(other, end) ?? LONGEST_WAIT) < LONGEST_WAIT
  );
}
