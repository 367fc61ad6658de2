import { daysBetween, yearOf } from "../days.ts";
import { compareText } from "../lists.ts";
import type { Day } from "../model.ts";

/** A wording without its year, put into some year so that it can be compared, and the year that it states itself. */
export interface YearlessDay {
  /** Its first day in any year. */
  day: Day;
  stated: number | null;
  /** 1 (Monday) to 7 where the text names one. */
  weekday: number | null;
  /** What weekday the day is in a year. */
  weekdayIn(year: number): number;
}

export type Direction = 1 | -1;

/** Days of a year that count as close: an ordered log has few steps that go the wrong way. */
const YEAR = 366;
const FEWEST_WEEKDAYS = 3;
/** The future is less likely than the past, by this factor. */
const AHEAD = 1.5;

/**
 * Years of the headings of a log in their order. Where a log goes from December to January (or, newest first, from January
 * to December) the year changes. One that states its year fixes those around it, else the publication does, which is close to
 * the newest or the oldest; `hint` is the year that most of them have when nothing else is known. Null: cannot be told.
 */
export function placeYears(
  days: readonly YearlessDay[],
  reference: Day | null,
  hint: number | null,
): (number | null)[] {
  const candidates = ([1, -1] as const).map((direction) => placeInDirection(days, direction, reference, hint));
  const [ascending, descending] = candidates;
  const best = ascending && (!descending || ascending.cost <= descending.cost) ? ascending : descending;
  return best && best.wraps <= Math.max(1, days.length / 4) ? best.years : placeAlone(days, reference, hint);
}

interface Placement {
  years: number[];
  wraps: number;
  cost: number;
}

function placeInDirection(
  days: readonly YearlessDay[],
  direction: Direction,
  reference: Day | null,
  hint: number | null,
): Placement | null {
  const shifts = countYears(days, direction);
  const options = listBases(days, shifts, reference, hint);
  const placements = options.map((base) => measure(days, shifts, base, reference));
  return placements.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

/** Years after the first heading's, by the steps that go against the direction. */
function countYears(days: readonly YearlessDay[], direction: Direction): number[] {
  let shift = 0;
  return days.map((item, index) => {
    const before = days[index - 1];
    const step = before ? compareText(item.day.slice(5), before.day.slice(5)) : 0;
    if (before && item.stated !== null && before.stated !== null) shift += item.stated - before.stated;
    else if (step * direction < 0) shift += direction;
    return shift;
  });
}

/** Years that the first heading may have. */
function listBases(
  days: readonly YearlessDay[],
  shifts: readonly number[],
  reference: Day | null,
  hint: number | null,
): number[] {
  const stated = days.flatMap(({ stated }, index) => (stated === null ? [] : [stated - (shifts[index] ?? 0)]));
  if (stated.length > 0) return [mostFrequent(stated)];
  if (hint !== null) return [byWeekdays(days, shifts, hint - mostFrequent(shifts))];
  if (reference === null) return [];
  const spread = shifts.map((shift) => -shift);
  const around = [-1, 0, 1].flatMap((distance) => spread.map((shift) => yearOf(reference) + distance + shift));
  return [...new Set(around)];
}

/** A year that only some text mentions gives way where all weekdays contradict it and fit one beside it: a template's date that was left. */
function byWeekdays(days: readonly YearlessDay[], shifts: readonly number[], base: number): number {
  const named = days.flatMap((item, index) => (item.weekday === null ? [] : [{ item, shift: shifts[index] ?? 0 }]));
  const fits = (of: number) => named.filter(({ item, shift }) => item.weekdayIn(of + shift) === item.weekday).length;
  if (named.length < FEWEST_WEEKDAYS || fits(base) > 0) return base;
  return [base + 1, base - 1].find((of) => fits(of) === named.length) ?? base;
}

function measure(
  days: readonly YearlessDay[],
  shifts: readonly number[],
  base: number,
  reference: Day | null,
): Placement {
  const years = days.map(({ stated }, index) => stated ?? base + (shifts[index] ?? 0));
  const placed = days.map(({ day }, index) => `${years[index] ?? base}${day.slice(4)}`).sort();
  const [oldest, newest] = [placed[0] ?? "", placed.at(-1) ?? ""];
  const spread = daysBetween(firstOf(oldest), firstOf(newest));
  const away = reference === null ? 0 : Math.min(distance(oldest, reference), distance(newest, reference));
  const wrong = days.filter(({ weekday, weekdayIn }, index) => weekday && weekdayIn(years[index] ?? base) !== weekday);
  const cost = spread + away + (wrong.length / days.length) * 2 * YEAR;
  return { years, wraps: shifts.filter((shift, index) => shift !== (shifts[index - 1] ?? 0)).length, cost };
}

function distance(day: Day, reference: Day): number {
  const ahead = daysBetween(reference, firstOf(day));
  return ahead > 0 ? ahead * AHEAD : -ahead;
}

/** 29 February exists in the year it was compared in, not in all. */
function firstOf(day: Day): Day {
  return day.endsWith("-02-29") ? `${day.slice(0, 8)}28` : day;
}

function placeAlone(days: readonly YearlessDay[], reference: Day | null, hint: number | null): (number | null)[] {
  return days.map((item) => {
    if (item.stated !== null || hint !== null) return item.stated ?? hint;
    return placeInDirection([item], 1, reference, null)?.years[0] ?? null;
  });
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
