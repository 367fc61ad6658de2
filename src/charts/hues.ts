import type { Timeline, TimelineTopic, VocabularyTerm } from "../model.ts";

/** The six colours of fields, by their number in the style sheet (--hue-0 …), as they stand on light paper. */
export const HUES = ["#0072b2", "#9b4f8f", "#b85a00", "#007f5f", "#a63d2f", "#5b6770"];
/** Topics outside every field, where others have one. */
const SLATE = 5;

/** A field of interest: a topic that others name as their parent, and everything under it. */
export interface Field {
  /** Null: topics without a field. */
  id: string | null;
  label: string | null;
  hue: number;
  /** Place among the fields, by their first appearance in the journal: the same on every page. */
  rank: number;
}

/** Id of every topic → its field. */
export type Fields = ReadonlyMap<string, Field>;

/**
 * Sorts topics into fields and gives each field one of six hues: the author's colour decides (the nearest hue is taken), else
 * the order of first appearance. A journal without parents has one field without a name.
 */
export function assignFields(timeline: Timeline, vocabulary: readonly VocabularyTerm[]): Fields {
  const topics = new Map(timeline.topics.map((topic) => [topic.id, topic]));
  const roots = new Map(timeline.topics.map((topic) => [topic.id, findRoot(topic, topics)]));
  const parents = new Set([...roots].filter(([id, root]) => id !== root.id).map(([, root]) => root.id));
  const order = orderRoots(timeline, roots, parents);
  const hues = pickHues(order, topics, vocabulary);
  const none: Field = { id: null, label: null, hue: parents.size === 0 ? 0 : SLATE, rank: order.length };
  const fields = new Map(
    order.map((id, rank): [string, Field] => [
      id,
      { id, label: topics.get(id)?.label ?? id, hue: hues.get(id) ?? 0, rank },
    ]),
  );
  return new Map([...roots].map(([id, root]) => [id, fields.get(root.id) ?? none]));
}

/** A circle of parents ends at the topic where it began. */
function findRoot(topic: TimelineTopic, topics: ReadonlyMap<string, TimelineTopic>): TimelineTopic {
  const seen = new Set<string>();
  let root = topic;
  while (root.parent !== null && !seen.has(root.id)) {
    seen.add(root.id);
    const parent = topics.get(root.parent);
    if (!parent) break;
    root = parent;
  }
  return root;
}

function orderRoots(
  timeline: Timeline,
  roots: ReadonlyMap<string, TimelineTopic>,
  parents: ReadonlySet<string>,
): string[] {
  const dated = timeline.periods.filter((period) => period.start !== null);
  const days = [...dated].sort((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : 1));
  const seen = days.flatMap((period) => period.interests.map(({ topic }) => roots.get(topic)?.id ?? ""));
  return [...new Set([...seen, ...parents])].filter((id) => parents.has(id));
}

function pickHues(
  order: readonly string[],
  topics: ReadonlyMap<string, TimelineTopic>,
  vocabulary: readonly VocabularyTerm[],
): Map<string, number> {
  const colors = new Map(vocabulary.map((term) => [term.name.toLowerCase(), term.color]));
  const hues = new Map<string, number>();
  for (const id of order) {
    const color = colors.get(topics.get(id)?.label.toLowerCase() ?? "");
    const hue = color ? nearestHue(color) : null;
    if (hue !== null) hues.set(id, hue);
  }
  const free = HUES.map((_, hue) => hue).filter((hue) => hue !== SLATE && ![...hues.values()].includes(hue));
  const rest = order.filter((id) => !hues.has(id));
  for (const [index, id] of rest.entries()) hues.set(id, free[index] ?? index % SLATE);
  return hues;
}

/** Null for anything that is no '#rrggbb' or '#rgb'. */
function nearestHue(color: string): number | null {
  const wanted = readHex(color);
  if (!wanted) return null;
  const distances = HUES.map((hue) => (readHex(hue) ?? []).reduce((sum, v, i) => sum + (v - (wanted[i] ?? 0)) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

function readHex(color: string): number[] | null {
  const long = /^#[0-9a-f]{3}$/i.test(color) ? color.replace(/[0-9a-f]/gi, "$&$&") : color;
  if (!/^#[0-9a-f]{6}$/i.test(long)) return null;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
}
