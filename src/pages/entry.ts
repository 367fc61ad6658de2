import { raw } from "../html.ts";
import type { Entry, Page, TocItem } from "../model.ts";
import { findSubject, groupByYear, pickTopics, viewDate, viewEntry, viewResource, viewTag } from "./cards.ts";
import { listsDates } from "./date-headings.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { sayMath } from "./plain-math.ts";
import { weaveBody } from "./section-notes.ts";
import { findEntriesBelow, isSectionPage } from "./section-pages.ts";
import { describePosting } from "./structured-data.ts";
import { supplementEntry } from "./supplements.ts";
import type { EntryView, SeriesView, TopicTurnView } from "./views/entry.ts";
import type { EntryCard } from "./views/marks.ts";

/** Headings from which on an entry gets a table of contents by itself. */
const HEADINGS_FOR_TOC = 3;
const MOST_TOPICS = 9;
const MOST_TURNS = 2;
const RIGHT_TO_LEFT = /^(?:ar|he|fa|ur|yi|dv|ps|sd|ug)(?:-|$)/i;

/** A page for every entry. */
export function renderEntries(ledger: Ledger): Page[] {
  const { posts, site } = ledger;
  const places = new Map(posts.map((entry, index) => [entry, index]));
  return site.entries.map((entry) => {
    const at = places.get(entry);
    const [newer, older] = at === undefined ? [] : [posts[at - 1], posts[at + 1]];
    const main = ledger.theme.entry(viewEntryPage(ledger, entry, { newer, older }));
    return framePage(ledger, describeSheet(ledger, entry), main);
  });
}

function describeSheet(ledger: Ledger, entry: Entry) {
  return {
    kind: "entry",
    url: entry.url,
    title: entry.title,
    description: entry.frontMatter.description ?? sayMath(entry.excerpt),
    language: entry.language,
    hasMath: entry.hasMath,
    here: entry.date?.day ?? null,
    data: describePosting(ledger, entry),
    article: {
      published: entry.date && (entry.date.time ?? entry.date.day),
      modified: entry.updated && (entry.updated.time ?? entry.updated.day),
      image: entry.image?.url ?? null,
      tags: entry.frontMatter.tags,
    },
  };
}

/** Entries beside another one. */
interface Neighbours {
  newer: Entry | undefined;
  older: Entry | undefined;
}

/** Below the author's own page of now stands what the site says of now, and no more. */
function viewEntryPage(ledger: Ledger, entry: Entry, { newer, older }: Neighbours): EntryView {
  const body = viewBody(ledger, entry);
  if (entry.url === ledger.site.links.now)
    return { ...body, resources: [], related: [], newer: null, older: null, topicTurns: [] };
  return {
    ...body,
    newer: viewNeighbour(ledger, entry, newer),
    older: viewNeighbour(ledger, entry, older),
    topicTurns: entry.date ? viewTopicTurns(ledger, entry, { newer, older }) : [],
  };
}

function viewBody(ledger: Ledger, entry: Entry): Omit<EntryView, "newer" | "older" | "topicTurns"> {
  const { frontMatter, path } = entry;
  const language = entry.language ?? ledger.site.settings.language;
  const related = ledger.site.related[entry.url] ?? [];
  return {
    title: entry.title,
    titleHtml: raw(entry.titleHtml),
    language: entry.language,
    direction: RIGHT_TO_LEFT.test(language) ? "rtl" : null,
    about: findSubject(ledger, entry),
    written: entry.date && viewDate(entry.date),
    updated: entry.updated && entry.updated.day !== entry.date?.day ? viewDate(entry.updated) : null,
    minutes: entry.minutes,
    below: isSectionPage(entry) ? groupByYear(ledger, findEntriesBelow(entry, ledger.posts)) : null,
    authors: frontMatter.authors,
    tags: pickTopics(ledger, entry, MOST_TOPICS),
    cover: entry.image && { src: entry.image.url, alt: entry.image.alt },
    toc: wantsToc(entry) ? entry.toc : null,
    isTocOfDates: listsDates(entry.toc),
    body: weaveBody(ledger, entry),
    series: frontMatter.series.flatMap((name) => viewSeries(ledger, entry, name)),
    resources: (ledger.resourcesOf.get(path) ?? []).map((resource) => viewResource(ledger, resource, path)),
    related: related.flatMap((url) => {
      const other = ledger.entryByUrl.get(url);
      return other ? [viewEntry(ledger, other)] : [];
    }),
    supplement: supplementEntry(ledger, entry),
    source: path,
  };
}

function wantsToc(entry: Entry): boolean {
  const wish = entry.frontMatter.toc;
  if (wish === false || entry.toc.length === 0) return false;
  return wish === true || countHeadings(entry.toc) >= HEADINGS_FOR_TOC;
}

function countHeadings(items: readonly TocItem[]): number {
  return items.reduce((sum, item) => sum + 1 + countHeadings(item.children), 0);
}

function viewSeries(ledger: Ledger, entry: Entry, name: string): SeriesView[] {
  const entries = ledger.series.get(name) ?? [];
  if (entries.length < 2) return [];
  const links = entries.map((other) => ({ href: other.url, label: other.title, current: other === entry }));
  return [{ name, part: entries.indexOf(entry) + 1, entries: links }];
}

/** What was written before and after on the main topics of an entry, where that leads to more than what stands above it. */
function viewTopicTurns(ledger: Ledger, entry: Entry, inTime: Neighbours): TopicTurnView[] {
  const above = new Set([inTime.newer, inTime.older]);
  const whole = ledger.periodsOf.get(entry.path)?.find(({ source }) => source.heading === null);
  const main = [...(whole?.interests ?? [])].sort((a, b) => b.weight - a.weight).slice(0, MOST_TURNS);
  return main.flatMap(({ topic }): TopicTurnView[] => {
    const tag = ledger.tagBySlug.get(topic);
    const at = tag?.entries.indexOf(entry) ?? -1;
    if (!tag || at < 0) return [];
    const [newer, older] = [tag.entries[at - 1], tag.entries[at + 1]];
    const turn = { newer: viewNeighbour(ledger, entry, newer), older: viewNeighbour(ledger, entry, older) };
    const isNew = (turn.newer !== null && !above.has(newer)) || (turn.older !== null && !above.has(older));
    above.add(newer).add(older);
    return isNew ? [{ topic: viewTag(ledger, tag), ...turn }] : [];
  });
}

/** Only entries with a date stand before or after each other. */
function viewNeighbour(ledger: Ledger, entry: Entry, other: Entry | undefined): EntryCard | null {
  return entry.date && other?.date ? viewEntry(ledger, other) : null;
}
