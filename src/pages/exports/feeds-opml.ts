import { type Html, html } from "../../html.ts";
import type { Page, Resource, Site } from "../../model.ts";
import { readTitle } from "../../resources/index.ts";
import { absoluteUrl, fileUrl } from "../../urls.ts";
import { cleanLine, XML_DECLARATION } from "../feeds/xml.ts";

interface Outline {
  text: string;
  feed: string;
  page: string;
}

/**
 * /feeds.opml (OPML 2.0), for a feed reader: the journal, each of its tags by itself, and those of its sources whose feed
 * follows from their address. It knows no clock, so it names no day.
 */
export function renderFeedsOpml(site: Site): Page[] {
  const { settings, links, tags, resources } = site;
  const absolute = (url: string) => absoluteUrl(settings.origin, url);
  const title = cleanLine(settings.title);
  const own = { text: title, feed: absolute(links.atom), page: absolute(links.home) };
  const ofTags = tags
    .filter(({ entries }) => entries.some(({ date }) => date !== null))
    .map((tag) => ({
      text: `${title}: ${cleanLine(tag.label)}`,
      feed: absolute(tag.feedUrl),
      page: absolute(tag.url),
    }));
  const contents = html`${XML_DECLARATION}<opml version="2.0">
<head><title>${title}</title>${settings.author && html`<ownerName>${cleanLine(settings.author)}</ownerName>`}</head>
<body>
${renderOutline(own)}${renderGroup("Topics", ofTags)}${renderGroup("Sources", listSources(resources))}</body>
</opml>
`;
  return [{ url: fileUrl(settings.basePath, "feeds.opml"), contents: contents.markup }];
}

function renderGroup(name: string, outlines: readonly Outline[]): Html {
  if (outlines.length === 0) return html``;
  return html`<outline text="${name}">
${outlines.map(renderOutline)}</outline>
`;
}

function renderOutline({ text, feed, page }: Outline): Html {
  return html`<outline type="rss" text="${text}" title="${text}" xmlUrl="${feed}" htmlUrl="${page}"/>\n`;
}

/** Each feed once, whatever number of its pages were used. */
function listSources(resources: readonly Resource[]): Outline[] {
  const sources = new Map<string, Outline>();
  for (const resource of resources) {
    const found = findFeed(resource);
    if (found !== null && !sources.has(found.feed)) sources.set(found.feed, found);
  }
  return [...sources.values()].sort((a, b) => (a.feed < b.feed ? -1 : 1));
}

/** Only sites that document where the feeds of their authors lie, and only what goes on: a repository's releases would be a flood. */
function findFeed(resource: Resource): Outline | null {
  if (!URL.canParse(resource.url)) return null;
  const url = new URL(resource.url);
  const { hostname: host } = url;
  const list = /(?:^|\.)youtube\.com$/.test(host) && url.pathname === "/playlist" ? url.searchParams.get("list") : null;
  if (list !== null && /^[\w-]+$/.test(list)) {
    const feed = `https://www.youtube.com/feeds/videos.xml?playlist_id=${list}`;
    return { text: cleanLine(readTitle(resource).title), feed, page: resource.url };
  }
  if (/^(?!www\.|open\.)[a-z\d-]+\.substack\.com$/.test(host))
    return { text: host, feed: `https://${host}/feed`, page: `https://${host}/` };
  const author = host === "medium.com" ? /^\/(@[\w.-]+)/.exec(url.pathname)?.[1] : undefined;
  if (author === undefined) return null;
  return {
    text: `${author} (Medium)`,
    feed: `https://medium.com/feed/${author}`,
    page: `https://medium.com/${author}`,
  };
}
