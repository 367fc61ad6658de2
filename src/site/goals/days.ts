import { daysBetween as countDays } from "../../days.ts";
import type { Day, Section } from "../../model.ts";

/** Days. Who writes of the same thing after more than a year has set out anew. */
export const LONGEST_WAIT = 400;

/** Whole days from one calendar day to another; null where one is unknown, never below zero. */
export function daysBetween(from: Day | null, to: Day | null): number | null {
  return from === null || to === null ? null : Math.max(0, countDays(from, to));
}

/** What is known of when a text was written. */
export interface Writing {
  published: Day | null;
  /** Time that the heading around names, or the entry; null for none. */
  period: Pick<NonNullable<Section["period"]>, "start" | "end" | "precision"> | null;
  /** The time comes from a heading inside the entry. */
  isLogged: boolean;
  planned: boolean;
}

/**
 * The day of writing: of 'Week 24' that of its entry, of a line under '16 June' that day; of a look back at a month, and of plans for the
 * next, the day on which it was published.
 */
export function writtenOn({ published, period, isLogged, planned }: Writing): Day | null {
  const start = period?.start ?? null;
  if (!isLogged || published === null || start === null) return (isLogged ? start : null) ?? published ?? start;
  const isDay = period?.precision === "day";
  const isShort = isDay || period?.precision === "week";
  // A log may bear the day on which it was begun.
  if (published < start) return planned ? published : start;
  if (isDay) return start;
  return published <= (period?.end ?? start) || !isShort ? published : start;
}
