import { depthRank } from "../charts/strands.ts";
import type { Interest, TimelinePeriod } from "../model.ts";

/** One interest per topic: the deepest, with the weights of all. */
export function mergeInterests(periods: readonly TimelinePeriod[]): Interest[] {
  const merged = new Map<string, Interest>();
  for (const interest of periods.flatMap((period) => period.interests)) {
    const before = merged.get(interest.topic);
    const deeper = before && depthRank(before.depth) >= depthRank(interest.depth) ? before : interest;
    merged.set(interest.topic, { ...deeper, weight: interest.weight + (before?.weight ?? 0) });
  }
  return [...merged.values()];
}
