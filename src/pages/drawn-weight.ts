import { depthRank, type Strand } from "../charts/strands.ts";
import { monthSerial, serialDay } from "../days.ts";

/** What is planned weighs so much of what was done. */
const PLANNED = 0.25;

/** How much a topic fills of its lane: each month in which it was told of, by the deepest that it went there. Four days of one month are that month. */
export function weighDrawn(strands: readonly Pick<Strand, "start" | "end" | "depth" | "plan">[]): number {
  const months = new Map<number, number>();
  for (const { start, end, depth, plan } of strands) {
    const height = (0.5 + depthRank(depth)) ** 2 * (plan ? PLANNED : 1);
    const last = monthSerial(serialDay(end - 1));
    for (let month = monthSerial(serialDay(start)); month <= last; month += 1)
      months.set(month, Math.max(height, months.get(month) ?? 0));
  }
  return [...months.values()].reduce((sum, height) => sum + height, 0);
}
