import type { Page, Site } from "../../model.ts";
import { absoluteUrl, fileUrl } from "../../urls.ts";

/** /robots.txt: everyone may read everything; the sitemap's address. Crawlers look for it at the root of a host only. */
export function renderRobots(site: Site): Page[] {
  const { origin, basePath } = site.settings;
  const sitemap = absoluteUrl(origin, fileUrl(basePath, "sitemap.xml"));
  return [{ url: fileUrl(basePath, "robots.txt"), contents: `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n` }];
}
