import { daySerial, monthSerial, monthStart } from "../days.ts";
import { type Html, html, raw } from "../html.ts";
import type { Day } from "../model.ts";
import { formatDay, formatSpan } from "./calendar.ts";

/** The whole journal as one thin line, drawn once; `drawStrandline` puts "you are here" on it. */
export interface StrandlineBase {
  /** First day of the first month and the first day after the last, as serials. */
  start: number;
  end: number;
  /** 'Strandline of the journal: 214 entries, 3 March 2018 – 9 May 2024'. */
  label: string;
  /** '214 entries'. */
  entries: string;
  drawing: Html;
}

/** Grid of the drawing: positions across, height of the tide above and of the ticks below the ground line. */
const GRID = { width: 1000, tide: 20, tick: 6, steps: 320 };
/** Months are taken together beyond this number, so that the line stays a few kilobytes for any journal. */
const MOST_MONTHS = 120;

/** Days of the entries, in any order; null where the journal has no dated entry. */
export function surveyStrandline(days: readonly Day[]): StrandlineBase | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const from = monthSerial(first);
  const count = monthSerial(last) - from + 1;
  const [start, end] = [daySerial(monthStart(from)), daySerial(monthStart(from + count))];
  const share = (day: Day) => (daySerial(day) + 0.5 - start) / (end - start);
  const entries = sorted.length === 1 ? "one entry" : `${sorted.length} entries`;
  return {
    start,
    end,
    entries,
    label: `Strandline of the journal: ${entries}, ${formatSpan(first, last)}`,
    drawing: html`<svg y="14" width="100%" height="${GRID.tide + GRID.tick + 2}" viewBox="0 0 ${GRID.width} ${GRID.tide + GRID.tick + 2}" preserveAspectRatio="none"><path class="tide" d="${raw(traceTide(sorted, from, count))}"/><path class="ground" d="M0 ${GRID.tide}H${GRID.width}"/><path class="ticks" d="${raw(traceTicks(sorted.map(share)))}"/></svg>${labelYears(from, count, start, end)}`,
  };
}

/** A soft hill for every month: a quadratic spline through the middles, which never overshoots. */
function traceTide(days: readonly Day[], from: number, count: number): string {
  const perStep = Math.ceil(count / MOST_MONTHS);
  const steps = Math.ceil(count / perStep);
  const counts = new Array<number>(steps).fill(0);
  for (const day of days) {
    const step = Math.floor((monthSerial(day) - from) / perStep);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  const most = Math.sqrt(Math.max(...counts));
  const width = GRID.width / steps;
  const height = (step: number) => Math.round(GRID.tide - (Math.sqrt(counts[step] ?? 0) / most) * (GRID.tide - 1));
  const curves = counts.map((_, step) => {
    const middle = Math.round((step + 1) * width);
    const meet = step + 1 < steps ? Math.round((height(step) + height(step + 1)) / 2) : GRID.tide;
    return `Q${Math.round((step + 0.5) * width)} ${height(step)} ${middle} ${meet}`;
  });
  return `M0 ${GRID.tide}${curves.join("")}`;
}

/** One tick for every entry; entries that would fall on the same hair share one. */
function traceTicks(shares: readonly number[]): string {
  const grain = GRID.width / GRID.steps;
  const places = new Set(shares.map((share) => Math.round(Math.round(share * GRID.steps) * grain)));
  return [...places].map((place) => `M${place} ${GRID.tide}v${GRID.tick}`).join("");
}

/** A year that begins after this share of the line has no room for its name, which then ends with the line. */
const LAST_LABEL = 0.92;
/** A year under way when the line begins is named where the next name leaves it so much room. */
const FIRST_LABEL = 0.13;

/** At most six years are named, and the one in which the line begins. */
function labelYears(from: number, count: number, start: number, end: number): Html[] {
  const [first, last] = [Math.ceil(from / 12), Math.floor((from + count - 1) / 12)];
  const every = Math.ceil((last - first + 1) / 6);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const named = years
    .filter((year) => (year - first) % every === 0)
    .map((year) => ({ year, share: (daySerial(monthStart(year * 12)) - start) / (end - start) }));
  const begun = { year: Math.floor(from / 12), share: 0 };
  const isBegun = begun.year < first && (named[0]?.share ?? 1) >= FIRST_LABEL;
  return [...(isBegun ? [begun] : []), ...named].map(({ year, share }) =>
    share < LAST_LABEL
      ? html`<text class="year" x="${percent(share)}" y="54">${year}</text>`
      : html`<text class="year" x="100%" y="54" text-anchor="end">${year}</text>`,
  );
}

/** What the line shows stands above its beginning, or above its end where "you are here" is nearer to the beginning than this share. */
const NEAR = 0.3;

/** Marks a day on the line; without one the plain line. */
export function drawStrandline(base: StrandlineBase, here: Day | null): Html {
  const label = here === null ? base.label : `${base.label}; you are at ${formatDay(here)}`;
  return html`<svg class="strandline" xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" width="100%" height="58">${base.drawing}${here !== null && drawHere(base, here)}${drawCaption(base, here)}</svg>`;
}

/** '214 entries over time'; on a phone the last words give way to the day of "you are here". */
function drawCaption(base: StrandlineBase, here: Day | null): Html {
  const place = here !== null && shareOf(base, here) < NEAR ? html` x="100%" text-anchor="end"` : html``;
  const words = here === null ? " over time" : html`<tspan> over time</tspan>`;
  return html`<text${place} y="11">${base.entries}${words}</text>`;
}

function shareOf(base: StrandlineBase, day: Day): number {
  return Math.min(1, Math.max(0, (daySerial(day) + 0.5 - base.start) / (base.end - base.start)));
}

function drawHere(base: StrandlineBase, here: Day): Html {
  const share = shareOf(base, here);
  const [anchor, dx] = share > 0.7 ? ["end", -6] : ["start", 6];
  const at = percent(share);
  return html`<g class="here"><line x1="${at}" x2="${at}" y1="2" y2="42"/><circle cx="${at}" cy="34" r="4"/><text x="${at}" dx="${dx}" y="11" text-anchor="${anchor}">${formatDay(here)}</text></g>`;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
