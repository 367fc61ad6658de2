import { type Html, html } from "../html.ts";
import type { Depth, Status } from "../model.ts";

/** Heights of a strand in pixels: depth is read from them, colour only repeats it. */
export const BAR_HEIGHTS: Readonly<Record<Depth, number>> = { touched: 4, "worked-on": 10, "deep-dive": 18 };

export const DEPTH_NAMES: Readonly<Record<Depth, string>> = {
  touched: "touched",
  "worked-on": "worked on",
  "deep-dive": "deep dive",
};

/** Shapes of the statuses that have one, around the point 0, 0. Each is one element: a chart paints it a hundred times. */
const SHAPES: Readonly<Record<Exclude<Status, "continued">, Html>> = {
  started: html`<circle class="glyph started" r="4"/>`,
  resumed: html`<path class="glyph resumed" d="M-3.5-4.5v9l7-4.5z"/>`,
  paused: html`<path class="glyph paused" d="M-3-4.5v9M3-4.5v9"/>`,
  dropped: html`<path class="glyph dropped" d="M-4-4 4 4M4-4-4 4"/>`,
};

export const GLYPHS = ["started", "resumed", "paused", "dropped"] as const;

export function drawGlyph(status: (typeof GLYPHS)[number]): Html {
  return SHAPES[status];
}

/** Started and resumed stand where a strand begins, paused and dropped where it ends. */
export function glyphEdge(status: Status): "start" | "end" | null {
  if (status === "continued") return null;
  return status === "started" || status === "resumed" ? "start" : "end";
}

/**
 * 'worked on'; 'worked on, started'; 'worked on, then dropped', as work that ends is no contradiction. What is only touched
 * as it is let go was not done before: 'touched, dropped'.
 */
export function sayDepth(depth: Depth, status: Status | null): string {
  if (status === null || status === "continued") return DEPTH_NAMES[depth];
  return `${DEPTH_NAMES[depth]}, ${endsWork(depth, status) ? "then " : ""}${status}`;
}

/** Whether a status tells how work ended that the depth tells of. */
export function endsWork(depth: Depth, status: Status): boolean {
  return depth !== "touched" && glyphEdge(status) === "end";
}
