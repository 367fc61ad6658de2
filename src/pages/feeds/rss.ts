import { type Html, html } from "../../html.ts";
import type { Page, Site } from "../../model.ts";
import { absoluteUrl } from "../../urls.ts";
import { type FeedItem, gatherFeedItems, SITE_FEED_LIMIT } from "./items.ts";
import { findLatest, formatRfc822 } from "./moments.ts";
import { cdata, cleanLine, XML_DECLARATION } from "./xml.ts";

/** /rss.xml, RSS 2.0 with the whole content. Authors stand in dc:creator, since RSS's own `author` must be a mail address. */
export function renderRssFeed(site: Site): Page[] {
  const items = [...gatherFeedItems(site).values()].slice(0, SITE_FEED_LIMIT);
  return [{ url: site.links.rss, contents: renderChannel(items, site).markup }];
}

function renderChannel(items: readonly FeedItem[], site: Site): Html {
  const { settings, links } = site;
  const home = absoluteUrl(settings.origin, links.home);
  const title = cleanLine(settings.title) || home;
  return html`${XML_DECLARATION}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${title}</title>
<link>${home}</link>
<description>${cleanLine(settings.description) || cleanLine(settings.subtitle) || title}</description>
<language>${settings.language}</language>
<lastBuildDate>${formatRfc822(findLatest(items.map((item) => item.updated)))}</lastBuildDate>
<generator>Strandline</generator>
<atom:link rel="self" type="application/rss+xml" href="${absoluteUrl(settings.origin, links.rss)}"/>
${items.map(renderItem)}</channel>
</rss>
`;
}

function renderItem(item: FeedItem): Html {
  return html`<item>
<title>${item.title}</title>
<link>${item.link}</link>
<guid isPermaLink="${item.id === item.link ? "true" : "false"}">${item.id}</guid>
<pubDate>${formatRfc822(item.published)}</pubDate>
${item.updated !== item.published && html`<atom:updated>${item.updated}</atom:updated>\n`}${item.authors.map((name) => html`<dc:creator>${name}</dc:creator>\n`)}${item.categories.map((label) => html`<category>${label}</category>\n`)}<description>${item.summary || item.title}</description>
<content:encoded>${cdata(item.html)}</content:encoded>
</item>
`;
}
