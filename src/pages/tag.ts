import { signInList } from "../charts/glyphs.ts";
import { drawSwimLanes } from "../charts/swim-lanes.ts";
import { addTo } from "../lists.ts";
import type { Interest, Page, Resource, Tag, TimelinePeriod } from "../model.ts";
import { slugify } from "../urls.ts";
import {
  findHue,
  findStatus,
  groupByYear,
  viewPeriod,
  viewPeriodRow,
  viewResource,
  viewTag,
  viewTopics,
} from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { evidenceUrl, MOST_PERIODS, periodAnchor, yearAnchor } from "./places.ts";
import { sayWords } from "./quotes.ts";
import { viewRelatedTopics } from "./related-topics.ts";
import { findSetAside } from "./set-aside.ts";
import { viewStanding } from "./standing.ts";
import { traceStories } from "./story.ts";
import type { WordsView } from "./views/marks.ts";
import type { EvidenceView, StoryView, TagView, YearOfEvidence } from "./views/tag.ts";

const MOST_QUOTES = 3;

/** A page for every tag, category and topic. */
export function renderTagPages(ledger: Ledger): Page[] {
  const narrower = findNarrower(ledger);
  const stories = traceStories(ledger);
  const ends = findSetAside(ledger);
  return ledger.site.tags.map((tag) => {
    const below = listBelow(narrower, tag.slug);
    const view = {
      ...viewTopic(ledger, tag, narrower.get(tag.slug) ?? []),
      isOwnChart: below.some((topic) => ledger.chart.strandsOf.has(topic)),
      standing: viewStanding(ledger, tag.slug, ends.get(tag.slug), below),
      story: nameFirst(ledger, tag, below, stories.get(tag.slug) ?? []),
    };
    const sheet = { kind: "tag", url: tag.url, title: tag.label, description: describe(tag, view), tag };
    return framePage(ledger, sheet, ledger.theme.tag(view));
  });
}

function viewTopic(
  ledger: Ledger,
  tag: Tag,
  narrower: readonly string[],
): Omit<TagView, "isOwnChart" | "standing" | "story"> {
  const periods = ledger.periodsAbout.get(tag.slug) ?? [];
  const topic = ledger.chart.topics.get(tag.slug);
  const parent = topic?.parent ? ledger.chart.topics.get(topic.parent) : undefined;
  const near = new Set([...(parent ? [parent.id] : []), ...narrower]);
  return {
    label: tag.label,
    aliases: otherNames(tag),
    hue: findHue(ledger, tag.slug),
    parent: parent ? { href: parent.url, label: parent.label } : null,
    narrower: viewTopics(ledger, narrower),
    related: viewRelatedTopics(ledger, tag.slug, near),
    chart: drawSwimLanes(ledger.chart, {
      ...{ id: "strand", title: `${tag.label} across time`, topic: tag.slug, legend: false },
    }),
    years: groupEvidence(ledger, tag, periods.slice(-MOST_PERIODS)),
    morePeriods: Math.max(0, periods.length - MOST_PERIODS),
    entries: groupByYear(ledger, tag.entries),
    count: tag.entries.length,
    path: sortByUse(ledger, tag.slug).map((resource) => viewResource(ledger, resource)),
    feed: { href: tag.feedUrl, label: "Atom feed" },
    timeline: ledger.site.links.timeline,
  };
}

/** 'First told of by this name', where a topic within it was told of before. */
function nameFirst(ledger: Ledger, { slug }: Tag, below: readonly string[], story: readonly StoryView[]): StoryView[] {
  const dayOf = (topic: string) =>
    ledger.periodsAbout.get(topic)?.find(({ kind, start }) => kind === "activity" && start !== null)?.start ?? "9999";
  const own = dayOf(slug);
  const isNarrowerFirst = below.some((topic) => dayOf(topic) < own);
  return story.map((step) =>
    isNarrowerFirst && step.topic.status === "named" ? { ...step, title: `${step.title} by this name` } : step,
  );
}

