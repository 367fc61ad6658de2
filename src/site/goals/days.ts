import { daysBetween as countDays } from "../../days.ts";
import type { Day } from "../../model.ts";

/** Days. Who writes of the same thing after more than a year has set out anew. */
export const LONGEST_WAIT = 400;

/** Whole days from one calendar day to another; null where one is unknown, never below zero. */
export function daysBetween(from: Day | null, to: Day | null): number | null {
  return from === null || to === null ? null : Math.max(0, countDays(from, to));
}
