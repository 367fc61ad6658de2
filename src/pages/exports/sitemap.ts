import { type Html, html } from "../../html.ts";
import type { Day, Page, Site, Timeline, Url } from "../../model.ts";
import { absoluteUrl, fileUrl, pageUrl } from "../../urls.ts";
import { XML_DECLARATION } from "../feeds/xml.ts";

/** /sitemap.xml: every page for readers with its address; entries with the day of their last change. No 404, no redirects. */
export function renderSitemap(site: Site): Page[] {
  const { origin, basePath } = site.settings;
  const { home, archive, tags, timeline, resources } = site.links;
  const renderUrl = (url: Url, day: Day | null = null): Html =>
    html`<url><loc>${absoluteUrl(origin, url)}</loc>${day !== null && html`<lastmod>${day}</lastmod>`}</url>\n`;
  const urls = [
    ...[home, archive, tags, timeline, resources].map((url) => renderUrl(url)),
    ...listYears(site.timeline).map((year) => renderUrl(pageUrl(basePath, "timeline", year))),
    ...site.tags.map((tag) => renderUrl(tag.url)),
    ...site.entries.map((entry) => renderUrl(entry.url, entry.updated?.day ?? entry.date?.day ?? null)),
  ];
  const contents = html`${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`;
  return [{ url: fileUrl(basePath, "sitemap.xml"), contents: contents.markup }];
}

/** Years that have a page of their own: each in which a period lies. */
function listYears(timeline: Timeline): string[] {
  const years = new Set<string>();
  for (const { start, end } of timeline.periods) {
    if (start === null || end === null) continue;
    for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
      years.add(String(year).padStart(4, "0"));
    }
  }
  return [...years].sort();
}
