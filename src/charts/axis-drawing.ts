import { type Html, html } from "../html.ts";
import type { Axis } from "./axis.ts";
import { shortenYear, type Tick } from "./axis-ticks.ts";

/** What the label of a year needs on a phone, on a tablet and on a wide page, in per cent of the width; longer labels need more. */
const ROOM = { phone: 11, tablet: 5.2, page: 4.5 };
/** Of that room, what the letters take; the rest is the space behind them. */
const LABEL_SHARE = 0.85;
/** A chart taller than this, in pixels, repeats its years at the foot. */
const TALL = 460;
/** 'May' and a letter of '10 mo' in per cent of a chart that is some 900 pixels wide. */
const MONTH_WIDTH = 3;
/** What the name of a last month takes on a tablet, its gap from the line and each letter: 'Jul' 2.5, 'Oct' and 'Nov' more than 3. */
const LAST = { gap: 0.5, letter: 1.05, narrow: 0.45 };
const LETTER_WIDTH = 0.7;
/** Where the lanes begin. */
const TOP = 36;

/** Lines and names of the years and months, and the hatched columns of the silences, down to `bottom`. `onPhones`: they show the chart. */
export function drawAxis(axis: Axis, x: (at: number) => number, bottom: number, hatch: string, onPhones = true): Html {
  const years = axis.ticks.filter((tick) => tick.major);
  const named = findNamed(years, x, onPhones);
  let year: Tick | null = null;
  const ticks = axis.ticks.map((tick) => {
    const at = x(tick.at);
    if (tick.major) year = tick;
    // Without its own name it begins below the names: it may lie in the midst of the one before.
    if (tick.major)
      return html`${drawLine(`major${named.get(tick) ?? ""}`, at, named.has(tick) ? 4 : 20, bottom)}${drawName(tick, named, x, 14)}`;
    const crowded = axis.folds.some((fold) => touches(at, x(fold.to), fold.label));
    // 'Jul' behind the name of another year would be taken for one of it.
    const kind = year === null ? "" : named.get(year);
    const shown = !crowded && kind !== undefined;
    return html`${drawLine("minor", at, 22, bottom)}${shown && drawLabel(tick.label, `minor${kind === " long" ? "" : kind}`, at, 31)}`;
  });
  const folds = axis.folds.map(({ from, to, label, title }) => {
    const [left, width, right] = [x(from), x(to) - x(from), x(to)].map(percent);
    return html`<g class="fold"><title>${title}</title><rect x="${left}" y="${TOP}" width="${width}" height="${bottom - TOP}" fill="url(#${hatch})"/><text x="${right}" dx="-3" y="31">${label}</text></g>`;
  });
  const foot = years.map((tick) => drawName(tick, named, x, 15));
  return html`<g class="axis" aria-hidden="true">${ticks}${folds}${bottom > TALL && years.length > 1 && html`<g class="foot" transform="translate(0 ${bottom})">${foot}</g>`}</g>`;
}

/** What silences are filled with, as `url(#id)`. */
export function defineHatch(id: string): Html {
  return html`<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0v6"/></pattern></defs>`;
}

/**
 * Years whose name has room on a wide page → the class of those that lose it on a tablet (' tight') or a phone (' spare'), or are
 * written short on a phone (' long').
 */
type Named = ReadonlyMap<Tick, "" | " tight" | " spare" | " long">;

/** Where names would run into each other, that of the year with the least room goes, as least lies behind it; its line stays. */
function findNamed(years: readonly Tick[], x: (at: number) => number, onPhones: boolean): Named {
  const crowded = findCrowded(years, x, (tick) => roomOf(tick, ROOM.page));
  const named = years.filter((tick) => !crowded.has(tick));
  const tight = findCrowded(named, x, (tick) => roomOf(tick, ROOM.tablet));
  const left = named.filter((tick) => !tight.has(tick));
  const short = findShort(left, x);
  const isOver = (tick: Tick) => x(tick.at) + roomOf(tick, ROOM.phone) * LABEL_SHARE > 100 && !short.has(tick);
  const spare = findCrowded(left, x, (tick) => roomOf(tick, ROOM.phone, short.has(tick)));
  const kindOf = (tick: Tick) => {
    if (tight.has(tick)) return " tight";
    if (!onPhones) return "";
    if (spare.has(tick) || isOver(tick)) return " spare";
    return short.has(tick) ? " long" : "";
  };
  return new Map(named.map((tick) => [tick, kindOf(tick)]));
}

