import { type Html, html } from "../html.ts";
import type { Day, Url } from "../model.ts";
import { type Axis, leaveRoom } from "./axis.ts";
import type { Span } from "./axis-cells.ts";
import { defineHatch, drawAxis, measureLast } from "./axis-drawing.ts";
import { markTold } from "./axis-ticks.ts";
import { type Bar, placeBars } from "./bars.ts";
import { type ChartData, layTime } from "./chart-data.ts";
import { drawFieldName, drawLane, measureNames } from "./lane-drawing.ts";
import { drawShapes, type Shape, shapeLane, spinLane } from "./lane-shapes.ts";
import { groupLanes, type Lane, rankLanes } from "./lanes.ts";
import { drawFoldKey, drawKey, drawLegend, sayDrawn } from "./legend.ts";
import { FLOOR, MIDDLE, type Plot } from "./plot.ts";
import { listSeen, type Seen } from "./seen.ts";
import { drawSlantMarks, placeSlantMarks, type SlantMark } from "./slant-marks.ts";
import { type PlacedMark, pickMarks, placeMarks } from "./status-marks.ts";
import { isWithin, joinStrands, type Strand } from "./strands.ts";
import { findSeenLines } from "./threads.ts";

export interface SwimLanesOptions {
  /** Prefix of the ids inside the drawing; must be its own on a page. */
  id: string;
  /** Names the chart for those who do not see it: 'What this journal was about, 2019 – 2021'. */
  title: string;
  /** Only these days, both inclusive; default: the whole journal. */
  window?: { start: Day; end: Day };
  /** Only this topic, drawn without its name, as on the timeline of the whole journal; default: all. */
  topic?: string;
  /** Lanes that are shown at once, the weightiest; the others wait behind a disclosure. Default 25. */
  most?: number;
  /** Ids of topics that are among them, whatever they weigh. */
  leading?: readonly string[];
  /** Where all topics are listed, for those that are not drawn. */
  index?: Url;
  /** Around the lanes behind the disclosure; default: as they are. */
  folded?: ((lanes: Html) => Html) | undefined;
  /** Default true: one sample lane, before or (default) after the others; without it, a line of words. */
  legend?: boolean;
  legendFirst?: boolean;
  /** Default true: the page lists below the chart what it shows. */
  isListed?: boolean;
}

/** Pixels from top to bottom. */
const LAYOUT = { head: 40, lane: 28, field: 34, foot: 20 };
/** More than these would be no picture any more: the index of topics lists the rest. */
const MOST_LANES = 100;

/**
 * Swim lanes: a lane per topic, grouped by field; equal cells of time with long silences folded; height is depth, shape is
 * status, hollow is a plan. Null where nothing falls into the window.
 */
export function drawSwimLanes(data: ChartData, options: SwimLanesOptions): Html | null {
  const chosen = options.topic === undefined ? data.strands : (data.strandsOf.get(options.topic) ?? []);
  const time = layTime(data, chosen, options.window);
  if (time === null) return null;
  const { window, axis, inside } = time;
  const joined = joinStrands(inside, axis.cellOf, data.home);
  const lanes = rankLanes(joined, data, options.leading);
  const most = options.most ?? 25;
  // A lane or two more are shown rather than hidden alone behind a disclosure.
  const shown = lanes.length <= most + 2 ? lanes : lanes.slice(0, most);
  const hidden = lanes.slice(shown.length, MOST_LANES);
  const plot = layPlot(options.topic === undefined ? axis : nameTold(axis, joined), window, options, data);
  const legend = drawLegendOf([...shown, ...hidden], plot, options);
  const drawn = sayDrawn(shown.length, lanes.length);
  return html`<div class="swim"${drawn && html` data-drawn="${drawn}"`}>${options.legendFirst && legend}
${drawPicture(shown, plot, options.title)}
${hidden.length > 0 && drawRest(hidden, plot, options)}${sayUndrawn(lanes.length - shown.length - hidden.length, options.index)}${!options.legendFirst && legend}</div>`;
}

/** A sample lane of what is seen, or a line of words. */
function drawLegendOf(lanes: readonly Lane[], unfitted: Unfitted, { legend = true, id }: SwimLanesOptions): Html {
  const withFolds = unfitted.axis.folds.length > 0;
  const plot = fitGutter(unfitted, lanes, false);
  const seen = new Set(lanes.flatMap((lane) => findSeen(lane, plot)));
  if (legend) return drawLegend(seen, withFolds, id);
  return html`<div class="legend hue-5">${drawKey(seen)}${withFolds && drawFoldKey(`${id}-hatch`)}</div>`;
}

/** In per cent of the width: a shorter piece of a line says nothing. */
const LEAST_LINE = 0.3;

