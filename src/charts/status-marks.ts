import { addTo } from "../lists.ts";
import type { Span } from "./axis-cells.ts";
import { type Glyph, glyphEdge, type Sign, TELLING } from "./glyphs.ts";
import type { Plot } from "./plot.ts";
import { partsOf, type Strand } from "./strands.ts";

/** Where the shape of a status stands: on an edge of its bar, or apart from it, on the day that the author names. */
export interface Mark {
  strand: Strand;
  status: Glyph;
  edge: "start" | "end";
  /** Day serial. */
  at: number;
  isApart: boolean;
  /** Its topic is only touched there, and no turn of the journal tells it. */
  isSlight: boolean;
}

/**
 * The shapes of statuses that each strand of a lane carries, those that were laid together each on their own day. Not those whose day lies
 * outside the window, and not where a shape would tell nothing new: a topic begun in a week is begun in the quarter around it, too, and one that is
 * only touched again after a while has not been resumed unless it was set aside before or the journal tells its return. The labels of bars tell
 * every status.
 * `beyond` is what is told outside of the window: a pause of the year before is no news in this one.
 */
export function pickMarks(
  strands: readonly Strand[],
  window: Span,
  beyond: readonly Strand[] = [],
): Map<Strand, Mark[]> {
  const marks = [...strands, ...beyond].flatMap(findMarks).sort((a, b) => a.at - b.at);
  const picked = new Map<Strand, Mark[]>();
  let before: Sign | null = null;
  for (const mark of marks) {
    const { status, at } = mark;
    const rested = before === "paused" || before === "dropped";
    if (status === "resumed" ? mark.isSlight && !rested : status === before) continue;
    before = status;
    if (at >= window.start && at <= window.end) addTo(picked, mark.strand, mark);
  }
  return picked;
}

function findMarks(strand: Strand): Mark[] {
  return partsOf(strand).flatMap(({ status, plan, start, end, turn, isReturn }): Mark[] => {
    const edge = plan ? null : glyphEdge(status);
    if (edge === null || status === "continued") return [];
    const at = turn?.at ?? (edge === "start" ? start : end);
    const isApart = at !== (edge === "start" ? strand.start : strand.end);
    return [{ strand, status, edge, at, isApart, isSlight: strand.depth === "touched" && !isReturn }];
  });
}

/** Where a mark stands on paper on which its bar goes from `from` to `to`, and a day serial lies at `x`. */
export function placeMark(
  { edge, at, isApart }: Mark,
  from: number,
  to: number,
  x: (serial: number) => number,
): number {
  if (isApart) return x(at);
  return edge === "start" ? from : to;
}

/** A mark with its place, in per cent of the width. */
export interface PlacedMark extends Mark {
  place: number;
}

/** In per cent of the width, of some 900 pixels: what two shapes take, and how far one stands before or behind its bar. */
const [LEAST_ROOM, ASIDE] = [1.2, 0.33] as const;

/** The marks of the bars of a lane with their places; where two would run together, the more telling one. */
export function placeMarks(
  bars: readonly { strand: Strand; left: number; right: number }[],
  marks: ReadonlyMap<Strand, readonly Mark[]>,
  { axis, x }: Plot,
): PlacedMark[] {
  const at = (serial: number) => x(axis.position(serial));
  const all = bars.flatMap(({ strand, left, right }) =>
    (marks.get(strand) ?? []).map((mark) => ({ ...mark, place: placeMark(mark, left, right, at) })),
  );
  const seen = ({ place, edge }: PlacedMark) => place + (edge === "start" ? -ASIDE : ASIDE);
  const kept: PlacedMark[] = [];
  for (const mark of all.sort((a, b) => TELLING.indexOf(a.status) - TELLING.indexOf(b.status)))
    if (kept.every((other) => Math.abs(seen(other) - seen(mark)) >= LEAST_ROOM)) kept.push(mark);
  return kept.sort((a, b) => a.place - b.place);
}
