import { describe, expect, it } from "vitest";
import { renderRssFeed } from "../../src/pages/feeds/rss.ts";
import { renderPages } from "../../src/pages/index.ts";
import { isSectionPage } from "../../src/pages/section-pages.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, samplePeriod, sampleSite } from "./machine-sample.ts";

const front = sampleEntry("notes", "2019-05-01", { path: "notes/_index.md", title: "My notes", words: 3 });
const entries = [
  sampleEntry("notes/knots", "2024-03-02", { path: "notes/knots.md" }),
  sampleEntry("notes/boats/oars", null, { path: "notes/boats/oars.md" }),
  sampleEntry("elsewhere", "2024-03-01"),
  front,
];
const period = samplePeriod({
  start: "2019-05-01",
  end: "2019-05-01",
  source: { path: front.path, line: 1, heading: null },
});
const site = sampleSite(entries, { timeline: { version: 1, topics: [], periods: [{ ...period, interests: [] }] } });
const pages = renderPages(site, theme);
const page = (url: string) => pages.find((made) => made.url === url)?.contents ?? "";

describe("the front page of a folder", () => {
  it("stands at its address and lists what lies below it", () => {
    expect(page("/notes/")).toContain("<h1>About notes</h1>");
    const [, below = ""] = page("/notes/")
      .replace(/<\/main>[\s\S]*/, "")
      .split("In this folder");
    expect([...below.matchAll(/<li>.*?<a href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      "/notes/knots/",
      "/notes/boats/oars/",
    ]);
    expect(page("/notes/knots/")).not.toContain("In this folder");
  });

  it("is no post: neither archive, home page, years and feeds name it, nor does a neighbour", () => {
    for (const url of ["/", "/archive/", "/elsewhere/", "/timeline/"])
      expect(page(url)).not.toContain('href="/notes/"');
    expect(page("/timeline/2019/")).toBe("");
    expect(renderRssFeed(site)[0]?.contents).not.toContain("/notes/<");
    expect(page("/archive/")).toContain("All 3 entries");
  });

  it.each([
    ["a file of another name", { path: "notes/index.md" }, false],
    ["a long text", { words: 400 }, false],
    ["one that its author filed", { frontMatter: { ...front.frontMatter, tags: ["Knots"] } }, false],
    ["one in the settings of Zola", {}, true],
  ])("%s", (_, changes, expected) => {
    expect(isSectionPage({ ...front, ...changes })).toBe(expected);
  });
});
