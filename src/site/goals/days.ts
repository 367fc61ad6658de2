import type { Day } from "../../model.ts";

/** Days. Who writes of the same thing after more than a year has set out anew. */
export const LONGEST_WAIT = 400;

const DAY = 86_400_000;

/** Whole days from one calendar day to another; null where one is unknown, never below zero. Days of UTC all have the same length. */
export function daysBetween(from: Day | null, to: Day | null): number | null {
  if (from === null || to === null) return null;
  return Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY));
}
