import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { renderFeedsOpml } from "../../../src/pages/exports/feeds-opml.ts";
import { NASTY_TEXTS, sampleEntry, sampleSettings, sampleSite, sampleTag } from "../machine-sample.ts";
import { sampleResource, siteOf } from "./resource-sample.ts";

interface Outline {
  text: string;
  xmlUrl?: string;
  outline?: Outline[];
}

function read(contents: string): { title: string; outlines: Outline[] } {
  expect(XMLValidator.validate(contents)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "outline",
  });
  const { opml } = parser.parse(contents);
  return { title: String(opml.head.title), outlines: opml.body.outline };
}

const contentsOf = (site: Parameters<typeof renderFeedsOpml>[0]) => renderFeedsOpml(site)[0]?.contents ?? "";

describe("feeds.opml", () => {
  it("holds the journal, its tags, and sources whose feed is known", () => {
    const entry = sampleEntry("spring", "2024-04-02");
    const undated = sampleEntry("undated", null);
    const urls = [
      "https://www.youtube.com/playlist?list=PLab_c-1",
      "https://tides.substack.com/p/one",
      "https://tides.substack.com/p/two",
      "https://medium.com/@keeper/on-lamps-1a2b",
      "https://github.com/a/b",
    ];
    const { outlines } = read(
      contentsOf(
        siteOf(
          urls.map((url) => sampleResource({ id: url.slice(8), url })),
          {
            entries: [entry, undated],
            tags: [sampleTag("rust", [entry], { label: "Rust" }), sampleTag("later", [undated])],
          },
        ),
      ),
    );
    const [own, topics, sources] = outlines;
    expect(own?.xmlUrl).toBe("https://example.org/feed.xml");
    expect(topics?.outline?.map(({ text, xmlUrl }) => [text, xmlUrl])).toEqual([
      ["Low Water: Rust", "https://example.org/tags/rust/feed.xml"],
    ]);
    expect(sources?.outline?.map(({ xmlUrl }) => xmlUrl)).toEqual([
      "https://medium.com/feed/@keeper",
      "https://tides.substack.com/feed",
      "https://www.youtube.com/feeds/videos.xml?playlist_id=PLab_c-1",
    ]);
  });

  it.each(NASTY_TEXTS)("is well-formed with a tag and a title of %j", (text) => {
    const entry = sampleEntry("spring", "2024-04-02");
    const settings = sampleSettings({ title: text, author: text });
    const contents = contentsOf(sampleSite([entry], { settings, tags: [sampleTag("a", [entry], { label: text })] }));
    expect(read(contents).outlines).toHaveLength(2);
  });
});
