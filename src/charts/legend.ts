import { type Html, html } from "../html.ts";
import type { Depth } from "../model.ts";
import { BAR_HEIGHTS, DEPTH_NAMES, drawGlyph, GLYPHS, type Glyph, saySign } from "./glyphs.ts";
import type { Strand } from "./strands.ts";
import type { Thread } from "./threads.ts";

/** Where the sample lane stands, in pixels. */
const BASE = 40;
const SIZE = { width: 630, height: 64 };

interface SampleBar {
  x: number;
  width: number;
  depth: Depth;
  plan?: boolean;
  /** Below the bar; default: the name of the depth. */
  word?: string;
}

const BARS: readonly SampleBar[] = [
  { x: 8, width: 64, depth: "touched" },
  { x: 190, width: 82, depth: "worked-on" },
  { x: 272, width: 80, depth: "deep-dive" },
  { x: 426, width: 92, depth: "worked-on", word: "a day within" },
  { x: 468, width: 8, depth: "deep-dive", word: "" },
  { x: 556, width: 66, depth: "worked-on", plan: true, word: "planned" },
];

/** The middle of the line between two bars. */
const BETWEEN = 131;

const TURNS: readonly { x: number; status: Glyph; anchor: "start" | "middle" }[] = [
  { x: 8, status: "named", anchor: "start" },
  { x: 190, status: "started", anchor: "middle" },
  { x: 352, status: "paused", anchor: "middle" },
  { x: 426, status: "resumed", anchor: "middle" },
  { x: 518, status: "dropped", anchor: "middle" },
];

/** How to read the swim lanes: one lane with everything on it that a lane may show, each shape with its word. */
export function drawLegend(withFolds: boolean, id: string): Html {
  return html`<div class="legend">
<p>How to read a lane <span class="sr-only">from left to right: first told of, a ring; touched, a low pale bar; not mentioned, a thin line; started, a dot; worked on, a higher bar; deep dive, the highest and darkest; paused; resumed; a day within a longer time, drawn on top of it; dropped; planned, hollow.</span></p>
<svg class="lanes sample hue-5" xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}" aria-hidden="true"><path class="life" d="M8 ${BASE}H352M426 ${BASE}H518"/><path class="rest" d="M352 ${BASE}H426"/><g class="lane"><text x="${BETWEEN}" y="${BASE + 18}">not mentioned</text>${BARS.map(drawBar)}${TURNS.map(drawTurn)}</g></svg>
${withFolds && drawFoldKey(`${id}-hatch`)}
</div>`;
}

/** What the hatched columns of a chart say, beside it. */
export function drawFoldKey(hatch: string): Html {
  return html`<p class="folded"><svg width="22" height="14" aria-hidden="true"><rect width="22" height="14" fill="url(#${hatch})"/></svg> months with nothing told, left out</p>`;
}

/** Bars and lines of a lane, and their words. */
const LINES = { ...DEPTH_NAMES, life: "not mentioned", rest: "while paused", planned: "planned" };

/** What a key names: of lines and shapes those that are drawn. */
export type Seen = keyof typeof LINES | Glyph;

/** What is seen on a lane. */
export function listSeen(
  strands: readonly Strand[],
  lines: Iterable<Thread["kind"]>,
  marks: readonly { status: Glyph }[],
): Seen[] {
  const bars = strands.map(({ plan, depth }) => (plan ? "planned" : depth));
  return [...bars, ...lines, ...marks.map(({ status }) => status)];
}

/** '▂ touched … ● started ○ first told of ▶ resumed', below a chart that has no sample lane beside it. */
export function drawKey(seen: ReadonlySet<Seen>): Html {
  const lines = (Object.keys(LINES) as (keyof typeof LINES)[]).filter((line) => seen.has(line));
  const shown = GLYPHS.filter((sign) => seen.has(sign));
  const words = lines.map((line) => html`<span class="${line}">${LINES[line]}</span> `);
  return html`<p class="mark-key">${words}${shown.map((sign) => html`<span data-status="${sign}">${saySign(sign)}</span> `)}</p>`;
}

/** '16 of 64 topics are drawn.', where the rest is not seen beside them; false where all are drawn. */
export function sayDrawn(drawn: number, all: number): string | false {
  return drawn < all && `${drawn} of ${all} topics are drawn.`;
}

function drawBar({ x, width, depth, plan, word }: SampleBar): Html {
  const height = BAR_HEIGHTS[depth];
  const text = word ?? DEPTH_NAMES[depth];
  return html`<rect class="bar ${depth}${plan ? " plan" : ""}" x="${x}" y="${BASE - height}" width="${width}" height="${height}"/>${text !== "" && html`<text x="${x + width / 2}" y="${BASE + 18}">${text}</text>`}`;
}

function drawTurn({ x, status, anchor }: (typeof TURNS)[number]): Html {
  const text = anchor === "start" ? x - 4 : x;
  return html`${drawGlyph(status, html` transform="translate(${x} ${BASE})"`)}<text class="turn-word ${anchor}" x="${text}" y="14">${saySign(status)}</text>`;
}
