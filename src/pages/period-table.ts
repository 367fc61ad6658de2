import { formatMonth } from "../charts/calendar.ts";
import { monthSerial } from "../days.ts";
import type { Day, TimelinePeriod, Url } from "../model.ts";
import { viewInterests, viewPeriodRow } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { nestDays } from "./log-days.ts";
import { mergeDays } from "./merge-days.ts";
import { mergeInterests } from "./merge-interests.ts";
import type { PeriodRow, YearOfPeriods } from "./views/marks.ts";
import { topicsOfYear } from "./year-topics.ts";

/** Beyond this number of periods a table has a row per month, as the chart has a cell. */
const MOST_ROWS = 120;
/** In a row of a whole month. */
const MOST_TOPICS = 12;
const MOST_SOURCES = 3;

/** A row with the day by which it is sorted into its year. */
interface Placed {
  start: Day;
  row: PeriodRow;
}

/** The data of a chart as rows under the years in which the periods began, newest first. `yearUrl` is where the rest of a crowded month is found. */
export function viewPeriodYears(
  ledger: Ledger,
  periods: readonly TimelinePeriod[],
  yearUrl: (year: string) => Url,
): YearOfPeriods[] {
  const years = new Map<string, PeriodRow[]>();
  for (const { start, row } of placeRows(ledger, periods, yearUrl)) {
    const rows = years.get(start.slice(0, 4));
    if (rows) rows.push(row);
    else years.set(start.slice(0, 4), [row]);
  }
  const all = mergeDays(listTold(periods));
  return [...years].map(([year, rows]) => {
    // A row leaves out what is slight, and may stand for many periods: what is counted is the whole year.
    const told = all.filter(({ start }) => start?.slice(0, 4) === year);
    return {
      chapter: { href: yearUrl(year), label: year },
      anchor: `periods-${year}`,
      periods: told.length,
      topics: topicsOfYear(all, year).size,
      rows,
    };
  });
}

function listTold(periods: readonly TimelinePeriod[]): TimelinePeriod[] {
  return periods.filter((period) => period.start !== null && period.interests.length > 0);
}

function placeRows(ledger: Ledger, periods: readonly TimelinePeriod[], yearUrl: (year: string) => Url): Placed[] {
  const told = listTold(periods).reverse();
  if (told.length <= MOST_ROWS) return nestDays(ledger, told);
  const months = new Map<string, TimelinePeriod[]>();
  for (const period of told) {
    const key = `${period.start?.slice(0, 7)} ${period.kind}`;
    const month = months.get(key);
    if (month) month.push(period);
    else months.set(key, [period]);
  }
  return [...months.values()].map((month) => ({
    start: month[0]?.start ?? "",
    row: viewMonth(ledger, month, yearUrl),
  }));
}

function viewMonth(ledger: Ledger, periods: readonly TimelinePeriod[], yearUrl: (year: string) => Url): PeriodRow {
  const start = periods[0]?.start ?? "";
  const href = yearUrl(start.slice(0, 4));
  const sources = periods.slice(0, MOST_SOURCES).flatMap((period) => viewPeriodRow(ledger, period).sources);
  const more = periods.length - MOST_SOURCES;
  const plan = periods[0]?.kind === "plan";
  return {
    period: { label: formatMonth(monthSerial(start)), href, plan, undated: false },
    topics: viewInterests(ledger, mergeInterests(periods), plan).slice(0, MOST_TOPICS),
    sources: more > 0 ? [...sources, { href, label: `and ${more} more` }] : sources,
  };
}
