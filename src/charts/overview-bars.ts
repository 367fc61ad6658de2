import { type Html, html } from "../html.ts";
import { type Axis, placeSpan } from "./axis.ts";
import { BAR_HEIGHTS } from "./glyphs.ts";
import type { Strand } from "./strands.ts";
import { findGaps, joinTouching, type Thread } from "./threads.ts";

/** The drawing of a row, which is stretched to the width that it is given; its height is in pixels, as in the style sheet: a deep dive fills it. */
export const ROW = { width: 1000, height: BAR_HEIGHTS["deep-dive"] + 1 };
/** What is shorter is drawn as long as that. */
const LEAST_WIDTH = 15;
/** In the order of painting: what was done lies on what was planned. */
const KINDS = [true, false].flatMap((plan) =>
  (["deep-dive", "worked-on", "touched"] as const).map((depth) => ({ depth, plan })),
);

/** Where a stretch lies in its row, as a share of the width. */
export function placeInRow(strand: Strand, axis: Axis): { from: number; to: number } {
  return placeSpan(axis, strand, LEAST_WIDTH / ROW.width);
}

/** One path for all bars of a kind, as nobody points at one of them; the low ones lie on the high ones, and the line between them is the lowest. */
export function drawRowBars(strands: readonly Strand[], threads: readonly Thread[], axis: Axis): Html[] {
  const boxes = strands.map((strand) => {
    const { from, to } = placeInRow(strand, axis);
    return { strand, box: toBox(from, to) };
  });
  const told = joinTouching(boxes.map(({ box }) => box));
  return KINDS.map(({ depth, plan }) => {
    const own = boxes.filter(({ strand }) => strand.depth === depth && strand.plan === plan);
    const shapes = joinTouching(own.map(({ box }) => box)).map(
      ([left, right]) => `M${left} ${ROW.height}v-${BAR_HEIGHTS[depth]}h${right - left}V${ROW.height}z`,
    );
    if (depth === "touched" && !plan) shapes.push(...threads.flatMap((thread) => drawThread(thread, told, axis)));
    return html`${shapes.length > 0 && html`<path class="bar ${depth}${plan && " plan"}" d="${shapes.join("")}"/>`}`;
  });
}

function toBox(from: number, to: number): [number, number] {
  return [Math.round(from * ROW.width), Math.round(to * ROW.width)];
}

/** The line of a topic's life between its bars, in dots where it rests. */
function drawThread({ from, to, kind }: Thread, told: readonly [number, number][], axis: Axis): string[] {
  return findGaps(toBox(axis.position(from), axis.position(to)), told).flatMap(([left, right]) =>
    kind === "life" ? [drawLine(left, right)] : dots(left, right).map((at) => drawLine(at, at + DOT)),
  );
}

/** Of a line, in pixels down and parts of the width across. */
const [LINE, DOT] = [1.5, 6] as const;
/** What a dot takes with its room: a shorter piece of a line says nothing. */
export const LEAST_LINE = 3 * DOT;

function drawLine(left: number, right: number): string {
  return `M${left} ${ROW.height}v-${LINE}H${right}v${LINE}z`;
}

function dots(from: number, to: number): number[] {
  return Array.from({ length: Math.floor((to - from) / LEAST_LINE) }, (_, at) => from + DOT + at * LEAST_LINE);
}
