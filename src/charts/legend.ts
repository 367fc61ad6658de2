import { type Html, html } from "../html.ts";
import { GLYPHS, saySign } from "./glyphs.ts";
import { drawSampleLane } from "./sample-lane.ts";
import { LINES, type Seen } from "./seen.ts";

/** How to read the swim lanes: one lane with everything on it that these lanes show, each shape with its word. */
export function drawLegend(seen: ReadonlySet<Seen>, withFolds: boolean, id: string): Html {
  const { drawing, words } = drawSampleLane(seen);
  return html`<div class="legend">
<p>How to read a lane <span class="sr-only">from left to right: ${words}.</span></p>
${drawing}
${withFolds && drawFoldKey(`${id}-hatch`)}
</div>`;
}

/** What the hatched columns of a chart say, beside it. */
export function drawFoldKey(hatch: string): Html {
  return html`<p class="folded"><svg width="22" height="14" aria-hidden="true"><rect width="22" height="14" fill="url(#${hatch})"/></svg> months with nothing told, left out</p>`;
}

/** '▂ touched … ● started ○ first told of ▶ resumed', below a chart that has no sample lane beside it. */
export function drawKey(seen: ReadonlySet<Seen>): Html {
  const isSaid = (line: Seen) => seen.has(line) && !(line === "raised" && seen.has("sunk"));
  const lines = (Object.keys(LINES) as (keyof typeof LINES)[]).filter(isSaid);
  const shown = GLYPHS.filter((sign) => seen.has(sign));
  const words = lines.map((line) => html`<span class="${line}">${LINES[line]}</span> `);
  return html`<p class="mark-key">${words}${shown.map((sign) => html`<span data-status="${sign}">${saySign(sign)}</span> `)}</p>`;
}

/** '16 of 64 topics are drawn.', where the rest is not seen beside them; false where all are drawn. */
export function sayDrawn(drawn: number, all: number): string | false {
  return drawn < all && `${drawn} of ${all} topics are drawn.`;
}
