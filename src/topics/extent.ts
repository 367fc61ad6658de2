import type { Passage } from "../model.ts";
import { countEffort, findDeep, findHard, isAside, isMeans, isShallow } from "./effort.ts";
import { findName } from "./name-places.ts";
import { type Label, readLabels } from "./run-in.ts";
import { isSight } from "./sights.ts";

/** How much of a text is about one topic. */
export interface Extent {
  /** Sentences that name it, and the one after each that names nothing else; a bare link is half a sentence. */
  sentences: number;
  /** Words that say that work was done in them. */
  effort: number;
  /** Sentences in which it is the matter itself, not the means of something else and not on the side. */
  main: number;
  /** A sentence about it says 'a deep dive'. */
  isDeep: boolean;
  /** One says 'a lot of hours'. */
  isHard: boolean;
  /** One says 'learned a bit', 'still a beginner'. */
  isShallow: boolean;
}

export const NO_EXTENT: Readonly<Extent> = {
  sentences: 0,
  effort: 0,
  main: 0,
  isDeep: false,
  isHard: false,
  isShallow: false,
};

export interface Extents {
  /** Sentences that are about any topic. */
  total: number;
  topics: ReadonlyMap<string, Readonly<Extent>>;
}

/** A topic at its place: `names` are its spellings in small letters, `text` the words around it. */
export interface NamedTopic {
  topic: string;
  names: readonly string[];
  line: number;
  text: string;
}

interface Sentence {
  text: string;
  lower: string;
  line: number;
  kind: "prose" | "link" | "code" | "data";
  /** Where it says each topic, and whether that is its matter. */
  topics: Map<string, { at: number; isMain: boolean }>;
  /** First of its passage: nothing before it goes on in it. */
  isFirst: boolean;
  /** The run-in label that it stands below: '**Chess.** Two games on Monday.'; absent elsewhere. */
  label?: Label;
}

const BREAK = /(?<=[.!?…]["'”’)]?)\s+(?=\P{Ll})|(?<=[。！？])/u;
const LINK_SHARE = 0.8;

/** What a sentence is about, the first-named topic first. */
type Matter = readonly (readonly [topic: string, isMain: boolean])[];

/**
 * Deals the sentences of a section out to its topics. A sentence that names none is about the heading's, or goes on once about the first
 * topic of the one before in its passage; code belongs to what was last spoken of. What follows a run-in label is about that, whatever
 * else it names. 'This was a deep dive' says so of the passage's last topic, however far away.
 */
export function measureExtent(
  passages: readonly Passage[],
  named: readonly NamedTopic[],
  ofHeading: readonly string[],
): Extents {
  const labels = readLabels(passages, named);
  const sentences = passages.flatMap((passage, at) => withLabel(splitPassage(passage), labels[at] ?? null));
  if (named.length > 0) placeTopics(sentences, named);
  const heading: Matter = ofHeading.slice(0, 1).map((topic) => [topic, true]);
  const topics: Growing = new Map();
  let total = 0;
  let last: Matter = [];
  let hasGoneOn = false;
  for (const sentence of sentences) {
    if (sentence.isFirst && !isBlock(sentence)) last = heading;
    const own = matterOf(sentence);
    for (const topic of deepTopics(sentence, last)) extentOf(topics, topic).isDeep = true;
    for (const topic of hardTopics(sentence, last)) extentOf(topics, topic).isHard = true;
    if (isShallow(sentence.text))
      for (const [topic] of own.length > 0 ? own : last) extentOf(topics, topic).isShallow = true;
    if (own.length > 0) last = own.slice(0, 1);
    const goesOn = heading.length > 0 || isBlock(sentence) || !hasGoneOn;
    const matter = belowLabel(sentence, own) ?? (own.length > 0 ? own : goesOn ? last : []);
    hasGoneOn = own.length === 0;
    if (matter.length > 0) total += partOf(sentence);
    const effort = matter.some(([, isMain]) => isMain) ? effortOf(sentence) : 0;
    for (const [topic, isMain] of matter) addSentence(topics, topic, { part: partOf(sentence), effort, isMain });
  }
  return { total, topics };
}

function withLabel(sentences: Sentence[], label: Label | null): Sentence[] {
  return label === null ? sentences : sentences.map((sentence) => ({ ...sentence, label }));
}

/**
 * The label's topic first, then what else the sentence names; null where no label stands above it, or where a later paragraph speaks of
 * something else.
 */
function belowLabel({ label }: Sentence, own: Matter): Matter | null {
  if (label === undefined) return null;
  const { topic, isLast } = label;
  if (isLast && own.length > 0 && !own.some(([other]) => other === topic)) return null;
  return [[topic, true], ...own.filter(([other]) => other !== topic)];
}

/** What is named before the words is meant by them, else what was spoken of: 'This is a deep dive now, and no more about tides'. */
function deepTopics({ text, topics }: Sentence, last: Matter): string[] {
  const place = findDeep(text);
  if (place === null) return [];
  const named = [...topics].filter(([, { at }]) => at < place).sort(([, a], [, b]) => b.at - a.at);
  return (named.length > 0 ? named : last).slice(0, 1).map(([topic]) => topic);
}

/** 'A lot of hours on chess': what is named behind the words, else before them, else what was spoken of. */
function hardTopics({ text, topics }: Sentence, last: Matter): string[] {
  const place = findHard(text);
  if (place === null) return [];
  const named = [...topics].filter(([, { isMain }]) => isMain);
  const behind = named.filter(([, { at }]) => at > place).sort(([, a], [, b]) => a.at - b.at);
  const before = named.filter(([, { at }]) => at < place).sort(([, a], [, b]) => b.at - a.at);
  const [first] = [...behind, ...before, ...last];
  return first === undefined ? [] : [first[0]];
}

function matterOf({ topics }: Sentence): Matter {
  return [...topics]
    .sort(([, a], [, b]) => Number(b.isMain) - Number(a.isMain) || a.at - b.at)
    .map(([topic, { isMain }]) => [topic, isMain]);
}

/** The same over several sections. */
export function joinExtents(list: readonly Extents[]): Extents {
  const [only, another] = list;
  if (only !== undefined && another === undefined) return only;
  const topics: Growing = new Map();
  for (const extents of list) {
    for (const [topic, extent] of extents.topics) {
      const sum = extentOf(topics, topic);
      sum.sentences += extent.sentences;
      sum.effort += extent.effort;
      sum.main += extent.main;
      sum.isDeep ||= extent.isDeep;
      sum.isHard ||= extent.isHard;
      sum.isShallow ||= extent.isShallow;
    }
  }
  return { total: list.reduce((sum, { total }) => sum + total, 0), topics };
}

function splitPassage({ kind, text, line, links, language }: Passage): Sentence[] {
  if (kind === "code")
    return [{ text: "", lower: "", line, kind: isData(language) ? "data" : "code", topics: new Map(), isFirst: true }];
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  const isLink = kind === "item" && linked >= text.length * LINK_SHARE && linked > 0;
  return text
    .split(BREAK)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part, at) => ({
      text: part,
      lower: part.toLowerCase(),
      line,
      kind: isLink ? "link" : "prose",
      topics: new Map(),
      isFirst: at === 0,
    }));
}

