import { type Html, html } from "../html.ts";
import type { Day } from "../model.ts";
import { type Axis, layAxis, placeSpan } from "./axis.ts";
import type { Span } from "./axis-cells.ts";
import { defineHatch, percent } from "./axis-drawing.ts";
import type { Tick } from "./axis-ticks.ts";
import type { ChartData } from "./chart-data.ts";
import { BAR_HEIGHTS } from "./glyphs.ts";
import { groupLanes, type Lane, rankLanes } from "./lanes.ts";
import { drawFoldKey, drawMarkKey } from "./legend.ts";
import { defineRowMarks, drawRowMarks, placeRowMarks, type RowMark } from "./row-marks.ts";
import { type Mark, pickMarks, placeMark } from "./status-marks.ts";
import { findWindow, joinStrands, reachOf, type Strand } from "./strands.ts";

/** Height of a strand in pixels, as in the style sheet; a deep dive fills it. */
const HEIGHT = BAR_HEIGHTS["deep-dive"] + 1;
/** Of the drawing, which is stretched to the width that it is given. */
const WIDTH = 1000;
/** What is shorter is drawn as long as that. */
const LEAST_WIDTH = 15;
/** In the order of painting: what was done lies on what was planned. */
const KINDS = [true, false].flatMap((plan) =>
  (["deep-dive", "worked-on", "touched"] as const).map((depth) => ({ depth, plan })),
);
/** What a name takes where the screen is narrower still (320 pixels): those without that room are left out there. */
const NARROW = { name: 0.27, last: 0.75 };
/** Below the names of the years, in pixels. */
const TOP = 18;
const HATCH = "overview-hatch";
/** Names that the axis has room for on a narrow screen, and what each takes of its width. */
const MOST_NAMES = 4;
const NAME_WIDTH = 0.16;
/** A name whose line is this far to the right ends at the edge, or a little beyond it where the page has a margin. */
const LATE = 0.88;
const LATE_WIDTH = 0.1;

/**
 * The weightiest topics, each a line with its name and its strand, where swim lanes have no room. In the order of the lanes; the
 * names lead to the topics, and the strands say nothing to those who do not see them. Null where nothing falls into the window.
 */
export function drawOverview(
  data: ChartData,
  options: { most: number; window?: { start: Day; end: Day }; label: string },
): Html | null {
  const window = findWindow(data.strands, options.window);
  const inside = data.strands.filter((strand) => strand.end > window.start && strand.start < window.end);
  if (inside.length === 0) return null;
  const axis = layAxis(inside.map(reachOf), window);
  const lanes = rankLanes(joinStrands(inside, axis.cellOf, data.home), data).slice(0, options.most);
  const rows = groupLanes(lanes)
    .flatMap((group) => group.lanes)
    .map((lane) => ({ lane, marks: findMarks(lane, { axis, window, data }) }));
  const statuses = new Set(rows.flatMap(({ marks }) => marks.map(({ status }) => status)));
  return html`<div class="overview" role="group" aria-label="${options.label}"><ol>${rows.map(({ lane, marks }) => drawRow(lane, axis, marks))}</ol>${drawYears(axis, statuses)}</div>${
    statuses.size + axis.folds.length > 0 &&
    html`
<div class="overview-key">${drawMarkKey(statuses)}${axis.folds.length > 0 && drawFoldKey(HATCH)}</div>`
  }`;
}

function findMarks({ topic, strands }: Lane, { axis, window, data }: { axis: Axis; window: Span; data: ChartData }) {
  const beyond = (data.strandsOf.get(topic.id) ?? []).filter(
    (strand) => strand.end <= window.start || strand.start >= window.end,
  );
  const place = (mark: Mark) => {
    const { from, to } = placeSpan(axis, mark.strand, LEAST_WIDTH / WIDTH);
    return placeMark(mark, from, to, axis.position);
  };
  return placeRowMarks(strands, pickMarks(strands, window, beyond), place);
}

function drawRow({ topic, field, strands }: Lane, axis: Axis, marks: readonly RowMark[]): Html {
  return html`<li class="hue-${field.hue}"><a href="${topic.url}">${topic.label}</a><svg aria-hidden="true"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">${drawBars(strands, axis)}</svg>${drawRowMarks(marks)}</svg></li>
`;
}

/** One path for all bars of a kind, as nobody points at one of them; the low ones lie on the high ones. */
function drawBars(strands: readonly Strand[], axis: Axis): Html[] {
  return KINDS.map(({ depth, plan }) => {
    const bars = strands.filter((strand) => strand.depth === depth && strand.plan === plan);
    const places = bars.map((strand) => placeSpan(axis, strand, LEAST_WIDTH / WIDTH));
    const shapes = joinTouching(places.map(({ from, to }) => [Math.round(from * WIDTH), Math.round(to * WIDTH)])).map(
      ([left, right]) => `M${left} ${HEIGHT}v-${BAR_HEIGHTS[depth]}h${right - left}V${HEIGHT}z`,
    );
    return html`${shapes.length > 0 && html`<path class="bar ${depth}${plan && " plan"}" d="${shapes.join("")}"/>`}`;
  });
}