/** '2021 ’22 ’23': where not all names have room on a phone, all but the first are written short there. */
function findShort(years: readonly Tick[], x: (at: number) => number): ReadonlySet<Tick> {
  const room = (tick: Tick) => roomOf(tick, ROOM.phone);
  const isOver = years.some((tick) => x(tick.at) + room(tick) * LABEL_SHARE > 100);
  if (!isOver && findCrowded(years, x, room).size === 0) return new Set();
  return new Set(years.slice(1).filter((tick) => shortenYear(tick) !== null));
}

function drawName(tick: Tick, named: Named, x: (at: number) => number, y: number): Html {
  const kind = named.get(tick);
  if (kind === undefined) return html``;
  const short = kind === " long" && shortenYear(tick);
  const at = x(tick.at);
  return html`${drawLabel(tick.label, `major${kind}`, at, y)}${short && drawLabel(short, "major brief", at, y)}`;
}

/** Ticks whose label would run into that of a year of which more is told, or of a wider one, or of an earlier one as wide. */
function findCrowded(
  years: readonly Tick[],
  x: (at: number) => number,
  room: (tick: Tick) => number,
): ReadonlySet<Tick> {
  const names = years.map((tick, index) => {
    const [left, next] = [x(tick.at), years[index + 1]];
    return {
      tick,
      left,
      right: left + room(tick),
      told: Number(tick.isTold ?? false),
      width: Math.round((next ? x(next.at) : 100) - left),
    };
  });
  const named: typeof names = [];
  const crowded = new Set<Tick>();
  for (const name of names.sort((a, b) => b.told - a.told || b.width - a.width))
    if (named.every(({ left, right }) => name.left >= right || name.right <= left)) named.push(name);
    else crowded.add(name.tick);
  return crowded;
}

/** In per cent of the width, of which the four figures of a year take `room`. */
function roomOf(tick: Tick, room: number, isShort = false): number {
  return (room * ((isShort && shortenYear(tick)) || tick.label).length) / 4;
}

/** What the plot keeps right of the line of a last tick: room for its name on a tablet, and, of a chart that phones show, for the short one there. */
export function measureLast(tick: Tick, onPhones: boolean): number {
  if (!tick.major) return monthWidth(tick.label);
  const onPhone = onPhones && shortenYear(tick) !== null ? roomOf(tick, ROOM.phone, true) : 0;
  return Math.max(roomOf(tick, ROOM.tablet), onPhone) * LABEL_SHARE;
}

/** Whether the name of a month would run into that of a silence, which ends at `right`; all in per cent of the width. */
function touches(left: number, right: number, label: string): boolean {
  return left < right && left + MONTH_WIDTH > right - label.length * LETTER_WIDTH;
}

function drawLine(kind: string, at: number, top: number, bottom: number): Html {
  const place = percent(at);
  return html`<line class="${kind}" x1="${place}" x2="${place}" y1="${top}" y2="${bottom}"/>`;
}

function monthWidth(label: string): number {
  const narrow = label.replace(/[^Jijlrt]/g, "").length;
  return LAST.gap + narrow * LAST.narrow + (label.length - narrow) * LAST.letter;
}

/** Right of its line. */
function drawLabel(label: string, kind: string, at: number, y: number): Html {
  return html`<text class="${kind}" x="${percent(at)}" dx="4" y="${y}">${label}</text>`;
}

/** With two decimals at most: a tenth of a pixel on a wide page. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
