import { DEPTH_NAMES, type Glyph } from "./glyphs.ts";
import { depthRank, type Strand } from "./strands.ts";
import type { Thread } from "./threads.ts";

/** Bars and lines of a lane, and their words. */
export const LINES = {
  ...DEPTH_NAMES,
  sunk: "shorter time within",
  raised: "shorter time within",
  life: "not mentioned",
  rest: "while paused",
  planned: "planned",
};

/** What a key names: of lines and shapes those that are drawn. */
export type Seen = keyof typeof LINES | Glyph;

/** From left to right, in the measure of the chart. */
type Box = readonly [left: number, right: number];

/** What is seen on a lane; `boxes`: where its strands are drawn. */
export function listSeen(
  strands: readonly Strand[],
  boxes: readonly Box[],
  lines: Iterable<Thread["kind"]>,
  marks: readonly { status: Glyph }[],
): Seen[] {
  const bars = strands.map(({ plan, depth }) => (plan ? "planned" : depth));
  return [...bars, ...findWithin(strands, boxes), ...lines, ...marks.map(({ status }) => status)];
}

/** Whether a bar lies in a longer one that is higher ('sunk') or lower ('raised'): a day of a deep dive in a month of glances. */
function findWithin(strands: readonly Strand[], boxes: readonly Box[]): ReadonlySet<"sunk" | "raised"> {
  const bars = strands.flatMap(({ plan, depth }, at) => {
    const box = boxes[at];
    return plan || !box ? [] : [{ rank: depthRank(depth), left: box[0], right: box[1] }];
  });
  const found = new Set<"sunk" | "raised">();
  // Of each depth, the bar that reaches furthest so far.
  const furthest = new Map<number, { left: number; right: number }>();
  for (const { rank, left, right } of bars.sort((a, b) => a.left - b.left || b.right - a.right)) {
    for (const [other, outer] of furthest) {
      const isShorter = right <= outer.right && right - left < outer.right - outer.left;
      if (other !== rank && isShorter) found.add(rank < other ? "sunk" : "raised");
    }
    if (right > (furthest.get(rank)?.right ?? Number.NEGATIVE_INFINITY)) furthest.set(rank, { left, right });
  }
  return found;
}
