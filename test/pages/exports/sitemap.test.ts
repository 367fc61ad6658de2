import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, it } from "vitest";
import type { Goal, Site } from "../../../src/model.ts";
import { renderRobots } from "../../../src/pages/exports/robots.ts";
import { renderSitemap } from "../../../src/pages/exports/sitemap.ts";
import { renderPages } from "../../../src/pages/index.ts";
import { theme } from "../../../templates/theme.ts";
import {
  sampleEntry,
  sampleInterest,
  sampleMoment,
  samplePeriod,
  sampleSettings,
  sampleSite,
  sampleTag,
} from "../machine-sample.ts";

function readUrls(site: Site): { loc: string; lastmod?: string }[] {
  const [page] = renderSitemap(site, renderPages(site, theme));
  expect(XMLValidator.validate(page?.contents ?? "")).toBe(true);
  return new XMLParser({ htmlEntities: true }).parse(page?.contents ?? "").urlset.url;
}

const goal: Goal = {
  text: "Tides",
  path: "spring.md",
  line: 2,
  entry: "/spring/",
  period: null,
  since: null,
  state: "open",
  by: [],
};

it("the sitemap names every page, entries with the day of their last change", () => {
  const settings = sampleSettings({ basePath: "/journal/" });
  const entries = [
    sampleEntry("b", "2024-03-02T23:30:00-07:00", {}, settings),
    sampleEntry("a", "2024-03-01", { updated: sampleMoment("2024-05-06") }, settings),
    sampleEntry("undated", null, {}, settings),
  ];
  const periods = [samplePeriod({ start: "2022-12-26", end: "2024-01-01" }), samplePeriod()];
  const tags = [sampleTag("c-plus-plus", entries, {}, "/journal/")];
  const site = sampleSite(entries, { settings, tags, timeline: { version: 1, topics: [], periods } });
  const urls = readUrls(site);
  expect(urls.map(({ loc }) => loc.replace("https://example.org/journal/", ""))).toEqual([
    ...["", "archive/", "tags/", "timeline/", "resources/", "timeline/2022/", "timeline/2024/"],
    ...["tags/c-plus-plus/", "b/", "a/", "undated/"],
  ]);
  expect(urls.slice(-3).map(({ lastmod }) => lastmod)).toEqual(["2024-03-02", "2024-05-06", undefined]);
  expect(renderSitemap(site, renderPages(site, theme))[0]?.url).toBe("/journal/sitemap.xml");
});

it("the sitemap names the very pages that are made, and no redirect", () => {
  const entries = [
    sampleEntry("spring", "2024-03-02", { redirects: ["/old/spring/"] }),
    sampleEntry("years-ago", "2019-03-01"),
    sampleEntry("undated", null),
  ];
  const whole = samplePeriod({
    start: "2010-05-01",
    end: "2024-05-31",
    source: { path: "spring.md", line: 1, heading: null },
  });
  const periods = [
    whole,
    samplePeriod({ interests: [sampleInterest("tides")] }),
    samplePeriod({ start: null, end: null }),
  ];
  const site = sampleSite(entries, {
    tags: [sampleTag("tides", entries)],
    timeline: { version: 1, topics: [], periods },
  });
  const made = renderPages({ ...site, goals: [goal] }, theme).filter((page) => !page.isUnlisted);
  const expected = made.map(({ url }) => url).filter((url) => url.endsWith("/") && url !== "/old/spring/");
  expect(expected).toContain("/open/");
  expect(expected).toContain("/timeline/2019/");
  expect(
    readUrls({ ...site, goals: [goal] })
      .map(({ loc }) => loc.replace("https://example.org", ""))
      .sort(),
  ).toEqual(expected.sort());
});

it("the sitemap escapes addresses", () => {
  const entry = sampleEntry("r&d", "2024-03-02");
  expect(renderSitemap(sampleSite([entry]), [])[0]?.contents).toContain("<loc>https://example.org/r&amp;d/</loc>");
  expect(readUrls(sampleSite([entry])).at(-1)?.loc).toBe("https://example.org/r&d/");
});

it("robots.txt keeps nobody out and names the sitemap", () => {
  expect(renderRobots(sampleSite([], { settings: sampleSettings({ basePath: "/journal/" }) }))).toEqual([
    {
      url: "/journal/robots.txt",
      contents: "User-agent: *\nAllow: /\n\nSitemap: https://example.org/journal/sitemap.xml\n",
    },
  ]);
});
