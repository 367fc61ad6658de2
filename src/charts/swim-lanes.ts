import { type Html, html } from "../html.ts";
import type { Day } from "../model.ts";
import { type Axis, layAxis } from "./axis.ts";
import { daySerial } from "./calendar.ts";
import type { ChartData } from "./chart-data.ts";
import { BAR_HEIGHTS, DEPTH_NAMES, drawGlyph, GLYPHS, glyphEdge } from "./glyphs.ts";
import { groupLanes, type Lane, type LaneGroup, rankLanes } from "./lanes.ts";
import { drawLegend } from "./legend.ts";
import { joinStrands, type Strand } from "./strands.ts";

export interface SwimLanesOptions {
  /** Prefix of the ids inside the drawing; must be its own on a page. */
  id: string;
  /** Names the chart for those who do not see it: 'What this journal was about, 2019 – 2021'. */
  title: string;
  /** Only these days, both inclusive; default: from the first strand to the last. */
  window?: { start: Day; end: Day };
  /** Only this topic, drawn without its name; default: all. */
  topic?: string;
  /** Lanes that are shown at once, the weightiest; the others wait behind a disclosure. Default 25. */
  most?: number;
  /** Default true. */
  legend?: boolean;
}

/** Where things stand: `gutter` and `right` in per cent of the width, all else in pixels. */
const LAYOUT = { gutter: 20, right: 1, head: 42, lane: 28, baseline: 22, field: 30, foot: 8, nameLength: 25 };
/** More than these would be no picture any more: the tags page lists the rest. */
const MOST_LANES = 100;

/**
 * Swim lanes: a lane per topic, grouped by field; equal cells of time with long silences folded; height is depth, shape is
 * status, hollow is a plan. Null where nothing falls into the window.
 */
export function drawSwimLanes(data: ChartData, options: SwimLanesOptions): Html | null {
  const chosen = options.topic === undefined ? data.strands : (data.strandsOf.get(options.topic) ?? []);
  const { start, end } = findWindow(chosen, options.window);
  const inside = chosen.filter((strand) => strand.end > start && strand.start < end);
  if (inside.length === 0) return null;
  const axis = layAxis(inside, { start, end });
  const joined = joinStrands(inside, axis.cellOf, (topic) => data.topics.get(topic)?.url ?? "");
  const lanes = rankLanes(joined, data);
  const most = options.most ?? 25;
  // One lane more is shown rather than hidden alone behind a disclosure.
  const shown = lanes.length <= most + 2 ? lanes : lanes.slice(0, most);
  const hidden = lanes.slice(shown.length, MOST_LANES);
  const fields = groupLanes([...shown, ...hidden]).map((group) => group.field);
  return html`${drawPicture(groupLanes(shown), axis, options)}
${(options.legend ?? true) && drawLegend(fields)}${hidden.length > 0 && drawRest(hidden, lanes.length - shown.length, axis, options)}`;
}

function findWindow(strands: readonly Strand[], window: { start: Day; end: Day } | undefined) {
  if (window) return { start: daySerial(window.start), end: daySerial(window.end) + 1 };
  return {
    start: strands.reduce((least, strand) => Math.min(least, strand.start), Number.POSITIVE_INFINITY),
    end: strands.reduce((most, strand) => Math.max(most, strand.end), Number.NEGATIVE_INFINITY),
  };
}

function drawRest(hidden: readonly Lane[], count: number, axis: Axis, options: SwimLanesOptions): Html {
  const rest = { ...options, id: `${options.id}-more`, title: `${options.title}: more topics` };
  return html`<details class="more-lanes"><summary>${count} more topics</summary>
${drawPicture(groupLanes(hidden), axis, rest)}
${count > hidden.length && html`<p class="small">The ${count - hidden.length} lightest topics are not drawn; every topic has its page under Tags.</p>`}
</details>`;
}

function drawPicture(groups: readonly LaneGroup[], axis: Axis, options: SwimLanesOptions): Html {
  const { id, title } = options;
  const gutter = options.topic === undefined ? LAYOUT.gutter : 1;
  const named = options.topic === undefined && groups.some((group) => group.field.label !== null);
  const count = groups.reduce((sum, group) => sum + group.lanes.length, 0);
  const height = LAYOUT.head + count * LAYOUT.lane + (named ? groups.length * LAYOUT.field : 0) + LAYOUT.foot;
  const x = (share: number) => gutter + share * (100 - gutter - LAYOUT.right);
  const rows = placeRows(groups, named);
  return html`<svg class="lanes" xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="${id}-title" aria-describedby="${id}-desc" width="100%" height="${height}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${describe(count, axis)}</desc>
<defs><pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6"/></pattern>
${GLYPHS.map((status) => html`<g id="${id}-${status}">${drawGlyph(status)}</g>`)}</defs>
${drawAxis(axis, x, height, id)}
${rows.map((row) => (row.kind === "field" ? drawFieldName(row, gutter) : drawLane(row, axis, x, gutter, id)))}
</svg>`;
}

