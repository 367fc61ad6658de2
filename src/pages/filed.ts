import type { Timeline, TimelinePeriod } from "../model.ts";

/**
 * The periods without the categories that file one text alone, where no word of any text names them: 'office' says where that text is
 * put, and draws no lane. What topics.yaml lists stays.
 */
export function omitFiled(
  periods: readonly TimelinePeriod[],
  { topics, periods: all }: Pick<Timeline, "topics" | "periods">,
): TimelinePeriod[] {
  const listed = new Set(topics.flatMap(({ id, listed }) => (listed ? [id] : [])));
  const told = new Set<string>();
  const texts = new Map<string, string>();
  for (const { source, interests } of all)
    for (const { topic, evidence } of interests) {
      if (evidence.some(({ rule }) => rule !== "category")) told.add(topic);
      if ((texts.get(topic) ?? source.path) !== source.path) told.add(topic);
      texts.set(topic, source.path);
    }
  return periods.map((period) => ({
    ...period,
    interests: period.interests.filter(({ topic }) => told.has(topic) || listed.has(topic)),
  }));
}
