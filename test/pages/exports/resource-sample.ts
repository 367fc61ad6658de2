import type { Resource, ResourceUse, Site } from "../../../src/model.ts";
import { sampleEntry, samplePeriod, sampleSite } from "../machine-sample.ts";

export function sampleUse(overrides: Partial<ResourceUse> = {}): ResourceUse {
  return { path: "spring.md", line: 9, period: "2024-01/2024-03", entry: "/spring/#january-march", ...overrides };
}

export function sampleResource(overrides: Partial<Resource> = {}): Resource {
  return {
    id: "example.org/tides",
    url: "https://example.org/tides",
    title: "Tides",
    kind: "article",
    partOf: null,
    topics: [],
    mentions: [sampleUse()],
    ...overrides,
  };
}

/** Titles that mean something to TeX, to spreadsheets, to XML or to readers of lines. */
export const HOSTILE_TITLES: readonly string[] = [
  "100% of {braces} } { and \\macros\\",
  "R&D costs $5 #1 under_score ~tilde ^hat",
  "She said \"yes\", 'no'",
  "two\nlines\r\nand\ta tab",
  '=HYPERLINK("https://evil.test")',
  "+1",
  "-1+2",
  "@SUM(A1)",
  "הגאות والجزر",
  "🌊 waves & <b>bold</b> ]]> </script>",
  "潮汐",
];

/** A journal of one entry and one period, with these resources. */
export function siteOf(resources: Resource[], parts: Partial<Site> = {}): Site {
  const timeline = { version: 1 as const, topics: [], periods: [samplePeriod()] };
  return sampleSite([sampleEntry("spring", "2024-04-02")], { timeline, resources, ...parts });
}
