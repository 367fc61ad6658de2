import type { Depth, Entry, Interest, Status } from "../model.ts";
import { sentencesOf } from "../resources/index.ts";
import type { Ledger } from "./ledger.ts";
import { endOfNow, findPeriodsOfNow, findToldOfNow, startOfNow } from "./stretches.ts";

/** What the author is into when the journal ends, and what else its last weeks name. */
export interface Current {
  into: Interest[];
  also: Interest[];
}

/**
 * Only work makes a current interest, or what the author's own Now page says was taken up: a page of links touches much. What that page
 * names leads, in its order; then what the author says that he goes on with; then what went deepest.
 */
export function findCurrent(ledger: Ledger): Current {
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
  const places = namesOf(ledger, topic).map((name) => findName(text, name));
  return Math.min(...places.filter((at) => at >= 0), text.length);
}

/** 'In the coming weeks I will keep at the lute', 'going forward'. */
const ONWARD =
  /(?<!\p{L})(?:re-?apply|(?:moving|going) forward|from (?:now|here) on|(?:will|['’]ll|going to|want to|plan to|hope to) (?:now )?(?:keep|continue|carry on|go on|go deeper|focus on|get back to|return to)|weiter(?:machen|lernen|üben)|je continue|seguiré|continuarei|continuerò)(?!\p{L})/iu;

/** Whether a sentence of the last weeks' texts says that the author goes on with a topic. */
function isGoneOnWith(ledger: Ledger, topic: string): boolean {
  const names = namesOf(ledger, topic);
  return findPeriodsOfNow(ledger).some(({ source, interests }) => {
    const lines = new Set(interests.find((one) => one.topic === topic)?.evidence.map(({ line }) => line));
    const passages = ledger.entryAt.get(source.path)?.sections.flatMap((section) => section.passages) ?? [];
    return passages
      .filter(({ line, text }) => lines.has(line) && ONWARD.test(text))
      .flatMap((passage) => sentencesOf(passage).map(({ start, end }) => passage.text.slice(start, end)))
      .some((words) => ONWARD.test(words) && names.some((name) => findName(words, name) >= 0));
  });
}

/** What a topic is called: 'Deep Learning', its other names, and its first letters. */
function namesOf(ledger: Ledger, topic: string): string[] {
  const { label, aliases } = ledger.site.timeline.topics.find(({ id }) => id === topic) ?? {
    label: topic,
    aliases: [],
  };
  const letters = label.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  return [label, ...aliases, ...(letters.length > 1 ? [letters.join("")] : [])];
}

/** Place of a name that stands as words of their own; first letters only as they are; -1 where there is none. */
function findName(text: string, name: string): number {
  const isLetters = name === name.toUpperCase() && name.length <= MOST_LETTERS;
  const [inside, wanted] = isLetters ? [text, name] : [text.toLowerCase(), name.toLowerCase()];
  for (let at = inside.indexOf(wanted); at >= 0; at = inside.indexOf(wanted, at + 1)) {
    const around = (inside[at - 1] ?? "") + (inside.slice(at + wanted.length).replace(/^s(?!\p{L})/u, "")[0] ?? "");
    if (!/[\p{Script=Latin}\d]/u.test(around)) return at;
  }
  return -1;
}

const MOST_LETTERS = 4;
