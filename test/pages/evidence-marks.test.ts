import { describe, expect, it } from "vitest";
import { findWords } from "../../src/pages/evidence-marks.ts";
import { renderPages } from "../../src/pages/index.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite, sampleTag } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

/** The body of a page whose only block, on line 5, is told to be about Tides in these words. */
function mark(html: string, text: string, line = 5): string {
  const entry = sampleEntry("log", "2024-03-02", { html, blocks: [{ line: 5, at: html.search(/<(?:p|li)/) }] });
  const interests = [sampleInterest("tides", { evidence: [{ line, rule: "vocabulary", text }] })];
  const period = samplePeriod({ source: { path: "log.md", line: 1, heading: null }, entry: "/log/", interests });
  const topic = {
    id: "tides",
    label: "Tides",
    aliases: ["tide table"],
    parent: null,
    url: "/tags/tides/",
    listed: true,
  };
  const timeline = { version: 1 as const, topics: [topic], periods: [period] };
  const site = sampleSite([entry], { timeline, tags: [sampleTag("tides", [entry])] });
  const page = renderPages(site, theme).find(({ url }) => url === "/log/")?.contents ?? "";
  return /<div class="prose">\n([\s\S]*?)\n<\/div>\n<\/div>/.exec(page)?.[1] ?? "";
}

const LINK = 'class="told hue-0" href="/tags/tides/#told-log"';

describe("marks on the words that the timeline quotes", () => {
  it("name the topic inside of the quote and lead to its page", () => {
    expect(mark("<p>In spring, the tide table again.</p>", "… the tide table again.")).toBe(
      `<p id="l-5">In spring, the <a ${LINK}>tide table</a> again.</p>`,
    );
  });

  it("take the occurrence that is quoted, not the first", () => {
    expect(mark("<p>Tides here. Then I drew the tides.</p>", "… I drew the tides.")).toContain(
      `Tides here. Then I drew the <a ${LINK}>tides</a>.`,
    );
  });

  it("take the whole quote where it is short and the topic has another name in it", () => {
    expect(mark("<p>Measured the sea all day.</p>", "Measured the sea all day.")).toContain(
      `<a ${LINK}>Measured the sea all day.</a>`,
    );
    expect(mark(`<p>${"Measured the sea. ".repeat(9)}</p>`, "Measured the sea. ".repeat(9).trim())).not.toContain(
      "told",
    );
  });

  it("put no link into a link, and none around half of one", () => {
    expect(mark('<p>See <a href="/x/">Tides</a>.</p>', "Tides")).toContain(
      '<a href="/x/"><span class="told hue-0">Tides</span></a>',
    );
    expect(mark("<p>The tide <em>table</em>.</p>", "The tide table.")).toContain(
      'The <span class="told hue-0">tide </span><em><span class="told hue-0">table</span></em>.',
    );
  });

  it.each([
    ["code", "<p>Run <code>tides</code> now.</p>"],
    ["math", '<p>Run <span class="katex"><span class="katex-mathml">tides</span></span> now.</p>'],
    ["an attribute", '<p>Run <img alt="tides" src="x.png"> now.</p>'],
    ["the block below", "<p>Run now.</p><p>tides</p>"],
  ])("leave %s alone", (_, html) => {
    expect(mark(html, "tides").replace(' id="l-5"', "")).toBe(html);
  });

  it("see through references to signs", () => {
    expect(mark("<p>R&#x26;D &amp; tides &lt;3</p>", "R&D & tides <3")).toContain(`&amp; <a ${LINK}>tides</a> &lt;3`);
  });

  it("keep an id that is there", () => {
    expect(mark('<ul><li id="2024-03-02">On tides.</li></ul>', "On tides.")).toContain('<li id="2024-03-02">On');
  });

  it("mark nothing for front matter above the text", () => {
    expect(mark("<p>On tides.</p>", "tides", 2)).toBe("<p>On tides.</p>");
  });
});

it("a dated item has its topics at the end of its own text, before what stands inside of it", () => {
  const html = '<ul><li id="1-march">1 March: clay.<ul><li>more</li></ul></li></ul>';
  const place = { kind: "item", heading: "1 March", anchor: "1-march", depth: 7, line: 5, parent: 0 } as const;
  const sections = [{ ...place, passages: [], period: null, interests: [] }];
  const entry = sampleEntry("log", "2024-03-02", { html, blocks: [{ line: 5, at: 4 }], sections });
  const interests = [sampleInterest("clay", { evidence: [] })];
  const period = samplePeriod({ source: { path: "log.md", line: 5, heading: "1 March" }, interests });
  const topic = { id: "clay", label: "Clay", aliases: [], parent: null, url: "/tags/clay/", listed: true };
  const site = sampleSite([entry], { timeline: { version: 1, topics: [topic], periods: [period] } });
  const page = renderPages(site, theme).find(({ url }) => url === "/log/")?.contents;
  expect(page).toMatch(
    /1 March: clay\. <span class="note beside" role="note"><a [^>]*>.*?Clay.*?<\/a><\/span><ul><li>more/,
  );
});

it("every mark leads to an id on the topic's page, and every quote to one in an entry", () => {
  const pages = new Map(renderPages(makeSampleSite(), theme).map(({ url, contents }) => [url, contents]));
  const links = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/href="(\/[^"]*)#((?:told|l)-[^"]*)"/g)].map(([, url = "", id = ""]) => ({ from, url, id })),
  );
  expect(links.filter(({ from }) => from === "/spring-week/")).not.toEqual([]);
  for (const { url, id } of links) expect(pages.get(url)).toContain(` id="${decodeURIComponent(id)}"`);
});

describe("findWords", () => {
  it.each([
    ["I like C and C++ here", "I like C and C++ here", ["C++"], "C++"],
    ["a tidesman", "a tidesman", ["tide"], "a tidesman"],
    ["on window-functions", "on window-functions", ["Window Functions"], "window-functions"],
    ["我在学习潮汐学", "我在学习潮汐学", ["潮汐"], "潮汐"],
    ["It’s the sea’s", "It's the sea's", ["Sea's"], "sea’s"],
    ["nothing here", "elsewhere", ["x"], null],
  ])("in %j finds %j", (text, quote, names, expected) => {
    const found = findWords(text, quote, names);
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });
});
