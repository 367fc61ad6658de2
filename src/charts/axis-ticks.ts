import { monthSerial, serialDay } from "../days.ts";
import { MONTHS_PER_STEP, type Run, type Unit } from "./axis-cells.ts";
import { formatMonth, monthName } from "./calendar.ts";

export interface Tick {
  at: number;
  label: string;
  /** Years (months on an axis of days) are major. */
  major: boolean;
  /** On the time of a single topic: a year of which something is told. Its name goes before those of others. */
  isTold?: boolean;
}

/** '’24', where '2024' has no room; null for what is no year. */
export function shortenYear({ label }: Tick): string | null {
  return /^\d{4}$/.test(label) ? `’${label.slice(2)}` : null;
}

/** `told`: where the bars of a single topic lie, in shares of the width. */
export function markTold(ticks: readonly Tick[], told: readonly { from: number; to: number }[]): Tick[] {
  const years = ticks.filter(({ major }) => major);
  return ticks.map((tick) => {
    const next = years[years.indexOf(tick) + 1]?.at ?? 1;
    return tick.major ? { ...tick, isTold: told.some(({ from, to }) => from < next && to > tick.at) } : tick;
  });
}

/** What stands above a step: its year (or month) and, where it deserves one, a label of its own. */
interface StepName {
  major: string;
  minor: string | null;
  of: number;
}

/**
 * Every year of which a step is open has its tick, be it ever so close to the one before: whose name has room, is seen where it is drawn. Month
 * labels need 3.5 % of the width; one that would touch its neighbour is left out.
 */
export function placeTicks(unit: Unit, runs: readonly Run[], scale: (step: number) => number, open: number): Tick[] {
  const ticks: Tick[] = [];
  let free = -1;
  let group = Number.NaN;
  for (const run of runs) {
    if (run.folded) continue;
    for (let step = run.first; step < run.first + run.count; step += 1) {
      const at = scale(step);
      const { major, minor, of } = nameStep(unit, step, step - run.first, open);
      if (of !== group) {
        ticks.push({ at, label: major, major: true });
        group = of;
      }
      if (minor !== null && at >= free) {
        ticks.push({ at, label: minor, major: false });
        free = at + 0.035;
      }
    }
  }
  return ticks;
}

function nameStep(unit: Unit, step: number, index: number, open: number): StepName {
  if (unit === "day") {
    const day = serialDay(step);
    const month = monthSerial(day);
    const minor = open <= 14 || index % 7 === 0 ? String(Number(day.slice(8))) : null;
    return { major: formatMonth(month), minor, of: month };
  }
  const month = step * MONTHS_PER_STEP[unit];
  const year = Math.floor(month / 12);
  const named = MONTHS_PER_STEP[unit] === 1 && (open <= 15 || month % 3 === 0);
  return { major: String(year), minor: named ? monthName(month, 3) : null, of: year };
}