/** Data and logs are shown, not written: no work by themselves. */
function isData(language = ""): boolean {
  return /^(?:json\w?|csv|tsv|log)$/i.test(language);
}

function isBlock({ kind }: Sentence): boolean {
  return kind === "code" || kind === "data";
}

/** Each topic into the sentences of the passage that starts at its line, or last before it. */
function placeTopics(sentences: readonly Sentence[], named: readonly NamedTopic[]): void {
  const byLine = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byLine.get(sentence.line) ?? [];
    if (!isBlock(sentence)) list.push(sentence);
    byLine.set(sentence.line, list);
  }
  const lines = [...byLine.keys()].sort((a, b) => b - a);
  for (const item of named) {
    const near = byLine.get(item.line) ?? byLine.get(lines.find((line) => line <= item.line) ?? -1);
    if (near) placeTopic(near, item);
  }
}

/** Into the sentences of its passage that say it, inside of the words around it where they stand in one; else where those words are. */
function placeTopic(near: readonly Sentence[], { topic, names, text }: NamedTopic): void {
  const words = text.replace(/^… | …$/g, "");
  const said = near.map((sentence) => ({ sentence, at: findName(sentence.lower, names) }));
  const inWords = said.find(({ sentence, at }) => at >= 0 && meetWords(sentence.text, words));
  const place = inWords ?? said.find(({ sentence }) => sentence.text.includes(words));
  if (!place) return;
  const { sentence, at } = place;
  const isMain = !isAside(sentence.text) && !(at >= 0 && isBesideName(sentence.text, at, names));
  const before = sentence.topics.get(topic);
  sentence.topics.set(topic, { at: before?.at ?? at, isMain: isMain || before?.isMain === true });
}

/** A means of something else, or no more than a sight. */
function isBesideName(text: string, at: number, names: readonly string[]): boolean {
  const lower = text.toLowerCase();
  const length = Math.max(0, ...names.filter((name) => lower.startsWith(name, at)).map((name) => name.length));
  return isMeans(text.slice(0, at)) || isSight(text, at, length);
}

/** A quote may be a part of a sentence, or reach over several. */
function meetWords(sentence: string, words: string): boolean {
  return sentence.includes(words) || words.includes(sentence) || overlapsEnd(sentence, words);
}

function overlapsEnd(sentence: string, words: string): boolean {
  const [head, tail] = [words.slice(0, 12), words.slice(-12)];
  return sentence.includes(head) || sentence.includes(tail);
}

function partOf({ kind }: Sentence): number {
  return kind === "link" ? 0.5 : 1;
}

/** Extents that are still being counted. */
type Growing = Map<string, Extent>;

/** The extent of a topic, an empty one at first sight. */
function extentOf(topics: Growing, topic: string): Extent {
  const known = topics.get(topic);
  if (known) return known;
  const created = { ...NO_EXTENT };
  topics.set(topic, created);
  return created;
}

function addSentence(
  topics: Growing,
  topic: string,
  { part, effort, isMain }: { part: number; effort: number; isMain: boolean },
): void {
  const extent = extentOf(topics, topic);
  extent.sentences += part;
  if (!isMain) return;
  extent.main += part;
  extent.effort += effort;
}

function effortOf({ kind, text }: Sentence): number {
  return kind === "code" ? 1 : countEffort(text);
}
