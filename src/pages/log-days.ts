import { formatDayShort, formatMonth } from "../charts/calendar.ts";
import { daySerial, monthSerial } from "../days.ts";
import { addTo } from "../lists.ts";
import type { Day, TimelinePeriod } from "../model.ts";
import { viewPeriodRow } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { mergeDays } from "./merge-days.ts";
import type { PeriodRow } from "./views/marks.ts";

/** A month, and a week to either side of it that a log may reach. */
const MOST_DAYS = 45;

/**
 * Rows of periods, in which the days of a log stand under their month: two days or more that sections of one file tell. They
 * join the row of the month where the file tells that too, else they get a row of their own at the place of the latest day.
 */
export function nestDays(ledger: Ledger, periods: readonly TimelinePeriod[]): { start: Day; row: PeriodRow }[] {
  const logs = gatherLogs(periods);
  const hosts = new Map<TimelinePeriod, TimelinePeriod[]>();
  for (const days of logs.values()) {
    const host = findHost(days, periods) ?? days[0];
    if (host) hosts.set(host, [...(hosts.get(host) ?? []), ...days]);
  }
  const nested = new Set([...logs.values()].flat());
  return periods.flatMap((period) => {
    const days = hosts.get(period);
    if (nested.has(period) && !days) return [];
    const row = nested.has(period) ? viewMonthOfLog(ledger, period) : viewPeriodRow(ledger, period);
    const start = period.start ?? "";
    return [{ start, row: days ? { ...row, days: mergeDays(days).map((day) => viewDay(ledger, day)) } : row }];
  });
}

function gatherLogs(periods: readonly TimelinePeriod[]): Map<string, TimelinePeriod[]> {
  const logs = new Map<string, TimelinePeriod[]>();
  for (const period of periods) {
    const { start, end, kind, source } = period;
    if (start === null || start !== end || kind === "plan" || source.heading === null) continue;
    const key = `${start.slice(0, 7)} ${source.path}`;
    addTo(logs, key, period);
  }
  return new Map([...logs].filter(([, days]) => days.length > 1));
}

/** The row of the month itself: of the same file, with all these days in it. */
function findHost(days: readonly TimelinePeriod[], periods: readonly TimelinePeriod[]): TimelinePeriod | undefined {
  const [last, first] = [days[0]?.start ?? "", days.at(-1)?.start ?? ""];
  return periods.find(
    ({ start, end, source }) =>
      source.path === days[0]?.source.path &&
      start !== null &&
      end !== null &&
      start < end &&
      start <= first &&
      end >= last &&
      daySerial(end) - daySerial(start) < MOST_DAYS,
  );
}

function viewMonthOfLog(ledger: Ledger, { start, source, entry }: TimelinePeriod): PeriodRow {
  const told = ledger.entryAt.get(source.path);
  const href = told?.url ?? entry;
  const label = formatMonth(monthSerial(start ?? ""));
  return {
    period: { label, href, plan: false, undated: false },
    topics: [],
    sources: [{ href, label: told?.title ?? source.path }],
  };
}

function viewDay(ledger: Ledger, period: TimelinePeriod): PeriodRow {
  const row = viewPeriodRow(ledger, period);
  return { ...row, period: { ...row.period, label: formatDayShort(period.start ?? "") }, sources: [] };
}
