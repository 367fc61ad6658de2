import { omitRollUps } from "../../charts/strands.ts";
import { type Html, html } from "../../html.ts";
import type { Day, Page, Site, Url } from "../../model.ts";
import { absoluteUrl, fileUrl, pageUrl } from "../../urls.ts";
import { XML_DECLARATION } from "../feeds/xml.ts";
import { isSectionPage } from "../section-pages.ts";

/** /sitemap.xml: every page for readers with its address; entries with the day of their last change. No 404, no redirects, no page that says nothing. */
export function renderSitemap(site: Site, pages: readonly Page[]): Page[] {
  const { origin, basePath } = site.settings;
  const { home, archive, tags, timeline, resources, now, open } = site.links;
  const written = new Set(site.entries.map((entry) => entry.url));
  const unlisted = new Set(pages.filter((page) => page.isUnlisted).map((page) => page.url));
  const renderUrl = (url: Url, day: Day | null = null): Html =>
    html`<url><loc>${absoluteUrl(origin, url)}</loc>${day !== null && html`<lastmod>${day}</lastmod>`}</url>\n`;
  const urls = [
    ...[home, archive, tags, timeline, resources].map((url) => renderUrl(url)),
    ...[now, open].filter((url) => !written.has(url) && !unlisted.has(url)).map((url) => renderUrl(url)),
    ...listYears(site).map((year) => renderUrl(pageUrl(basePath, "timeline", year))),
    ...site.tags.map((tag) => renderUrl(tag.url)),
    ...site.entries.map((entry) => renderUrl(entry.url, entry.updated?.day ?? entry.date?.day ?? null)),
  ];
  const contents = html`${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`;
  return [{ url: fileUrl(basePath, "sitemap.xml"), contents: contents.markup }];
}

/** Years that have a page of their own, as year.ts makes them: an entry was written, or a period starts or ends in them. */
function listYears(site: Site): string[] {
  const written = site.entries.map((entry) => (isSectionPage(entry) ? null : (entry.date?.day ?? null)));
  const silent = new Set(site.entries.filter(isSectionPage).map(({ path }) => path));
  const told = omitRollUps(site.timeline.periods)
    .filter(({ source, interests }) => interests.length > 0 || !silent.has(source.path))
    .flatMap(({ start, end }) => [start, end]);
  const years = [...written, ...told].flatMap((day) => (day === null ? [] : day.slice(0, 4)));
  return [...new Set(years)].sort();
}
