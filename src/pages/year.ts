import { drawHeatMap } from "../charts/heat-map.ts";
import { drawOverview } from "../charts/overview.ts";
import { drawSwimLanes } from "../charts/swim-lanes.ts";
import { daySerial, monthEnd, monthSerial, monthStart, serialDay } from "../days.ts";
import type { Day, Entry, Page, TimelinePeriod } from "../model.ts";
import { pageUrl } from "../urls.ts";
import { viewEntry } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import type { LinkView } from "./views/marks.ts";
import type { YearView } from "./views/year.ts";
import { foldMonths, gatherHeatDays } from "./year-months.ts";
import { pickResources } from "./year-resources.ts";
import { topicsOfYear } from "./year-topics.ts";
import { viewGaps, viewPivots, viewTopics, viewTurns } from "./year-turns.ts";
import { pickMain, weighTopics } from "./year-weights.ts";

/** A year with what was written in it and what is told about it. */
export interface YearOfJournal {
  year: string;
  entries: Entry[];
  /** Periods that overlap the year, oldest first. */
  periods: TimelinePeriod[];
  /** Ids of what it is told to have been about. */
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
  for (const entry of ledger.posts) if (entry.date) open(entry.date.day.slice(0, 4)).entries.push(entry);
  for (const { start, end } of ledger.periods) {
    if (start !== null) open(start.slice(0, 4));
    if (end !== null) open(end.slice(0, 4));
  }
  for (const period of ledger.periods) {
    if (period.start === null || period.end === null) continue;
    for (let year = Number(period.start.slice(0, 4)); year <= Number(period.end.slice(0, 4)); year += 1) {
      const known = years.get(String(year).padStart(4, "0"));
      known?.periods.push(period);
    }
  }
  for (const year of years.values()) year.topics = topicsOfYear(year.periods, year.year);
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
    const sheet = { kind: "year", url, title: `Timeline ${year.year}`, description: describeYear(year) };
    return framePage(ledger, sheet, main);
  });
}

/** '2024 in this journal: 12 entries, one topic.', without what there is none of. */
function describeYear({ year, entries, topics }: YearOfJournal): string {
  const say = (number: number, one: string, many: string) =>
    number === 0 ? [] : [number === 1 ? `one ${one}` : `${number} ${many}`];
  const counts = [...say(entries.length, "entry", "entries"), ...say(topics.size, "topic", "topics")];
  return counts.length === 0 ? `${year} in this journal.` : `${year} in this journal: ${counts.join(", ")}.`;
}

function viewYear(ledger: Ledger, of: YearOfJournal, newer: LinkView | null, older: LinkView | null): YearView {
  const { year, periods } = of;
  const done = periods.filter((period) => period.kind === "activity");
  const weights = weighTopics(done);
  return {
    year,
    written: of.entries.length,
    ...countTellers(of, done),
    topics: of.topics.size,
    main: viewTopics(ledger, pickMain(weights)),
    ...drawCharts(ledger, of),
    heatMap: drawHeatMap(gatherHeatDays(ledger, year, periods, of.entries)),
    turns: viewTurns(ledger, year, weights),
    pivots: viewPivots(ledger, year),
    gaps: viewGaps(ledger, year),
    // What a year to come is planned with was not used in it.
    resources: ledger.lastDay !== null && ledger.lastDay.slice(0, 4) < year ? [] : pickResources(ledger, year),
    entries: of.entries.map((entry) => viewEntry(ledger, entry)).reverse(),
    ...foldMonths(ledger, year, periods),
    newer,
    older,
  };
}

/** Texts that tell of a year, and whether they are those that were written in it. */
function countTellers({ entries }: YearOfJournal, done: readonly TimelinePeriod[]): Pick<YearView, "told" | "isOwn"> {
  const pathsOf = (periods: readonly TimelinePeriod[]) => new Set(periods.map(({ source }) => source.path));
  const [all, naming] = [pathsOf(done), pathsOf(done.filter(({ interests }) => interests.length > 0))];
  const written = new Set(entries.map(({ path }) => path));
  const isOwn = entries.every(({ path }) => all.has(path)) && [...naming].every((path) => written.has(path));
  return { told: naming.size > 0 ? naming.size : all.size, isOwn };
}

/** Of one stretch of time alone a chart says nothing that its name does not. */
function drawCharts(ledger: Ledger, { year, periods }: YearOfJournal): Pick<YearView, "chart" | "overview"> {
  const stretches = new Set(periods.filter(({ interests }) => interests.length > 0).map(({ edtf }) => edtf));
  if (stretches.size < 2) return { chart: null, overview: null };
  const window = findWindow(ledger, year);
  return {
    chart: drawSwimLanes(ledger.chart, {
      id: "lanes",
      title: `Topics of ${year}`,
      window,
      most: MOST_LANES,
      index: ledger.site.links.tags,
      folded: ledger.theme.folded,
    }),
    overview: drawOverview(ledger.chart, {
      window,
      most: MOST_OF_OVERVIEW,
      label: `The weightiest strands of ${year}`,
    }),
  };
}

/** The year without its months before the first day of the journal and after the last one. */
function findWindow({ chart, posts }: Ledger, year: string): { start: Day; end: Day } {
  const written = posts.flatMap(({ date }) => (date ? [daySerial(date.day)] : []));
  const told = chart.strands.flatMap(({ start, end }) => [start, end - 1]);
  const [first, last] = [...written, ...told].reduce(
    ([least, most], day) => [Math.min(least, day), Math.max(most, day)],
    [daySerial(`${year}-12-31`), daySerial(`${year}-01-01`)],
  );
  const [from, to] = [monthStart(monthSerial(serialDay(first))), monthEnd(monthSerial(serialDay(last)))];
  return {
    start: from > `${year}-01-01` ? from : `${year}-01-01`,
    end: to < `${year}-12-31` ? to : `${year}-12-31`,
  };
}

/** Lanes of a year that are seen at once. */
const MOST_LANES = 16;
/** On a phone. */
const MOST_OF_OVERVIEW = 12;
