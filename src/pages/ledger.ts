import type { Span } from "../charts/axis-cells.ts";
import { type ChartData, readChartData } from "../charts/chart-data.ts";
import { drawStrandline, type StrandlineBase, surveyStrandline } from "../charts/strandline.ts";
import { type FindHome, omitRollUps } from "../charts/strands.ts";
import { daySerial } from "../days.ts";
import type { Html } from "../html.ts";
import { addTo, compareText } from "../lists.ts";
import type { Day, Entry, Resource, Site, Tag, TimelinePeriod, Turn, Url } from "../model.ts";
import { omitFiled } from "./filed.ts";
import { type Anchors, placeAnchors, yearUrl } from "./places.ts";
import { isSectionPage } from "./section-pages.ts";
import type { Theme } from "./theme.ts";

/** Longer than any quarter. */
const LONG_DAYS = 100;

/** A site with everything that several pages look up, gathered in one pass so that rendering stays linear. */
export interface Ledger {
  site: Site;
  theme: Theme;
  chart: ChartData;
  strandline: StrandlineBase | null;
  plainStrandline: Html | null;
  /** Entries that are posts, newest first, undated last: all but the front pages of folders. */
  posts: readonly Entry[];
  /** Path of a file → its entry. */
  entryAt: ReadonlyMap<string, Entry>;
  entryByUrl: ReadonlyMap<Url, Entry>;
  /** Path → the tags on which the entry is listed: the author's own first, then topics found in the text. */
  tagsOf: ReadonlyMap<string, readonly Tag[]>;
  tagBySlug: ReadonlyMap<string, Tag>;
  /** Path → its periods, the whole entry first. */
  periodsOf: ReadonlyMap<string, readonly TimelinePeriod[]>;
  /** Periods without what they only roll up, oldest first, undated last. */
  periods: readonly TimelinePeriod[];
  periodById: ReadonlyMap<string, TimelinePeriod>;
  /** Those of `periods`: one that only rolls up others is none of them. */
  toldById: ReadonlyMap<string, TimelinePeriod>;
  /** Topic → its periods, oldest first. */
  periodsAbout: ReadonlyMap<string, readonly TimelinePeriod[]>;
  /** Topic → its turns, oldest first. */
  turnsOf: ReadonlyMap<string, readonly Turn[]>;
  /** Path → anchor as it stands in addresses → heading of the section. */
  sectionNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Path → resources that the entry mentions, in its order. */
  resourcesOf: ReadonlyMap<string, readonly Resource[]>;
  resourcesAbout: ReadonlyMap<string, readonly Resource[]>;
  /** Name of a series → its entries, oldest first. */
  series: ReadonlyMap<string, readonly Entry[]>;
  /** Ids of the blocks that quoted words stand in. */
  anchors: Anchors;
  /** The last day of the journal: of its newest entry or of what is told last, not of the clock. */
  lastDay: Day | null;
}

/** What is told of a time ends a silence, whether it names a topic or not: no hatch says 'Nothing from April to August' where May is told. */
function findBare(periods: readonly TimelinePeriod[]): Span[] {
  return periods.flatMap(({ kind, start, end, interests }) => {
    if (kind === "plan" || start === null || end === null || interests.length > 0) return [];
    const span = { start: daySerial(start), end: daySerial(end) + 1 };
    return span.end - span.start > LONG_DAYS ? [] : [span];
  });
}

/** '214 dated entries', where others have no date: elsewhere all are counted. */
function nameDated(base: StrandlineBase | null, undated: number): StrandlineBase | null {
  if (base === null || undated === 0) return base;
  const entries = base.entries.replace(" ", " dated ");
  return { ...base, entries, label: base.label.replace(base.entries, entries) };
}

