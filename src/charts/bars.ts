import { serialDay } from "../days.ts";
import { type Html, html } from "../html.ts";
import { percent } from "./axis-drawing.ts";
import { BAR_HEIGHTS, DEPTH_NAMES } from "./glyphs.ts";
import type { Plot } from "./plot.ts";
import { pickMarks } from "./status-marks.ts";
import type { Strand } from "./strands.ts";

/** In per cent of the width: a day in a long journal must still be seen and hit. */
const LEAST_WIDTH = 0.6;
/** In per cent of the width, which is some 900 pixels: the paper between a bar and its neighbour. */
const HAIRLINE = 0.08;
/** In pixels above the baseline: the middle of what answers to a finger, nearly the whole height of a lane. */
const HIT = 8;

/** Entries that the name of a bar tells. */
const MOST_TITLES = 2;

/** A strand with the place that it takes on the paper, in per cent of the width. */
interface Bar {
  strand: Strand;
  left: number;
  right: number;
}

/** The bars of one lane, in the order of time, each painted after every longer one that it lies on; their shapes on top. */
export function drawBars(strands: readonly Strand[], topic: string, plot: Plot): Html {
  const bars = layerBars(strands.map((strand) => placeBar(strand, plot)));
  const marks = pickMarks(strands, plot.window);
  const shapes = bars.map((bar, index) => drawMark(bar, index, marks.get(bar.strand), plot));
  return html`${bars.map((bar, index) => drawBar(bar, topic, bars.slice(0, index)))}${shapes}`;
}

function placeBar(strand: Strand, { axis, x }: Plot): Bar {
  const left = Math.min(x(axis.position(strand.start)), 100 - LEAST_WIDTH);
  return { strand, left, right: Math.max(x(axis.position(strand.end)), left + LEAST_WIDTH) };
}

/**
 * A keyboard goes through a lane in the order of time, and so does the painter, except that a bar waits for all longer ones that
 * it would otherwise be hidden by: a day inside a quarter comes after the quarter.
 */
function layerBars(bars: readonly Bar[]): Bar[] {
  const length = ({ strand }: Bar) => strand.end - strand.start;
  const longFirst = [...bars].sort((a, b) => length(b) - length(a));
  const turns = new Map<Bar, number>();
  for (const [index, bar] of longFirst.entries()) {
    const under = longFirst.slice(0, index).filter((other) => other.left < bar.right && bar.left < other.right);
    turns.set(bar, Math.max(bar.strand.start, ...under.map((other) => turns.get(other) ?? 0)));
  }
  return longFirst.sort((a, b) => (turns.get(a) ?? 0) - (turns.get(b) ?? 0));
}

/** `painted`: the bars of the lane that are on the paper already. */
function drawBar(bar: Bar, topic: string, painted: readonly Bar[]): Html {
  const { strand, left, right } = bar;
  const days = `${serialDay(strand.start)}/${serialDay(strand.end - 1)}`;
  return html`<a href="${strand.href}" aria-label="${describeStrand(strand, topic)}" data-days="${days}"${strand.status !== "continued" && html` data-status="${strand.status}"`}><line class="hit" x1="${percent(left)}" x2="${percent(right)}" y1="-${HIT}" y2="-${HIT}"/>${strand.plan ? drawPlan(bar) : drawDone(bar, painted)}</a>`;
}

function drawPlan({ strand, left, right }: Bar): Html {
  const height = BAR_HEIGHTS[strand.depth];
  return html`<rect class="bar ${strand.depth} plan" x="${percent(left)}" y="-${height}" width="${percent(right - left)}" height="${height}"/>`;
}

/** A line as thick as the bar is high, which costs less than a rectangle; one on top of another is set off from it by a rim of paper. */
function drawDone({ strand, left, right }: Bar, painted: readonly Bar[]): Html {
  const middle = -BAR_HEIGHTS[strand.depth] / 2;
  const covers = painted.some((other) => other.left < right - HAIRLINE && left < other.right - HAIRLINE);
  const rim = html`<line class="rim ${strand.depth}" x1="${percent(left - HAIRLINE)}" x2="${percent(right)}" y1="${middle}" y2="${middle}"/>`;
  return html`${covers && rim}<line class="bar ${strand.depth}" x1="${percent(left)}" x2="${percent(right - HAIRLINE)}" y1="${middle}" y2="${middle}"/>`;
}

/**
 * An unseen line that carries the shape at its beginning: a browser copies what a <use> names into every place, a marker is only
 * painted there. `index`: of the bar in its lane, so that a script finds what belongs together.
 */
function drawMark({ strand, left, right }: Bar, index: number, edge: "start" | "end" | undefined, plot: Plot): Html {
  if (!edge) return html``;
  const at = percent(edge === "start" ? left : right);
  return html`<line marker-start="url(#${plot.id}-${strand.status})" data-bar="${index}" x1="${at}"/>`;
}

/** 'Kubernetes: worked on, started, January – March 2020, in 2020 in review'; 'Rust: touched, May 2023, 5 times, in Week 1, Week 2 and 3 more'. */
export function describeStrand(strand: Strand, topic: string): string {
  const depth = strand.plan ? "planned" : DEPTH_NAMES[strand.depth];
  const status = strand.plan || strand.status === "continued" ? [] : [strand.status];
  const times = strand.count > 1 ? [`${strand.count} times`] : [];
  return `${topic}: ${[depth, ...status, strand.label, ...times, ...sayTold(strand.told)].join(", ")}`;
}

function sayTold(titles: readonly string[]): string[] {
  const named = titles.slice(0, MOST_TITLES);
  const rest = titles.length - named.length;
  if (named.length === 0) return [];
  return [`in ${rest > 0 ? `${named.join(", ")} and ${rest} more` : named.join(" and ")}`];
}
