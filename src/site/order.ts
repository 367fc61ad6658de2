import { compareText } from "../lists.ts";
import type { Entry } from "../model.ts";

/** By label for readers: capitals and small letters together. */
export function compareLabels(a: string, b: string): number {
  return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}

/** Newest first, undated last; entries of one day by their time where both have one, else by path. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.date === null || b.date === null) {
    return Number(a.date === null) - Number(b.date === null) || compareText(a.path, b.path);
  }
  return compareText(b.date.day, a.date.day) || compareTimes(a.date.time, b.date.time) || compareText(a.path, b.path);
}

/** Later moments first; a time only orders against another time. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const difference = Date.parse(b) - Date.parse(a);
  return Number.isNaN(difference) ? 0 : difference;
}
