import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAsset } from "../../src/build/write-asset.ts";
import type { Timeline } from "../../src/model.ts";
import { renderTimelineJson } from "../../src/pages/exports/timeline-json.ts";
import { renderPages } from "../../src/pages/index.ts";
import { outputPath } from "../../src/urls.ts";
import { theme } from "../../templates/theme.ts";
import { makeSampleSite } from "../pages/sample-site.ts";

/** Writes the sample journal below `folder`; with a name its timeline alone, in a folder of that name, drawn from `timeline`. */
export function writeTimelineSite(folder: string, name: string, timeline: Timeline): void {
  const base = name === "" ? "/" : `/${name}/`;
  const sample = makeSampleSite();
  const links = { ...sample.links, timeline: `${base}timeline/` };
  const site = { ...sample, timeline, links, settings: { ...sample.settings, basePath: base } };
  for (const { url, contents } of [...renderPages(site, theme), ...renderTimelineJson(site)]) {
    if (name !== "" && !url.startsWith(`${base}timeline`)) continue;
    const file = join(folder, name, outputPath(url, base));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  for (const { path, source } of theme.assets) writeAsset(join(folder, name, path), source, () => new Uint8Array());
}
