import type { Page, Site } from "../model.ts";
import { renderFeedsOpml } from "./exports/feeds-opml.ts";
import { renderResourcesBib } from "./exports/resources-bib.ts";
import { renderResourcesCsl } from "./exports/resources-csl.ts";
import { renderResourcesCsv } from "./exports/resources-csv.ts";
import { renderResourcesJson } from "./exports/resources-json.ts";
import { renderRobots } from "./exports/robots.ts";
import { renderSitemap } from "./exports/sitemap.ts";
import { renderTimelineCsv } from "./exports/timeline-csv.ts";
import { renderTimelineIcs } from "./exports/timeline-ics.ts";
import { renderTimelineJson } from "./exports/timeline-json.ts";
import { renderTopicsJsonld } from "./exports/topics-jsonld.ts";
import { renderAtomFeeds } from "./feeds/atom.ts";
import { renderJsonFeed } from "./feeds/json-feed.ts";
import { renderRssFeed } from "./feeds/rss.ts";

/** Makes files for machines: one kind, in one file or several. */
type Producer = (site: Site, pages: readonly Page[]) => Page[];

/** Every kind, in the order in which the files are listed. A new one is a file and a line here. */
const PRODUCERS: readonly Producer[] = [
  renderAtomFeeds,
  renderRssFeed,
  renderJsonFeed,
  renderTimelineJson,
  renderTimelineCsv,
  renderTimelineIcs,
  renderResourcesJson,
  renderResourcesCsv,
  renderResourcesBib,
  renderResourcesCsl,
  renderFeedsOpml,
  renderTopicsJsonld,
  renderSitemap,
  renderRobots,
];

/** Feeds, data to take away, sitemap and robots: everything of a site that no reader opens in a browser. `pages`: those for people. */
export function renderMachineFiles(site: Site, pages: readonly Page[]): Page[] {
  return PRODUCERS.flatMap((produce) => produce(site, pages));
}
