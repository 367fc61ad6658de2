import { type Html, html } from "../html.ts";
import type { Axis } from "./axis.ts";
import { percent } from "./axis-drawing.ts";
import { BAR_HEIGHTS, DEPTH_NAMES, glyphEdge } from "./glyphs.ts";
import type { Field } from "./hues.ts";
import type { Lane } from "./lanes.ts";
import type { Strand } from "./strands.ts";

/** The paper on which lanes are drawn. */
export interface Plot {
  id: string;
  axis: Axis;
  /** First day serial, and the one after the last. */
  window: { start: number; end: number };
  /** Lanes carry the names of their topics. */
  named: boolean;
  /** Where the plot begins, in per cent of the width. */
  gutter: number;
  /** Position on the axis (0 to 1) → per cent of the width. */
  x(at: number): number;
}

/** Of a lane, from its top. */
const BASELINE = 22;
/** In Latin letters. */
const NAME_LENGTH = 24;
/** In per cent of the width: a day in a long journal must still be seen and hit. */
const LEAST_WIDTH = 0.6;

export function drawFieldName(field: Field, y: number): Html {
  const name = shorten(field.label ?? "Other topics", NAME_LENGTH);
  return html`<g class="field hue-${field.hue}"><line x1="0" x2="100%" y1="${y + 4}" y2="${y + 4}"/><text x="0" y="${y + 22}">${name}</text></g>
`;
}

/** The name, the thin line from the first stretch to the last, and the bars on it. */
export function drawLane(lane: Lane, y: number, plot: Plot): Html {
  const base = y + BASELINE;
  const at = (serial: number) => percent(plot.x(plot.axis.position(serial)));
  const first = Math.min(...lane.strands.map((strand) => strand.start));
  const last = Math.max(...lane.strands.map((strand) => strand.end));
  return html`<g class="lane hue-${lane.field.hue}"><line class="ground" x1="${percent(plot.gutter)}" x2="100%" y1="${base}" y2="${base}"/><line class="life" x1="${at(first)}" x2="${at(last)}" y1="${base}" y2="${base}"/>${plot.named && drawName(lane, base, plot)}${layer(lane.strands).map((strand) => drawStrand(strand, lane.topic.label, base, plot))}</g>
`;
}

function drawName({ topic }: Lane, base: number, plot: Plot): Html {
  const name = shorten(topic.label, NAME_LENGTH);
  const title = name === topic.label ? null : html`<title>${topic.label}</title>`;
  return html`<a class="name" href="${topic.url}">${title}<text x="${percent(plot.gutter - 1)}" y="${base}">${name}</text></a>`;
}

/** Long ones first, so that a week inside a quarter lies on top of it. */
function layer(strands: readonly Strand[]): Strand[] {
  return [...strands].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function drawStrand(strand: Strand, topic: string, base: number, plot: Plot): Html {
  const height = BAR_HEIGHTS[strand.depth];
  const left = plot.x(plot.axis.position(strand.start));
  const right = Math.max(plot.x(plot.axis.position(strand.end)), left + LEAST_WIDTH);
  const bar = html`<rect class="bar ${strand.depth}${strand.plan ? " plan" : ""}" x="${percent(left)}" y="${base - height}" width="${percent(right - left)}" height="${height}"/>`;
  const edge = findEdge(strand, plot);
  const glyph = html`<use href="#${plot.id}-${strand.status}" x="${percent(edge === "start" ? left : right)}" y="${base - Math.max(5, height / 2)}"/>`;
  return html`<a href="${strand.href}"><title>${describeStrand(strand, topic)}</title>${bar}${edge !== null && glyph}</a>`;
}

/** No mark where the edge itself lies outside the window. */
function findEdge(strand: Strand, { window }: Plot): "start" | "end" | null {
  const edge = strand.plan ? null : glyphEdge(strand.status);
  if (edge === "start") return strand.start >= window.start ? edge : null;
  return edge === "end" && strand.end <= window.end ? edge : null;
}

/** 'Kubernetes, worked on, started, January – March 2020'. */
export function describeStrand(strand: Strand, topic: string): string {
  const depth = strand.plan ? "planned" : DEPTH_NAMES[strand.depth];
  const status = strand.plan || strand.status === "continued" ? [] : [strand.status];
  const times = strand.count > 1 ? [`${strand.count} times`] : [];
  return [topic, depth, ...status, strand.label, ...times].join(", ");
}

/** Wide characters (CJK) count twice. */
function shorten(name: string, most: number): string {
  let room = most;
  let kept = "";
  for (const character of name) {
    room -= (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (room < 0) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return name;
}
