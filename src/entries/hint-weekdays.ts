import { makeDay, weekdayOf } from "../days.ts";
import { findDated } from "../periods/index.ts";
import { weekdayNumber } from "../periods/words.ts";

/** In years: what is told of ('the 2019 regatta') was no longer ago. */
const LONGEST_AGO = 3;
/** So many weekdays that fit no year are left to the log as a whole. */
const MANY = 3;
/** Any leap year. */
const SOME_YEAR = { year: 2000, reference: null, dates: null } as const;

/** A day as headings name it without its year, with its weekday. */
interface NamedDay {
  month: number;
  day: number;
  weekday: number;
}

/**
 * The year that headings mention, where the weekdays beside the days allow it: '### The 2019 regatta' below '## Tuesday, Dec 7' was told in the
 * first year after it that has such a Tuesday. Null where none soon after has.
 */
export function yearByWeekdays(mentioned: number, headings: readonly string[]): number | null {
  const named = headings.flatMap(readNamedDay);
  const fits = (year: number) => named.filter((day) => weekdayIn(year, day) === day.weekday).length;
  if (named.length === 0 || fits(mentioned) > 0) return mentioned;
  const after = Array.from({ length: LONGEST_AGO }, (_, index) => mentioned + index + 1);
  return after.find((year) => fits(year) === named.length) ?? (named.length < MANY ? null : mentioned);
}

function readNamedDay(text: string): NamedDay[] {
  const weekday = weekdayNumber(text);
  const found = weekday === null ? null : findDated(text, SOME_YEAR);
  if (weekday === null || !found || found.stated || found.period.rule !== "day") return [];
  const [, month, day] = found.period.start.split("-").map(Number);
  return month && day ? [{ month, day, weekday }] : [];
}

function weekdayIn(year: number, { month, day }: NamedDay): number | null {
  const found = makeDay(year, month, day);
  return found === null ? null : weekdayOf(found);
}