/** Mentions stand in the order of time: the first one counts. Those without a day come last. */
function sortByUse(ledger: Ledger, topic: string): Resource[] {
  const used = ledger.resourcesAbout.get(topic) ?? [];
  const first = (resource: Resource) => ledger.entryAt.get(resource.mentions[0]?.path ?? "")?.date?.day ?? "9999";
  return [...used].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** Other spellings that are worth a reader's time: not those that differ by case, punctuation or the plural's s alone. */
function otherNames({ label, aliases }: Tag): string[] {
  const keyOf = (name: string) => slugify(name).replace(/s$/, "");
  const known = new Set([keyOf(label)]);
  return aliases.filter((alias) => !known.has(keyOf(alias)) && known.add(keyOf(alias)));
}

function describe(tag: Tag, { standing }: TagView): string {
  const count = tag.entries.length === 1 ? "One entry" : `${tag.entries.length} entries`;
  const since = standing?.first ? ` First seen: ${standing.first.period.label}. ${standing.text}.` : "";
  return `${count} on ${tag.label}: how it began, how deep it went, and the resources used.${since}`;
}

/** Topic → ids of the topics that name it as their parent. */
function findNarrower(ledger: Ledger): Map<string, string[]> {
  const narrower = new Map<string, string[]>();
  for (const { id, parent } of ledger.chart.topics.values()) if (parent !== null) addTo(narrower, parent, id);
  return narrower;
}

/** The topics below one, on all levels. */
function listBelow(narrower: ReadonlyMap<string, readonly string[]>, topic: string): string[] {
  const below = new Set(narrower.get(topic));
  for (const id of below) for (const one of narrower.get(id) ?? []) below.add(one);
  return [...below];
}

/** Newest first, inside a year as well; undated last, in the order of the texts. */
function groupEvidence(ledger: Ledger, tag: Tag, periods: readonly TimelinePeriod[]): YearOfEvidence[] {
  const years = new Map<string | null, EvidenceView[]>();
  for (const period of periods) {
    const year = period.start?.slice(0, 4) ?? null;
    addTo(years, year, viewEvidence(ledger, tag, period));
  }
  return [...years]
    .sort(([a], [b]) => ((a ?? "0") > (b ?? "0") ? -1 : 1))
    .map(([year, list]) => ({ year, anchor: yearAnchor(year), periods: year === null ? list : list.reverse() }));
}

function viewEvidence(ledger: Ledger, tag: Tag, period: TimelinePeriod): EvidenceView {
  const interest = period.interests.find(({ topic }) => topic === tag.slug);
  const quotes = new Map((interest?.evidence ?? []).map((evidence) => [evidence.text, evidence]));
  return {
    anchor: periodAnchor(period),
    period: viewPeriod(period),
    topic: {
      ...viewTag(ledger, tag),
      depth: interest?.depth ?? "touched",
      status: interest ? signInList({ ...interest, status: findStatus(period, interest.status) }) : "continued",
      plan: period.kind === "plan",
    },
    entry: viewPeriodRow(ledger, period).sources[0] ?? { href: period.entry, label: period.label },
    quotes: [...quotes.values()].slice(0, MOST_QUOTES).map((evidence) => ({
      ...sayEvidence(ledger, period, evidence),
      place: `${period.source.path}:${evidence.line}`,
      href: evidenceUrl(ledger, period, evidence),
    })),
  };
}

/** How the evidence for a block of code begins: its fence. */
const FENCE = "```";

function sayEvidence(
  ledger: Ledger,
  { source: { path } }: TimelinePeriod,
  { rule, text }: Interest["evidence"][number],
): WordsView & Pick<EvidenceView["quotes"][number], "name"> {
  if (text.startsWith(FENCE)) return { text: text.slice(FENCE.length), language: null, name: "code" };
  const name = rule === "tag" || rule === "category" ? rule : null;
  return { ...sayWords(ledger, { path, text }), ...(name && { text }), name };
}
