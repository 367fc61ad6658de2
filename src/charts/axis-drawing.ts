import { type Html, html } from "../html.ts";
import type { Axis } from "./axis.ts";
import type { Tick } from "./axis-ticks.ts";

/** What the label of a year needs on a phone, on a tablet and on a wide page, in per cent of the width; longer labels need more. */
const ROOM = { phone: 11, tablet: 5.2, page: 4.5 };
/** Of that room, what the letters take; the rest is the space behind them. */
const LABEL_SHARE = 0.85;
/** A chart taller than this, in pixels, repeats its years at the foot. */
const TALL = 460;
/** '2024', 'May' and a letter of '10 mo' in per cent of a chart that is some 900 pixels wide. */
const YEAR_WIDTH = 4;
const MONTH_WIDTH = 3;
/** What the name of a last month takes on a tablet, its gap from the line and each letter: 'Jul' 2.5, 'Oct' and 'Nov' more than 3. */
const LAST = { gap: 0.5, letter: 1.05, narrow: 0.45 };
const LETTER_WIDTH = 0.7;
/** Where the lanes begin. */
const TOP = 36;

/** Lines and names of the years and months, and the hatched columns of the silences, down to `bottom`. */
export function drawAxis(axis: Axis, x: (at: number) => number, bottom: number, hatch: string): Html {
  const years = axis.ticks.filter((tick) => tick.major);
  const named = findNamed(years, x);
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
    return html`${drawLine("minor", at, 22, bottom)}${shown && drawLabel(tick, `minor${kind === " late" ? "" : kind}`, at, 31)}`;
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
 * Years whose name has room on a wide page → the class of those that lose it on a tablet (' tight') or a phone (' spare'), or whose
 * name stands left of its line on a phone, as it would run over the edge (' late').
 */
type Named = ReadonlyMap<Tick, "" | " tight" | " spare" | " late">;

/** Where names would run into each other, that of the year with the least room goes, as least lies behind it; its line stays. */
function findNamed(years: readonly Tick[], x: (at: number) => number): Named {
  const crowded = findCrowded(years, x, ROOM.page);
  const roomy = years.filter((tick) => !crowded.has(tick));
  const unnamed = findHiddenEnd(roomy, x);
  const named = roomy.filter((tick) => tick !== unnamed);
  const tight = findCrowded(named, x, ROOM.tablet);
  const left = named.filter((tick) => !tight.has(tick));
  const spare = findCrowded(left, x, ROOM.phone, (at, own) => at + own > 100);
  const kindOf = (tick: Tick) => {
    if (tight.has(tick)) return " tight";
    if (spare.has(tick)) return " spare";
    const at = x(tick.at);
    return at + roomOf(tick, ROOM.phone) > 100 && !isAtEdge(at) ? " late" : "";
  };
  return new Map(named.map((tick) => [tick, kindOf(tick)]));
}

function drawName(tick: Tick, named: Named, x: (at: number) => number, y: number): Html {
  const kind = named.get(tick);
  return kind === undefined ? html`` : drawLabel(tick, `major${kind}`, x(tick.at), y);
}

/** The last year, where its label at the very edge would turn back into the one before it. */
function findHiddenEnd(years: readonly Tick[], x: (at: number) => number): Tick | null {
  const [before, last] = years.slice(-2);
  if (!before || !last || !isAtEdge(x(last.at))) return null;
  return x(last.at) - x(before.at) < 2 * YEAR_WIDTH + 0.5 ? last : null;
}

/**
 * Ticks whose label would run into that of a year of which more is told, or of a wider one, or of an earlier one as wide, where the four figures of a year take `room` per
 * cent of the width.
 */
function findCrowded(
  years: readonly Tick[],
  x: (at: number) => number,
  room: number,
  isTurned: (at: number, own: number) => boolean = isAtEdge,
): ReadonlySet<Tick> {
  const names = years.map((tick, index) => {
    const [at, own, next] = [x(tick.at), roomOf(tick, room), years[index + 1]];
    const left = isTurned(at, own) ? at - own * LABEL_SHARE : at;
    return {
      tick,
      left,
      right: left + own,
      told: Number(tick.isTold ?? false),
      width: Math.round((next ? x(next.at) : 100) - at),
    };
  });
  const named: typeof names = [];
  const crowded = new Set<Tick>();
  for (const name of names.sort((a, b) => b.told - a.told || b.width - a.width))
    if (named.every(({ left, right }) => name.left >= right || name.right <= left)) named.push(name);
    else crowded.add(name.tick);
  return crowded;
}

function roomOf({ label }: Tick, room: number): number {
  return (room * label.length) / 4;
}

/** Whether the name of a year stands left of its line on every screen. */
function isAtEdge(at: number): boolean {
  return at > 100 - YEAR_WIDTH;
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

/** Right of its line, but left of one that stands at the very edge. */
function drawLabel({ label, major }: Tick, kind: string, at: number, y: number): Html {
  const isLast = at > 100 - (major ? YEAR_WIDTH : monthWidth(label));
  return html`<text class="${kind}" x="${percent(at)}" dx="${isLast ? -4 : 4}" y="${y}"${isLast && html` text-anchor="end"`}>${label}</text>`;
}

/** With two decimals at most: a tenth of a pixel on a wide page. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
