import type { TimelineTopic } from "../model.ts";
import type { ChartData } from "./chart-data.ts";
import type { Field } from "./hues.ts";
import { depthRank, type Strand } from "./strands.ts";

/** One topic across time. */
export interface Lane {
  topic: TimelineTopic;
  field: Field;
  strands: Strand[];
}

/** Lanes of one field, by first appearance. */
export interface LaneGroup {
  field: Field;
  lanes: Lane[];
}

/** Sorts strands into lanes, the weightiest first; `leading`: ids of topics that go before all others. */
export function rankLanes(strands: readonly Strand[], data: ChartData, leading: readonly string[] = []): Lane[] {
  const lanes = new Map<string, Lane>();
  for (const strand of strands) {
    const topic = data.topics.get(strand.topic);
    const field = data.fields.get(strand.topic);
    if (!topic || !field) continue;
    const lane = lanes.get(topic.id);
    if (lane) lane.strands.push(strand);
    else lanes.set(topic.id, { topic, field, strands: [strand] });
  }
  const scored = [...lanes.values()].map((lane) => ({ lane, score: weighLane(lane) }));
  const ahead = ({ lane }: { lane: Lane }) => Number(leading.includes(lane.topic.id));
  return scored
    .sort((a, b) => ahead(b) - ahead(a) || b.score - a.score || compareFirst(a.lane, b.lane))
    .map(({ lane }) => lane);
}

/** Depth counts most, then how long it lasted (with diminishing returns) and how much of its periods it filled. */
function weighLane(lane: Lane): number {
  const sum = lane.strands.reduce((total, strand) => {
    const months = Math.min(12, Math.max(1, (strand.end - strand.start) / 30));
    return total + 2 ** depthRank(strand.depth) * Math.sqrt(months) * (0.25 + strand.weight) * (strand.plan ? 0.25 : 1);
  }, 0);
  return sum * (lane.topic.listed ? 2 : 1);
}

/** Groups by field, in the order of the journal; topics without a field last. */
export function groupLanes(lanes: readonly Lane[]): LaneGroup[] {
  const groups = new Map<string | null, LaneGroup>();
  for (const lane of [...lanes].sort(compareFirst)) {
    const group = groups.get(lane.field.id);
    if (group) group.lanes.push(lane);
    else groups.set(lane.field.id, { field: lane.field, lanes: [lane] });
  }
  return [...groups.values()].sort((a, b) => a.field.rank - b.field.rank);
}

function compareFirst(a: Lane, b: Lane): number {
  const [first, second] = [a.strands[0]?.start ?? 0, b.strands[0]?.start ?? 0];
  return first - second || (a.topic.id < b.topic.id ? -1 : 1);
}
