import type { Status } from "../model.ts";
import type { Span } from "./axis-cells.ts";
import { glyphEdge } from "./glyphs.ts";
import type { Strand } from "./strands.ts";

type Edge = "start" | "end";

interface Mark {
  strand: Strand;
  edge: Edge;
  /** Day serial of that edge. */
  at: number;
}

/**
 * The strands of a lane that carry the shape of their status, and on which edge. Not those whose edge lies outside the window,
 * and not where a shape would tell nothing new: a topic begun in a week is begun in the quarter around it, too, and one that is
 * only touched again after a while has not been resumed unless it was set aside before. The labels of bars tell every status.
 * `beyond` is what is told outside of the window: a pause of the year before is no news in this one.
 */
export function pickMarks(strands: readonly Strand[], window: Span, beyond: readonly Strand[] = []): Map<Strand, Edge> {
  const marks = [...strands, ...beyond].flatMap((strand) => findMark(strand) ?? []).sort((a, b) => a.at - b.at);
  const picked = new Map<Strand, Edge>();
  let before: Status | null = null;
  for (const { strand, edge, at } of marks) {
    const { status, depth } = strand;
    const rested = before === "paused" || before === "dropped";
    if (status === "resumed" ? depth === "touched" && !rested : status === before) continue;
    before = status;
    if (at >= window.start && at <= window.end) picked.set(strand, edge);
  }
  return picked;
}

function findMark(strand: Strand): Mark | null {
  const edge = strand.plan ? null : glyphEdge(strand.status);
  return edge && { strand, edge, at: edge === "start" ? strand.start : strand.end };
}
