import { monthSerial, monthStart, weekdayOf } from "../days.ts";
import { type Html, html } from "../html.ts";
import type { Day, Url } from "../model.ts";
import { formatDay, monthName, nextDay } from "./calendar.ts";

/** A day that a text tells of. */
export interface HeatDay {
  day: Day;
  href: Url;
  /** What the day was about, in words: 'Rust, C'; '' where that is not known. */
  about: string;
  /** How much is told: texts and topics of the day together, from 1. */
  amount: number;
}

/** Edge of a cell, and of its square by how much is told: size and shade say the same thing twice. */
const CELL = 14;
const EDGES = [5, 7.5, 10, 12.5] as const;
/** A month touches at most six weeks. */
const WEEKS = 6;
const LABEL = 18;

/**
 * A calendar for each month from the first day to the last, a column per week, Monday on top. The months are drawings of their own,
 * so that they stand side by side where there is room and in rows on a phone; months without a day, two and more in a row, are
 * only named. A square leads to the text of its day; days of which
 * nothing is told are dots. Null without a day.
 */
export function drawHeatMap(days: readonly HeatDay[]): Html | null {
  const byDay = new Map(mergeDays(days).map((day) => [day.day, day] as const));
  const serials = [...byDay.keys()].map(monthSerial);
  if (serials.length === 0) return null;
  const first = serials.reduce((least, serial) => Math.min(least, serial));
  const last = serials.reduce((most, serial) => Math.max(most, serial));
  const months = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const told = new Set(serials);
  return html`<ol class="heat-map">${foldMonths(months, told).map(([from, to]) =>
    from === to ? drawMonth(from, byDay) : html`<li class="none">${nameRun(from, to)}: none</li>`,
  )}</ol>`;
}

/** Months one by one; those of which nothing is told, two and more in a row, stand together. */
function foldMonths(months: readonly number[], told: ReadonlySet<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && !told.has(month) && !told.has(last[1])) last[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

function nameRun(from: number, to: number): string {
  return `${monthName(from, 3)} – ${monthName(to, 3)}`;
}

/** A day that is told of twice leads to the first text. */
function mergeDays(days: readonly HeatDay[]): HeatDay[] {
  const merged = new Map<Day, HeatDay>();
  for (const day of days) {
    const known = merged.get(day.day);
    const about = [known?.about ?? "", day.about].filter((text) => text !== "").join(", ");
    merged.set(day.day, known ? { ...known, about, amount: known.amount + day.amount } : day);
  }
  return [...merged.values()];
}

function drawMonth(month: number, byDay: ReadonlyMap<Day, HeatDay>): Html {
  const start = monthStart(month);
  const cells: Html[] = [];
  let told = 0;
  for (let day = start, week = 0; day < monthStart(month + 1); day = nextDay(day)) {
    const row = weekdayOf(day) - 1;
    if (row === 0 && day !== start) week += 1;
    const known = byDay.get(day);
    if (known) told += 1;
    cells.push(drawDay(week * CELL + CELL / 2, LABEL + row * CELL + CELL / 2, known));
  }
  const name = monthName(month);
  const said = told === 0 ? "nothing told by day" : told === 1 ? "one day told" : `${told} days told`;
  return html`<li><svg viewBox="0 0 ${WEEKS * CELL} ${LABEL + 7 * CELL}" role="group" aria-label="${name}: ${said}"><text x="1" y="10" aria-hidden="true">${monthName(month, 3)}</text>${cells}</svg></li>`;
}

function drawDay(x: number, y: number, day: HeatDay | undefined): Html {
  if (!day) return html`<circle cx="${x}" cy="${y}" r="0.9"/>`;
  const level = Math.min(EDGES.length, Math.ceil(day.amount / 2));
  const edge = EDGES[level - 1] ?? EDGES[0];
  const label = `${formatDay(day.day)}${day.about === "" ? "" : `: ${day.about}`}`;
  return html`<a href="${day.href}" aria-label="${label}"><title>${label}</title><rect class="reach" x="${x - CELL / 2}" y="${y - CELL / 2}" width="${CELL}" height="${CELL}"/><rect class="heat-${level}" x="${x - edge / 2}" y="${y - edge / 2}" width="${edge}" height="${edge}"/></a>`;
}
