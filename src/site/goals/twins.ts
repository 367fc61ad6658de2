import { addTo } from "../../lists.ts";
import type { Day, Goal } from "../../model.ts";
import { daysBetween, LONGEST_WAIT } from "./days.ts";

/** Words that only say where it is to be done: 'from below the weir', 'near Porto'; 'from memory' and 'at once' say how. */
const PLACE =
  /^(?:(?:at|from|under|near|below|above|beside|along|outside|inside) ){1,2}(?:(?:the|my|our) \p{L}|\p{Lu})/u;
/** 'A month of herons' tells a goal from others; 'A map' does not. */
const FEWEST_WORDS = 3;

/** A goal with its words, without an article in front, as they were written and in small letters. */
interface Read {
  goal: Goal;
  words: readonly string[];
  folded: readonly string[];
}

/**
 * Goals that say the same as one that was met, set within a year before its end: 'A month of herons from below the weir' beside 'A month of
 * herons'. They are met by the same.
 */
export function joinTwins(goals: readonly Goal[], dayOf: (path: string) => Day | null): Goal[] {
  const read = goals.map(readGoal);
  const met = new Map<string, Read[]>();
  for (const one of read) if (one.goal.state === "met" && one.goal.by.length > 0) addTo(met, openingOf(one), one);
  return read.map((one) => {
    const { goal } = one;
    if (goal.state === "met") return goal;
    const alike = met.get(openingOf(one)) ?? [];
    const twin = alike.find((other) => isTwin(one, other) && isInTime(goal, other.goal, dayOf));
    return twin === undefined ? goal : { ...goal, state: "met" as const, by: twin.goal.by };
  });
}

function readGoal(goal: Goal): Read {
  const words = (goal.text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word, at) => at > 0 || !/^(?:an?|the)$/i.test(word));
  return { goal, words, folded: words.map((word) => word.toLowerCase()) };
}

/** Twins have at least these in common. */
function openingOf({ folded }: Read): string {
  return folded.slice(0, FEWEST_WORDS).join(" ");
}

/** One holds the other and, at its end, a place. */
function isTwin(one: Read, other: Read): boolean {
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  if (short.words.length < FEWEST_WORDS || !short.folded.every((word, at) => word === long.folded[at])) return false;
  return PLACE.test(long.words.slice(short.words.length).join(" "));
}

function isInTime(goal: Goal, met: Goal, dayOf: (path: string) => Day | null): boolean {
  const end = dayOf(met.by.at(-1)?.path ?? "");
  const [set, other] = [goal.since, met.since];
  if (end === null || set === null || other === null || end <= set || met.by.at(-1)?.path === met.path) return false;
  return (
    (daysBetween(set, end) ?? LONGEST_WAIT) < LONGEST_WAIT && (daysBetween(other, end) ?? LONGEST_WAIT) < LONGEST_WAIT
  );
}
