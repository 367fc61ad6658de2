import { type Html, html } from "../html.ts";
import type { Depth, Interest, Status } from "../model.ts";

/** Heights of a strand in pixels: depth is read from them, colour only repeats it. */
export const BAR_HEIGHTS: Readonly<Record<Depth, number>> = { touched: 4, "worked-on": 10, "deep-dive": 18 };

export const DEPTH_NAMES: Readonly<Record<Depth, string>> = {
  touched: "touched",
  "worked-on": "worked on",
  "deep-dive": "deep dive",
};

/** What is told of how a topic stands; of what no words say to have begun, that it is first told of. */
export type Sign = Status | "named";
/** Those that have a shape. */
export type Glyph = Exclude<Sign, "continued">;

/**
 * Their words, where they stand, the beginning or the end of a strand, and their shapes around the point 0, 0. Of those
 * on lanes, lane-shapes.ts draws some in its own way; in lists, the style sheet does (marks.css).
 */
const MARKS: Readonly<Record<Glyph, { word: string; edge: "start" | "end"; path: string }>> = {
  started: { word: "started", edge: "start", path: "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0" },
  named: { word: "first told of", edge: "start", path: "M-2.75 0a2.75 2.75 0 1 0 5.5 0a2.75 2.75 0 1 0-5.5 0" },
  resumed: { word: "resumed", edge: "start", path: "M-3.5-4.5v9l7-4.5z" },
  paused: { word: "paused", edge: "end", path: "M-3-4.5v9M3-4.5v9" },
  dropped: { word: "dropped", edge: "end", path: "M-4-4 4 4M4-4-4 4" },
};

/** In the order of a life. */
export const GLYPHS = Object.keys(MARKS) as Glyph[];
/** The more telling first: it is kept where two would stand in one place. */
export const TELLING: readonly Glyph[] = ["started", "named", "resumed", "dropped", "paused"];

export function signOf({ status, isFirstMention }: Pick<Interest, "status" | "isFirstMention">): Sign {
  return status === "started" && isFirstMention ? "named" : status;
}

/** In lists a first mention has its mark once: in the shortest time that tells it. */
export function signInList(interest: Pick<Interest, "status" | "isFirstMention" | "toldWithin">): Sign {
  const sign = signOf(interest);
  return sign === "named" && interest.toldWithin ? "continued" : sign;
}

/** One element: a chart paints it a hundred times. `attributes`: its id or its place. */
export function drawGlyph(sign: Glyph, attributes: Html = html``): Html {
  return html`<path class="glyph ${sign}" d="${MARKS[sign].path}"${attributes}/>`;
}

/** 'started', 'first told of'. */
export function saySign(sign: Glyph): string {
  return MARKS[sign].word;
}

/** What begins or comes back stands where a strand begins, paused and dropped where it ends. */
export function glyphEdge(sign: Sign): "start" | "end" | null {
  return sign === "continued" ? null : MARKS[sign].edge;
}

/**
 * 'worked on'; 'worked on, started'; 'worked on, then dropped', as work that ends is no contradiction. What is only touched
 * as it is let go was not done before: 'touched, dropped'.
 */
export function sayDepth(depth: Depth, sign: Sign | null): string {
  if (sign === null || sign === "continued") return DEPTH_NAMES[depth];
  return `${DEPTH_NAMES[depth]}, ${endsWork(depth, sign) ? "then " : ""}${saySign(sign)}`;
}

/** Whether a status tells how work ended that the depth tells of. */
export function endsWork(depth: Depth, sign: Sign): boolean {
  return depth !== "touched" && glyphEdge(sign) === "end";
}
