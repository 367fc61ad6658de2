import { describe, expect, it } from "vitest";
import type { PreviewCard } from "../../src/model.ts";
import { renderPages } from "../../src/pages/index.ts";
import { makePreviewCards } from "../../src/pages/preview-cards.ts";
import { previewUrl } from "../../src/pages/preview-url.ts";
import { theme } from "../../templates/theme.ts";
import { makeSampleSite } from "./sample-site.ts";

const site = makeSampleSite();
const cards = new Map(makePreviewCards(site, theme).map(({ url, source }) => [url, source as PreviewCard]));
const announced = new Map(
  renderPages(site, theme).map(({ url, contents }) => [
    url,
    /property="og:image" content="https?:\/\/[^/]*(\/assets\/previews\/[^"]*)"/.exec(contents)?.[1] ?? null,
  ]),
);

describe("preview cards", () => {
  it("are made for exactly the pages that announce one", () => {
    const asked = [...announced.values()].filter((url) => url !== null).sort();
    expect(asked).toEqual([...cards.keys()].sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("stand beside home, the timeline, years, topics and entries, not beside lists", () => {
    const kinds = [
      "/",
      "/timeline/",
      "/timeline/2021/",
      "/tags/rust/",
      "/looking-back-2021/",
      "/archive/",
      "/404.html",
    ];
    expect(kinds.map((url) => announced.get(url))).toEqual([
      "/assets/previews/index.png",
      "/assets/previews/timeline.png",
      "/assets/previews/timeline/2021.png",
      "/assets/previews/tags/rust.png",
      "/assets/previews/looking-back-2021.png",
      null,
      null,
    ]);
  });

  it("have each a place of their own, that of a page named index too", () => {
    const urls = ["/", "/index/", "/x/", "/x.html"].map((url) => previewUrl(site, "entry", url));
    expect(new Set(urls).size).toBe(urls.length);
  });

  it("yield to an entry's own picture", () => {
    const entries = site.entries.map((entry) => ({ ...entry, image: { url: "/own.jpg", alt: "" } }));
    const urls = makePreviewCards({ ...site, entries }, theme).map(({ url }) => url);
    expect(urls).toContain("/assets/previews/index.png");
    expect(urls).not.toContain("/assets/previews/looking-back-2021.png");
  });

  it("are left out by the setting", () => {
    const without = { ...site, settings: { ...site.settings, previews: false } };
    expect(renderPages(without, theme).filter(({ contents }) => contents.includes("/assets/previews/"))).toEqual([]);
  });

  it("show shares of the axis only", () => {
    for (const { lanes, marks, here } of cards.values()) {
      const shares = [
        ...lanes.flatMap(({ strands }) => strands.flatMap(({ from, to }) => [from, to])),
        ...marks.map(({ at }) => at),
        ...(here === null ? [] : [here]),
      ];
      for (const share of shares) expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});
