import { formatDay, formatDayShort } from "../charts/calendar.ts";
import { signInList } from "../charts/glyphs.ts";
import { depthRank } from "../charts/strands.ts";
import { raw } from "../html.ts";
import type { Entry, Interest, Moment, Resource, Status, Tag, TimelinePeriod } from "../model.ts";
import { readTitle } from "../resources/index.ts";
import { isTimeOf } from "./date-headings.ts";
import type { Ledger } from "./ledger.ts";
import { describeUses } from "./resource-use.ts";
import type {
  DateView,
  EntryCard,
  PeriodRow,
  PeriodView,
  ResourceView,
  TopicView,
  YearOfEntries,
} from "./views/marks.ts";

/** Topics on a card: more would drown the title. */
const MOST_TOPICS = 4;

export function viewDate(moment: Moment): DateView {
  const { day, time } = moment;
  return { datetime: time ?? day, label: formatDay(day), short: formatDayShort(day), day };
}

export function viewPeriod(period: TimelinePeriod): PeriodView {
  const { label, entry, kind, start } = period;
  return { label, href: entry, plan: kind === "plan", undated: start === null };
}

export function viewTag(ledger: Ledger, tag: Tag): TopicView {
  return { href: tag.url, label: tag.label, hue: findHue(ledger, tag.slug), depth: null, status: null };
}

/** Slate, where a tag is no topic of the timeline. */
export function findHue(ledger: Ledger, topic: string): number {
  return ledger.chart.fields.get(topic)?.hue ?? 5;
}

/** Without a date nothing began or came back: that needs a before. What the author let go is told all the same. */
export function findStatus({ start }: TimelinePeriod, status: Status): Status {
  return start === null && (status === "started" || status === "resumed") ? "continued" : status;
}

/** Weightiest first. Topics that have no page are left out. */
export function viewInterests(ledger: Ledger, interests: readonly Interest[], plan = false): TopicView[] {
  return [...interests]
    .sort((a, b) => b.weight - a.weight || depthRank(b.depth) - depthRank(a.depth))
    .flatMap((interest) => {
      const { topic, depth } = interest;
      const known = ledger.chart.topics.get(topic);
      const view = { hue: findHue(ledger, topic), depth, status: signInList(interest), plan };
      return known ? [{ href: known.url, label: known.label, ...view }] : [];
    });
}

/** Topics by name only. Those that have no page are left out. */
export function viewTopics(ledger: Ledger, topics: readonly string[]): TopicView[] {
  return topics.flatMap((id) => {
    const known = ledger.chart.topics.get(id);
    return known ? [{ href: known.url, label: known.label, hue: findHue(ledger, id), depth: null, status: null }] : [];
  });
}

export function viewEntry(ledger: Ledger, entry: Entry): EntryCard {
  return {
    href: entry.url,
    title: entry.title,
    titleHtml: raw(entry.titleHtml),
    language: entry.language,
    date: entry.date && viewDate(entry.date),
    period: findSubject(ledger, entry),
    topics: pickTopics(ledger, entry, MOST_TOPICS)
      .slice(0, MOST_TOPICS + 2)
      .map((topic) => ({ ...topic, depth: null, status: null })),
  };
}

/** The author's own tags of an entry, each with the depth that the text gives it; then what else it is about, weightiest first, and last what it only puts down. */
export function pickTopics(ledger: Ledger, entry: Entry, most: number): TopicView[] {
  const whole = ledger.periodsOf.get(entry.path)?.find(({ source }) => source.heading === null);
  const interests = whole?.interests.map((one) => ({ ...one, status: findStatus(whole, one.status) })) ?? [];
  const topics = new Map(viewInterests(ledger, interests).map((topic) => [topic.href, topic]));
  const names = [...entry.frontMatter.categories, ...entry.frontMatter.tags].map((name) => name.toLowerCase());
  const own = (ledger.tagsOf.get(entry.path) ?? [])
    .filter((tag) => [tag.label, ...tag.aliases].some((name) => names.includes(name.toLowerCase())))
    .map((tag) => topics.get(tag.url) ?? viewTag(ledger, tag));
  const known = new Set(own.map((tag) => tag.href));
  const isPutDown = ({ status }: TopicView) => status === "paused" || status === "dropped";
  const others = [...topics.values()]
    .filter((topic) => !known.has(topic.href))
    .sort((a, b) => Number(isPutDown(a)) - Number(isPutDown(b)));
  return [...own, ...others.slice(0, Math.max(0, most - own.length))];
}

/** What time an entry as a whole is about; null where that is only the day it was written, or not known. */
export function findSubject(ledger: Ledger, entry: Entry): PeriodView | null {
  const period = ledger.periodsOf.get(entry.path)?.find(({ source }) => source.heading === null);
  if (!period || period.start === null) return null;
  const sameDay = period.start === entry.date?.day && period.end === period.start;
  return sameDay ? null : viewPeriod(period);
}

/** Newest year first, as the entries come; those without a date at the end. */
export function groupByYear(ledger: Ledger, entries: readonly Entry[]): YearOfEntries[] {
  const years = new Map<string | null, EntryCard[]>();
  for (const entry of entries) {
    const year = entry.date?.day.slice(0, 4) ?? null;
    const cards = years.get(year) ?? [];
    cards.push(viewEntry(ledger, entry));
    years.set(year, cards);
  }
  const groups = [...years].map(([year, cards]) => ({ year, anchor: year ? `y${year}` : "undated", entries: cards }));
  return groups.sort((a, b) => Number(a.year === null) - Number(b.year === null));
}

export function viewPeriodRow(ledger: Ledger, period: TimelinePeriod): PeriodRow {
  const { path } = period.source;
  const title = ledger.entryAt.get(path)?.title ?? path;
  return {
    period: viewPeriod(period),
    topics: viewInterests(
      ledger,
      period.interests.map((interest) => ({ ...interest, status: findStatus(period, interest.status) })),
      period.kind === "plan",
    ),
    sources: [{ href: period.entry, label: namePlace(title, period) }],
  };
}

/** 'Rust log: Second week'; of a heading that only says the time, the period beside it says as much: 'Rust log'. */
function namePlace(title: string, period: TimelinePeriod): string {
  const { heading } = period.source;
  return heading === null || isTimeOf(heading, period) ? title : `${title}: ${heading}`;
}

/** `path`: only the mentions in that file. */
export function viewResource(ledger: Ledger, resource: Resource, path?: string): ResourceView {
  const mentions = resource.mentions.filter((mention) => path === undefined || mention.path === path);
  const places = new Map(
    mentions.map((mention) => [mention.entry, ledger.entryAt.get(mention.path)?.title ?? mention.path]),
  );
  const [{ title }, host] = [readTitle(resource), readHost(resource.url)];
  return {
    href: resource.url,
    title,
    host: saysHost(title, host) ? "" : host,
    kind: resource.kind,
    topics: viewTopics(ledger, resource.topics),
    mentions: [...places].map(([href, label]) => ({ href, label })),
    ...describeUses(ledger, mentions),
  };
}

/** 'graphql.org' and 'time – graphql.org' say where they stand. */
function saysHost(title: string, host: string): boolean {
  return (title.split(" – ").at(-1) ?? "").replace(/^www\./, "") === host;
}

function readHost(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
}
