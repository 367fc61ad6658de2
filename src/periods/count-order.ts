import { daysBetween, makeDay } from "../days.ts";
import { readSlashed } from "./date-order.ts";
import type { DateOrder } from "./wording.ts";

const DAY_COUNT = /^[^\p{L}\p{N}]*(?:days?|tag|jour|d[ií]a|giorno|dag|d)\s?#?(\d{1,4})(?!\d)/iu;
/** One reading misses the count by so many times what the other misses it by. */
const CLEARLY = 4;

/** A day of a count that is written with slashes. */
interface CountedDay {
  count: number;
  us: string | null;
  european: string | null;
}

/**
 * Which number is the month, where a log counts its days: 'Day 1: 1/9/2020' and 'Day 26: 2/4/2020' are 26 days apart in January, and
 * would be five months in any other reading. Null where both readings, or none, go with the count.
 */
export function orderByCount(headings: readonly string[]): DateOrder | null {
  const days = headings.flatMap(readCounted);
  const [us, european] = [missCount(days, "us"), missCount(days, "european")];
  if (us === null || european === null) return us === european ? null : us === null ? "european" : "us";
  if (Math.min(us, european) * CLEARLY >= Math.max(us, european)) return null;
  return us < european ? "us" : "european";
}

function readCounted(heading: string): CountedDay[] {
  const count = DAY_COUNT.exec(heading)?.[1];
  const day = count === undefined ? null : readSlashed(heading);
  if (!day || day.year === null) return [];
  const { first, second, year } = day;
  return [{ count: Number(count), us: makeDay(year, first, second), european: makeDay(year, second, first) }];
}

/** Days by which the dates and the count drift apart from one heading to the next, all together; null where one is no day. */
function missCount(days: readonly CountedDay[], order: DateOrder): number | null {
  let missed = 0;
  for (const [at, { count, [order]: day }] of days.entries()) {
    const before = days[at - 1];
    if (day === null) return null;
    if (before?.[order]) missed += Math.abs(daysBetween(before[order], day) - (count - before.count));
  }
  return missed;
}
