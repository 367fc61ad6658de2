import { monthFraction, monthSerial, serialDay } from "../days.ts";

/** What is laid together: stretches shorter than a cell share one. Weeks stand on an axis of months. */
export type Unit = "day" | "week" | "month" | "quarter" | "year";

/** Day serials, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Cells that share the width, in order; `folded` ones stand together for a silence. */
export interface Run {
  first: number;
  count: number;
  folded: boolean;
}

/** Months per step of the axis; days have steps of their own. */
export const MONTHS_PER_STEP: Readonly<Record<Unit, number>> = { day: 0, week: 1, month: 1, quarter: 3, year: 12 };

/** The step of the axis in which a day lies. */
export function stepOf(unit: Unit, serial: number): number {
  return unit === "day" ? serial : Math.floor(monthSerial(serialDay(serial)) / MONTHS_PER_STEP[unit]);
}

/** The cell in which a day is laid together with its neighbours. Weeks begin on Mondays; serial 0 is a Thursday. */
export function cellOf(unit: Unit, serial: number): number {
  return unit === "week" ? Math.floor((serial + 3) / 7) : stepOf(unit, serial);
}

/** As `stepOf` with the part of the step that lies before the day. */
export function stepPosition(unit: Unit, serial: number): number {
  if (unit === "day") return serial;
  const day = serialDay(serial);
  return (monthSerial(day) + monthFraction(day)) / MONTHS_PER_STEP[unit];
}

/** All steps of a window in one run. */
export function wholeRun(unit: Unit, window: Span): Run {
  const first = stepOf(unit, window.start);
  return { first, count: stepOf(unit, window.end - 1) - first + 1, folded: false };
}

/** Runs of steps with and without anything in them; silences shorter than two months stay open. */
export function foldRuns(spans: readonly Span[], unit: Unit, window: Span): Run[] {
  const whole = wholeRun(unit, window);
  const busy = new Set<number>();
  for (const span of spans) {
    const last = Math.min(stepOf(unit, span.end - 1), whole.first + whole.count - 1);
    for (let step = Math.max(stepOf(unit, span.start), whole.first); step <= last; step += 1) busy.add(step);
  }
  const runs: Run[] = [];
  for (let step = whole.first; step < whole.first + whole.count; step += 1) {
    const folded = !busy.has(step);
    const run = runs.at(-1);
    if (run?.folded === folded) run.count += 1;
    else runs.push({ first: step, count: 1, folded });
  }
  return runs.map((run) => ({ ...run, folded: run.folded && run.count * MONTHS_PER_STEP[unit] >= 2 }));
}

/** Steps that are not folded away. */
export function countOpen(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.folded ? 0 : run.count), 0);
}
