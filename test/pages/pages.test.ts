import { describe, expect, it } from "vitest";
import { renderPages } from "../../src/pages/index.ts";
import { findInitial } from "../../src/pages/tags.ts";
import { breakable } from "../../templates/marks.ts";
import { theme } from "../../templates/theme.ts";
import { frontMatter, NASTY_TEXTS, sampleEntry, sampleSettings, sampleSite, sampleTag } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

const pages = new Map(renderPages(makeSampleSite(), theme).map((page) => [page.url, page.contents]));

function page(url: string): string {
  return pages.get(url) ?? "";
}

describe("renderPages", () => {
  it("makes every kind of page once", () => {
    const urls = [...pages.keys()];
    expect(urls.length).toBe(renderPages(makeSampleSite(), theme).length);
    for (const url of [
      "/",
      "/archive/",
      "/tags/",
      "/tags/rust/",
      "/timeline/",
      "/timeline/2021/",
      "/resources/",
      "/404.html",
      "/now/",
      "/favicon.svg",
    ])
      expect(urls).toContain(url);
  });

  it("names other spellings of a tag, but not its case", () => {
    const site = makeSampleSite();
    const tags = site.tags.map((tag) =>
      tag.slug === "kubernetes" ? { ...tag, aliases: ["K8s", "k8s", "kubernetes"] } : tag,
    );
    const made = renderPages({ ...site, tags }, theme).find(({ url }) => url === "/tags/kubernetes/");
    expect(made?.contents).toContain("Also written K8s</p>");
  });

  it("leads from another spelling of a tag to its page", () => {
    const site = makeSampleSite();
    const tags = site.tags.map((tag) => (tag.slug === "kubernetes" ? { ...tag, source: "tag" as const } : tag));
    const made = renderPages({ ...site, tags }, theme).find(({ url }) => url === "/tags/k8s/");
    expect(made?.contents).toContain('<link rel="canonical" href="https://example.org/tags/kubernetes/">');
    expect(made?.contents).toContain('href="/tags/kubernetes/"');
    expect(page("/tags/k8s/")).toBe(""); // a topic that was only found in texts has no old links
  });

  it("gives each page its own title, address and description", () => {
    const titles = [...pages]
      .filter(([url]) => url.endsWith("/"))
      .map(([, html]) => html.match(/<title>(.*?)<\/title>/)?.[1]);
    expect(titles.filter((title) => title?.startsWith("Looking back on 2021"))).toHaveLength(2); // the entry and an old address of it
    expect(page("/now/")).toContain('<link rel="canonical" href="https://example.org/now/">');
    expect(page("/now/")).toContain('<meta name="description" content="I thought that');
    expect(page("/404.html")).toContain('<meta name="robots" content="noindex">');
    expect(page("/404.html")).toContain('<a href="/">Home page</a> · <a href="/archive/">All entries</a>');
  });

  it("announces the feeds everywhere, a tag's own first on its page", () => {
    expect(page("/now/").match(/rel="alternate"/g)).toHaveLength(3);
    expect(page("/tags/rust/")).toMatch(
      /rel="alternate" type="application\/atom\+xml" title="Low Water: Rust \(Atom\)" href="\/tags\/rust\/feed.xml"/,
    );
  });

  it("links the style sheet of mathematics only where there is some", () => {
    const linked = [...pages].filter(([, html]) => html.includes("/assets/katex/katex.min.css")).map(([url]) => url);
    expect(linked).toEqual(["/one-of-everything/"]);
  });

  it("links one style sheet of the theme from every page, a lean one from the largest", () => {
    for (const [url, html] of pages) {
      const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/assets\/([a-z]+)\.css">/g)].map(
        (match) => match[1],
      );
      if (html.includes('<main id="main"')) expect(sheets, url).toEqual([url === "/timeline/" ? "timeline" : "theme"]);
      else expect(sheets, url).toEqual([]);
    }
  });

  it("has no script but modules that add comfort and data for programs, and no inline style", () => {
    for (const [url, html] of pages) {
      for (const [tag] of html.matchAll(/<script[^>]*>/g))
        expect(tag).toMatch(/^<script type="(?:module" src="\/assets\/[a-z-]+\.js|application\/ld\+json)">$/);
      if (url !== "/one-of-everything/") expect(html).not.toMatch(/ style="/);
    }
  });

  it("leads from old addresses to the entry", () => {
    expect(page("/2022/01/looking-back/")).toContain('content="0; url=/looking-back-2021/"');
    expect(page("/old.html")).toContain('<link rel="canonical" href="https://example.org/looking-back-2021/">');
  });

  it("keeps every address below the base path", () => {
    const settings = sampleSettings({ basePath: "/journal/" });
    const entry = sampleEntry("one", "2024-05-01", {}, settings);
    const site = sampleSite([entry], { settings, tags: [sampleTag("rust", [entry], {}, "/journal/")] });
    for (const { url, contents } of renderPages(site, theme)) {
      expect(url.startsWith("/journal/")).toBe(true);
      for (const [, address] of contents.matchAll(/(?:href|src)="(\/[^"]*)"/g)) expect(address).toMatch(/^\/journal\//);
    }
  });

  it("renders a journal with nothing in it", () => {
    const empty = renderPages(sampleSite([]), theme);
    expect(empty.find(({ url }) => url === "/")?.contents).toContain("Nothing is written yet.");
    expect(empty.find(({ url }) => url === "/timeline/")?.contents).toContain("No entry names a time yet.");
  });

  it.each(NASTY_TEXTS)("escapes %j wherever an author may write it", (text) => {
    const entry = sampleEntry("one", "2024-05-01", {
      title: text,
      titleHtml: "safe",
      excerpt: text,
      frontMatter: frontMatter({ authors: [text] }),
    });
    const site = sampleSite([entry], {
      settings: sampleSettings({ title: text, subtitle: text, author: text }),
      tags: [sampleTag("t", [entry], { label: text, aliases: [text] })],
    });
    for (const { contents } of renderPages(site, theme)) {
      expect(contents).not.toContain("<b>bold");
      expect(contents).not.toContain('"quoted"');
      expect(contents).not.toMatch(/<!\[CDATA/);
    }
  });

  it("gives each of 3,000 entries a page of bounded size", () => {
    const entries = Array.from({ length: 3000 }, (_, index) =>
      sampleEntry(
        `note-${index}`,
        `${2023 - Math.floor(index / 365)}-${String(12 - (index % 12)).padStart(2, "0")}-15`,
      ),
    );
    const tags = Array.from({ length: 60 }, (_, index) =>
      sampleTag(
        `tag-${index}`,
        entries.filter((_, at) => at % 60 === index),
      ),
    );
    const made = renderPages(sampleSite(entries, { tags }), theme);
    const [entryPage] = made.filter(({ url }) => url === "/note-1/");
    expect(entryPage?.contents.length).toBeLessThan(12_000);
  });
});

describe("an entry's page", () => {
  const entry = page("/looking-back-2021/");

  it("tells what it is about apart from when it was written and updated", () => {
    expect(entry).toMatch(/<dt>Covers<\/dt><dd><a class="period" href="\/looking-back-2021\/">2021<\/a>/);
    expect(entry).toMatch(/<dt>Written<\/dt><dd><time datetime="2022-01-02">2 January 2022<\/time>/);
    expect(entry).toMatch(/<dt>Updated<\/dt><dd><time datetime="2022-01-09">9 January 2022<\/time>/);
    expect(page("/one-of-everything/")).toContain('<time datetime="2023-06-18T21:10:00+01:00">18 June 2023</time>');
  });

  it("does not say twice that a day is a day", () => {
    expect(page("/first-light/")).not.toContain("<dt>Covers</dt>");
  });

  it("puts a note behind the heading of each section that has a period", () => {
    expect(entry.match(/class="note"/g)).toHaveLength(4);
    expect(entry).toMatch(
      /January – March<a [^>]*>#<\/a><\/h2>\n<div class="note" role="note"><p><a class="period" href="\/looking-back-2021\/#january-march">January – March 2021<\/a>/,
    );
  });

  it("is not fooled by a heading's end inside an attribute", () => {
    const site = makeSampleSite();
    const entries = site.entries.map((one) =>
      one.path === "looking-back-2021.md"
        ? { ...one, html: '<h2 id="january-march"><img alt="</h2>" src="x.png"> January</h2><p>Text</p>' }
        : one,
    );
    const html = renderPages({ ...site, entries }, theme).find(({ url }) => url === "/looking-back-2021/")?.contents;
    expect(html).toContain('<img alt="</h2>" src="x.png"> January</h2>\n<div class="note"');
  });

  it("has contents from three headings on, unless the author says otherwise", () => {
    expect(entry).toContain('<nav class="toc"');
    expect(page("/now/")).not.toContain('<nav class="toc"');
    const site = makeSampleSite();
    const entries = site.entries.map((one) => ({ ...one, frontMatter: frontMatter({ toc: false }) }));
    for (const { contents } of renderPages({ ...site, entries }, theme))
      expect(contents).not.toContain('<nav class="toc"');
  });

  it("calls contents long where they would fill a phone's window", () => {
    const withContents = (headings: number) => {
      const site = makeSampleSite();
      const anchors = Array.from({ length: headings }, (_, index) => `part-${index}`);
      const toc = anchors.map((anchor) => ({ anchor, title: anchor, children: [] }));
      const entries = site.entries.map((one) => ({ ...one, toc }));
      const made = renderPages({ ...site, entries }, theme).find(({ url }) => url === "/looking-back-2021/");
      return made?.contents ?? "";
    };
    expect(withContents(16)).toContain('<nav class="toc" ');
    expect(withContents(17)).toContain('<nav class="toc long" ');
  });

  it("leads to what was written before and after, and to the series", () => {
    expect(entry).toMatch(/Before<\/span> <a href="\/a-week-of-windows\/"/);
    expect(entry).toMatch(/After<\/span> <a href="\/back-at-the-bench\/"/);
    expect(entry).toContain("Part 1 of 2 in “Looking back”");
    const site = makeSampleSite();
    const [latest, ...others] = site.entries;
    const moved = latest ? { ...latest, url: "/in-may/" } : [];
    const made = renderPages({ ...site, entries: [moved, ...others].flat() }, theme);
    expect(made.find(({ url }) => url === "/in-may/")?.contents).toContain("The latest entry");
    expect(page("/now/")).not.toContain('class="turn"');
    expect(page("/no-date/")).not.toContain('class="turn"');
  });

  it("leads to what was written before and after on its main topics, where that is not the same as above", () => {
    const [, turns = ""] = page("/back-at-the-bench/").split('<nav class="turn"');
    expect(turns).toMatch(/On <b class="hue-\d">Rust<\/b><\/p>\s*<p class="older"><span>Before<\/span> <a/);
    expect(turns).not.toContain("Embedded Firmware");
  });

  it("marks its day on the strandline", () => {
    expect(entry).toContain("you are at 2 January 2022");
    expect(page("/no-date/")).not.toContain("you are at");
  });
});

describe("the home page", () => {
  it("opens with what the journal ends with, linked to /now/", () => {
    const [opening = ""] = page("/").split('class="hero"');
    expect(opening).toMatch(
      /<h2 class="label" id="now"><a href="\/now\/">Now<\/a> <span>as of <time datetime="2024-05-31">/,
    );
    expect(opening).toMatch(
      />Rust<\/a><span class="sr-only">, deep dive<\/span> <span class="since">again since 1 May 2024/,
    );
  });

  it("says how far the journal goes, and apart from that how far its plans do", () => {
    expect(page("/")).toMatch(/ – May 2024, and plans up to August 2024</);
  });

  it("shows at most three topics beside an entry", () => {
    for (const [card] of page("/").matchAll(/<article class="card">[\s\S]*?<\/article>/g))
      expect(card.match(/class="topic /g)?.length ?? 0).toBeLessThanOrEqual(3);
  });
});

describe("the home page on a phone", () => {
  it("shows the strands of the time that its heading names", () => {
    const [, hero = ""] = page("/").split('class="hero"');
    expect(hero).toMatch(/<div class="phone-only"><div class="overview"[^>]*>[\s\S]*href="\/tags\/rust\/"/);
  });
});

describe("lists", () => {
  it("put pinned entries above the recent ones on the home page and undated ones last in the archive", () => {
    const order = [...page("/").matchAll(/<h3><a href="([^"]+)"/g)].map((match) => match[1]);
    const [, pinned = ""] = page("/").split('class="pinned"');
    expect(/<li><a href="([^"]+)"/.exec(pinned)?.[1]).toBe("/looking-back-2023/");
    expect(order).not.toContain("/looking-back-2023/");
    expect(order).toHaveLength(10);
    expect(page("/archive/").lastIndexOf("/no-date/")).toBeGreaterThan(page("/archive/").lastIndexOf("/first-light/"));
  });

  it("cut what an entry begins with behind a whole sentence", () => {
    const sentence = (name: string) => `${name} was left on the quay ${"and left again ".repeat(7)}until noon.`;
    const excerpt = ["The rope", "The net", "The lamp"].map(sentence).join(" ");
    const made = renderPages(sampleSite([sampleEntry("quay", "2024-05-01", { excerpt })]), theme);
    const shown = /<p class="excerpt"[^>]*>(.*?)<\/p>/.exec(made.find(({ url }) => url === "/")?.contents ?? "")?.[1];
    expect(shown).toBe(["The rope", "The net"].map(sentence).join(" "));
  });

  it("have some new entries on the home page, however many are pinned", () => {
    const pinned = Array.from({ length: 12 }, (_, at) =>
      sampleEntry(`p${at}`, "2020-01-01", { frontMatter: frontMatter({ pinned: true }) }),
    );
    const fresh = Array.from({ length: 8 }, (_, at) => sampleEntry(`n${at}`, `2024-01-0${at + 1}`));
    const home = renderPages(sampleSite([...fresh, ...pinned]), theme).find(({ url }) => url === "/")?.contents ?? "";
    expect(home.match(/<article class="card"/g)).toHaveLength(8);
    expect(home).toContain(">Recent entries</h2>");
    const only = renderPages(sampleSite(pinned), theme).find(({ url }) => url === "/")?.contents ?? "";
    expect(only.match(/<article class="card"/g)).toHaveLength(12);
  });

  it("lead to each letter of an index that is long", () => {
    const index = (count: number) => {
      const tags = Array.from({ length: count }, (_, at) => sampleTag(`${"abcde"[at % 5]}-${at}`, []));
      return renderPages(sampleSite([], { tags }), theme).find(({ url }) => url === "/tags/")?.contents ?? "";
    };
    const [, nav] = /<nav class="jump letters"[^>]*>(.*?)<\/nav>/.exec(index(101)) ?? [];
    expect([...(nav ?? "").matchAll(/href="#([^"]+)"/g)].map((match) => match[1])).toHaveLength(5);
    expect(index(100)).not.toContain("letters");
  });

  it("quote the words and the line behind each period of a tag", () => {
    expect(page("/tags/rust/")).toContain(
      '<q>the words that tell of Rust</q></a> <code class="place" title="back-at-the-bench.md:110">back-at-the-bench.md:110</code>',
    );
  });

  it("say of a block of code which language it is in", () => {
    const site = makeSampleSite();
    const timeline = site.timeline.periods.map((period) => ({
      ...period,
      interests: period.interests.map((interest) => ({
        ...interest,
        evidence: interest.evidence.map((one) => ({ ...one, rule: "concept", text: "```rust" })),
      })),
    }));
    const made = renderPages({ ...site, timeline: { ...site.timeline, periods: timeline } }, theme);
    const rust = made.find(({ url }) => url === "/tags/rust/")?.contents;
    expect(rust).toContain('<span class="quiet">code in</span> “rust”</a>');
    expect(rust).not.toContain("```");
  });

  it("end the lines of a path behind its slashes", () => {
    expect(breakable("notes/2024/knots.md:3").markup).toBe("notes/<wbr>2024/<wbr>knots.md:3");
  });

  it("give what names no day a place of its own after the years", () => {
    expect(page("/archive/")).toMatch(
      /<section class="year" id="undated"[^>]*>\n<h2 id="[^"]+">Undated<\/h2>\n<ol class="lines/,
    );
  });

  it("set a few undated titles in the column of the dated ones, on the page of a tag as well", () => {
    const undated = page("/archive/").split('id="undated"')[1];
    expect(undated).toContain('<ol class="lines"><li><span class="line-date"></span><a ');
    const entries = [sampleEntry("knots", "2024-05-01"), sampleEntry("splices", null)];
    const site = sampleSite(entries, { tags: [sampleTag("rope", entries)] });
    const tag = renderPages(site, theme).find(({ url }) => url === "/tags/rope/")?.contents;
    expect(tag).toMatch(/Undated<\/h3>\n<ol class="lines"><li><span class="line-date"><\/span><a href="\/splices\/"/);
  });

  it("say of the time that an entry covers that it is not when it was written", () => {
    expect(page("/archive/")).toContain('<span class="line-period">covers&nbsp;2021</span>');
    expect(page("/")).toMatch(/<span class="covers">covers&nbsp;<a class="period"/);
  });

  it("name every mention of a resource", () => {
    const card = page("/resources/")
      .split("<li>")
      .find((part) => part.includes("Reasoning with Half a Deck"));
    for (const path of ["looking-back-2021", "chains", "now"]) expect(card).toContain(`href="/${path}/"`);
    expect(card).toContain("books.example.com");
  });

  it("keep plans apart from what was done", () => {
    expect(page("/timeline/")).toMatch(
      /class="period plan"[^>]*><span class="sr-only">Planned: <\/span>June – August 2024/,
    );
    expect(page("/timeline/2024/")).not.toMatch(/<dt>Began<\/dt>[^\n]*Typography/);
  });

  it.each([
    ["Élan", "E"],
    [".NET", "N"],
    ["3D", "0–9"],
    ["傅里叶", "漢"],
    ["ёж", "Е"],
    ["!?", "0–9"],
  ])("file %s under %s", (label, initial) => {
    expect(findInitial(label)).toBe(initial);
  });
});
