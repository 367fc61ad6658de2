import type { Timeline, TimelineTopic, VocabularyTerm } from "../model.ts";
import { assignFields, type Fields } from "./hues.ts";
import { gatherStrands, type Strand } from "./strands.ts";

/** What every chart of a journal is drawn from; made once for all pages. */
export interface ChartData {
  topics: ReadonlyMap<string, TimelineTopic>;
  fields: Fields;
  /** Oldest first. */
  strands: readonly Strand[];
  /** By topic, oldest first. */
  strandsOf: ReadonlyMap<string, readonly Strand[]>;
}

/** `titles`: path of a file → title of its entry, for the labels of bars. */
export function readChartData(
  timeline: Timeline,
  vocabulary: readonly VocabularyTerm[],
  titles: ReadonlyMap<string, string> = new Map(),
): ChartData {
  const topics = new Map(timeline.topics.map((topic) => [topic.id, topic]));
  const strands = gatherStrands(timeline, titles).filter((strand) => topics.has(strand.topic));
  const strandsOf = new Map<string, Strand[]>();
  for (const strand of strands) {
    const list = strandsOf.get(strand.topic);
    if (list) list.push(strand);
    else strandsOf.set(strand.topic, [strand]);
  }
  return { topics, fields: assignFields(timeline, vocabulary), strands, strandsOf };
}
