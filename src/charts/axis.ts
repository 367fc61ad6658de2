import { scaleLinear } from "d3-scale";
import {
  cellOf,
  countOpen,
  foldRuns,
  MONTHS_PER_STEP,
  type Run,
  type Span,
  stepPosition,
  type Unit,
  wholeRun,
} from "./axis-cells.ts";
import { placeTicks, type Tick } from "./axis-ticks.ts";
import { formatMonth } from "./calendar.ts";

/** Time from left to right in steps of equal width; long silences are folded. Positions are shares of the width, 0 to 1. */
export interface Axis {
  unit: Unit;
  /** The cell in which a day serial lies. */
  cellOf(serial: number): number;
  /** Position of the first moment of a day serial. */
  position(serial: number): number;
  ticks: Tick[];
  folds: Fold[];
}

/** A stretch with nothing in it. */
export interface Fold {
  from: number;
  to: number;
  /** '5 mo' */
  label: string;
  /** 'Nothing from April 2021 to August 2021'. */
  title: string;
}

/** Days that still have a readable width on a page. */
const MOST_DAYS = 45;
/** Steps that do: beyond them the next larger unit is taken. Weeks are read on months, a year and a little of them. */
const MOST_STEPS: readonly (readonly [Unit, number])[] = [
  ["week", 14],
  ["month", 40],
  ["quarter", 64],
];

/** Chooses days, weeks, months, quarters or years for the spans (day serials, `end` exclusive), whichever stay readable. */
export function layAxis(spans: readonly Span[], window: Span): Axis {
  if (window.end - window.start <= MOST_DAYS) return buildAxis("day", [wholeRun("day", window)]);
  for (const [unit, most] of MOST_STEPS) {
    const runs = foldRuns(spans, unit, window);
    if (countOpen(runs) <= most) return buildAxis(unit, runs);
  }
  return buildAxis("year", foldRuns(spans, "year", window));
}

/** A fold takes 4 % of the width, all folds together at most 40 %. */
function buildAxis(unit: Unit, runs: readonly Run[]): Axis {
  const folded = runs.filter((run) => run.folded).length;
  const open = countOpen(runs);
  const foldWidth = folded === 0 ? 0 : Math.min(0.04, 0.4 / folded);
  const stepWidth = open === 0 ? 0 : (1 - folded * foldWidth) / open;
  const domain: number[] = [];
  const range: number[] = [];
  let at = 0;
  for (const run of runs) {
    domain.push(run.first);
    range.push(at);
    at += run.folded ? foldWidth : run.count * stepWidth;
  }
  const last = runs.at(-1);
  domain.push(last ? last.first + last.count : 1);
  range.push(1);
  const scale = scaleLinear(domain, range).clamp(true);
  return {
    unit,
    cellOf: (serial) => cellOf(unit, serial),
    position: (serial) => scale(stepPosition(unit, serial)),
    ticks: placeTicks(unit, runs, scale, open),
    folds: runs.filter((run) => run.folded).map((run) => describeFold(unit, run, scale)),
  };
}

/** The same a little narrower, where the name of a last year or month would else have no room right of its line. `roomOf`: what it takes. */
export function leaveRoom(axis: Axis, roomOf: (tick: Tick) => number): Axis {
  const lacks = axis.ticks.map((tick) => (tick.at > 0 ? (tick.at + roomOf(tick) - 1) / tick.at : 0));
  const lack = lacks.reduce((most, one) => Math.max(most, one), 0);
  if (lack === 0) return axis;
  const narrow = (at: number) => at * (1 - lack);
  return {
    ...axis,
    position: (serial) => narrow(axis.position(serial)),
    ticks: axis.ticks.map((tick) => ({ ...tick, at: narrow(tick.at) })),
    folds: axis.folds.map((fold) => ({ ...fold, from: narrow(fold.from), to: narrow(fold.to) })),
  };
}

/**
 * Where a stretch of days lies, at least `least` of the width wide, as what is seen. What has to be widened for that stays within the
 * open time around it: in a silence beside it, it would hide that nothing is told there. Shares of the width.
 */
export function placeSpan(axis: Axis, { start, end }: Span, least: number): { from: number; to: number } {
  const [from, to] = [axis.position(start), axis.position(end)];
  const near = 1e-9;
  const [low, high] = axis.folds.reduce(
    ([lowest, highest], fold) => [
      fold.to <= from + near ? Math.max(lowest, fold.to) : lowest,
      fold.from >= to - near ? Math.min(highest, fold.from) : highest,
    ],
    [0, 1],
  );
  const width = Math.min(least, high - low);
  const right = Math.min(Math.max(to, from + width), high);
  return { from: Math.min(from, right - width), to: right };
}

function describeFold(unit: Unit, run: Run, scale: (step: number) => number): Fold {
  const size = MONTHS_PER_STEP[unit];
  const [first, months] = [run.first * size, run.count * size];
  const label = months >= 24 && months % 12 === 0 ? `${months / 12} yr` : `${months} mo`;
  const title = `Nothing from ${formatMonth(first)} to ${formatMonth(first + months - 1)}`;
  return { from: scale(run.first), to: scale(run.first + run.count), label, title };
}
