import { describe, expect, it } from "vitest";
import type { Resource, Site } from "../../src/model.ts";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { sampleResource, sampleUse, siteOf } from "./exports/resource-sample.ts";
import { sampleEntry, samplePeriod, sampleSettings, sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

function pagesOf(site: Site): Map<string, string> {
  return new Map(renderPages(site, theme).map(({ url, contents }) => [url, contents]));
}

const pageOf = (site: Site) => pagesOf(site).get("/resources/") ?? "";
/** The card of a resource, from its title to the end. */
const cardOf = (page: string, title: string) =>
  [...page.matchAll(/<li[^>]*>\n<a class="card-title.*?<\/li>\n/gs)]
    .map(([card]) => card)
    .find((card) => card.includes(title)) ?? "";
const plain = (markup: string) =>
  markup
    .replace(/<\/(?:dt|p)>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();

describe("a card", () => {
  const later = samplePeriod({ id: "2024-05", start: "2024-05-01", end: "2024-05-31", label: "May 2024" });
  const plan = samplePeriod({ id: "plan", start: "2023-01-01", end: "2023-12-31", label: "2023", kind: "plan" });
  const timeline = { version: 1 as const, topics: [], periods: [samplePeriod(), later, plan] };
  const section = { kind: "heading" as const, depth: 2, line: 4, parent: 0, passages: [], period: null, interests: [] };
  const entry = sampleEntry("spring", "2024-06-02", {
    title: "Spring",
    sections: [
      { ...section, heading: "January - March", anchor: "january-march" },
      { ...section, heading: "May & after", anchor: "may-after" },
    ],
  });
  const show = (overrides: Partial<Resource>) =>
    cardOf(pageOf(siteOf([sampleResource(overrides)], { entries: [entry], timeline })), "Tides");

  it("tells first and last use, passes, places and each section that mentions the thing", () => {
    const passes = [{ number: 2, progress: "finished" as const, text: "" }];
    const place = { label: "28:23", url: "https://example.org/tides?t=1703&b" };
    const card = show({
      id: "arxiv:1701.02434",
      mentions: [
        sampleUse({ passes: [{ number: 1, progress: null, text: "" }] }),
        sampleUse({ period: "2024-05", entry: "/spring/#may-after", passes, place }),
      ],
    });
    expect(plain(card)).toBe(
      "Tides arXiv 1701.02434 first pass second pass, finished January – March 2024 to&nbsp;May 2024 At 28:23 In Spring (January - March, May &amp; after)",
    );
    expect(card).toContain('href="https://example.org/tides?t=1703&amp;b"');
    expect(card).toContain('<a href="/spring/#may-after">');
    expect(card).toContain('data-years="2024"');
  });

  it("names sections of one name once, and no end that lies within the first use", () => {
    const march = samplePeriod({ id: "2024-03", start: "2024-03-01", end: "2024-03-31", label: "March 2024" });
    const links = [1, 2].map((at) => ({ ...section, heading: "Links", anchor: `links-${at}` }));
    const twice = { ...entry, sections: links };
    const mentions = [1, 2].map((at) =>
      sampleUse({ entry: `/spring/#links-${at}`, period: at === 1 ? samplePeriod().id : march.id }),
    );
    const site = { entries: [twice], timeline: { ...timeline, periods: [samplePeriod(), march] } };
    const card = plain(cardOf(pageOf(siteOf([sampleResource({ mentions })], site)), "Tides"));
    expect(card).toContain("January – March 2024 In Spring");
    expect(card).not.toContain("Links");
  });

  it("names the part of a page that was linked to only where its fragment reads like a heading", () => {
    const at = (label: string) =>
      plain(show({ mentions: [sampleUse({ place: { label, url: `https://example.org/tides${label}` } })] }));
    for (const label of ["#memory-ordering", "#Spring_tides", "#大潮", "#v2-notes"])
      expect(at(label)).toContain(`At ${label} In`);
    for (const label of [
      "#section-sign-up",
      "#_120",
      "#narrow/stream/7",
      "#L57",
      "#why-the-second-high-water-of-a-day-is-lower-here",
    ])
      expect(at(label)).not.toContain("At #");
  });

  it("says once what is both the title and the host of a page", () => {
    const page = (title: string) => {
      const resource = sampleResource({ id: "graphql.org/", url: "https://graphql.org/", title, kind: "other" });
      return plain(cardOf(pageOf(siteOf([resource], { entries: [entry], timeline })), "raph"));
    };
    expect(page("graphql.org").match(/graphql\.org/g)).toHaveLength(1);
    expect(page("GraphQL").match(/graphql\.org/g)).toHaveLength(1);
    expect(page("graph – graphql.org").match(/graphql\.org/g)).toHaveLength(1);
    expect(page("A graph of mygraphql.org").match(/graphql\.org/g)).toHaveLength(2);
  });

  it("says once what is both the title and the number of a paper", () => {
    const words = (title: string) => {
      const resource = sampleResource({ id: "doi:10.5555/tides.7", url: "https://doi.org/10.5555/tides.7", title });
      return plain(cardOf(pageOf(siteOf([resource], { entries: [entry], timeline })), "ides"));
    };
    for (const title of ["doi:10.5555/tides.7", "DOI 10.5555/Tides.7", "10.5555/tides.7"])
      expect(words(title).match(/10\.5555/g)).toHaveLength(1);
    expect(words("Tides")).toContain("Tides DOI 10.5555/tides.7");
  });

  it("tells of each pass how far it got, once", () => {
    const pass = (number: number | null, progress: "started" | "part" | "finished" | null) =>
      sampleUse({ passes: [{ number, progress, text: "" }] });
    const words = (...mentions: ReturnType<typeof pass>[]) =>
      [...show({ mentions }).matchAll(/<b>(.*?)<\/b>/g)].map(([, badge]) => badge);
    expect(words(pass(1, "part"), pass(1, null), pass(1, "started"), pass(2, null), pass(null, "finished"))).toEqual([
      "first pass, in part",
      "second pass, finished",
    ]);
    expect(words(pass(1, null), pass(null, "finished"), pass(2, null))).toEqual([
      "first pass, finished",
      "second pass",
    ]);
    expect(words(pass(null, "finished"), pass(null, "part"))).toEqual(["finished"]);
  });

  it("takes a plan for the first use only where there is nothing else", () => {
    const planned = sampleUse({ period: "plan" });
    expect(plain(show({ mentions: [planned, sampleUse()] }))).toContain("Tides example.org January – March 2024 In");
    expect(plain(show({ mentions: [planned] }))).toContain("Tides example.org Planned for 2023 In");
  });

  it("falls back to the day of the entry, and says nothing where there is none", () => {
    expect(plain(show({ mentions: [sampleUse({ period: null })] }))).toContain(
      "Tides example.org 2 June 2024 In Spring",
    );
    const undated = siteOf([sampleResource({ mentions: [sampleUse({ period: null })] })], {
      entries: [sampleEntry("spring", null)],
    });
    expect(plain(cardOf(pageOf(undated), "Tides"))).toBe("Tides example.org In About spring");
  });
});

describe("the page", () => {
  it("has each resource once, and an index by year and topic that leads to the cards", () => {
    const page = pageOf(makeSampleSite());
    expect(page.match(/class="card-title/g)).toHaveLength(makeSampleSite().resources.length);
    const ids = new Set(
      [...page.matchAll(/<li id="([^"]+)"/g)].map((match) => `#${encodeURIComponent(match[1] ?? "")}`),
    );
    const index = page.slice(page.indexOf('class="index"'));
    const links = [...index.matchAll(/href="(#[^"]+)"/g)].map((match) => match[1] ?? "");
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    expect(plain(index)).toContain("Kubernetes 1 Notes on schedulers");
  });

  it("offers files to take away, BibTeX only with something to cite, below the base path", () => {
    const settings = sampleSettings({ basePath: "/journal/" });
    const render = (kind: Resource["kind"]) =>
      pagesOf(siteOf([sampleResource({ kind })], { settings, links: { ...sampleSite([], { settings }).links } })).get(
        "/journal/resources/",
      ) ?? "";
    expect(render("book")).toContain('href="/journal/resources.bib"');
    expect(render("video")).toContain('href="/journal/resources.csv"');
    expect(render("video")).not.toContain("resources.bib");
  });

  it("is a sentence in a journal without links", () => {
    const page = pageOf(sampleSite([]));
    expect(page).toContain("No entry links to anything outside yet.");
    expect(page).not.toMatch(/<search|class="index"|The same list/);
  });

  it("is a shelf of drawers that show only what lies on top where it is large", () => {
    const open = (count: number) => {
      const many = Array.from({ length: count }, (_, at) =>
        sampleResource({ id: `example.org/${at}`, url: `https://example.org/n-${at}`, title: `Number ${at}` }),
      );
      const [top = "", folded = ""] = pageOf(siteOf(many)).split('<details class="more-cards">');
      expect(folded).toMatch(/^<summary>\d+ more: Articles<\/summary>/);
      return top.match(/class="card-title/g)?.length;
    };
    expect(open(400)).toBe(36);
    expect(open(401)).toBe(12);
  });

  it("shows the most used names of a long term, and the others by kind behind their number", () => {
    const index = (count: number) => {
      const resources = Array.from({ length: count }, (_, at) =>
        sampleResource({
          id: `example.org/${at}`,
          title: `Tide ${at}`,
          kind: at % 2 === 0 ? "book" : "other",
          mentions: at === 9 ? [sampleUse(), sampleUse()] : [sampleUse()],
        }),
      );
      const page = pageOf(siteOf(resources));
      return page.slice(page.indexOf('id="by-year"'), page.indexOf('id="by-topic"'));
    };
    expect(index(14)).not.toContain("<details");
    const [first = "", folded = ""] = index(20).split('<details class="more-names"><summary>and 12 more</summary>');
    expect(first).toMatch(/<dd><a[^>]*>Tide 9<\/a>\u00a0· <a[^>]*>Tide 0<\/a>/);
    expect(plain(folded)).toMatch(/^Books Tide 14 · Tide 16 · Tide 18 Other links Tide 1 · Tide 3/);
  });

  it("folds an index of many terms behind their number", () => {
    const index = (count: number) => {
      const topics = Array.from({ length: count }, (_, at) => {
        const id = `knot-${at}`;
        return { id, label: `Knot ${at}`, aliases: [], parent: null, url: `/tags/${id}/`, listed: true };
      });
      const timeline = { version: 1 as const, topics, periods: [samplePeriod()] };
      const resource = sampleResource({ topics: topics.map(({ id }) => id) });
      return /<h2 id="by-topic">.*?<dl>/s.exec(pageOf(siteOf([resource], { timeline })))?.[0] ?? "";
    };
    expect(index(151)).toContain('<details class="more-cards"><summary>151 terms</summary>');
    expect(index(150)).toMatch(/<\/h2>\n<dl>$/);
  });

  it("folds what one host was linked to for by the heap, pictures sooner than others, and loses none", () => {
    const link = (at: number, url: string, title: string) =>
      sampleResource({ id: `link-${at}`, url, title, kind: "other", mentions: [sampleUse()] });
    const show = (pictures: number, pages: number) => {
      const links = Array.from({ length: pictures }, (_, at) =>
        link(at, `https://pics.example/${at}.png`, `pics.example/${at}.png`),
      );
      const others = Array.from({ length: pages }, (_, at) =>
        link(1000 + at, `https://www.list.example/${at}`, `Item ${at}`),
      );
      const page = pageOf(siteOf([...links, ...others, sampleResource({ id: "book", title: "Tides", kind: "book" })]));
      const heaps = [...page.matchAll(/<summary>([^<]* at [^<]*)<\/summary><p>(.*?)<\/p>/gs)];
      return heaps.map(([, name, names = ""]) => [name, names.split("</a>").length - 1]);
    };
    expect(show(12, 100)).toEqual([
      ["12 pictures at pics.example", 12],
      ["100 links at list.example", 100],
    ]);
    expect(show(9, 99)).toEqual([]);
  });

  it("stays of bounded size with thousands of resources, and loses none", () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      sampleResource({
        id: `example.org/${at}`,
        url: `https://${at % 50}.example.org/number-${at}`,
        title: `Number ${String(at).padStart(4, "0")}`,
        kind: at % 100 === 0 ? "book" : at % 3 === 0 ? "docs" : "other",
        mentions:
          at === 4000
            ? Array.from({ length: 9 }, (_unused, line) => sampleUse({ line, entry: `/spring/#s${line}` }))
            : [sampleUse()],
      }),
    );
    const pages = pagesOf(siteOf(many));
    const catalogue = [...pages].filter(([url]) => url.startsWith("/resources/"));
    expect(catalogue.map(([url]) => url).sort()).toEqual([
      "/resources/",
      "/resources/docs/",
      "/resources/other-2/",
      "/resources/other/",
    ]);
    for (const [, contents] of catalogue) expect(contents.length).toBeLessThan(1_000_000);
    const all = catalogue.map(([, contents]) => contents).join("");
    expect(new Set([...all.matchAll(/>Number (\d{4})</g)].map((match) => match[1])).size).toBe(5000);
    const say = (url: string) => /<output>([^<]*)</.exec(pages.get(url) ?? "")?.[1];
    expect(say("/resources/other/")).toBe("2000 on this page");
    expect(say("/resources/docs/")).toMatch(/^\d+ in all$/);
    expect(pages.get("/resources/")).toMatch(
      /The 150 that are mentioned most, in order of their titles\.<\/p>\s*<ul class="cards">/,
    );
    // The one that is mentioned most stays on the first page.
    expect(pages.get("/resources/")).toContain(">Number 4000<");
  });
});