/** Bars that touch become one: a year of plans, month by month, is no row of little boxes. */
function joinTouching(places: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [left, right] of [...places].sort(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (last && left <= last[1]) last[1] = Math.max(last[1], right);
    else joined.push([left, right]);
  }
  return joined;
}

/** The years, or the months of a single one, as lines behind the strands, and the hatched columns of the silences. */
function drawYears(axis: Axis, statuses: ReadonlySet<string>): Html {
  const years = axis.ticks.filter(({ major }) => major);
  const ticks = years.length > 1 ? years : axis.ticks.filter(({ major, label }) => !major && label !== "");
  const named = pickNames(ticks);
  const narrow = pickNarrow(named);
  const folds = axis.folds.map(
    ({ from, to }) =>
      html`<rect x="${percent(from * 100)}" y="${TOP}" width="${percent((to - from) * 100)}" height="100%" fill="url(#${HATCH})"/>`,
  );
  // A name at the edge may stand over its line.
  const isOver = (tick: Tick) => tick.at > LATE && named.includes(tick);
  const lines = [
    drawLines(
      ticks.filter((tick) => !isOver(tick)),
      4,
    ),
    drawLines(ticks.filter(isOver), TOP),
  ];
  return html`<svg class="overview-axis" aria-hidden="true">${statuses.size > 0 && defineRowMarks(statuses, HEIGHT - 1)}${folds.length > 0 && defineHatch(HATCH)}${folds}${lines}${named.map((tick) => drawName(tick, narrow.has(tick)))}</svg>`;
}

/** From so many pixels below the top to the bottom: one path, stretched to the height that the rows take. */
function drawLines(ticks: readonly Tick[], top: number): Html | false {
  const path = ticks.map(({ at }) => `M${Math.round(at * WIDTH)} 0v1`).join("");
  return (
    path !== "" &&
    html`<svg viewBox="0 0 ${WIDTH} 1" preserveAspectRatio="none" y="${top}"><path class="years" d="${path}"/></svg>`
  );
}

function drawName({ at, label }: Tick, isKept: boolean): Html {
  if (at > LATE)
    return html`<text class="late${!isKept && " spare"}" x="100%" y="12" text-anchor="end">${label}</text>`;
  return html`<text${!isKept && html` class="spare"`} x="${percent(at * 100)}" dx="3" y="12">${label}</text>`;
}

/** From the left, those that run neither into the one before nor over the edge. */
function pickNarrow(named: readonly Tick[]): ReadonlySet<Tick> {
  const kept = new Set<Tick>();
  let free = 0;
  for (const tick of named) {
    const left = tick.at > LATE ? 1 - NARROW.name : tick.at;
    if (left < free || (tick.at > NARROW.last && tick.at <= LATE)) continue;
    kept.add(tick);
    free = left + NARROW.name;
  }
  return kept;
}

/** Every second or third one; where silences make some far wider than others, the last and the widest, as most lies behind their names. */
function pickNames(ticks: readonly Tick[]): Tick[] {
  const room = (index: number) => (ticks[index + 1]?.at ?? 1) - (ticks[index]?.at ?? 0);
  const rooms = ticks.slice(0, -1).map((_, index) => room(index));
  const isEven = Math.max(...rooms) < 2 * Math.min(...rooms);
  const every = Math.ceil(ticks.length / MOST_NAMES);
  const order = isEven
    ? ticks.filter((_, index) => index % every === 0)
    : ticks
        .map((tick, index) => ({ tick, room: index === ticks.length - 1 ? 100 : Math.round(room(index) * 100) }))
        .sort((a, b) => b.room - a.room || a.tick.at - b.tick.at)
        .map(({ tick }) => tick);
  const named: Tick[] = [];
  for (const tick of order) if (named.length < MOST_NAMES && isFree(tick, named, ticks)) named.push(tick);
  return named.sort((a, b) => a.at - b.at);
}

/** No name runs into another one, and one at the edge stands over its own year alone. */
function isFree(tick: Tick, named: readonly Tick[], ticks: readonly Tick[]): boolean {
  const left = leftOf(tick);
  if (tick.at > LATE && ticks.some((other) => other !== tick && other.at > left)) return false;
  return named.every((other) => Math.abs(leftOf(other) - left) >= NAME_WIDTH);
}

function leftOf({ at }: Tick): number {
  return at > LATE ? 1 - LATE_WIDTH : at;
}
