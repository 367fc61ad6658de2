import type { Sign } from "../charts/glyphs.ts";
import { daySerial } from "../days.ts";
import type { Day, Quote } from "../model.ts";
import type { Ledger } from "./ledger.ts";
import { findSetAside } from "./set-aside.ts";
import { findInterestsOfNow, isResting } from "./stretches.ts";
import { endOfTurn } from "./turn-time.ts";

const MOST_RESTING = 8;
/** What was put down longer ago than that is history, not rest. */
const DAYS_OF_REST = 540;
/** What was less than that never was much. */
const LEAST_WEIGHT = 0.4;

/** A topic that is not current any more; `end`: serial of the day after its last. */
export interface Resting {
  topic: string;
  status: Sign;
  end: number;
  weight: number;
  /** Why it was put down; null for what only went quiet, though it may have been put down once before. */
  reason: Quote | null;
}

/** What was paused or dropped, or has gone quiet, latest first. */
export function findResting(ledger: Ledger, lastDay: Day): Resting[] {
  const current = new Set(findInterestsOfNow(ledger).map(({ topic }) => topic));
  const ends = findSetAside(ledger);
  const resting = [...ledger.chart.strandsOf].flatMap(([topic, strands]) => {
    const told = strands.filter((strand) => !strand.plan);
    const last = told.findLast((strand) => strand.end === Math.max(...told.map((other) => other.end)));
    // What was dropped was dropped when it was first said, however often it is said again.
    const stop = ends.get(topic);
    const stopped = stop && endOfTurn(stop, ledger.periodById.get(stop.period));
    const end = stopped ?? (last && Math.min(last.end, daySerial(lastDay) + 1));
    const weight = told.reduce((sum, strand) => sum + strand.weight, 0);
    if (end === undefined || !last || current.has(topic)) return [];
    return [{ topic, status: stop?.kind ?? last.status, end, weight, reason: stop?.reason ?? null }];
  });
  const since = daySerial(lastDay) - DAYS_OF_REST;
  return resting
    .filter(({ end, status, weight }) => end > since && (isResting(status) || weight >= LEAST_WEIGHT))
    .sort((a, b) => Number(isResting(b.status)) - Number(isResting(a.status)) || b.weight - a.weight)
    .slice(0, MOST_RESTING)
    .sort((a, b) => b.end - a.end);
}
