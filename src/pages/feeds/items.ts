import type { Entry, Site, Tag, Url } from "../../model.ts";
import { absoluteUrl } from "../../urls.ts";
import { sayMath } from "../plain-math.ts";
import { isSectionPage } from "../section-pages.ts";
import { findLatest, formatRfc3339 } from "./moments.ts";
import { cleanLine } from "./xml.ts";

/** Entries in a feed of the whole journal: a year of weekly notes, and few enough to be fetched every hour. */
export const SITE_FEED_LIMIT = 50;

/** Entries in the feed of one tag: there are as many of these files as tags, each with whole entries. */
export const TAG_FEED_LIMIT = 20;

/** What every kind of feed says of an entry. Text is plain and fit for XML, addresses are absolute, moments are RFC 3339. */
export interface FeedItem {
  /** The entry's own id: its absolute address or the author's `guid`, unchanged. */
  id: string;
  link: string;
  title: string;
  /** '' where the entry has no text. */
  summary: string;
  /** The whole entry. */
  html: string;
  published: string;
  /** Never before `published`. */
  updated: string;
  authors: string[];
  /** Labels of the author's tags and categories; topics that were only found in the text are not his words. */
  categories: string[];
  /** Null: the journal's. */
  language: string | null;
  image: string | null;
}

/** The dated entries by address, newest first. A feed is a sequence in time: an entry without a date has no place in it. */
export function gatherFeedItems(site: Site): Map<Url, FeedItem> {
  const categories = gatherCategories(site.tags);
  const items = new Map<Url, FeedItem>();
  for (const entry of site.entries) {
    const item = describeEntry(entry, site, categories.get(entry.url) ?? []);
    if (item !== null) items.set(entry.url, item);
  }
  return items;
}

/** The items of one tag, newest first, at most `TAG_FEED_LIMIT`. */
export function selectTagItems(tag: Tag, items: ReadonlyMap<Url, FeedItem>): FeedItem[] {
  return tag.entries.flatMap((entry) => items.get(entry.url) ?? []).slice(0, TAG_FEED_LIMIT);
}

/** The author of the journal; its title where nobody is named, since Atom wants someone. */
export function nameAuthor(site: Site): string {
  return cleanLine(site.settings.author) || cleanLine(site.settings.title) || "Anonymous";
}

function describeEntry(entry: Entry, site: Site, categories: string[]): FeedItem | null {
  if (entry.date === null || isSectionPage(entry)) return null;
  const { origin } = site.settings;
  const authors = entry.frontMatter.authors.map(cleanLine).filter((name) => name !== "");
  const published = formatRfc3339(entry.date);
  return {
    id: cleanLine(entry.guid),
    link: absoluteUrl(origin, entry.url),
    title: cleanLine(entry.title) || entry.url,
    summary: cleanLine(sayMath(entry.excerpt)),
    html: entry.feedHtml,
    published,
    updated: entry.updated === null ? published : findLatest([published, formatRfc3339(entry.updated)]),
    authors: authors.length > 0 ? authors : [nameAuthor(site)],
    categories,
    language: entry.language,
    image: entry.image === null ? null : resolveImage(entry.image.url, origin),
  };
}

/** A cover is a file of the journal or lies somewhere else on the web. */
function resolveImage(url: string, origin: string): string {
  return /^\/(?!\/)/.test(url) ? absoluteUrl(origin, url) : url;
}

/** By address of the entry. An entry stands on a tag's page too when its text is about it; that makes it no tag of its own. */
function gatherCategories(tags: readonly Tag[]): Map<Url, string[]> {
  const labels = new Map<Url, string[]>();
  for (const tag of tags) {
    const names = new Set([tag.label, ...tag.aliases].map((name) => name.toLowerCase()));
    for (const entry of tag.entries) {
      const { tags: own, categories } = entry.frontMatter;
      if (![...own, ...categories].some((name) => names.has(name.toLowerCase()))) continue;
      const known = labels.get(entry.url);
      if (known === undefined) labels.set(entry.url, [cleanLine(tag.label)]);
      else known.push(cleanLine(tag.label));
    }
  }
  return labels;
}
