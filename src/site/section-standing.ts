import { listEnclosing } from "../entries/enclosing.ts";
import { addTo } from "../lists.ts";
import type { InterestMention, Passage, Section, Status } from "../model.ts";
import { type Span, sentencesOf } from "../resources/index.ts";
import { tellsOlder } from "../topics/going-on.ts";
import {
  endOfFronted,
  endOfSettled,
  findStanding,
  findStandingOfOthers,
  findStandingOfPronoun,
  findStandingOfTitle,
  looksBack,
  mayTellStanding,
} from "../topics/standing-words.ts";
import { turnsOnlyInTitles } from "./turns-of-titles.ts";

/** A topic at a place of a passage. */
interface Named {
  topic: string;
  index: number;
  end: number;
}

/** How a topic stands, and the sentence that says so; null where a heading or the lead of a list does. */
export interface Standing {
  status: Status;
  words: string | null;
}

/** The time that a section is about. */
export interface Time {
  /** Whether 'at the moment' means it. */
  isOfNow: boolean;
  /** A single day: what is told of 'the last year' is older. */
  isDay: boolean;
}

/** Line and topic → how the passage there says that the topic stands; its last word. */
export type Standings = ReadonlyMap<string, Standing>;

/** Topics of which a section says that they are older than it, whatever it says was started of them. */
export function olderTopics(standings: Standings): ReadonlySet<string> {
  const older = [...standings].filter(([, { status }]) => status === "continued");
  return new Set(older.map(([key]) => key.slice(key.indexOf(" ") + 1)));
}

export function standingKey(line: number, topic: string): string {
  return `${line} ${topic}`;
}

/**
 * What the passages of a section say of how topics stand: beside their names ('The lute, though, is paused.'), in the sentence after the one
 * that names them ('I dropped it in May.'), or by the heading or bold line above their list ('Put down, with thanks'). Words about
 * an older time ('When I paused it …') say nothing of this one, nor does 'at the moment' of a time that is long over.
 */
export function readStandings(
  section: Section,
  sections: readonly Section[],
  mentions: readonly InterestMention[],
  topicOf: (label: string) => string | null,
  time: Time,
): Standings {
  const byLine = new Map<number, InterestMention[]>();
  for (const mention of mentions) addTo(byLine, mention.line, mention);
  const ofHeading = readHeading(section, sections);
  const standings = new Map<string, Standing>();
  let ofLead: Status | null = null;
  for (const passage of section.passages) {
    if (passage.kind === "paragraph") ofLead = readLead(passage);
    const ofList = passage.kind === "item" ? (ofLead ?? ofHeading) : ofHeading;
    const isTold =
      (mayTellStanding(passage.text) && !turnsOnlyInTitles(passage)) || tellsOlder(passage.text, time.isDay);
    if (ofList === null && !isTold) continue;
    const named = nameTopics(passage, byLine.get(passage.line) ?? [], topicOf);
    const put = (topic: string, status: Status | null, words: string | null) => {
      if (status !== null) standings.set(standingKey(passage.line, topic), { status, words });
    };
    for (const { topic } of named) put(topic, ofList, null);
    for (const [topic, status, words] of readPassage(passage, named, time)) put(topic, status, words);
  }
  return standings;
}

/** The nearest heading's word, if it has one; a period between them ends it. */
function readHeading(section: Section, sections: readonly Section[]): Status | null {
  for (const at of listEnclosing(section, sections)) {
    const status = at.heading === null ? null : findStandingOfTitle(at.heading);
    if (status !== null || at.period !== null) return status;
  }
  return null;
}

/** A line that is nothing but a bold title, or ends with a colon. */
function readLead({ text, strong }: Passage): Status | null {
  return strong.some((words) => words.length >= text.length - 2) || text.endsWith(":")
    ? findStandingOfTitle(text)
    : null;
}

const MOST_PLACES = 6;

function nameTopics(
  { kind, text }: Passage,
  mentions: readonly InterestMention[],
  topicOf: (label: string) => string | null,
): Named[] {
  if (kind === "code") return [];
  const lower = text.toLowerCase();
  const labels = new Set(mentions.filter(({ rule }) => !OF_ENTRY.has(rule)).map(({ label }) => label));
  return [...labels].flatMap((label) => {
    const topic = topicOf(label);
    const name = label.toLowerCase();
    const places: Named[] = [];
    for (let at = lower.indexOf(name); at >= 0 && topic !== null; at = lower.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!LETTER.test(lower[at - 1] ?? "") && !/^s?\p{L}/u.test(lower.slice(end, end + 2).replace(/^s(?!\p{L})/u, "")))
        places.push({ topic, index: at, end });
      if (places.length === MOST_PLACES || name === "") break;
    }
    return places;
  });
}

const LETTER = /[\p{L}\p{N}]/u;
const OF_ENTRY: ReadonlySet<string> = new Set(["front-matter", "tag", "category", "heading"]);

function readPassage(
  passage: Passage,
  named: readonly Named[],
  { isOfNow, isDay }: Time,
): [topic: string, status: Status, words: string][] {
  if (named.length === 0) return [];
  const found: [string, Status, string][] = [];
  const { text } = passage;
  const topicsIn = ({ start, end }: Span): string[] => [
    ...new Set(named.filter(({ index }) => index >= start && index < end).map(({ topic }) => topic)),
  ];
  let last: string[] = [];
  let ofOthers: Status | null = null;
  let before = "";
  for (const sentence of sentencesOf(passage)) {
    const words = text.slice(sentence.start, sentence.end);
    const own = topicsIn(sentence);
    if (tellsOlder(words, isDay)) for (const topic of own) found.push([topic, "continued", words]);
    if (!looksBack(words)) {
      for (const { topic, index, end } of named)
        if (index >= sentence.start && index < sentence.end) {
          const status = findStanding(text, index, end);
          if (status !== null) found.push([topic, status, words]);
        }
      const settled = endOfSettled(words);
      const fronted = topicsIn({ start: sentence.start, end: sentence.start + endOfFronted(words) });
      const [only, ...more] = fronted.length > 0 ? fronted : own.length > 0 ? own : last;
      const ofPronoun = only !== undefined && more.length === 0 ? findStandingOfPronoun(words, isOfNow) : null;
      if (only !== undefined && ofPronoun !== null) found.push([only, ofPronoun, words]);
      if (settled !== null) {
        const before = topicsIn({ start: sentence.start, end: sentence.start + settled });
        for (const topic of before.length > 0 ? before : last.slice(0, 1)) found.push([topic, "paused", words]);
      }
      if (ofOthers !== null)
        for (const topic of listedTopics(words, sentence, named)) found.push([topic, ofOthers, before]);
    }
    ofOthers = findStandingOfOthers(words);
    before = words;
    if (own.length > 0) last = own;
  }
  return found;
}

/** The subject of a sentence, where it is a list: 'The lute, chess, and go are …'. */
function listedTopics(words: string, { start }: Span, named: readonly Named[]): string[] {
  const verb = words.search(/\s(?:is|are|was|were|have|had|all)\s/i);
  return verb < 0
    ? []
    : named.filter(({ index, end }) => index >= start && end <= start + verb).map(({ topic }) => topic);
}
