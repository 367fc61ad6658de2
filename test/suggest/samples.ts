import type { Interest, Site, Timeline, TimelinePeriod, TimelineTopic } from "../../src/model.ts";
import { assembleSite } from "../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "../site/sample.ts";

/** 'Rust: 2021-03 a.md:4 cue "Started Rust"' in short: what a period says of topics. */
export interface Told {
  month: string;
  path: string;
  line: number;
  topic: string;
  rule?: string;
  text?: string;
  aliases?: string[];
  kind?: "activity" | "plan";
}

/** A timeline of one period per line. */
export function makeTimeline(told: readonly Told[]): Timeline {
  const topics = new Map<string, TimelineTopic>();
  for (const { topic, aliases = [] } of told)
    topics.set(topic, { id: topic, label: topic, aliases, parent: null, url: "/", listed: false });
  const periods = told.map(
    ({ month, path, line, topic, rule = "heading", text = topic, kind = "activity" }): TimelinePeriod => {
      const interest: Interest = {
        topic,
        depth: "touched",
        status: "started",
        weight: 1,
        evidence: [{ line, rule, text }],
      };
      return {
        ...{
          id: `${month}:${path}:${line}`,
          edtf: month,
          start: `${month}-01`,
          end: `${month}-28`,
          precision: "month",
          approximate: false,
        },
        ...{
          kind,
          label: month,
          source: { path, line: 1, heading: null },
          rule: "month",
          entry: "/",
          interests: [interest],
          resources: [],
        },
      };
    },
  );
  return { version: 1, topics: [...topics.values()], periods };
}

/** Two periods that name a topic: enough for a suggestion. */
export function twice(topic: string, aliases: string[] = []): Told[] {
  return [
    { month: "2021-01", path: "a.md", line: 3, topic, aliases },
    { month: "2021-05", path: "b.md", line: 7, topic, aliases },
  ];
}

/** A site of entries, one a month, whose tags are what they are about. */
export function makeSite(tagsOfEntries: readonly (readonly string[])[]): Site {
  const entries = tagsOfEntries.map((tags, at) => {
    const date = `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-15`;
    return sampleEntry(`${String(at).padStart(3, "0")}.md`, { date, tags: [...tags] });
  });
  return assembleSite(entries, [], SETTINGS).site;
}
