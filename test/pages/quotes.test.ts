import { describe, expect, it } from "vitest";
import { renderPages } from "../../src/pages/index.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { sayWhole, sayWords } from "../../src/pages/quotes.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleSettings, sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

const JAPANESE = "今日は潮を見に行きました";

const entries = [
  sampleEntry("silent", "2024-03-01"),
  sampleEntry("german", "2024-03-02", { language: "de" }),
  sampleEntry("japanese", "2024-03-03", {
    sections: [
      {
        ...{ kind: "entry", heading: null, anchor: null, depth: 0, line: 1, parent: null, period: null, interests: [] },
        passages: [{ kind: "paragraph", line: 1, text: JAPANESE, strong: [], links: [], checked: null }],
      },
    ],
  }),
];

it.each([
  ["silent.md", "Plain words", "en", null],
  ["silent.md", "用 Python 画潮汐", "en", "zh"],
  ["silent.md", "用 Python 画潮汐", "zh-CN", null],
  ["silent.md", JAPANESE, "en", "ja"],
  ["silent.md", "조수를 보다", "en", "ko"],
  ["japanese.md", "潮汐観測", "en", "ja"],
  ["german.md", "Plain words", "en", "de"],
  ["gone.md", "Plain words", "en", null],
])("%s: “%s” in a journal in %s is in %s", (path, text, language, expected) => {
  const ledger = openLedger(sampleSite(entries, { settings: sampleSettings({ language }) }), theme);
  expect(sayWords(ledger, { path, text })).toEqual({ text, language: expected });
});

it("quotes carry their language, on the page of a topic and among what is open", () => {
  const site = makeSampleSite();
  const named = site.entries.map((entry) => ({ ...entry, language: "de" }));
  const pages = renderPages({ ...site, entries: named }, theme);
  const page = (url: string) => pages.find((made) => made.url === url)?.contents ?? "";
  expect(page("/tags/rust/")).toContain('<q lang="de">the words that tell of Rust</q>');
  expect(page("/open/")).toMatch(/<p class="proof">.*<q lang="de">/);
  expect(page("/open/")).not.toContain("<q>");
});

/** The words of an entry of one line, as words on Go. */
function sayGo(whole: string, text: string): string {
  const place = { kind: "entry" as const, heading: null, anchor: null, depth: 0, line: 1, parent: null, period: null };
  const passages = [{ kind: "paragraph" as const, line: 7, text: whole, strong: [], links: [], checked: null }];
  const entry = sampleEntry("go", "2024-03-01", { sections: [{ ...place, interests: [], passages }] });
  const topics = [{ id: "go", label: "Go", aliases: [], parent: null, url: "/tags/go/", listed: true }];
  const ledger = openLedger(sampleSite([entry], { timeline: { version: 1, topics, periods: [] } }), theme);
  return sayWhole(ledger, "go.md", "go", { line: 7, text });
}

describe("words that are cut at both ends", () => {
  const TEXT =
    "The kiln is warm by noon. Glazes of ash need 1,260 degrees, e.g. for a bowl of Dr. Brown. I cannot say why they run, but on Friday they ran over the shelf and into the bricks below it.";
  const entry = sampleEntry("kiln", "2024-03-01", {
    sections: [
      {
        ...{ kind: "entry", heading: null, anchor: null, depth: 0, line: 1, parent: null, period: null, interests: [] },
        passages: [{ kind: "paragraph", line: 7, text: TEXT, strong: [], links: [], checked: null }],
      },
    ],
  });
  const topic = { id: "glazes", label: "Glazes", aliases: [], parent: null, url: "/tags/glazes/", listed: true };
  const ledger = openLedger(sampleSite([entry], { timeline: { version: 1, topics: [topic], periods: [] } }), theme);
  const say = (text: string, line = 7) => sayWhole(ledger, "kiln.md", "glazes", { line, text });

  it("are said in the whole sentence that names the topic", () => {
    expect(say("… warm by noon. Glazes of ash need 1,260 degrees, e.g. for a bowl of Dr. Brown. I cannot …")).toBe(
      "Glazes of ash need 1,260 degrees, e.g. for a bowl of Dr. Brown.",
    );
  });

  it("of which 'good' names no Go", () => {
    const go = "It was a good day for the kiln and the shelf. Go took the evening.";
    expect(sayGo(go, "… day for the kiln and the shelf. Go took the …")).toBe("Go took the evening.");
  });

  it("or in that of their middle", () => {
    expect(say("… say why they run, but on Friday they …")).toMatch(/^I cannot say why .* below it\.$/);
  });

  it("stay as they are where they are whole, or their place is not known", () => {
    expect(say("Glazes of ash")).toBe("Glazes of ash");
    expect(say("… of ash …", 99)).toBe("… of ash …");
  });
});
