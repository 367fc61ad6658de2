import type { TimelinePeriod } from "../model.ts";

/**
 * Ids of the topics that a year ('2024') is told to have been about: those of every period that reaches into it, whenever it began. What
 * was only planned for it is none of them. Each place that counts the topics of a year counts these.
 */
export function topicsOfYear(periods: readonly TimelinePeriod[], year: string): Set<string> {
  const told = periods.filter(({ kind, start, end }) => {
    const isOfYear = start !== null && end !== null && start.slice(0, 4) <= year && year <= end.slice(0, 4);
    return kind === "activity" && isOfYear;
  });
  return new Set(told.flatMap(({ interests }) => interests.map(({ topic }) => topic)));
}
