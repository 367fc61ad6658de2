import { type Html, html } from "../html.ts";
import { percent } from "./axis-drawing.ts";
import { type Bar, HAIRLINE } from "./bars.ts";
import { BAR_HEIGHTS, type Glyph } from "./glyphs.ts";
import type { Lane } from "./lanes.ts";
import type { Plot } from "./plot.ts";
import type { PlacedMark } from "./status-marks.ts";
import { spinThreads, type Thread } from "./threads.ts";

/** Across the plot, to whose width the drawing is stretched. Down it, one is a pixel. */
const STEPS = 10_000;
/** Three pixels where the plot is 900 wide: a mark stands before the bar that it begins and behind the one that it ends. */
const ASIDE = 33;

/** Layers of the paper, the lowest first; bars lie on each other, each level between its rims and the next ones. */
const LAYERS = { ground: 0, thread: 1, bar: 2, mark: 1000 };

/** A piece of a path. All pieces that look alike and lie in one layer become one path. */
export interface Shape {
  look: string;
  layer: number;
  path: string;
}

/** What is seen on a lane: the ground, the thread of the topic's life, the bars on it, and the shapes of their statuses. */
export function shapeLane(
  { topic, strands, field }: Lane,
  bars: readonly Bar[],
  marks: readonly PlacedMark[],
  floor: number,
  plot: Plot,
): Shape[] {
  const across = (per: number) => Math.round(((per - plot.gutter) / (100 - plot.gutter)) * STEPS);
  const x = (serial: number) => plot.x(plot.axis.position(serial));
  const at = (serial: number) => across(x(serial));
  const hue = `hue-${field.hue}`;
  const threads = spinLane({ topic, strands }, plot).map(({ from, to, kind }) => ({
    look: `${kind} ${hue}`,
    layer: LAYERS.thread,
    path: `M${at(from)} ${floor}H${at(to)}`,
  }));
  return [
    { look: "ground", layer: LAYERS.ground, path: `M${across(0)} ${floor}H${STEPS}` },
    ...threads,
    ...bars.flatMap((bar) => shapeBar(bar, hue, floor, across)),
    ...marks.flatMap(({ status, edge, place }) =>
      shapeMark(status, across(place) + (edge === "start" ? -ASIDE : ASIDE), floor),
    ),
  ];
}

/** The lines of a lane, with what is told before its time. */
export function spinLane(
  { topic, strands }: Pick<Lane, "topic" | "strands">,
  plot: Pick<Plot, "window" | "beyond">,
): Thread[] {
  const earlier = plot.beyond(topic.id).filter(({ end }) => end <= plot.window.start);
  return spinThreads(strands, earlier);
}

/**
 * A bar that lies on another one, higher or lower, is set off from it by a rim of paper. A plan is hollow, so that what was done and silences are seen through
 * it; its rim lies beneath its dashes, which else would be lost on a bar of their own colour.
 */
function shapeBar(
  { strand, left, right, level, isFlush }: Bar,
  hue: string,
  floor: number,
  across: (per: number) => number,
) {
  const height = BAR_HEIGHTS[strand.depth];
  const layer = LAYERS.bar + 2 * level;
  const box = (from: number, to: number, rim: number) =>
    `M${across(from)} ${floor + rim}v-${height + 2 * rim}H${across(to)}v${height + 2 * rim}z`;
  const look = `bar ${strand.depth}${strand.plan ? " plan" : ""} ${hue}`;
  const bar = { look, layer: layer + 1, path: box(left, right - HAIRLINE, 0) };
  if (isFlush) return [bar];
  if (strand.plan) return [{ ...bar, look: "rim plan", layer }, bar];
  return [{ look: "rim", layer, path: box(left - HAIRLINE, right, 0.75) }, bar];
}

/**
 * Rings and pauses are thick strokes with a core of paper, a dot has paper around it: strokes keep their thickness, however the drawing is
 * stretched. What has slanting edges would be squeezed with it: slant-marks.ts draws that.
 */
function shapeMark(sign: Glyph, x: number, floor: number): Shape[] {
  const look = `mark ${sign}`;
  const draw = (above: number, path: string): Shape => ({ look, layer: LAYERS.mark + above, path });
  const core = (above: number, path: string): Shape => ({ ...draw(above, path), look: `${look} core` });
  // A core hides what lies below it: pauses lie lowest, dots and rings on top.
  if (sign === "paused") return [draw(0, `M${x} ${floor - 4.5}v9`), core(1, `M${x} ${floor - 5}v10`)];
  if (sign === "named") return [core(2, `M${x} ${floor}h1`), draw(3, `M${x} ${floor}h1`)];
  if (sign === "started") return [draw(4, `M${x} ${floor}h1`), core(5, `M${x} ${floor}h1`)];
  return [];
}

/**
 * The shapes of all lanes of a chart, a few dozen paths. A browser takes as long for one bar as for all that look like it;
 * lane-shapes.js gives each lane its own again as soon as somebody points at one or filters them.
 */
export function drawShapes(shapes: readonly Shape[], height: number, plot: Plot): Html {
  const paths = new Map<string, { first: Shape; path: string }>();
  for (const shape of shapes) {
    const key = `${shape.layer} ${shape.look}`;
    const known = paths.get(key);
    if (known) known.path += shape.path;
    else paths.set(key, { first: shape, path: shape.path });
  }
  const drawn = [...paths.values()].sort((a, b) => a.first.layer - b.first.layer);
  return html`<svg class="shapes" x="${percent(plot.gutter)}" width="${percent(100 - plot.gutter)}" height="${height}" viewBox="0 0 ${STEPS} ${height}" preserveAspectRatio="none" aria-hidden="true">${drawn.map(({ first, path }) => html`<path class="${first.look}" d="${path}"/>`)}</svg>`;
}
