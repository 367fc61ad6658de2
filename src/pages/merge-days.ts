import { addTo } from "../lists.ts";
import type { TimelinePeriod } from "../model.ts";
import { mergeInterests } from "./merge-interests.ts";

/**
 * Sections of one text that tell of one day are one period ('5 February', not '5 February' twice), which leads to the first of them and
 * stands where that stood. All others stay as they are.
 */
export function mergeDays(periods: readonly TimelinePeriod[]): TimelinePeriod[] {
  const groups = new Map<TimelinePeriod | string, TimelinePeriod[]>();
  for (const period of periods) addTo(groups, keyOf(period), period);
  return [...groups.values()].flatMap((sections) => {
    const [first, ...others] = [...sections].sort((a, b) => a.source.line - b.source.line);
    if (first === undefined) return [];
    return others.length === 0 ? [first] : [{ ...first, interests: mergeInterests([first, ...others]) }];
  });
}

function keyOf(period: TimelinePeriod): TimelinePeriod | string {
  const { start, end, kind, source } = period;
  return start !== null && start === end && source.heading !== null ? `${start} ${kind} ${source.path}` : period;
}
