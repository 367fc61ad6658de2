import { emptyFrontMatter } from "../../src/entries/front-matter/fields.ts";
import type { Entry, FrontMatter, Interest, Moment, Settings, Site, Tag, TimelinePeriod } from "../../src/model.ts";
import { joinCarried } from "../../src/site/goals/carried.ts";
import { absoluteUrl, fileUrl, pageUrl } from "../../src/urls.ts";
import { plainSettings } from "../plain-settings.ts";

/** Settings of a small journal; everything can be overridden. */
export function sampleSettings(overrides: Partial<Settings> = {}): Settings {
  return plainSettings({
    title: "Low Water",
    description: "What I learned by the sea",
    author: "Ida Strand",
    today: "2024-06-30",
    ...overrides,
  });
}

const NO_FRONT_MATTER = emptyFrontMatter();

/** '2024-03-01' → the day without a time; '2024-03-01T22:15:00-07:00' → the day with the author's time. */
export function sampleMoment(text: string): Moment {
  return { day: text.slice(0, 10), time: text.length > 10 ? text : null };
}

/** An entry with the slug as its address; `settings` as of the journal that it belongs to. */
export function sampleEntry(
  slug: string,
  date: string | null,
  overrides: Partial<Entry> = {},
  settings: Settings = sampleSettings(),
): Entry {
  const url = pageUrl(settings.basePath, slug);
  return {
    path: `${slug}.md`,
    url,
    guid: absoluteUrl(settings.origin, url),
    title: `About ${slug}`,
    titleHtml: `About ${slug}`,
    date: date === null ? null : sampleMoment(date),
    dateSource: date === null ? "none" : "front-matter",
    updated: null,
    redirects: [],
    frontMatter: NO_FRONT_MATTER,
    language: null,
    excerpt: `Some words on ${slug}.`,
    image: null,
    html: `<p>Some words on ${slug}.</p>`,
    blocks: [],
    feedHtml: `<p>Some words on ${slug}.</p>`,
    toc: [],
    words: 4,
    minutes: 1,
    hasMath: false,
    hasCode: false,
    sections: [],
    files: {},
    ...overrides,
  };
}

export function sampleTag(slug: string, entries: Entry[], overrides: Partial<Tag> = {}, basePath = "/"): Tag {
  return {
    slug,
    label: slug,
    aliases: [],
    url: pageUrl(basePath, "tags", slug),
    feedUrl: fileUrl(basePath, `tags/${slug}/feed.xml`),
    source: "tag",
    entries,
    ...overrides,
  };
}

export function samplePeriod(overrides: Partial<TimelinePeriod> = {}): TimelinePeriod {
  return {
    id: "2024-01/2024-03",
    edtf: "2024-01/2024-03",
    start: "2024-01-01",
    end: "2024-03-31",
    precision: "span",
    approximate: false,
    kind: "activity",
    label: "January – March 2024",
    source: { path: "spring.md", line: 7, heading: "January - March" },
    rule: "month-range",
    entry: "/spring/#january-march",
    interests: [],
    resources: [],
    ...overrides,
  };
}

export function sampleInterest(topic: string, overrides: Partial<Interest> = {}): Interest {
  const evidence = [{ line: 9, rule: "tag", text: topic }];
  return { topic, depth: "worked-on", status: "started", weight: 0.5, evidence, ...overrides };
}

export function frontMatter(overrides: Partial<FrontMatter>): FrontMatter {
  return { ...NO_FRONT_MATTER, ...overrides };
}

/** A journal from its entries (newest first); tags, timeline and resources are empty unless given. */
export function sampleSite(entries: Entry[], parts: Partial<Omit<Site, "entries">> = {}): Site {
  const settings = parts.settings ?? sampleSettings();
  const { basePath } = settings;
  return {
    settings,
    entries,
    tags: [],
    timeline: { version: 1, topics: [], periods: [] },
    vocabulary: [],
    resources: [],
    goals: [],
    carriedGoals: joinCarried(parts.goals ?? []),
    openLoops: [],
    turns: [],
    leads: [],
    pivots: [],
    gaps: [],
    related: {},
    links: {
      home: pageUrl(basePath),
      archive: pageUrl(basePath, "archive"),
      tags: pageUrl(basePath, "tags"),
      timeline: pageUrl(basePath, "timeline"),
      resources: pageUrl(basePath, "resources"),
      now: pageUrl(basePath, "now"),
      open: pageUrl(basePath, "open"),
      atom: fileUrl(basePath, "feed.xml"),
      rss: fileUrl(basePath, "rss.xml"),
      jsonFeed: fileUrl(basePath, "feed.json"),
    },
    ...parts,
  };
}

/** Texts that break careless writers of XML, CSV and calendars. */
export const NASTY_TEXTS: readonly string[] = [
  "R&D <b>bold</b> \"quoted\" 'single'",
  "the end ]]> of it, and <![CDATA[ again",
  "&amp; &apos; &#39; &nbsp; &lt;",
  "control \u0000\u0001\u0008\u000b\u001f signs \u007f\u0085",
  "half \ud83d of a pair, other half \udc00",
  "whole \u{1F30A} pair \u{10FFFF}",
  "not characters \ufffe\uffff",
  "שלום \u202eעולם\u202c مرحبا",
  "潮の線、干潮",
  "=1+1",
  "-- --> -->",
  "a;b,c\\d\r\nBEGIN:VEVENT",
  "very long ".repeat(2000).trim(),
];
