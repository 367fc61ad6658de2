import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import type { Entry, Page, Site } from "../../../src/model.ts";
import { renderAtomFeeds } from "../../../src/pages/feeds/atom.ts";
import { SITE_FEED_LIMIT, TAG_FEED_LIMIT } from "../../../src/pages/feeds/items.ts";
import { renderJsonFeed } from "../../../src/pages/feeds/json-feed.ts";
import { renderRssFeed } from "../../../src/pages/feeds/rss.ts";
import { cleanLine, cleanText } from "../../../src/pages/feeds/xml.ts";
import {
  frontMatter,
  NASTY_TEXTS,
  sampleEntry,
  sampleMoment,
  sampleSettings,
  sampleSite,
  sampleTag,
} from "../machine-sample.ts";

/** Keeps white space and digits as they stand; numeric references are only read with `htmlEntities`. */
const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, htmlEntities: true });

function only(pages: readonly Page[], url: string): string {
  const found = pages.filter((page) => page.url === url);
  expect(found).toHaveLength(1);
  return found[0]?.contents ?? "";
}

function atom(site: Site, url = site.links.atom): string {
  return only(renderAtomFeeds(site), url);
}

function rss(site: Site): string {
  return only(renderRssFeed(site), site.links.rss);
}

function json(site: Site): Record<string, unknown> & { items: Record<string, unknown>[] } {
  return JSON.parse(only(renderJsonFeed(site), site.links.jsonFeed));
}

/** The site's feeds in every format, as [title, link, content] of each entry. */
function readAll(site: Site): Record<"atom" | "rss" | "json", unknown[][]> {
  return {
    atom: (parseAtomFeed(atom(site)).entries ?? []).map((entry) => [
      entry.title?.value,
      entry.links?.[0]?.href,
      entry.content?.value,
    ]),
    rss: (parseRssFeed(rss(site)).items ?? []).map((item) => [item.title, item.link, item.content?.encoded]),
    json: json(site).items.map((item) => [item.title, item.url, item.content_html]),
  };
}

function everyFormat(site: Site): string[] {
  return [atom(site), rss(site)];
}

describe("every feed", () => {
  const note = sampleEntry("tides", "2024-03-02", {
    feedHtml: '<p>Moon &amp; <a href="https://example.org/moon/">sun</a></p>',
  });

  it("holds the whole entry with absolute addresses", () => {
    const expected = [["About tides", "https://example.org/tides/", note.feedHtml]];
    expect(readAll(sampleSite([note]))).toEqual({ atom: expected, rss: expected, json: expected });
  });

  it("keeps the order of the site and leaves undated entries out", () => {
    const site = sampleSite([
      sampleEntry("b", "2024-03-02"),
      sampleEntry("a", "2024-03-01"),
      sampleEntry("undated", null),
    ]);
    for (const entries of Object.values(readAll(site))) {
      expect(entries.map(([, link]) => link)).toEqual(["https://example.org/b/", "https://example.org/a/"]);
    }
  });

  it("stops at the newest fifty", () => {
    const days = Array.from({ length: 60 }, (_, index) => sampleEntry(`n${index}`, "2024-03-02"));
    for (const entries of Object.values(readAll(sampleSite(days)))) {
      expect(entries).toHaveLength(SITE_FEED_LIMIT);
      expect(entries[0]?.[0]).toBe("About n0");
    }
  });

  it("works below a base path", () => {
    const settings = sampleSettings({ basePath: "/journal/" });
    const site = sampleSite([sampleEntry("tides", "2024-03-02", {}, settings)], { settings });
    for (const entries of Object.values(readAll(site))) {
      expect(entries.map(([, link]) => link)).toEqual(["https://example.org/journal/tides/"]);
    }
    expect(parseAtomFeed(atom(site)).links).toEqual([
      { rel: "self", type: "application/atom+xml", href: "https://example.org/journal/feed.xml" },
      { rel: "alternate", type: "text/html", href: "https://example.org/journal/" },
    ]);
    expect(parseRssFeed(rss(site)).atom?.links?.[0]?.href).toBe("https://example.org/journal/rss.xml");
    expect(json(site).feed_url).toBe("https://example.org/journal/feed.json");
  });

  it("stays whole with nasty titles, excerpts, names, labels and contents", () => {
    NASTY_TEXTS.forEach((text) => {
      const entry = sampleEntry("n", "2024-03-02", {
        title: text,
        excerpt: text,
        feedHtml: text,
        guid: text,
        frontMatter: frontMatter({ authors: [text], tags: [text] }),
      });
      const site = sampleSite([entry], {
        settings: sampleSettings({ title: text, description: text, subtitle: text, author: text }),
        tags: [sampleTag("t", [entry], { label: text })],
      });
      for (const page of [...renderAtomFeeds(site), ...renderRssFeed(site)]) {
        expect(XMLValidator.validate(page.contents)).toBe(true);
        expect(page.contents).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
      }
      const parsed = parser.parse(atom(site)).feed;
      expect(parsed.title).toBe(cleanLine(text));
      expect(parsed.entry.title).toBe(cleanLine(text));
      expect(parsed.entry.id).toBe(cleanLine(text));
      expect(parsed.entry.summary).toBe(cleanLine(text));
      expect(parsed.entry.author.name).toBe(cleanLine(text));
      expect(parsed.entry.category["@_term"]).toBe(cleanLine(text));
      const item = parser.parse(rss(site)).rss.channel.item;
      expect(item.title).toBe(cleanLine(text));
      expect(item.guid["#text"]).toBe(cleanLine(text));
      expect(item["content:encoded"]).toBe(cleanText(text).replace(/\r\n/g, "\n"));
      expect(json(site).items[0]?.title).toBe(cleanLine(text));
    });
  });

  it("gives back any title and any content", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.string({ unit: "binary" }), (title, content) => {
        const site = sampleSite([sampleEntry("n", "2024-03-02", { title, feedHtml: content })]);
        const shown = cleanLine(title) || "/n/";
        for (const xml of everyFormat(site)) expect(XMLValidator.validate(xml)).toBe(true);
        expect(parser.parse(atom(site)).feed.entry.title).toBe(shown);
        expect(parser.parse(rss(site)).rss.channel.item.title).toBe(shown);
        expect(json(site).items[0]?.content_html).toBe(cleanText(content));
        const whole = parser.parse(atom(site)).feed.entry.content["#text"] ?? "";
        expect(whole).toBe(cleanText(content).replace(/\r\n?/g, "\n"));
      }),
    );
  });

  it("is valid without entries and says no time of its own", () => {
    const empty = sampleSite([]);
    for (const xml of everyFormat(empty)) expect(XMLValidator.validate(xml)).toBe(true);
    expect(parseAtomFeed(atom(empty))).toMatchObject({
      id: "https://example.org/",
      title: { value: "Low Water" },
      updated: "1970-01-01T00:00:00Z",
    });
    expect(json(empty).items).toEqual([]);
    expect(atom(empty)).toBe(atom(sampleSite([], { settings: sampleSettings({ today: "2031-01-01" }) })));
  });
});

