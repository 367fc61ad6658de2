import { addTo } from "../lists.ts";
import type { Interest, TimelinePeriod } from "../model.ts";

/** Topics that a beginning names beside its own. */
const MOST_BESIDE = 3;
/** Rules of evidence that are no words of the text: all tags of an entry stand in one line. */
const NAMES: ReadonlySet<string> = new Set(["tag", "category", "front-matter"]);

/** Line of the file → the words of it, each with the topic that they tell of. */
type Lines = ReadonlyMap<number, readonly { interest: Interest; text: string }[]>;

/** The topics of a period, weightiest first. */
interface Topics {
  ranks: ReadonlyMap<Interest, number>;
  byTopic: ReadonlyMap<string, Interest>;
  lines: Lines;
}

/** Read once for a period: each of its topics may have begun in it. */
const read = new WeakMap<TimelinePeriod, Topics>();

/**
 * What is told in the same breath: in the same sentence, or in a section that names little else. That a review of the whole year
 * names swimming and a microcontroller makes neither a step to the other. `line`: where words tell of the beginning; a link elsewhere that names both says nothing of it.
 */
export function findBeside(period: TimelinePeriod, topic: string, line: number | null = null): string[] {
  const topics = read.get(period) ?? readTopics(period);
  read.set(period, topics);
  const { ranks, byTopic, lines } = topics;
  const own = byTopic.get(topic);
  const isShort = ranks.size - Number(own !== undefined) <= MOST_BESIDE;
  const near = isShort ? [...ranks.keys()] : own ? shareSentence(lines, own, line) : [];
  return near
    .filter((interest) => interest !== own)
    .sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
    .slice(0, MOST_BESIDE)
    .map((interest) => interest.topic);
}

function readTopics({ interests }: TimelinePeriod): Topics {
  const sorted = [...interests].sort((a, b) => b.weight - a.weight);
  const lines = new Map<number, { interest: Interest; text: string }[]>();
  for (const interest of interests)
    for (const { line, text } of wordsOf(interest)) addTo(lines, line, { interest, text });
  return {
    ranks: new Map(sorted.map((interest, rank) => [interest, rank])),
    byTopic: new Map(interests.map((interest) => [interest.topic, interest])),
    lines,
  };
}

/** What the text says of a topic: '… began to splice rope' without the sign that it was cut. */
function wordsOf({ evidence }: Interest): { line: number; text: string }[] {
  return evidence
    .filter(({ rule }) => !NAMES.has(rule))
    .map(({ line, text }) => ({ line, text: text.replaceAll("…", "").trim() }));
}

/** The words for the one are among those for the other: a sentence, and a link in it. */
function shareSentence(lines: Lines, own: Interest, at: number | null): Interest[] {
  const words = wordsOf(own);
  const there = words.filter(({ line }) => line === at);
  const sharing = (there.length > 0 ? there : words).flatMap(({ line, text }) =>
    (lines.get(line) ?? []).filter((one) => one.text.includes(text) || text.includes(one.text)),
  );
  return [...new Set(sharing.map(({ interest }) => interest))];
}
