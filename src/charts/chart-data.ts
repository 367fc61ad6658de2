import { daySerial } from "../days.ts";
import { addTo } from "../lists.ts";
import type { Day, Timeline, TimelineTopic, Turn, VocabularyTerm } from "../model.ts";
import { type Axis, layAxis } from "./axis.ts";
import type { Span } from "./axis-cells.ts";
import { dateBeginnings, markBeginnings, markReturns } from "./beginnings.ts";
import { assignFields, type Fields } from "./hues.ts";
import { type FindHome, findWindow, gatherStrands, isWithin, reachOf, type Strand } from "./strands.ts";
import { trimStrands } from "./trim-strands.ts";

/** What every chart of a journal is drawn from; made once for all pages. */
export interface ChartData {
  topics: ReadonlyMap<string, TimelineTopic>;
  fields: Fields;
  /** Oldest first. */
  strands: readonly Strand[];
  /** By topic, oldest first. */
  strandsOf: ReadonlyMap<string, readonly Strand[]>;
  /** The time of the whole journal, laid once: the timeline and the strand of each topic stand on it. Null where nothing has a date. */
  whole: { window: Span; axis: Axis } | null;
  /** Times of texts that name no topic: they draw nothing, but end a silence on every chart. */
  told: readonly Span[];
  /** Where a stretch leads that several places tell. */
  home: FindHome;
}

/**
 * `titles`: path of a file → title of its entry, for the labels of bars. `home` is by default the page of the topic. `turns`: whose
 * dates the author's own sentences give. `told`: see `ChartData`.
 */
export function readChartData(
  timeline: Timeline,
  vocabulary: readonly VocabularyTerm[],
  titles: ReadonlyMap<string, string> = new Map(),
  home?: FindHome,
  turns: readonly Turn[] = [],
  told: readonly Span[] = [],
): ChartData {
  const topics = new Map(timeline.topics.map((topic) => [topic.id, topic]));
  const dated = trimStrands(gatherStrands(timeline, titles), turns).filter(({ topic }) => topics.has(topic));
  const begun = dateBeginnings(dated, turns, timeline.periods);
  const strands = markReturns(markBeginnings(begun, turns), turns);
  const strandsOf = new Map<string, Strand[]>();
  for (const strand of strands) addTo(strandsOf, strand.topic, strand);
  const fields = assignFields(timeline, vocabulary);
  const whole = layWhole(strands, told);
  return { topics, fields, strands, strandsOf, whole, told, home: home ?? ((topic) => topics.get(topic)?.url ?? "") };
}

function layWhole(strands: readonly Strand[], told: readonly Span[]): ChartData["whole"] {
  if (strands.length === 0) return null;
  const window = findWindow(strands);
  return { window, axis: layAxis([...strands.map(reachOf), ...told], window) };
}

/** The time of a chart, some days (both inclusive) or the whole journal, with the strands that lie in it; null where none does. */
export function layTime(
  data: ChartData,
  strands: readonly Strand[],
  days?: { start: Day; end: Day },
): { window: Span; axis: Axis; inside: Strand[] } | null {
  const window = days ? { start: daySerial(days.start), end: daySerial(days.end) + 1 } : data.whole?.window;
  const inside = window ? strands.filter((strand) => isWithin(strand, window)) : [];
  if (!window || inside.length === 0) return null;
  const axis = days || !data.whole ? layAxis([...inside.map(reachOf), ...data.told], window) : data.whole.axis;
  return { window, axis, inside };
}