export function openLedger(site: Site, theme: Theme): Ledger {
  const { entries, tags, resources, timeline, vocabulary } = site;
  const posts = entries.filter((entry) => !isSectionPage(entry));
  const days = posts.flatMap((entry) => (entry.date ? [entry.date.day] : []));
  const strandline = nameDated(surveyStrandline(days), posts.length - days.length);
  const silent = new Set(entries.filter(isSectionPage).map(({ path }) => path));
  const periods = sortPeriods(omitRollUps(timeline.periods)).filter(
    ({ source, interests }) => interests.length > 0 || !silent.has(source.path),
  );
  const periodsAbout = groupBy(periods, (period) => period.interests.map(({ topic }) => topic));
  const titles = new Map(entries.map(({ path, title }) => [path, title]));
  const pageOf = new Map(timeline.topics.map(({ id, url }) => [id, url]));
  const home: FindHome = (id, day) => yearUrl(pageOf.get(id) ?? "", periodsAbout.get(id) ?? [], day);
  const drawn = { ...timeline, periods: omitFiled(timeline.periods, timeline) };
  const bare = findBare(omitFiled(periods, timeline));
  const oldestFirst = [...entries].reverse();
  return {
    site,
    theme,
    posts,
    chart: readChartData(drawn, vocabulary, titles, home, site.turns, bare),
    strandline,
    plainStrandline: strandline && drawStrandline(strandline, null),
    entryAt: new Map(entries.map((entry) => [entry.path, entry])),
    entryByUrl: new Map(entries.map((entry) => [entry.url, entry])),
    tagsOf: sortTags(groupBy(tags, (tag) => tag.entries.map((entry) => entry.path))),
    tagBySlug: new Map(tags.map((tag) => [tag.slug, tag])),
    periodsOf: groupBy(timeline.periods, (period) => [period.source.path]),
    periods,
    periodById: new Map(timeline.periods.map((period) => [period.id, period])),
    toldById: new Map(periods.map((period) => [period.id, period])),
    sectionNames: new Map(entries.map((entry) => [entry.path, nameSections(entry)])),
    periodsAbout,
    turnsOf: groupBy(site.turns, (turn) => [turn.topic]),
    resourcesOf: groupResources(resources),
    resourcesAbout: groupBy(resources, (resource) => resource.topics),
    series: groupBy(oldestFirst, (entry) => entry.frontMatter.series),
    anchors: placeAnchors(site),
    lastDay: findLastDay(days, timeline.periods),
  };
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) addTo(groups, key, item);
  }
  return groups;
}

function nameSections({ sections }: Entry): Map<string, string> {
  return new Map(
    sections.flatMap(({ anchor, heading }) =>
      anchor === null || heading === null ? [] : [[encodeURIComponent(anchor), heading] as const],
    ),
  );
}

function sortTags(groups: Map<string, Tag[]>): Map<string, Tag[]> {
  const order = ["category", "tag", "topic"];
  for (const tags of groups.values()) tags.sort((a, b) => order.indexOf(a.source) - order.indexOf(b.source));
  return groups;
}

/** Oldest first; of two that start together the longer one first; undated last. */
function sortPeriods(periods: readonly TimelinePeriod[]): TimelinePeriod[] {
  const key = (period: TimelinePeriod) => period.start ?? "9999-99-99";
  return [...periods].sort((a, b) => compareText(key(a), key(b)) || compareText(b.end ?? "", a.end ?? ""));
}

function groupResources(resources: readonly Resource[]): Map<string, Resource[]> {
  const groups = groupBy(resources, (resource) => resource.mentions.map((mention) => mention.path));
  for (const [path, group] of groups) {
    const line = (resource: Resource) => resource.mentions.find((mention) => mention.path === path)?.line ?? 0;
    group.sort((a, b) => line(a) - line(b));
  }
  return groups;
}

function findLastDay(days: readonly Day[], periods: readonly TimelinePeriod[]): Day | null {
  const told = periods.filter((period) => period.kind === "activity").flatMap((period) => lastTold(period) ?? []);
  return [...days, ...told].reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** A long stretch may reach into a time that nobody has seen yet ("2024", written in May): its first day counts. */
function lastTold({ start, end }: TimelinePeriod): Day | null {
  if (start === null || end === null) return null;
  return daySerial(end) - daySerial(start) < LONG_DAYS ? end : start;
}
