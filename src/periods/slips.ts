import { dayOfMonth, daysBetween, makeDay, monthOf, yearOf } from "../days.ts";
import type { Day } from "../model.ts";

/** A log is one when so many of its days are in order; what is not in order then is a slip of the pen. */
const FEWEST = 5;
const MOST_SLIPS = 0.26;
/** A slip at the top or the foot of a log has one neighbour: its repair must come so close, in days. */
const CLOSE = 45;
/** Between neighbours farther apart than this, in days, any day would fit. */
const FARTHEST = 200;

/**
 * Days of a log in their order, with those that have a wrong year or month put right where their neighbours leave one
 * choice: 5 June, 6 June, 7 May, 8 June. A log that is in no order stays as it is, and so does a day that stands one or two places
 * too late.
 */
export function repairSlips(days: readonly Day[]): Day[] {
  if (days.length < FEWEST) return [...days];
  const up = longestOrdered(days, 1);
  const down = longestOrdered(days, -1);
  const direction = up.size >= down.size ? 1 : -1;
  const kept = direction === 1 ? up : down;
  if (days.length - kept.size > days.length * MOST_SLIPS) return [...days];
  return days.map((day, index) => (kept.has(index) ? day : (repair(days, kept, index, direction) ?? day)));
}

/** Indices of the longest run of days that is in order. */
function longestOrdered(days: readonly Day[], direction: 1 | -1): Set<number> {
  const lengths: number[] = [];
  const before: number[] = [];
  days.forEach((day, index) => {
    let [length, from] = [1, -1];
    for (let other = 0; other < index; other += 1) {
      const step = direction * daysBetween(days[other] ?? day, day);
      if (step >= 0 && (lengths[other] ?? 0) + 1 > length) [length, from] = [(lengths[other] ?? 0) + 1, other];
    }
    lengths.push(length);
    before.push(from);
  });
  const kept = new Set<number>();
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) kept.add(at);
  return kept;
}

function repair(days: readonly Day[], kept: ReadonlySet<number>, index: number, direction: 1 | -1): Day | null {
  const known = [...kept].sort((a, b) => a - b);
  const previous = days[known.findLast((at) => at < index) ?? -1] ?? null;
  const next = days[known.find((at) => at > index) ?? -1] ?? null;
  const [low, high] = direction === 1 ? [previous, next] : [next, previous];
  if (low !== null && high !== null && daysBetween(low, high) > FARTHEST) return null;
  const slip = days[index] ?? "";
  const fits = listCorrections(slip, [previous, next]).filter(
    (day) =>
      (low === null || day >= low) &&
      (high === null || day <= high) &&
      ((low !== null && high !== null) || Math.abs(daysBetween(low ?? high ?? day, day)) <= CLOSE),
  );
  // A wrong year is likelier than a wrong month.
  const years = fits.filter((day) => day.slice(5) === slip.slice(5));
  const best = years.length > 0 ? years : fits;
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** The same day in the years beside it and those of its neighbours, and in the months beside it. */
function listCorrections(day: Day, beside: readonly (Day | null)[]): Day[] {
  const [year, month, date] = [yearOf(day), monthOf(day), dayOfMonth(day)];
  const near = [-2, -1, 1, 2].map((distance) => year + distance);
  const own = beside.flatMap((other) => (other === null || yearOf(other) === year ? [] : [yearOf(other)]));
  const years = [...new Set([...near, ...own])].map((of) => makeDay(of, month, date));
  const months = [-1, 1].map((distance) => makeDay(year, month + distance, date));
  return [...years, ...months].filter((found) => found !== null);
}
