import { type Html, html } from "../html.ts";
import { percent } from "./axis-drawing.ts";
import { drawGlyph, glyphEdge } from "./glyphs.ts";
import type { PlacedMark } from "./status-marks.ts";

/** Statuses whose shapes have slanting edges. Drawn with the bars, which are stretched to the width, they would be squeezed on a narrow page. */
const SLANTED = ["resumed", "dropped"] as const;
/** Pixels by which a shape stands before the bar that it begins, or behind the one that it ends. */
const ASIDE = 3;

/** A place for a shape: in per cent of the width, and pixels from the top of the chart. */
export interface SlantMark {
  status: (typeof SLANTED)[number];
  at: number;
  y: number;
}

export function placeSlantMarks(marks: readonly PlacedMark[], floor: number): SlantMark[] {
  return marks.flatMap(({ status: own, place }) => {
    const status = SLANTED.find((slanted) => slanted === own);
    return status ? [{ status, at: place, y: floor }] : [];
  });
}

/** The shapes hang as markers on lines that nobody sees, as only what has its place in per cent keeps both its place and its form. */
export function drawSlantMarks(marks: readonly SlantMark[], id: string): Html {
  return html`${SLANTED.map((status) => {
    const own = marks.filter((mark) => mark.status === status);
    const aside = glyphEdge(status) === "start" ? -ASIDE : ASIDE;
    const lines = own.map(({ at, y }) => html`<line x1="${percent(at)}" y1="${y}" x2="${percent(at)}" y2="${y}"/>`);
    return (
      own.length > 0 &&
      html`<marker id="${id}-${status}" markerUnits="userSpaceOnUse" overflow="visible">${drawGlyph(status)}</marker><g class="slant ${status}" transform="translate(${aside} 0)" marker-start="url(#${id}-${status})" aria-hidden="true">${lines}</g>`
    );
  })}`;
}
