import { expect, it } from "vitest";
import { renderMachineFiles } from "../../src/pages/machine.ts";
import { sampleEntry, samplePeriod, sampleSettings, sampleSite, sampleTag } from "./machine-sample.ts";

const FILES = [
  "feed.xml",
  "tags/tides/feed.xml",
  "rss.xml",
  "feed.json",
  "timeline.json",
  "timeline.csv",
  "timeline.ics",
  "resources.json",
  "resources.csv",
  "resources.bib",
  "resources.csl.json",
  "feeds.opml",
  "topics.jsonld",
  "sitemap.xml",
  "robots.txt",
];

it("every file for machines is made once, below the base path", () => {
  for (const basePath of ["/", "/journal/"]) {
    const settings = sampleSettings({ basePath });
    const entries = [sampleEntry("spring", "2024-03-02", {}, settings)];
    const site = sampleSite(entries, { settings, tags: [sampleTag("tides", entries, {}, basePath)] });
    expect(renderMachineFiles(site, []).map((page) => page.url)).toEqual(FILES.map((file) => basePath + file));
  }
});

it("the day of the build shows in none of them", () => {
  const entries = [sampleEntry("spring", "2024-03-02"), sampleEntry("undated", null)];
  const timeline = { version: 1 as const, topics: [], periods: [samplePeriod()] };
  const render = (today: string): unknown =>
    renderMachineFiles(sampleSite(entries, { timeline, settings: sampleSettings({ today }) }), []);
  expect(render("2031-01-01")).toEqual(render("2024-06-30"));
});

it("nothing given is changed", () => {
  const entries = [sampleEntry("spring", "2024-03-02")];
  const site = sampleSite(entries, { tags: [sampleTag("tides", entries)] });
  const before = structuredClone(site);
  renderMachineFiles(site, []);
  expect(site).toEqual(before);
});
