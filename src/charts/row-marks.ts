import { type Html, html } from "../html.ts";
import { percent } from "./axis-drawing.ts";
import { drawGlyph, type GLYPHS } from "./glyphs.ts";
import type { Strand } from "./strands.ts";

/** Pixels by which a shape stands before the bar that it begins, or behind the one that it ends. */
const ASIDE = 3;
/** Shapes on a phone that are nearer to each other, as a share of the width, would run together. */
const LEAST_ROOM = 0.045;

/** A place for the shape of a status in a row of the overview. */
export interface RowMark {
  status: (typeof GLYPHS)[number];
  /** Share of the width, 0 to 1. */
  at: number;
  edge: "start" | "end";
}

/** From the left; of those that would run together the last, which tells how it stands after both. `picked`: see `pickMarks`. */
export function placeRowMarks(
  strands: readonly Strand[],
  picked: ReadonlyMap<Strand, "start" | "end">,
  place: (strand: Strand) => { from: number; to: number },
): RowMark[] {
  const marks = strands.flatMap((strand): RowMark[] => {
    const edge = picked.get(strand);
    if (edge === undefined || strand.status === "continued") return [];
    const { from, to } = place(strand);
    return [{ status: strand.status, at: edge === "start" ? from : to, edge }];
  });
  const sorted = marks.sort((a, b) => a.at - b.at);
  return sorted.filter(({ at }, index) => (sorted[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at >= LEAST_ROOM);
}

/** Each is a drawing of its own, so that it keeps both its place, in per cent, and its form. `floor`: where bars stand. */
export function drawRowMarks(marks: readonly RowMark[], floor: number): Html[] {
  return marks.map(({ status, at, edge }) => {
    const aside = edge === "start" ? -ASIDE : ASIDE;
    return html`<svg class="row-mark" x="${percent(at * 100)}" y="${floor}"><g transform="translate(${aside} 0)">${drawGlyph(status)}</g></svg>`;
  });
}
