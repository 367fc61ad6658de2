import { type Html, html } from "../html.ts";
import { type Axis, leaveRoom } from "./axis.ts";
import { defineHatch, percent } from "./axis-drawing.ts";
import { shortenYear, type Tick } from "./axis-ticks.ts";
import { ROW } from "./overview-bars.ts";
import { defineRowMarks } from "./row-marks.ts";

/** What a name takes of the width of the axis on a narrow screen: '2024' or 'Jul', and '’24'. */
const NAME = { full: 0.18, short: 0.1 };
/** The same where the screen is narrower still (320 pixels): those without that room are left out there. */
const NARROW = { full: 0.27, short: 0.18 };
/** Below the names of the years, in pixels. */
const TOP = 18;
/** Names that the axis has room for, those of years that are about as wide as each other and of others. */
const MOST_NAMES = { even: 4, uneven: 6 };
/** Id of the pattern that fills the columns of silences. */
export const HATCH = "overview-hatch";

/** Years, or the months of a single one. */
function listTicks({ ticks }: Axis): Tick[] {
  const years = ticks.filter(({ major }) => major);
  return years.length > 1 ? years : ticks.filter(({ major, label }) => !major && label !== "");
}

/** The axis with room for the name of its last year, right of its line. */
export function leaveNameRoom(axis: Axis): Axis {
  const ticks = new Set(listTicks(axis));
  return leaveRoom(axis, (tick) => (ticks.has(tick) ? NAME.short : 0));
}

/** The years, or the months of a single one, as lines behind the strands, each with its name, and the hatched columns of the silences. */
export function drawYears(axis: Axis, statuses: ReadonlySet<string>): Html {
  const names = shortenNames(pickNames(listTicks(axis)));
  const narrow = pickNarrow(names);
  const folds = axis.folds.map(
    ({ from, to }) =>
      html`<rect x="${percent(from * 100)}" y="${TOP}" width="${percent((to - from) * 100)}" height="100%" fill="url(#${HATCH})"/>`,
  );
  return html`<svg class="overview-axis" aria-hidden="true">${statuses.size > 0 && defineRowMarks(statuses, ROW.height - 1)}${folds.length > 0 && defineHatch(HATCH)}${folds}${drawLines(names)}${names.map((name) => drawName(name, narrow.has(name)))}</svg>`;
}

interface Name {
  at: number;
  label: string;
  isShort: boolean;
}

/** '2020 ’21 ’24': where the next line or the edge is near to one of them, all are written short but for a first that has room. */
function shortenNames(ticks: readonly Tick[]): Name[] {
  const isTight = (tick: Tick, index: number) => (ticks[index + 1]?.at ?? 1) - tick.at < NAME.full;
  const isAnyTight = ticks.some(isTight);
  return ticks.map((tick, index) => {
    const short = isAnyTight && (index > 0 || isTight(tick, index)) ? shortenYear(tick) : null;
    return { at: tick.at, label: short ?? tick.label, isShort: short !== null };
  });
}

/** One path, stretched to the height that the rows take. */
function drawLines(names: readonly Name[]): Html | false {
  const path = names.map(({ at }) => `M${Math.round(at * ROW.width)} 0v1`).join("");
  return (
    path !== "" &&
    html`<svg viewBox="0 0 ${ROW.width} 1" preserveAspectRatio="none" y="4"><path class="years" d="${path}"/></svg>`
  );
}

function drawName({ at, label, isShort }: Name, isKept: boolean): Html {
  const kinds = [...(isShort ? ["brief"] : []), ...(isKept ? [] : ["spare"])].join(" ");
  return html`<text${kinds !== "" && html` class="${kinds}"`} x="${percent(at * 100)}" dx="${isShort ? 2 : 3}" y="12">${label}</text>`;
}

/** From the left, those that run neither into the one before nor over the edge; the margin of the page is room for a last one. */
function pickNarrow(names: readonly Name[]): ReadonlySet<Name> {
  const kept = new Set<Name>();
  let free = 0;
  for (const name of names) {
    const right = name.at + (name.isShort ? NARROW.short : NARROW.full);
    if (name.at < free || (right > 1 && name !== names.at(-1))) continue;
    kept.add(name);
    free = right;
  }
  return kept;
}

/** Every second or third one; where silences make some far wider than others, the last and the widest, as most lies behind their names. */
function pickNames(ticks: readonly Tick[]): Tick[] {
  const room = (index: number) => (ticks[index + 1]?.at ?? 1) - (ticks[index]?.at ?? 0);
  const rooms = ticks.slice(0, -1).map((_, index) => room(index));
  const isEven = Math.max(...rooms) < 2 * Math.min(...rooms);
  const every = Math.ceil(ticks.length / MOST_NAMES.even);
  const most = isEven ? MOST_NAMES.even : MOST_NAMES.uneven;
  const order = isEven
    ? ticks.filter((_, index) => index % every === 0)
    : ticks
        .map((tick, index) => ({ tick, room: index === ticks.length - 1 ? 100 : Math.round(room(index) * 100) }))
        .sort((a, b) => b.room - a.room || a.tick.at - b.tick.at)
        .map(({ tick }) => tick);
  const named: Tick[] = [];
  for (const tick of order) if (named.length < most && isFree(tick, named)) named.push(tick);
  return named.sort((a, b) => a.at - b.at);
}

/** No name runs into another one. */
function isFree(tick: Tick, named: readonly Tick[]): boolean {
  const room = shortenYear(tick) === null ? NAME.full : NAME.short;
  return named.every(({ at }) => Math.abs(at - tick.at) >= room);
}
