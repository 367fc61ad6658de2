import type { Day } from "../model.ts";
import type { Count } from "./ordinal.ts";

/** A line of the log that counts and, where it names it, its own date. */
export interface CountedLine {
  count: Count;
  day: Day | null;
}

/**
 * The counts of a challenge with the rounds that they are of: 'R2D6' behind 'R1D5' goes on with the first round, where a second one would
 * start again from one. In logs of either direction.
 */
export function joinRounds<Line extends CountedLine>(lines: readonly (Line | null)[]): (Line | null)[] {
  const numbers = lines.flatMap((line) => (line?.count.unit === "day" ? [line.count.first] : []));
  const isNewestFirst = (numbers[0] ?? 0) > (numbers.at(-1) ?? 0);
  if (isNewestFirst) return joinInOrder([...lines].reverse()).reverse();
  return joinInOrder(lines);
}

function joinInOrder<Line extends CountedLine>(lines: readonly (Line | null)[]): (Line | null)[] {
  let before: Count | null = null;
  return lines.map((line) => {
    if (line === null || line.count.unit !== "day") return line;
    const { round, first } = line.count;
    const isStart = !lines.some((other) => other?.count.round === round && other.count.first < first);
    const goesOn: boolean = before !== null && before.round < round && before.last + 1 === first && isStart;
    before = goesOn && before !== null ? { ...line.count, round: before.round } : line.count;
    return { ...line, count: before };
  });
}
