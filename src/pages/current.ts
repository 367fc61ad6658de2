import type { Depth, Entry, Interest, Status, TimelineTopic } from "../model.ts";
import { sentencesOf } from "../resources/index.ts";
import { tellsOnward } from "../topics/going-on.ts";
import { findTopicName } from "../topics/name-places.ts";
import type { Ledger } from "./ledger.ts";
import { endOfNow, findPeriodsOfNow, findToldOfNow, startOfNow } from "./stretches.ts";

/** What the author is into when the journal ends, and what else its last weeks name. */
export interface Current {
  into: readonly Interest[];
  also: readonly Interest[];
}

/** Found once for a journal: the menu of every page asks, and several pages do. */
const found = new WeakMap<Ledger, Current>();

/**
 * Only work makes a current interest, or what the author's own Now page says was taken up: a page of links touches much. What that page
 * names leads, in its order; then what the author says that he goes on with; then what went deepest.
 */
export function findCurrent(ledger: Ledger): Current {
  const current = found.get(ledger) ?? sortCurrent(ledger);
  found.set(ledger, current);
  return current;
}

function sortCurrent(ledger: Ledger): Current {
  const told = findToldOfNow(ledger);
  const named = listNamed(ledger);
  const isInto = ({ topic, depth }: Interest) => isWork(depth) || isTakenUp(named.get(topic)?.status);
  const goesOn = new Set(told.filter(({ topic }) => isGoneOnWith(ledger, topic)).map(({ topic }) => topic));
  const rank = ({ topic }: Interest) => named.get(topic)?.rank ?? named.size + Number(!goesOn.has(topic));
  const into = told.filter(isInto).sort((a, b) => rank(a) - rank(b));
  return { into, also: told.filter((interest) => !isInto(interest)) };
}

function isWork(depth: Depth): boolean {
  return depth !== "touched";
}

function isTakenUp(status: Status | undefined): boolean {
  return status === "started" || status === "resumed";
}

/** Topics of the author's own Now page, where it is as new as the journal, in the order in which it names them. */
function listNamed(ledger: Ledger): Map<string, { rank: number; status: Status }> {
  const page = ledger.entryByUrl.get(ledger.site.links.now);
  const lastDay = endOfNow(ledger);
  if (!page?.date || lastDay === null || page.date.day < startOfNow(lastDay)) return new Map();
  const [whole] = ledger.periodsOf.get(page.path) ?? [];
  const places = new Map(whole?.interests.map((interest) => [interest, placeOf(ledger, page, interest)]));
  const ordered = [...places].sort(([, a], [, b]) => a - b);
  return new Map(ordered.map(([{ topic, status }], rank) => [topic, { rank, status }]));
}

/** Letters in front of the first name of a topic in an entry. */
function placeOf(ledger: Ledger, { sections }: Entry, { topic }: Interest): number {
  const text = sections.flatMap(({ passages }) => passages.map((passage) => passage.text)).join("\n");
  const at = findTopicName(text, readTopic(ledger, topic));
  return at < 0 ? text.length : at;
}

/** Whether a sentence of the last weeks' texts says that the author goes on with a topic. */
export function isGoneOnWith(ledger: Ledger, topic: string): boolean {
  const called = readTopic(ledger, topic);
  return findPeriodsOfNow(ledger).some(({ source, interests }) => {
    const lines = new Set(interests.find((one) => one.topic === topic)?.evidence.map(({ line }) => line));
    const passages = ledger.entryAt.get(source.path)?.sections.flatMap((section) => section.passages) ?? [];
    return passages
      .filter(({ line, text }) => lines.has(line) && tellsOnward(text))
      .flatMap((passage) => sentencesOf(passage).map(({ start, end }) => passage.text.slice(start, end)))
      .some((words) => tellsOnward(words) && findTopicName(words, called) >= 0);
  });
}

function readTopic({ chart }: Ledger, topic: string): Pick<TimelineTopic, "label" | "aliases"> {
  return chart.topics.get(topic) ?? { label: topic, aliases: [] };
}
