import { addTo } from "../lists.ts";
import type { Timeline, TimelineTopic, Turn, VocabularyTerm } from "../model.ts";
import { assignFields, type Fields } from "./hues.ts";
import { type FindHome, gatherStrands, type Strand } from "./strands.ts";
import { trimStrands } from "./trim-strands.ts";

/** What every chart of a journal is drawn from; made once for all pages. */
export interface ChartData {
  topics: ReadonlyMap<string, TimelineTopic>;
  fields: Fields;
  /** Oldest first. */
  strands: readonly Strand[];
  /** By topic, oldest first. */
  strandsOf: ReadonlyMap<string, readonly Strand[]>;
  /** Where a stretch leads that several places tell. */
  home: FindHome;
}

/**
 * `titles`: path of a file → title of its entry, for the labels of bars. `home` is by default the page of the topic. `turns`: whose
 * dates the author's own sentences give.
 */
export function readChartData(
  timeline: Timeline,
  vocabulary: readonly VocabularyTerm[],
  titles: ReadonlyMap<string, string> = new Map(),
  home?: FindHome,
  turns: readonly Turn[] = [],
): ChartData {
  const topics = new Map(timeline.topics.map((topic) => [topic.id, topic]));
  const strands = trimStrands(gatherStrands(timeline, titles), turns).filter(({ topic }) => topics.has(topic));
  const strandsOf = new Map<string, Strand[]>();
  for (const strand of strands) addTo(strandsOf, strand.topic, strand);
  const fields = assignFields(timeline, vocabulary);
  return { topics, fields, strands, strandsOf, home: home ?? ((topic) => topics.get(topic)?.url ?? "") };
}
