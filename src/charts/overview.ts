import { type Html, html } from "../html.ts";
import type { Day } from "../model.ts";
import type { Axis } from "./axis.ts";
import type { Span } from "./axis-cells.ts";
import { type ChartData, layTime } from "./chart-data.ts";
import { groupLanes, type Lane, rankLanes } from "./lanes.ts";
import { drawFoldKey, drawKey, sayDrawn } from "./legend.ts";
import { drawRowBars, LEAST_LINE, placeInRow, ROW } from "./overview-bars.ts";
import { drawYears, HATCH, leaveNameRoom } from "./overview-years.ts";
import { drawRowMarks, placeRowMarks, type RowMark } from "./row-marks.ts";
import { listSeen, type Seen } from "./seen.ts";
import { type Mark, pickMarks, placeMark } from "./status-marks.ts";
import { isWithin, joinStrands } from "./strands.ts";
import { findSeenLines, spinThreads, type Thread } from "./threads.ts";

/**
 * The weightiest topics, each a line with its name and its strand, where swim lanes have no room. In the order of the lanes; the
 * names lead to the topics, and the strands say nothing to those who do not see them. Null where nothing falls into the window.
 */
export function drawOverview(
  data: ChartData,
  options: { most: number; leading?: readonly string[]; window?: { start: Day; end: Day }; label: string },
): Html | null {
  const time = layTime(data, data.strands, options.window);
  if (time === null) return null;
  const { window, inside } = time;
  const axis = leaveNameRoom(time.axis);
  const ranked = rankLanes(joinStrands(inside, axis.cellOf, data.home), data, options.leading);
  const lanes = ranked.slice(0, options.most);
  const rows = groupLanes(lanes)
    .flatMap((group) => group.lanes)
    .map((lane) => readRow(lane, { axis, window, data }));
  const statuses = new Set(rows.flatMap(({ marks }) => marks.map(({ status }) => status)));
  const drawn = sayDrawn(lanes.length, ranked.length);
  return html`<div class="overview" role="group" aria-label="${options.label}"><ol>${rows.map((row) => drawRow(row, axis))}</ol>${drawYears(axis, statuses)}</div>
<div class="overview-key hue-5"${drawn && html` data-drawn="${drawn}"`}>${drawKey(new Set(rows.flatMap((row) => findSeen(row, axis))))}${axis.folds.length > 0 && drawFoldKey(HATCH)}</div>`;
}

interface Row {
  lane: Lane;
  threads: Thread[];
  marks: RowMark[];
}

function readRow(lane: Lane, { axis, window, data }: { axis: Axis; window: Span; data: ChartData }): Row {
  const { topic, strands } = lane;
  const beyond = (data.strandsOf.get(topic.id) ?? []).filter((strand) => !isWithin(strand, window));
  const earlier = beyond.filter(({ end }) => end <= window.start);
  const place = (mark: Mark) => {
    const { from, to } = placeInRow(mark.strand, axis);
    return placeMark(mark, from, to, axis.position);
  };
  const marks = placeRowMarks(strands, pickMarks(strands, window, beyond), place);
  return { lane, threads: spinThreads(strands, earlier), marks };
}

function findSeen({ lane: { strands }, threads, marks }: Row, axis: Axis): Seen[] {
  const at = (share: number) => share * ROW.width;
  const boxes = strands.map((strand): [number, number] => {
    const { from, to } = placeInRow(strand, axis);
    return [at(from), at(to)];
  });
  return listSeen(
    strands,
    boxes,
    findSeenLines(threads, boxes, (serial) => at(axis.position(serial)), LEAST_LINE),
    marks,
  );
}

function drawRow({ lane: { topic, field, strands }, threads, marks }: Row, axis: Axis): Html {
  return html`<li class="hue-${field.hue}"><a href="${topic.url}">${topic.label}</a><svg aria-hidden="true"><svg viewBox="0 0 ${ROW.width} ${ROW.height}" preserveAspectRatio="none">${drawRowBars(strands, threads, axis)}</svg>${drawRowMarks(marks)}</svg></li>
`;
}
