import { type Html, html } from "../../html.ts";
import type { Page, Site, Url } from "../../model.ts";
import { absoluteUrl } from "../../urls.ts";
import { type FeedItem, gatherFeedItems, nameAuthor, SITE_FEED_LIMIT, selectTagItems } from "./items.ts";
import { findLatest } from "./moments.ts";
import { cdata, cleanLine, XML_DECLARATION } from "./xml.ts";

interface AtomFeed {
  title: string;
  subtitle: string;
  /** Address of the page that the feed follows; its id too. */
  home: Url;
  self: Url;
}

/**
 * /feed.xml and /tags/<slug>/feed.xml, Atom 1.0 (RFC 4287).
 *
 * Written with the escaping template rather than by feedsmith, which (3.0.1) turns the author's offset into UTC, pads
 * every id and title that holds an `&` with line breaks, rewrites `&apos;` inside of content, and would make the
 * markup of an entry anew for each of its tags. The tests read the result back with it.
 */
export function renderAtomFeeds(site: Site): Page[] {
  const items = gatherFeedItems(site);
  const { settings, links } = site;
  const markup = new Map<FeedItem, Html>();
  const renderOnce = (item: FeedItem): Html => {
    const known = markup.get(item) ?? renderEntry(item, site);
    markup.set(item, known);
    return known;
  };
  const render = (feed: AtomFeed, chosen: readonly FeedItem[]): Page => ({
    url: feed.self,
    contents: renderFeed(feed, chosen, chosen.map(renderOnce), site).markup,
  });
  return [
    render(
      {
        title: settings.title,
        subtitle: settings.subtitle || settings.description,
        home: links.home,
        self: links.atom,
      },
      [...items.values()].slice(0, SITE_FEED_LIMIT),
    ),
    ...site.tags.map((tag) =>
      render(
        { title: `${settings.title}: ${tag.label}`, subtitle: "", home: tag.url, self: tag.feedUrl },
        selectTagItems(tag, items),
      ),
    ),
  ];
}

function renderFeed(feed: AtomFeed, items: readonly FeedItem[], entries: readonly Html[], site: Site): Html {
  const { origin, language } = site.settings;
  const home = absoluteUrl(origin, feed.home);
  const subtitle = cleanLine(feed.subtitle);
  return html`${XML_DECLARATION}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${home}</id>
<title>${cleanLine(feed.title) || home}</title>
${subtitle !== "" && html`<subtitle>${subtitle}</subtitle>\n`}<updated>${findLatest(items.map((item) => item.updated))}</updated>
<link rel="self" type="application/atom+xml" href="${absoluteUrl(origin, feed.self)}"/>
<link rel="alternate" type="text/html" href="${home}"/>
<author><name>${nameAuthor(site)}</name></author>
<generator>Strandline</generator>
${entries}</feed>
`;
}

function renderEntry(item: FeedItem, site: Site): Html {
  const language = item.language !== null && item.language !== site.settings.language ? item.language : null;
  return html`<entry${language !== null && html` xml:lang="${language}"`}>
<id>${item.id}</id>
<title>${item.title}</title>
<link rel="alternate" type="text/html" href="${item.link}"/>
<published>${item.published}</published>
<updated>${item.updated}</updated>
${item.authors.map((name) => html`<author><name>${name}</name></author>\n`)}${item.categories.map((label) => html`<category term="${label}"/>\n`)}${item.summary !== "" && html`<summary>${item.summary}</summary>\n`}<content type="html">${cdata(item.html)}</content>
</entry>
`;
}
