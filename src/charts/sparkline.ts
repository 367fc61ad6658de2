import { type Html, html } from "../html.ts";
import { BAR_HEIGHTS } from "./glyphs.ts";
import { joinStrands, type Strand } from "./strands.ts";

/** Positions across, and pixels from top to bottom: a bar of a deep dive fills it. */
const GRID = { width: 120, height: BAR_HEIGHTS["deep-dive"] + 1 };
/** What is shorter than such a part of the span is drawn as long as that. */
const CELLS = 60;

/**
 * One topic across the whole journal at the size of a line of text: height is depth, hollow is a plan. The words beside it say the
 * same, so it is hidden from those who do not see it. `span` in day serials, its end after the last day.
 */
export function drawSparkline(strands: readonly Strand[], span: { start: number; end: number }): Html {
  const share = GRID.width / (span.end - span.start);
  const cell = (span.end - span.start) / CELLS;
  const joined = joinStrands(
    strands,
    (serial) => Math.floor((serial - span.start) / cell),
    () => "",
  );
  const bars = joined.map(({ start, end, depth, plan }) => {
    const height = BAR_HEIGHTS[depth];
    const width = Math.max(GRID.width / CELLS, (end - start) * share);
    const x = Math.min((start - span.start) * share, GRID.width - width);
    return html`<rect class="bar ${depth}${plan && " plan"}" x="${round(x)}" y="${GRID.height - height - 1}" width="${round(width)}" height="${height}"/>`;
  });
  return html`<svg class="spark" viewBox="0 0 ${GRID.width} ${GRID.height}" width="${GRID.width}" height="${GRID.height}" aria-hidden="true"><path class="ground" d="M0 ${GRID.height - 0.5}H${GRID.width}"/>${bars}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
