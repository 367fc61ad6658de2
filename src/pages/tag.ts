import { drawSwimLanes } from "../charts/swim-lanes.ts";
import type { Page, Resource, Tag, TimelinePeriod } from "../model.ts";
import { slugify } from "../urls.ts";
import { findHue, groupByYear, viewPeriod, viewPeriodRow, viewResource, viewTag } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { periodAnchor } from "./places.ts";
import type { TopicView } from "./views/marks.ts";
import type { EvidenceView } from "./views/tag.ts";

/** Periods that are quoted on a page: the latest. */
export const MOST_PERIODS = 30;
const MOST_QUOTES = 3;

/** A page for every tag, category and topic. */
export function renderTagPages(ledger: Ledger): Page[] {
  const narrower = findNarrower(ledger);
  return ledger.site.tags.map((tag) => {
    const periods = ledger.periodsAbout.get(tag.slug) ?? [];
    const topic = ledger.chart.topics.get(tag.slug);
    const parent = topic?.parent ? ledger.chart.topics.get(topic.parent) : undefined;
    const main = ledger.theme.tag({
      label: tag.label,
      source: tag.source,
      aliases: otherNames(tag),
      hue: findHue(ledger, tag.slug),
      parent: parent ? { href: parent.url, label: parent.label } : null,
      narrower: narrower.get(tag.slug) ?? [],
      chart: drawSwimLanes(ledger.chart, {
        id: "strand",
        title: `${tag.label} across time`,
        topic: tag.slug,
        legend: false,
      }),
      periods: periods.slice(-MOST_PERIODS).map((period) => viewEvidence(ledger, tag, period)),
      morePeriods: Math.max(0, periods.length - MOST_PERIODS),
      years: groupByYear(ledger, tag.entries),
      count: tag.entries.length,
      resources: sortByUse(ledger, tag.slug).map((resource) => viewResource(ledger, resource)),
      feed: { href: tag.feedUrl, label: "Atom feed" },
    });
    return framePage(ledger, { kind: "tag", url: tag.url, title: tag.label, description: describe(tag), tag }, main);
  });
}

/** Mentions stand in the order of time: the first one counts. Those without a day come last. */
function sortByUse(ledger: Ledger, topic: string): Resource[] {
  const used = ledger.resourcesAbout.get(topic) ?? [];
  const first = (resource: Resource) => ledger.entryAt.get(resource.mentions[0]?.path ?? "")?.date?.day ?? "9999";
  return [...used].sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0));
}

/** Other spellings that are worth a reader's time: not those that differ by case or punctuation alone. */
function otherNames({ label, aliases }: Tag): string[] {
  const known = new Set([slugify(label)]);
  return aliases.filter((alias) => !known.has(slugify(alias)) && known.add(slugify(alias)));
}

function describe(tag: Tag): string {
  const count = tag.entries.length === 1 ? "One entry" : `${tag.entries.length} entries`;
  return `${count} on ${tag.label}: when it was taken up, how deep it went, and the resources used.`;
}

function findNarrower(ledger: Ledger): Map<string, TopicView[]> {
  const narrower = new Map<string, TopicView[]>();
  for (const { id, label, url, parent } of ledger.chart.topics.values()) {
    if (parent === null) continue;
    const list = narrower.get(parent) ?? [];
    list.push({ href: url, label, hue: findHue(ledger, id), depth: null, status: null });
    narrower.set(parent, list);
  }
  return narrower;
}

function viewEvidence(ledger: Ledger, tag: Tag, period: TimelinePeriod): EvidenceView {
  const interest = period.interests.find(({ topic }) => topic === tag.slug);
  const quotes = new Map((interest?.evidence ?? []).map(({ text, line }) => [text, `${period.source.path}:${line}`]));
  return {
    anchor: periodAnchor(period),
    period: viewPeriod(period),
    topic: {
      ...viewTag(ledger, tag),
      depth: interest?.depth ?? "touched",
      status: interest?.status ?? "continued",
      plan: period.kind === "plan",
    },
    entry: viewPeriodRow(ledger, period).sources[0] ?? { href: period.entry, label: period.label },
    quotes: [...quotes].slice(0, MOST_QUOTES).map(([text, place]) => ({ text, place })),
  };
}
