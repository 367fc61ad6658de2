import { daysBetween } from "../../days.ts";
import { addTo } from "../../lists.ts";
import type { Resource, TimelinePeriod } from "../../model.ts";
import { MONTH_LABELS } from "../../periods/words.ts";
import type { Span } from "../../resources/index.ts";
import type { TopicBook } from "../topic-book.ts";
import { hitsOf, isAhead, isOwn } from "./parts.ts";
import type { Name, Telling } from "./sentences.ts";
import type { Sighting } from "./sightings.ts";
import type { ToldDate } from "./told-dates.ts";

/** A topic of which plain words say that it was begun: 'I started on pottery', or 'I started on Monday' right behind a sentence that names it. */
export interface Start {
  topic: string;
  /** Id of the period in which that is said. */
  period: string;
}

/** The beginnings that a passage tells of; none that its words look back on. */
export function findStarts(telling: Telling): Start[] {
  const { book, find, sentences, parts } = telling;
  return sentences.flatMap((sentence, at): Start[] => {
    if (hitsOf(book.back, find, sentence).length > 0) return [];
    const topics = (parts[at] ?? []).flatMap((part): string[] => {
      const [verb] = hitsOf(book.plain.began, find, part);
      if (!verb || isAhead(book, find, part) || !isOwn(telling, sentence, verb)) return [];
      const named = namesIn(telling, sentence);
      if (named.length > 0) return begunHere(telling, named, verb.end);
      const before = sentences[at - 1];
      const isOpening = OPENING.test(telling.lower.slice(sentence.start, verb.index));
      return before && isOpening && isOfBefore(telling, verb.end, part.end) ? begunBefore(telling, before) : [];
    });
    return [...new Set(topics)].map((topic) => ({ topic, period: telling.period }));
  });
}

/** What a passage says to be years old: 'I was drawn to pottery about five years back'. */
export function findOld({ sentences, lower, names, period }: Telling): Start[] {
  return sentences
    .filter(({ start, end }) => YEARS_AGO.test(lower.slice(start, end)))
    .flatMap(({ start, end }) => names.filter(({ index }) => index >= start && index < end))
    .map(({ topic }) => ({ topic, period }));
}

const YEARS_AGO = /(?<!\p{L})years (?:ago|back|before)(?!\p{L})/u;

/** What a resource that the author says to have started began: the topic that it is itself or alone belongs to, as `topic period`. */
export function findStartedResources(resources: readonly Resource[], book: TopicBook): Start[] {
  return resources.flatMap(({ title, topics, mentions }) => {
    const own = book.find(title)?.slug;
    const topic = own !== undefined && topics.includes(own) ? own : topics.length === 1 ? topics[0] : undefined;
    const started = mentions.filter(({ passes }) => passes?.some(({ progress }) => progress === "started"));
    return topic === undefined ? [] : started.flatMap(({ period }) => (period === null ? [] : [{ topic, period }]));
  });
}

/** What stands between 'started' and its object: 'tinkering in', 'on', 'doing some'. */
const DOING =
  /^(?! (?:off |out )?with (?:some|a few) )(?! (?:avoid|hat|dislik|dread|skipp|miss|neglect|doubt|los|sell)ing )(?: (?:\p{L}+ing|to|on|with|in|into|of|at|up|around|about|out|off|a|an|the|my|our|some|more|basic|bit|lot|little|learn|study|practise|practice|read|use))* $/u;

/** 'I started learning several things: weaving, pottery and more': the list behind the colon. */
const OPENS_LIST = /^[^,.;:!?]{0,50}\p{L}(?:s|things) ?: /u;

/** The topic right behind the verb, whatever is said of it after: 'began tinkering in pottery groups'. */
function begunHere({ lower }: Telling, names: readonly Name[], end: number): string[] {
  const list = OPENS_LIST.exec(lower.slice(end));
  if (list) return names.filter(({ index }) => index >= end + list[0].length).map(({ topic }) => topic);
  const object = names.find(({ index }) => index >= end);
  return object && DOING.test(lower.slice(end, object.index)) ? [object.topic] : [];
}

/** 'This spring', 'last Tuesday': not 'this job', nor 'last week's essay'. */
const TIME = "(?:week|weekend|month|year|night|evening|morning|afternoon|spring|summer|autumn|fall|winter)";
const WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const MONTH = `(?:${MONTH_LABELS.join("|").toLowerCase()})`;
const WHEN = `(?:on (?:${WEEKDAY}|the \\d)|in (?:${MONTH}|\\d{4})|(?:last|this) (?:${TIME}|${WEEKDAY}|${MONTH})|yesterday|today)`;
const TAKING = "(?:attend|do|go|join|learn|practi[cs]|study|tak|train|try|us)ing";
/** 'I started on Monday', 'I started it', 'I started doing the course there': of what the sentence before names. */
const OF_BEFORE = new RegExp(
  `^(?:(?: right away| at once| straight away)?\\s*$| ${WHEN}(?![\\p{L}'’])(?! with )| and (?!ended|finished|stopped)|(?: ${TAKING})? (?:it|there)(?!\\p{L})| ${TAKING} [^.;!?]{0,30}(?:there|of it)(?!\\p{L}))`,
  "u",
);

/** In front of the verb: 'So I have', not 'better than when I', nor 'my job'. */
const OPENING =
  /^[\s\p{P}]*(?!(?:when|since|as|once|before|after|until|my|our|the|his|her|their|this|that) )(?:\p{L}+,? )?[\p{L}’']{0,4}(?: (?:have|had|only|first))? ?$/u;

function isOfBefore({ lower }: Telling, from: number, to: number): boolean {
  return OF_BEFORE.test(lower.slice(from, to).replace(/[\s\p{P}]+$/u, ""));
}

/** The one topic of a sentence. */
function begunBefore(telling: Telling, before: Span): string[] {
  const topics = [...new Set(namesIn(telling, before).map(({ topic }) => topic))];
  return topics.length === 1 ? topics : [];
}

function namesIn({ names }: Telling, { start, end }: Span): Name[] {
  return names.filter(({ index }) => index >= start && index < end);
}

/** Days between the words that something was begun and the first text about it. */
const SOON = 120;

/** What is said to have been begun, asked by topic. */
export interface Begun {
  has(topic: string, period: string): boolean;
  /** The time of the words, where they came before the first sight of the topic: 'I started the lectures', a month before anything on them. */
  before(sighting: Pick<Sighting, "topic" | "start">): ToldDate | undefined;
}

export function createBegun(starts: readonly Start[], periods: readonly TimelinePeriod[]): Begun {
  const byTopic = new Map<string, TimelinePeriod[]>();
  const byId = new Map(periods.map((period) => [period.id, period]));
  for (const { topic, period } of starts) {
    const told = byId.get(period);
    if (told) addTo(byTopic, topic, told);
  }
  return {
    has: (topic, period) => byTopic.get(topic)?.some(({ id }) => id === period) ?? false,
    before({ topic, start: first }) {
      for (const { start, end, label, precision } of byTopic.get(topic) ?? [])
        if (
          start !== null &&
          end !== null &&
          precision !== "undated" &&
          end < first &&
          daysBetween(start, first) <= SOON
        )
          return { start, end, label, precision };
      return undefined;
    },
  };
}
