import { type Html, html } from "../html.ts";
import type { Depth } from "../model.ts";
import { BAR_HEIGHTS, DEPTH_NAMES, drawGlyph, GLYPHS } from "./glyphs.ts";
import type { Field } from "./hues.ts";

const DEPTHS: readonly Depth[] = ["touched", "worked-on", "deep-dive"];

/** How to read the swim lanes: heights, shapes, the hollow bar of plans, and the colours of the fields. */
export function drawLegend(fields: readonly Field[]): Html {
  const named = fields.filter((field) => field.label !== null);
  return html`<ul class="legend">
${DEPTHS.map((depth) => html`<li>${drawSample(depth, false)} ${DEPTH_NAMES[depth]}</li>`)}
<li>${drawSample("worked-on", true)} planned</li>
${GLYPHS.map((status) => html`<li><svg class="hue-5" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${drawGlyph(status)}</svg> ${status}</li>`)}
${named.map((field) => html`<li class="legend-field"><svg class="hue-${field.hue}" width="14" height="10" aria-hidden="true"><rect class="bar deep-dive" width="14" height="10"/></svg> ${field.label}</li>`)}
</ul>`;
}

function drawSample(depth: Depth, plan: boolean): Html {
  const height = BAR_HEIGHTS[depth];
  const bar = html`<rect class="bar ${depth}${plan ? " plan" : ""}" x="1" y="${17 - height}" width="20" height="${height}"/>`;
  return html`<svg class="hue-5" width="22" height="18" aria-hidden="true">${bar}</svg>`;
}
