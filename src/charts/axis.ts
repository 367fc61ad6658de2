import { scaleLinear } from "d3-scale";
import { daySerial, formatMonth, monthFraction, monthName, monthSerial, monthStart, serialDay } from "./calendar.ts";

export type Unit = "day" | "month" | "quarter" | "year";

/** Time from left to right in cells of equal width; long silences are folded. Positions are shares of the width, 0 to 1. */
export interface Axis {
  unit: Unit;
  /** The cell in which a day serial lies. */
  cellOf(serial: number): number;
  /** Position of the first moment of a day serial. */
  position(serial: number): number;
  ticks: Tick[];
  folds: Fold[];
}

export interface Tick {
  at: number;
  label: string;
  /** Years (months on an axis of days) are major. */
  major: boolean;
}

/** A stretch with nothing in it. */
export interface Fold {
  from: number;
  to: number;
  /** '5 mo.' */
  label: string;
  /** 'Nothing from April 2021 to August 2021'. */
  title: string;
}

interface Span {
  start: number;
  end: number;
}

/** Cells that share the width, in order; `folded` ones stand together for a silence. */
interface Run {
  first: number;
  count: number;
  folded: boolean;
}

const MONTHS_PER_CELL: Readonly<Record<Unit, number>> = { day: 0, month: 1, quarter: 3, year: 12 };
/** Days and months that still have a readable width on a page; beyond them the next larger cell is taken. */
const MOST_DAYS = 45;
const MOST_MONTHS = 40;
const MOST_QUARTERS = 64;

/** Chooses cells for the spans (day serials, `end` exclusive): days, months, quarters or years, whichever stay readable. */
export function layAxis(spans: readonly Span[], window: Span): Axis {
  if (window.end - window.start <= MOST_DAYS) return buildAxis("day", [wholeRun("day", window)]);
  for (const [unit, most] of [
    ["month", MOST_MONTHS],
    ["quarter", MOST_QUARTERS],
  ] as const) {
    const runs = foldRuns(spans, unit, window);
    if (runs.reduce((sum, run) => sum + (run.folded ? 0 : run.count), 0) <= most) return buildAxis(unit, runs);
  }
  return buildAxis("year", foldRuns(spans, "year", window));
}

function cellOf(unit: Unit, serial: number): number {
  return unit === "day" ? serial : Math.floor(monthSerial(serialDay(serial)) / MONTHS_PER_CELL[unit]);
}

/** As `cellOf` with the part of the cell that lies before the day. */
function cellPosition(unit: Unit, serial: number): number {
  if (unit === "day") return serial;
  const day = serialDay(serial);
  return (monthSerial(day) + monthFraction(day)) / MONTHS_PER_CELL[unit];
}

function wholeRun(unit: Unit, window: Span): Run {
  const first = cellOf(unit, window.start);
  return { first, count: cellOf(unit, window.end - 1) - first + 1, folded: false };
}

/** Runs of cells with and without anything in them; silences shorter than two months stay open. */
function foldRuns(spans: readonly Span[], unit: Unit, window: Span): Run[] {
  const whole = wholeRun(unit, window);
  const busy = new Set<number>();
  for (const span of spans) {
    const last = Math.min(cellOf(unit, span.end - 1), whole.first + whole.count - 1);
    for (let cell = Math.max(cellOf(unit, span.start), whole.first); cell <= last; cell += 1) busy.add(cell);
  }
  const runs: Run[] = [];
  for (let cell = whole.first; cell < whole.first + whole.count; cell += 1) {
    const folded = !busy.has(cell);
    const run = runs.at(-1);
    if (run?.folded === folded) run.count += 1;
    else runs.push({ first: cell, count: 1, folded });
  }
  return runs.map((run) => ({ ...run, folded: run.folded && run.count * MONTHS_PER_CELL[unit] >= 2 }));
}

/** A fold takes 4 % of the width, all folds together at most 40 %. */
function buildAxis(unit: Unit, runs: readonly Run[]): Axis {
  const folded = runs.filter((run) => run.folded).length;
  const open = runs.reduce((sum, run) => sum + (run.folded ? 0 : run.count), 0);
  const foldWidth = folded === 0 ? 0 : Math.min(0.04, 0.4 / folded);
  const cellWidth = open === 0 ? 0 : (1 - folded * foldWidth) / open;
  const domain: number[] = [];
  const range: number[] = [];
  let at = 0;
  for (const run of runs) {
    domain.push(run.first);
    range.push(at);
    at += run.folded ? foldWidth : run.count * cellWidth;
  }
  const last = runs.at(-1);
  domain.push(last ? last.first + last.count : 1);
  range.push(1);
  const scale = scaleLinear(domain, range).clamp(true);
  const folds = runs.filter((run) => run.folded).map((run) => describeFold(unit, run, scale));
  return {
    unit,
    cellOf: (serial) => cellOf(unit, serial),
    position: (serial) => scale(cellPosition(unit, serial)),
    ticks: placeTicks(unit, runs, scale, open),
    folds,
  };
}

function describeFold(unit: Unit, run: Run, scale: (cell: number) => number): Fold {
  const size = MONTHS_PER_CELL[unit];
  const [first, months] = [run.first * size, run.count * size];
  const label = months >= 24 && months % 12 === 0 ? `${months / 12} yr` : `${months} mo`;
  const title = `Nothing from ${formatMonth(first)} to ${formatMonth(first + months - 1)}`;
  return { from: scale(run.first), to: scale(run.first + run.count), label, title };
}

/** Year labels need 4.5 % of the width and month labels 3.5 %; one that would touch its neighbour is left out. */
function placeTicks(unit: Unit, runs: readonly Run[], scale: (cell: number) => number, open: number): Tick[] {
  const ticks: Tick[] = [];
  const next = { major: -1, minor: -1 };
  let group = Number.NaN;
  for (const run of runs) {
    if (run.folded) continue;
    for (let cell = run.first; cell < run.first + run.count; cell += 1) {
      const at = scale(cell);
      const { major, minor, of } = nameCell(unit, cell, cell - run.first, open);
      if (of !== group && at >= next.major) {
        ticks.push({ at, label: major, major: true });
        next.major = at + (unit === "day" ? 0.14 : 0.045);
        group = of;
      }
      if (minor !== null && at >= next.minor) {
        ticks.push({ at, label: minor, major: false });
        next.minor = at + 0.035;
      }
    }
  }
  return ticks;
}

/** What stands above a cell: its year (or month) and, where it deserves one, a label of its own. */
function nameCell(
  unit: Unit,
  cell: number,
  index: number,
  open: number,
): { major: string; minor: string | null; of: number } {
  if (unit === "day") {
    const day = serialDay(cell);
    const month = monthSerial(day);
    const minor = open <= 14 || index % 7 === 0 ? String(Number(day.slice(8))) : null;
    return { major: formatMonth(month), minor, of: month };
  }
  const month = cell * MONTHS_PER_CELL[unit];
  const year = Math.floor(month / 12);
  const named = unit === "month" && (open <= 15 || month % 3 === 0);
  return { major: String(year), minor: named ? monthName(month, 3) : null, of: year };
}

/** First day serial of a month serial: handy for windows. */
export function monthSerialStart(month: number): number {
  return daySerial(monthStart(month));
}