describe("moments", () => {
  const entry = sampleEntry("late", "2021-08-12T19:39:52-07:00", { updated: sampleMoment("2021-08-14") });

  it("are the author's own, with his offset", () => {
    const site = sampleSite([entry]);
    expect(parseAtomFeed(atom(site)).entries?.[0]).toMatchObject({
      published: "2021-08-12T19:39:52-07:00",
      updated: "2021-08-14T00:00:00Z",
    });
    expect(parseRssFeed(rss(site)).items?.[0]?.pubDate).toBe("Thu, 12 Aug 2021 19:39:52 -0700");
    expect(json(site).items[0]).toMatchObject({
      date_published: "2021-08-12T19:39:52-07:00",
      date_modified: "2021-08-14T00:00:00Z",
    });
  });

  it("are the first second of the day where only that is known", () => {
    const site = sampleSite([sampleEntry("day", "2024-02-29")]);
    expect(parseAtomFeed(atom(site)).entries?.[0]?.published).toBe("2024-02-29T00:00:00Z");
    expect(parseRssFeed(rss(site)).items?.[0]?.pubDate).toBe("Thu, 29 Feb 2024 00:00:00 +0000");
    expect(json(site).items[0]).not.toHaveProperty("date_modified");
  });

  it("of the feed are the latest change, across offsets", () => {
    const site = sampleSite([
      sampleEntry("a", "2024-03-02T01:00:00+09:00"),
      sampleEntry("b", "2024-03-01T20:00:00-07:00"),
    ]);
    expect(parseAtomFeed(atom(site)).updated).toBe("2024-03-01T20:00:00-07:00");
    expect(parseRssFeed(rss(site)).lastBuildDate).toBe("Fri, 01 Mar 2024 20:00:00 -0700");
  });

  it("of a change never lie before the publication", () => {
    const site = sampleSite([sampleEntry("a", "2024-03-02", { updated: sampleMoment("2023-01-01") })]);
    expect(parseAtomFeed(atom(site)).entries?.[0]?.updated).toBe("2024-03-02T00:00:00Z");
  });
});

describe("ids", () => {
  it("are permalinks only where they are the link", () => {
    const own = sampleEntry("own", "2024-03-02", { guid: "tag:example.org,2019:7&8" });
    const items = parseRssFeed(rss(sampleSite([own, sampleEntry("plain", "2024-03-01")]))).items ?? [];
    expect(items.map((item) => item.guid)).toEqual([
      { value: "tag:example.org,2019:7&8", isPermaLink: false },
      { value: "https://example.org/plain/", isPermaLink: true },
    ]);
    expect(parser.parse(atom(sampleSite([own]))).feed.entry.id).toBe("tag:example.org,2019:7&8");
  });
});

