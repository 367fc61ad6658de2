import { type Html, html } from "../html.ts";
import type { Axis } from "./axis.ts";
import { defineHatch, percent } from "./axis-drawing.ts";
import type { Tick } from "./axis-ticks.ts";
import { ROW } from "./overview-bars.ts";
import { defineRowMarks } from "./row-marks.ts";

/** What a name takes where the screen is narrower still (320 pixels): those without that room are left out there. */
const NARROW = { name: 0.27, last: 0.75 };
/** Below the names of the years, in pixels. */
const TOP = 18;
/** Names that the axis has room for on a narrow screen, and what each takes of its width. */
const MOST_NAMES = 4;
const NAME_WIDTH = 0.18;
/** A name whose line is this far to the right ends at the edge, or a little beyond it where the page has a margin. */
const LATE = 0.88;
const LATE_WIDTH = 0.1;
/** Id of the pattern that fills the columns of silences. */
export const HATCH = "overview-hatch";

/** The years, or the months of a single one, as lines behind the strands, each with its name, and the hatched columns of the silences. */
export function drawYears(axis: Axis, statuses: ReadonlySet<string>): Html {
  const years = axis.ticks.filter(({ major }) => major);
  const ticks = years.length > 1 ? years : axis.ticks.filter(({ major, label }) => !major && label !== "");
  const named = pickNames(ticks);
  const narrow = pickNarrow(named);
  const folds = axis.folds.map(
    ({ from, to }) =>
      html`<rect x="${percent(from * 100)}" y="${TOP}" width="${percent((to - from) * 100)}" height="100%" fill="url(#${HATCH})"/>`,
  );
  // A name at the edge may stand over its line.
  const isOver = ({ at }: Tick) => at > LATE;
  const beside = named.filter((tick) => !isOver(tick));
  const lines = [drawLines(beside, 4), drawLines(named.filter(isOver), TOP)];
  return html`<svg class="overview-axis" aria-hidden="true">${statuses.size > 0 && defineRowMarks(statuses, ROW.height - 1)}${folds.length > 0 && defineHatch(HATCH)}${folds}${lines}${named.map((tick) => drawName(tick, narrow.has(tick)))}</svg>`;
}

/** From so many pixels below the top to the bottom: one path, stretched to the height that the rows take. */
function drawLines(ticks: readonly Tick[], top: number): Html | false {
  const path = ticks.map(({ at }) => `M${Math.round(at * ROW.width)} 0v1`).join("");
  return (
    path !== "" &&
    html`<svg viewBox="0 0 ${ROW.width} 1" preserveAspectRatio="none" y="${top}"><path class="years" d="${path}"/></svg>`
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
