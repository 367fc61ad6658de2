import { CARD_SIZE } from "../charts/preview-card.ts";
import { drawStrandline } from "../charts/strandline.ts";
import type { Html } from "../html.ts";
import type { Day, Page, Site, Tag, Url } from "../model.ts";
import { absoluteUrl, fileUrl } from "../urls.ts";
import type { Ledger } from "./ledger.ts";
import { breakLongNames } from "./long-names.ts";
import { listMenu } from "./menu.ts";
import { previewUrl } from "./preview-url.ts";
import { embedData, type StructuredData } from "./structured-data.ts";
import { MATH_STYLESHEET } from "./theme.ts";
import type { FeedView, FrameView, NavItem } from "./views/frame.ts";

/** What a page says of itself; the rest of the frame is the same everywhere. */
export interface Sheet {
  kind: string;
  url: Url;
  /** Without the journal's name; null: the journal itself. */
  title: string | null;
  description?: string;
  language?: string | null;
  /** Default true. */
  indexed?: boolean;
  hasMath?: boolean;
  /** "You are here" on the strandline. */
  here?: Day | null;
  /** The page of a tag announces the tag's own feed, too. */
  tag?: Tag;
  data?: StructuredData;
  article?: { published: string | null; modified: string | null; image: Url | null; tags: string[] };
}

/** Puts the document around a page. */
export function framePage(ledger: Ledger, sheet: Sheet, main: Html): Page {
  const contents = ledger.theme.frame(viewFrame(ledger, sheet), breakLongNames(main)).markup;
  return { url: sheet.url, contents, ...(sheet.indexed === false && { isUnlisted: true }) };
}

function viewFrame(ledger: Ledger, sheet: Sheet): FrameView {
  const { settings, links } = ledger.site;
  const { basePath, origin } = settings;
  const assets = ledger.theme.assets.filter(({ kinds }) => kinds?.includes(sheet.kind) ?? true).map(({ path }) => path);
  const sheets = assets.filter((path) => path.endsWith(".css"));
  if (sheet.hasMath) sheets.unshift(MATH_STYLESHEET);
  const description = sheet.description || settings.description || settings.subtitle;
  return {
    kind: sheet.kind,
    language: sheet.language ?? settings.language,
    title: sheet.title === null ? settings.title : `${sheet.title} – ${settings.title}`,
    description,
    canonical: sheet.indexed === false ? null : absoluteUrl(origin, sheet.url),
    openGraph: describeForCards(ledger.site, sheet, description),
    stylesheets: sheets.map((path) => fileUrl(basePath, path)),
    scripts: assets.filter((path) => path.endsWith(".js")).map((path) => fileUrl(basePath, path)),
    favicon: fileUrl(basePath, "favicon.svg"),
    feeds: listFeeds(ledger.site, sheet.tag),
    site: { title: settings.title, author: settings.author, home: navItem(sheet.url, "Home", links.home, true) },
    nav: listMenu(ledger).map(({ label, href }) => navItem(sheet.url, label, href)),
    structuredData: sheet.data ? embedData(sheet.data) : null,
    strandline:
      sheet.here && ledger.strandline ? drawStrandline(ledger.strandline, sheet.here) : ledger.plainStrandline,
  };
}

/** `exact`: pages below it do not count. */
function navItem(url: Url, label: string, href: Url, exact = false): NavItem {
  const below = !exact && url.startsWith(href);
  return { href, label, current: url === href ? "page" : below ? "true" : null };
}

function listFeeds(site: Site, tag: Tag | undefined): FeedView[] {
  const { links, settings } = site;
  const own: FeedView[] = tag
    ? [{ href: tag.feedUrl, type: "application/atom+xml", title: `${settings.title}: ${tag.label} (Atom)` }]
    : [];
  return [
    ...own,
    { href: links.atom, type: "application/atom+xml", title: `${settings.title} (Atom)` },
    { href: links.rss, type: "application/rss+xml", title: `${settings.title} (RSS)` },
    { href: links.jsonFeed, type: "application/feed+json", title: `${settings.title} (JSON Feed)` },
  ];
}

function describeForCards(site: Site, sheet: Sheet, description: string): FrameView["openGraph"] {
  const { origin, title, language } = site.settings;
  const { article } = sheet;
  const properties: [string, string | null][] = [
    ["og:type", article ? "article" : "website"],
    ["og:title", sheet.title ?? title],
    ["og:site_name", title],
    ["og:url", absoluteUrl(origin, sheet.url)],
    ["og:description", description],
    ["og:locale", (sheet.language ?? language).replace("-", "_")],
    ...describePicture(site, sheet),
    ["article:published_time", article?.published ?? null],
    ["article:modified_time", article?.modified ?? null],
    ...(article?.tags ?? []).map((tag): [string, string] => ["article:tag", tag]),
  ];
  return properties.flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

/** The entry's own picture, else the one that the build paints. */
function describePicture(site: Site, sheet: Sheet): [string, string | null][] {
  const own = sheet.article?.image ?? null;
  if (own !== null) return [["og:image", toAbsolute(site.settings.origin, own)]];
  const painted = previewUrl(site, sheet.kind, sheet.url);
  if (painted === null) return [];
  return [
    ["og:image", absoluteUrl(site.settings.origin, painted)],
    ["og:image:type", "image/png"],
    ["og:image:width", String(CARD_SIZE.width)],
    ["og:image:height", String(CARD_SIZE.height)],
    ["og:image:alt", `${sheet.title ?? site.settings.title}: its topics across time`],
  ];
}

/** An image may live on another host. */
function toAbsolute(origin: string, url: Url): string {
  return url.startsWith("/") && !url.startsWith("//") ? absoluteUrl(origin, url) : url;
}
