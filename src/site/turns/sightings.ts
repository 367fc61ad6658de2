import { addTo } from "../../lists.ts";
import type { Day, Depth, Interest, Status, TimelinePeriod } from "../../model.ts";
import { isStopOfOthers } from "../../topics/stops-of-others.ts";
import type { ReadSection } from "../mentions.ts";
import type { Innermost } from "../timeline.ts";
import type { TopicBook } from "../topic-book.ts";

/** A topic in a period that tells of it in its own words, not only by what its parts say. */
export interface Sighting {
  topic: string;
  period: TimelinePeriod;
  start: Day;
  end: Day;
  depth: Depth;
  weight: number;
  /** How it stands then, seen over the whole journal. */
  status: Status;
  /** A tag, a mark, the front matter. */
  isStated: boolean;
  /** What the author says of how it stands, in the order of the text. */
  words: Words[];
}

/** A sentence that says how a topic stands. */
export interface Words {
  status: Status;
  line: number;
  text: string;
  read: ReadSection;
  /** Not said in a sentence, but noted as a mark or in the front matter. */
  isNoted?: true;
}

const NOTED = { isNoted: true } as const;
const STATED: ReadonlySet<string> = new Set(["tag", "category", "front-matter", "inline"]);

/** Every sighting of an activity, by topic, in order of time; of those that start on one day the longer first. */
export function findSightings(
  sections: readonly ReadSection[],
  innermost: Innermost,
  book: TopicBook,
  periods: readonly TimelinePeriod[],
): Map<string, Sighting[]> {
  const byId = new Map(periods.map((period) => [period.id, period] as const));
  const found = new Map<string, Sighting>();
  for (const read of sections) {
    const period = byId.get(innermost.get(read.entry.path)?.[read.index]?.id ?? "");
    if (read.planned || !period || period.kind === "plan") continue;
    for (const mention of [...read.mentions, ...read.echoes]) {
      const topic = book.find(mention.label)?.slug;
      const interest = period.interests.find((one) => one.topic === topic);
      if (!interest) continue;
      const sighting = sightingOf(found, interest, period);
      if (sighting === null) continue;
      if (STATED.has(mention.rule)) sighting.isStated = true;
      const { line, text, status } = mention;
      if (status && !isStopOfOthers(text))
        sighting.words.push({ status, line, text, read, ...(STATED.has(mention.rule) ? NOTED : {}) });
    }
    if (read.index === 0) readFrontMatter(read, period, book, found);
  }
  return groupByTopic([...found.values()]);
}

/** The front matter's own word on how a topic stands. */
function readFrontMatter(
  read: ReadSection,
  period: TimelinePeriod,
  book: TopicBook,
  found: ReadonlyMap<string, Sighting>,
): void {
  for (const { topic, status } of read.entry.frontMatter.interests) {
    const sighting = found.get(`${period.id} ${book.find(topic)?.slug ?? ""}`);
    if (sighting && status !== null)
      sighting.words.push({ status, line: read.entry.sections[0]?.line ?? 1, text: topic, read, ...NOTED });
  }
}

function sightingOf(found: Map<string, Sighting>, interest: Interest, period: TimelinePeriod): Sighting | null {
  const { topic, depth, weight, status } = interest;
  const { id, start, end } = period;
  if (start === null || end === null) return null;
  const key = `${id} ${topic}`;
  const known = found.get(key);
  if (known) return known;
  const created: Sighting = { topic, period, start, end, depth, weight, status, isStated: false, words: [] };
  found.set(key, created);
  return created;
}

function groupByTopic(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of [...sightings].sort(compareSightings)) addTo(groups, sighting.topic, sighting);
  return groups;
}

function compareSightings(a: Sighting, b: Sighting): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  if (a.end !== b.end) return a.end > b.end ? -1 : 1;
  return a.period.id < b.period.id ? -1 : a.period.id > b.period.id ? 1 : 0;
}
