import type { Page, Site } from "../../model.ts";
import { absoluteUrl } from "../../urls.ts";
import { type FeedItem, gatherFeedItems, nameAuthor, SITE_FEED_LIMIT } from "./items.ts";
import { cleanLine, cleanText } from "./xml.ts";

/** /feed.json, JSON Feed 1.1. Undefined keys are left out by JSON.stringify. */
export function renderJsonFeed(site: Site): Page[] {
  const { settings, links } = site;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: cleanLine(settings.title) || absoluteUrl(settings.origin, links.home),
    home_page_url: absoluteUrl(settings.origin, links.home),
    feed_url: absoluteUrl(settings.origin, links.jsonFeed),
    description: cleanLine(settings.description) || cleanLine(settings.subtitle) || undefined,
    language: settings.language,
    authors: [{ name: nameAuthor(site) }],
    items: [...gatherFeedItems(site).values()].slice(0, SITE_FEED_LIMIT).map(describeItem),
  };
  return [{ url: links.jsonFeed, contents: `${JSON.stringify(feed, null, 1)}\n` }];
}

function describeItem(item: FeedItem): Record<string, unknown> {
  return {
    id: item.id,
    url: item.link,
    title: item.title,
    content_html: cleanText(item.html),
    summary: item.summary || undefined,
    image: item.image ?? undefined,
    date_published: item.published,
    date_modified: item.updated === item.published ? undefined : item.updated,
    authors: item.authors.map((name) => ({ name })),
    tags: item.categories.length > 0 ? item.categories : undefined,
    language: item.language ?? undefined,
  };
}
