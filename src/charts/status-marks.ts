import type { Status } from "../model.ts";
import type { Span } from "./axis-cells.ts";
import { glyphEdge } from "./glyphs.ts";
import type { Strand } from "./strands.ts";

/** Where the shape of a status stands: on an edge of its bar, or apart from it, on the day that the author names. */
export interface Mark {
  strand: Strand;
  edge: "start" | "end";
  /** Day serial. */
  at: number;
  isApart: boolean;
}

/**
 * The strands of a lane that carry the shape of their status, and on which edge. Not those whose edge lies outside the window,
 * and not where a shape would tell nothing new: a topic begun in a week is begun in the quarter around it, too, and one that is
 * only touched again after a while has not been resumed unless it was set aside before. The labels of bars tell every status.
 * `beyond` is what is told outside of the window: a pause of the year before is no news in this one.
 */
export function pickMarks(strands: readonly Strand[], window: Span, beyond: readonly Strand[] = []): Map<Strand, Mark> {
  const marks = [...strands, ...beyond].flatMap((strand) => findMark(strand) ?? []).sort((a, b) => a.at - b.at);
  const picked = new Map<Strand, Mark>();
  let before: Status | null = null;
  for (const mark of marks) {
    const { strand, at } = mark;
    const { status, depth } = strand;
    const rested = before === "paused" || before === "dropped";
    if (status === "resumed" ? depth === "touched" && !rested : status === before) continue;
    before = status;
    if (at >= window.start && at <= window.end) picked.set(strand, mark);
  }
  return picked;
}

function findMark(strand: Strand): Mark | null {
  const edge = strand.plan ? null : glyphEdge(strand.status);
  if (edge === null) return null;
  const at = edge === "start" ? strand.start : strand.end;
  const isApart = strand.turn !== undefined && strand.turn.at !== at;
  return { strand, edge, at: isApart ? (strand.turn?.at ?? at) : at, isApart };
}

/** Where it stands on paper on which its bar goes from `from` to `to`, and a day serial lies at `x`. */
export function placeMark(
  { edge, at, isApart }: Mark,
  from: number,
  to: number,
  x: (serial: number) => number,
): number {
  if (isApart) return x(at);
  return edge === "start" ? from : to;
}
