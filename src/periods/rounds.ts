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
  if (isNewestFirst(lines)) return joinInOrder([...lines].reverse()).reverse();
  return joinInOrder(lines);
}

/**
 * Which attempt each line is of: a log that was given up and begun anew counts 'Day 1', 'Day 2', 'Day 1' without a word for its rounds, as
 * does one that counts the days of each of its weeks.
 */
export function listAttempts(lines: readonly (CountedLine | null)[], isNewestFirst: boolean): number[] {
  let [attempt, highest] = [0, 0];
  const inOrder = isNewestFirst ? [...lines].reverse() : lines;
  const attempts = inOrder.map((line) => {
    if (line === null || line.count.unit !== "day") return attempt;
    const isAnew = line.count.first <= 1 && highest > 1;
    if (isAnew) attempt += 1;
    highest = isAnew ? line.count.last : Math.max(highest, line.count.last);
    return attempt;
  });
  return isNewestFirst ? attempts.reverse() : attempts;
}

/** Whether the days of a log are counted downwards. */
export function isNewestFirst(lines: readonly (CountedLine | null)[]): boolean {
  const numbers = lines.flatMap((line) => (line?.count.unit === "day" ? [line.count.first] : []));
  return (numbers[0] ?? 0) > (numbers.at(-1) ?? 0);
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
