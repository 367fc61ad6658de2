import { join } from "node:path";
import type { Timeline } from "../../src/model.ts";
import { renderTimelineJson } from "../../src/pages/exports/timeline-json.ts";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { makeSampleSite } from "../pages/sample-site.ts";
import { writePages } from "./write-pages.ts";

/** Writes the sample journal below `folder`; with a name its timeline alone, in a folder of that name, drawn from `timeline`. */
export function writeTimelineSite(folder: string, name: string, timeline: Timeline): void {
  const base = name === "" ? "/" : `/${name}/`;
  const sample = makeSampleSite();
  const links = { ...sample.links, timeline: `${base}timeline/` };
  const site = { ...sample, timeline, links, settings: { ...sample.settings, basePath: base } };
  const pages = [...renderPages(site, theme), ...renderTimelineJson(site)];
  const wanted = pages.filter(({ url }) => name === "" || url.startsWith(`${base}timeline`));
  writePages(join(folder, name), wanted, base);
}
