import { monthName } from "../charts/calendar.ts";
import { drawSwimLanes } from "../charts/swim-lanes.ts";
import type { Entry, Page, Status, TimelinePeriod } from "../model.ts";
import { pageUrl } from "../urls.ts";
import { viewInterests, viewPeriodRow } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { mergeInterests } from "./period-table.ts";
import type { LinkView, TopicView } from "./views/marks.ts";
import type { YearView } from "./views/year.ts";

/** A year with what was written in it and what is told about it. */
export interface YearOfJournal {
  year: string;
  entries: Entry[];
  /** Periods that overlap the year, oldest first. */
  periods: TimelinePeriod[];
  /** Ids. */
  topics: Set<string>;
}

/** Every year in which an entry was written or a period starts or ends, newest first. */
export function listYears(ledger: Ledger): YearOfJournal[] {
  const years = new Map<string, YearOfJournal>();
  const open = (year: string) => {
    const known = years.get(year) ?? { year, entries: [], periods: [], topics: new Set<string>() };
    years.set(year, known);
    return known;
  };
  for (const entry of ledger.site.entries) if (entry.date) open(entry.date.day.slice(0, 4)).entries.push(entry);
  for (const { start, end } of ledger.periods) {
    if (start !== null) open(start.slice(0, 4));
    if (end !== null) open(end.slice(0, 4));
  }
  for (const period of ledger.periods) {
    if (period.start === null || period.end === null) continue;
    for (let year = Number(period.start.slice(0, 4)); year <= Number(period.end.slice(0, 4)); year += 1) {
      const known = years.get(String(year).padStart(4, "0"));
      known?.periods.push(period);
      for (const { topic } of period.interests) known?.topics.add(topic);
    }
  }
  return [...years.values()].sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** A page for every year, to be read like a chapter. */
export function renderYears(ledger: Ledger): Page[] {
  const years = listYears(ledger);
  const link = (year: YearOfJournal | undefined): LinkView | null =>
    year ? { href: pageUrl(ledger.site.settings.basePath, "timeline", year.year), label: year.year } : null;
  return years.map((year, index) => {
    const main = ledger.theme.year(viewYear(ledger, year, link(years[index - 1]), link(years[index + 1])));
    const url = pageUrl(ledger.site.settings.basePath, "timeline", year.year);
    const description = `${year.year} in this journal: ${year.entries.length} entries, ${year.topics.size} topics.`;
    return framePage(ledger, { kind: "year", url, title: `Timeline ${year.year}`, description }, main);
  });
}

function viewYear(ledger: Ledger, of: YearOfJournal, newer: LinkView | null, older: LinkView | null): YearView {
  const { year, periods } = of;
  const began = (topic: string) => ledger.chart.strandsOf.get(topic)?.[0]?.start;
  const window = { start: `${year}-01-01`, end: `${year}-12-31` };
  const done = periods.filter((period) => period.kind === "activity");
  const [from, to] = [Date.parse(window.start) / 86_400_000, Date.parse(window.end) / 86_400_000];
  const first = (topic: string) => (began(topic) ?? Number.NEGATIVE_INFINITY) >= from && (began(topic) ?? 0) <= to;
  return {
    year,
    chart: drawSwimLanes(ledger.chart, { id: "lanes", title: `Topics of ${year}`, window }),
    entries: of.entries.length,
    topics: of.topics.size,
    began: pickTopics(ledger, done, (interest) => first(interest.topic)),
    resumed: pickTopics(ledger, done, (interest) => interest.status === "resumed"),
    ended: pickTopics(ledger, done, (interest) => interest.status === "dropped"),
    chapters: writeChapters(ledger, of),
    newer,
    older,
  };
}

function pickTopics(
  ledger: Ledger,
  periods: readonly TimelinePeriod[],
  accept: (interest: { topic: string; status: Status }) => boolean,
): TopicView[] {
  const interests = mergeInterests(
    periods.map((period) => ({ ...period, interests: period.interests.filter((interest) => accept(interest)) })),
  );
  return viewInterests(ledger, interests).slice(0, 12);
}

/** Long stretches first, then month by month. */
function writeChapters(ledger: Ledger, { year, periods }: YearOfJournal): YearView["chapters"] {
  const chapters = new Map<string, TimelinePeriod[]>();
  for (const period of periods) {
    const key = isLong(period, year) ? "00" : (period.start ?? "").slice(5, 7);
    const chapter = chapters.get(key);
    if (chapter) chapter.push(period);
    else chapters.set(key, [period]);
  }
  return [...chapters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => ({
      title: key === "00" ? "Across the year" : monthName(Number(key) - 1),
      anchor: key === "00" ? "across" : `m${key}`,
      rows: list.map((period) => viewPeriodRow(ledger, period)),
    }));
}

/** More than half a year, or begun before it. */
function isLong(period: TimelinePeriod, year: string): boolean {
  if (period.start === null || period.end === null || period.start < `${year}-01-01`) return true;
  return Date.parse(period.end) - Date.parse(period.start) > 190 * 86_400_000;
}
