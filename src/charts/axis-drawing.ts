import { type Html, html } from "../html.ts";
import type { Axis } from "./axis.ts";
import type { Tick } from "./axis-ticks.ts";

/** Years that a phone has room for. */
const MOST_ON_A_PHONE = 7;
/** A chart taller than this, in pixels, repeats its years at the foot. */
const TALL = 460;
/** 'May' and a letter of '10 mo' in per cent of a chart that is some 900 pixels wide. */
const MONTH_WIDTH = 3;
const LETTER_WIDTH = 0.7;
/** Where the lanes begin. */
const TOP = 36;

/** Lines and names of the years and months, and the hatched columns of the silences, down to `bottom`. */
export function drawAxis(axis: Axis, x: (at: number) => number, bottom: number, hatch: string): Html {
  const years = axis.ticks.filter((tick) => tick.major);
  const every = Math.ceil(years.length / MOST_ON_A_PHONE);
  const spare = new Set(years.filter((_, index) => index % every !== 0));
  const ticks = axis.ticks.map((tick) => {
    const crowded = !tick.major && axis.folds.some((fold) => touches(x(tick.at), x(fold.to), fold.label));
    return drawTick(crowded ? { ...tick, label: "" } : tick, percent(x(tick.at)), bottom, spare.has(tick));
  });
  const folds = axis.folds.map(({ from, to, label, title }) => {
    const [left, width, right] = [x(from), x(to) - x(from), x(to)].map(percent);
    return html`<g class="fold"><title>${title}</title><rect x="${left}" y="${TOP}" width="${width}" height="${bottom - TOP}" fill="url(#${hatch})"/><text x="${right}" dx="-3" y="31">${label}</text></g>`;
  });
  const foot = years.map(
    (tick) => html`<text class="major" x="${percent(x(tick.at))}" dx="4" y="15">${tick.label}</text>`,
  );
  return html`<g class="axis" aria-hidden="true">${ticks}${folds}${bottom > TALL && html`<g class="foot" transform="translate(0 ${bottom})">${foot}</g>`}</g>`;
}

/** Whether the name of a month would run into that of a silence, which ends at `right`; all in per cent of the width. */
function touches(left: number, right: number, label: string): boolean {
  return left < right && left + MONTH_WIDTH > right - label.length * LETTER_WIDTH;
}

function drawTick({ major, label }: Tick, at: string, bottom: number, spare: boolean): Html {
  const [kind, top, y] = major ? [spare ? "major spare" : "major", 4, 14] : ["minor", 22, 31];
  return html`<line class="${kind}" x1="${at}" x2="${at}" y1="${top}" y2="${bottom}"/>${label !== "" && html`<text class="${kind}" x="${at}" dx="4" y="${y}">${label}</text>`}`;
}

/** With two decimals at most: a tenth of a pixel on a wide page. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