describe("what is said about an entry", () => {
  it("is its own author, language, image, excerpt and the author's own tags", () => {
    const entry = sampleEntry("watten", "2024-03-02", {
      language: "de",
      image: { url: "/watten/mud.jpg", alt: "" },
      frontMatter: frontMatter({ authors: ["Tom Ebb", "Ida Strand"], tags: ["c++"], categories: ["Sea"] }),
    });
    const tags = [
      sampleTag("c-plus-plus", [entry], { label: "C++" }),
      sampleTag("sea", [entry], { label: "Sea", source: "category" }),
      sampleTag("found", [entry], { label: "Found in the text", source: "topic" }),
      sampleTag("others", [entry], { label: "A tag of other entries, found in this text" }),
    ];
    const site = sampleSite([entry], { tags });
    expect(parseAtomFeed(atom(site)).entries?.[0]).toMatchObject({
      authors: [{ name: "Tom Ebb" }, { name: "Ida Strand" }],
      categories: [{ term: "C++" }, { term: "Sea" }],
      summary: { value: "Some words on watten." },
      xml: { lang: "de" },
    });
    expect(parseRssFeed(rss(site)).items?.[0]).toMatchObject({
      dc: { creators: ["Tom Ebb", "Ida Strand"] },
      categories: [{ name: "C++" }, { name: "Sea" }],
      description: "Some words on watten.",
    });
    expect(parseJsonFeed(json(site)).items?.[0]).toMatchObject({
      authors: [{ name: "Tom Ebb" }, { name: "Ida Strand" }],
      tags: ["C++", "Sea"],
      summary: "Some words on watten.",
      language: "de",
      image: "https://example.org/watten/mud.jpg",
    });
  });

  it("leaves a picture that lies elsewhere where it is", () => {
    const entry = sampleEntry("a", "2024-03-02", { image: { url: "https://[odd.example/a.jpg", alt: "" } });
    expect(json(sampleSite([entry])).items[0]?.image).toBe("https://[odd.example/a.jpg");
  });

  it("falls back to the journal's author, and to its title where nobody is named", () => {
    const site = sampleSite([sampleEntry("a", "2024-03-02")], { settings: sampleSettings({ author: "" }) });
    expect(parseAtomFeed(atom(site)).authors).toEqual([{ name: "Low Water" }]);
    expect(json(site).items[0]?.authors).toEqual([{ name: "Low Water" }]);
  });

  it("needs neither text nor title", () => {
    const site = sampleSite([sampleEntry("bare", "2024-03-02", { title: " \u0007 ", excerpt: "", feedHtml: "" })]);
    expect(parser.parse(atom(site)).feed.entry).toMatchObject({ title: "/bare/" });
    expect(atom(site)).not.toContain("<summary>");
    expect(json(site).items[0]?.content_html).toBe("");
  });
});

describe("the feed of a tag", () => {
  it("has its own address and id, also with letters of other scripts", () => {
    const entry = sampleEntry("shio", "2024-03-02");
    const tag = sampleTag("潮汐", [entry], { label: "潮汐" });
    const feed = parseAtomFeed(atom(sampleSite([entry], { tags: [tag] }), tag.feedUrl));
    expect(tag.feedUrl).toBe("/tags/%E6%BD%AE%E6%B1%90/feed.xml");
    expect(feed).toMatchObject({
      id: "https://example.org/tags/%E6%BD%AE%E6%B1%90/",
      title: { value: "Low Water: 潮汐" },
      links: [{ rel: "self", href: `https://example.org${tag.feedUrl}` }, { rel: "alternate" }],
    });
    expect(feed.entries?.map((item) => item.id)).toEqual([entry.guid]);
  });

  it("holds its newest twenty, and none that is undated", () => {
    const entries = Array.from({ length: 30 }, (_, index) =>
      sampleEntry(`n${index}`, index === 0 ? null : "2024-03-02"),
    );
    const tag = sampleTag("many", entries);
    const feed = parseAtomFeed(atom(sampleSite(entries, { tags: [tag] }), tag.feedUrl));
    expect(feed.entries).toHaveLength(TAG_FEED_LIMIT);
    expect(feed.entries?.[0]?.title?.value).toBe("About n1");
  });

  it("says of an entry what the site's feed says", () => {
    const entries = ["b", "a"].map((slug) => sampleEntry(slug, "2024-03-02"));
    const tag = sampleTag("both", entries);
    const site = sampleSite(entries, { tags: [tag] });
    const list = (xml: string): string => xml.slice(xml.indexOf("<entry"));
    expect(list(atom(site, tag.feedUrl))).toBe(list(atom(site)));
  });
});

it("feeds of a large journal are made quickly", () => {
  const html = `<p>${"Long lines of ordinary text &amp; <em>markup</em>. ".repeat(240)}</p>`;
  const entries: Entry[] = Array.from({ length: 1864 }, (_, index) =>
    sampleEntry(`n${index}`, "2024-03-02", { feedHtml: html }),
  );
  const tags = Array.from({ length: 400 }, (_, tag) =>
    sampleTag(
      `t${tag}`,
      entries.filter((_, index) => index % 400 === tag || tag % 40 === 0),
    ),
  );
  const site = sampleSite(entries, { tags });
  const pages = [...renderAtomFeeds(site), ...renderRssFeed(site), ...renderJsonFeed(site)];
  expect(pages).toHaveLength(403);
});
