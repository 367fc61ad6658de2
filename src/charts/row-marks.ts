import { type Html, html } from "../html.ts";
import { percent } from "./axis-drawing.ts";
import { drawGlyph, GLYPHS, type Glyph, glyphEdge } from "./glyphs.ts";
import type { Mark } from "./status-marks.ts";
import type { Strand } from "./strands.ts";

/** Pixels by which a shape stands before the bar that it begins, or behind the one that it ends. */
const ASIDE = 4;
/** Shapes on a phone that are nearer to each other, as a share of the width, would run together. */
const LEAST_ROOM = 0.06;

/** A place for the shape of a status in a row of the overview. */
export interface RowMark {
  status: Glyph;
  /** Share of the width, 0 to 1. */
  at: number;
}

/** From the left; of those that would run together the last, which tells how it stands after both. `picked`: see `pickMarks`. */
export function placeRowMarks(
  strands: readonly Strand[],
  picked: ReadonlyMap<Strand, readonly Mark[]>,
  place: (mark: Mark) => number,
): RowMark[] {
  const marks = strands
    .flatMap((strand) => picked.get(strand) ?? [])
    .map((mark) => ({ status: mark.status, at: place(mark) }));
  const sorted = marks.sort((a, b) => a.at - b.at);
  return sorted.filter(({ at }, index) => (sorted[index + 1]?.at ?? Number.POSITIVE_INFINITY) - at >= LEAST_ROOM);
}

/** Shapes for `drawRowMarks`, each shifted off its bar; once in a page. `floor`: where bars stand, in pixels. */
export function defineRowMarks(statuses: ReadonlySet<string>, floor: number): Html {
  const shown = GLYPHS.filter((status) => statuses.has(status));
  const place = (status: Glyph) => `translate(${glyphEdge(status) === "start" ? -ASIDE : ASIDE} ${floor})`;
  return html`<defs>${shown.map((status) => drawGlyph(status, html` id="row-${status}" transform="${place(status)}"`))}</defs>`;
}

/** One element for each, so that it keeps both its place, in per cent, and its form. */
export function drawRowMarks(marks: readonly RowMark[]): Html[] {
  return marks.map(({ status, at }) => html`<use href="#row-${status}" x="${percent(at * 100)}"/>`);
}
