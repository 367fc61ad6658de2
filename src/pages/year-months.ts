import { monthName } from "../charts/calendar.ts";
import type { HeatDay } from "../charts/heat-map.ts";
import { daysBetween } from "../days.ts";
import { addTo } from "../lists.ts";
import type { Entry, TimelinePeriod } from "../model.ts";
import { viewInterests, viewPeriodRow } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { mergeDays } from "./merge-days.ts";
import type { PeriodRow } from "./views/marks.ts";
import type { MonthView } from "./views/year.ts";

/** Days by which a year counts as told day by day. */
const LEAST_DAYS = 6;
const LONG = 190;
/** Single days that a month shows without folding them. */
const FEW_DAYS = 2;

/** All that is told of a year: what spans most of it, its months, and plans apart. */
export function foldMonths(
  ledger: Ledger,
  year: string,
  periods: readonly TimelinePeriod[],
): { across: PeriodRow[]; months: MonthView[]; plans: PeriodRow[] } {
  const rowsOf = (list: readonly TimelinePeriod[]): PeriodRow[] => joinSources(ledger, list);
  // A heading with a date below which no topic is told says nothing here.
  const done = mergeDays(periods.filter(({ kind, interests }) => kind === "activity" && interests.length > 0));
  const months = new Map<string, TimelinePeriod[]>();
  for (const period of done) {
    if (isLong(period, year)) continue;
    const month = (period.start ?? "").slice(5, 7);
    addTo(months, month, period);
  }
  return {
    across: rowsOf(done.filter((period) => isLong(period, year))),
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, list]) => {
        const folded = pickDays(list);
        const open = list.filter((period) => !folded.includes(period));
        const title = monthName(Number(month) - 1);
        return { title, anchor: `m${month}`, rows: rowsOf(open), days: rowsOf(folded) };
      }),
    plans: rowsOf(periods.filter(({ kind }) => kind === "plan")),
  };
}

/** Periods in a row that one text tells stand together under its title, which leads to its beginning. */
function joinSources(ledger: Ledger, periods: readonly TimelinePeriod[]): PeriodRow[] {
  const groups: { key: string; path: string; rows: PeriodRow[] }[] = [];
  for (const period of periods) {
    const row = viewPeriodRow(ledger, period);
    const { path } = period.source;
    // Two parts of one text with names of their own ('Log: First week', 'Log: Second week') are told apart.
    const key = [path, ...row.sources.map(({ label }) => label)].join("\n");
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, path, rows: [row] });
  }
  return groups.flatMap(({ path, rows }) => {
    const [first] = rows;
    if (first === undefined || rows.length === 1) return rows;
    const url = ledger.entryAt.get(path)?.url;
    const sources = first.sources.map(({ href, label }) => ({ href: url ?? href, label }));
    return [{ ...first, topics: [], sources, days: rows }];
  });
}

/** The single days of a month that wait behind their number; none where they are few: they stand among the others, in their order. */
function pickDays(list: readonly TimelinePeriod[]): TimelinePeriod[] {
  const days = list.filter(({ precision }) => precision === "day");
  return days.length <= FEW_DAYS ? [] : days;
}

/** More than half a year, or begun before it. */
function isLong(period: TimelinePeriod, year: string): boolean {
  if (period.start === null || period.end === null || period.start < `${year}-01-01`) return true;
  return daysBetween(period.start, period.end) > LONG;
}

/** The days that a year tells of one by one, and those on which a text was written; none where the former are few. */
export function gatherHeatDays(
  ledger: Ledger,
  year: string,
  periods: readonly TimelinePeriod[],
  entries: readonly Entry[],
): HeatDay[] {
  const named = new Set<string>();
  const days = mergeDays(periods).flatMap((period): HeatDay[] => {
    const { precision, kind, start, entry, interests } = period;
    if (precision !== "day" || kind !== "activity" || start === null || !start.startsWith(year)) return [];
    const topics = viewInterests(ledger, interests);
    // Without topics the title of its text says what it is; what another text of the day names is not named again.
    const labels = topics.slice(0, 4).map(({ label }) => label);
    const words = labels.length > 0 ? labels : [ledger.entryAt.get(period.source.path)?.title ?? ""];
    const about = words.filter((label) => label !== "" && !named.has(`${start} ${label}`)).join(", ");
    for (const label of words) named.add(`${start} ${label}`);
    return [{ day: start, href: entry, about, amount: 1 + topics.length }];
  });
  if (new Set(days.map(({ day }) => day)).size < LEAST_DAYS) return [];
  const told = new Set(days.map(({ day, href }) => `${day} ${href.replace(/#.*$/, "")}`));
  const written = entries.flatMap(({ date, url, title }): HeatDay[] =>
    date === null || told.has(`${date.day} ${url}`) ? [] : [{ day: date.day, href: url, about: title, amount: 1 }],
  );
  return [...days, ...written];
}