type Row = { kind: "field"; name: string; hue: number; y: number } | { kind: "lane"; lane: Lane; y: number };

function placeRows(groups: readonly LaneGroup[], named: boolean): Row[] {
  const rows: Row[] = [];
  let y = LAYOUT.head;
  for (const { field, lanes } of groups) {
    if (named) {
      rows.push({ kind: "field", name: field.label ?? "Other topics", hue: field.hue, y });
      y += LAYOUT.field;
    }
    for (const lane of lanes) {
      rows.push({ kind: "lane", lane, y });
      y += LAYOUT.lane;
    }
  }
  return rows;
}

function drawAxis(axis: Axis, x: (share: number) => number, height: number, id: string): Html {
  const bottom = height - LAYOUT.foot;
  const ticks = axis.ticks.map(({ at, label, major }) => {
    const kind = major ? "major" : "minor";
    const line = html`<line class="${kind}" x1="${percent(x(at))}" x2="${percent(x(at))}" y1="${major ? 4 : 22}" y2="${bottom}"/>`;
    return html`${line}<text class="${kind}" x="${percent(x(at))}" dx="4" y="${major ? 14 : 31}">${label}</text>`;
  });
  const folds = axis.folds.map(({ from, to, label, title }) => {
    const [left, width] = [percent(x(from)), percent(x(to) - x(from))];
    return html`<g class="fold"><title>${title}</title><rect x="${left}" y="36" width="${width}" height="${bottom - 36}" fill="url(#${id}-hatch)"/><text x="${percent((x(from) + x(to)) / 2)}" y="31">${label}</text></g>`;
  });
  return html`<g class="axis" aria-hidden="true">${ticks}${folds}</g>`;
}

function drawFieldName(row: Extract<Row, { kind: "field" }>, gutter: number): Html {
  return html`<g class="field hue-${row.hue}"><line x1="0" x2="100%" y1="${row.y + 4}" y2="${row.y + 4}"/><text x="${percent(gutter - 1)}" y="${row.y + 22}">${shorten(row.name, LAYOUT.nameLength - 4)}</text></g>`;
}

function drawLane(
  { lane, y }: Extract<Row, { kind: "lane" }>,
  axis: Axis,
  x: (share: number) => number,
  gutter: number,
  id: string,
): Html {
  const base = y + LAYOUT.baseline;
  const [first, last] = [Math.min(...lane.strands.map((s) => s.start)), Math.max(...lane.strands.map((s) => s.end))];
  const life = [first, last].map((serial) => percent(x(axis.position(serial))));
  const name = html`<a class="name" href="${lane.topic.url}">${lane.topic.label.length > LAYOUT.nameLength && html`<title>${lane.topic.label}</title>`}<text x="${percent(gutter - 1)}" y="${base}">${shorten(lane.topic.label, LAYOUT.nameLength)}</text></a>`;
  return html`<g class="lane hue-${lane.field.hue}"><line class="ground" x1="${percent(gutter)}" x2="99%" y1="${base}" y2="${base}"/><line class="life" x1="${life[0]}" x2="${life[1]}" y1="${base}" y2="${base}"/>${gutter > 1 && name}${layer(lane.strands).map((strand) => drawStrand(strand, lane, axis, x, base, id))}</g>
`;
}

/** Long ones first, so that a week inside a quarter lies on top of it. */
function layer(strands: readonly Strand[]): Strand[] {
  return [...strands].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function drawStrand(
  strand: Strand,
  lane: Lane,
  axis: Axis,
  x: (share: number) => number,
  base: number,
  id: string,
): Html {
  const height = BAR_HEIGHTS[strand.depth];
  const left = x(axis.position(strand.start));
  const right = Math.max(x(axis.position(strand.end)), left + 0.5);
  const edge = glyphEdge(strand.status);
  const glyph =
    edge !== null &&
    html`<use href="#${id}-${strand.status}" x="${percent(edge === "start" ? left : right)}" y="${base - Math.max(5, height / 2)}"/>`;
  return html`<a href="${strand.href}"><title>${describeStrand(strand, lane.topic.label)}</title><rect class="bar ${strand.depth}${strand.plan ? " plan" : ""}" x="${percent(left)}" y="${base - height}" width="${percent(right - left)}" height="${height}"/>${glyph}</a>`;
}

/** 'Kubernetes, worked on, started, January – March 2020'. */
export function describeStrand(strand: Strand, topic: string): string {
  const status = strand.status === "continued" ? [] : [strand.status];
  const words = [
    topic,
    strand.plan ? "planned" : DEPTH_NAMES[strand.depth],
    ...(strand.plan ? [] : status),
    strand.label,
  ];
  return words.join(", ") + (strand.count > 1 ? `, ${strand.count} times` : "");
}

function describe(count: number, axis: Axis): string {
  const lanes = count === 1 ? "One lane" : `${count} lanes, one for each topic`;
  const folds = axis.folds.length > 0 ? " Hatched columns are stretches of time with nothing in them." : "";
  return `${lanes}; time runs from left to right. The higher a bar, the deeper the work. The same data stands in the list below.${folds}`;
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

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