function findSeen(lane: Lane, plot: Plot): Seen[] {
  const bars = placeBars(lane.strands, plot);
  const boxes = bars.map(({ left, right }): [number, number] => [left, right]);
  const at = (serial: number) => plot.x(plot.axis.position(serial));
  const lines = findSeenLines(spinLane(lane, plot), boxes, at, LEAST_LINE);
  const strands = bars.map(({ strand }) => strand);
  return listSeen(strands, boxes, lines, markLane(lane, bars, plot));
}

/** On the time of the whole journal, the years of a single topic are named before others. */
function nameTold(axis: Axis, strands: readonly Strand[]): Axis {
  const told = strands.map(({ start, end }) => ({ from: axis.position(start), to: axis.position(end) }));
  return { ...axis, ticks: markTold(axis.ticks, told) };
}

function layPlot(axis: Axis, window: Span, options: SwimLanesOptions, data: ChartData): Unfitted {
  const { id, topic, isListed = true } = options;
  const beyond = (one: string) => (data.strandsOf.get(one) ?? []).filter((strand) => !isWithin(strand, window));
  return { id, axis, window, named: topic === undefined, isListed, beyond };
}

/** Before the names of the lanes are measured. */
type Unfitted = Omit<Plot, "gutter" | "x"> & { isListed: boolean };

/** Each picture has a gutter as wide as its own names: a long one behind the disclosure takes no room from the lanes before it. */
function fitGutter(plot: Unfitted, lanes: readonly Lane[], withFields: boolean): Plot {
  const gutter = plot.named ? measureNames(lanes, withFields) : 0;
  const axis = leaveRoom(plot.axis, (tick) => measureLast(tick, !plot.named) / (100 - gutter));
  return { ...plot, axis, gutter, x: (at) => gutter + at * (100 - gutter) };
}

/** What is folded away may be long in coming: the index of topics stands beside it. */
function drawRest(hidden: readonly Lane[], plot: Unfitted, { title, folded, index }: SwimLanesOptions): Html {
  const picture = drawPicture(hidden, { ...plot, id: `${plot.id}-more` }, `${title}: more topics`);
  const onward = folded && index && html`<p class="onward"><a href="${index}">All topics by name</a></p>\n`;
  return html`<details class="more-lanes"><summary>Show ${hidden.length} more topics</summary>
${folded ? folded(picture) : picture}
${onward}</details>
`;
}

function markLane({ topic, strands }: Lane, bars: readonly Bar[], plot: Plot): PlacedMark[] {
  return placeMarks(bars, pickMarks(strands, plot.window, plot.beyond(topic.id)), plot);
}

function sayUndrawn(count: number, index: Url | undefined): Html {
  if (count <= 0) return html``;
  const topics = count === 1 ? "The lightest topic is" : `The ${count} lightest topics are`;
  return html`<p class="undrawn">${topics} not drawn${index && html`; <a href="${index}">all topics</a> are listed by name`}.</p>
`;
}

function drawPicture(drawn: readonly Lane[], unfitted: Unfitted, title: string): Html {
  const { id } = unfitted;
  const withFields = unfitted.named && drawn.some(({ field }) => field.label !== null);
  const plot = fitGutter(unfitted, drawn, withFields);
  const rows: Html[] = [];
  const shapes: Shape[] = [];
  const marks: SlantMark[] = [];
  let y = LAYOUT.head;
  let count = 0;
  for (const { field, lanes } of groupLanes(drawn)) {
    if (withFields) {
      rows.push(drawFieldName(field, y));
      y += LAYOUT.field;
    }
    for (const lane of lanes) {
      const bars = placeBars(lane.strands, plot);
      const placed = markLane(lane, bars, plot);
      rows.push(drawLane(lane, bars, y, plot));
      shapes.push(...shapeLane(lane, bars, placed, y + MIDDLE + FLOOR, plot));
      marks.push(...placeSlantMarks(placed, y + MIDDLE + FLOOR));
      y += LAYOUT.lane;
      count += 1;
    }
  }
  return html`<svg class="lanes" xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="100%" height="${y + LAYOUT.foot}" data-layout="${LAYOUT.head} ${LAYOUT.field} ${LAYOUT.lane} ${LAYOUT.foot} ${MIDDLE}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${describe(count, plot.axis, unfitted.isListed)}</desc>
${plot.axis.folds.length > 0 && html`${defineHatch(`${id}-hatch`)}\n`}${drawAxis(plot.axis, plot.x, y + 4, `${id}-hatch`, !plot.named)}
${rows}${drawShapes(shapes, y + LAYOUT.foot, plot)}${drawSlantMarks(marks, id)}</svg>`;
}

function describe(count: number, axis: Axis, isListed: boolean): string {
  const lanes = count === 1 ? "One lane" : `${count} lanes, one for each topic`;
  const folds = axis.folds.length > 0 ? " Hatched columns are stretches of time with nothing in them." : "";
  const list = isListed ? " The same data stands in the list below." : "";
  return `${lanes}; time runs from left to right. The higher a bar, the deeper the work.${list}${folds}`;
}
