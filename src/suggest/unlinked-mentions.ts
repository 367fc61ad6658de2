import { addTo, compareText } from "../lists.ts";
import type { Entry, Link, Passage, Resource, Section, Site } from "../model.ts";
import { createIdentify, type Identify } from "../site/identify.ts";
import { cleanLinkText } from "../topics/labels.ts";
import { normaliseTopic } from "../topics/normalise.ts";

/** A text names something that the journal links elsewhere, and the entry has no link to it. */
export interface UnlinkedMention {
  path: string;
  /** Of the paragraph, list item … that holds the words. */
  line: number;
  /** As they stand in the text. */
  words: string;
  url: string;
  /** Where the journal links it. */
  linked: { path: string; line: number };
}

/** What calls itself a work: 'the Rust book', 'the Stanford lectures'. */
const WORK =
  /^(?:books?|courses?|papers?|lectures?|talks?|videos?|docs|documentation|guide|handbook|manual|tutorials?|series|podcast|blog|textbook|datasheet|specification)$/i;
const ARTICLE = /^(?:the|an?)\s+/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’&+#]*/gu;
const WORKS: ReadonlySet<string> = new Set(["book", "paper", "course", "video", "playlist", "notebook", "dataset"]);
const SHORTEST = 8;
/** Encyclopedias are linked for a subject or a person, whose name alone asks for no link. */
const ENCYCLOPEDIA = /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia|wiktionary|wikidata)\.org\//;

interface Name {
  key: string;
  resource: Resource;
}

/**
 * Names of resources that stand in texts without a link, once for each section, in the order of the files. Only what is surely the name
 * of a work counts: two words or more, written as a name or in quotes, that mean one resource and no topic. Code and headings
 * are not looked at, nor entries that link the resource somewhere.
 */
export function findUnlinkedMentions(site: Site): UnlinkedMention[] {
  const identify = createIdentify(site.settings);
  const names = gatherNames(site, identify);
  if (names.size === 0) return [];
  const found = site.entries.flatMap((entry) => searchEntry(entry, names, identify));
  return found.sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.words, b.words));
}

/** By their first word: every text of a link that names one resource only. */
function gatherNames(site: Site, identify: Identify): Map<string, Name[]> {
  const resources = new Map(site.resources.map((resource) => [resource.id, resource]));
  const topics = new Set(site.timeline.topics.flatMap(({ label, aliases }) => [label, ...aliases]).map(normaliseTopic));
  for (const { label, aliases } of site.tags) for (const name of [label, ...aliases]) topics.add(normaliseTopic(name));
  const owners = new Map<string, Set<Resource>>();
  for (const link of site.entries.flatMap(listLinks)) {
    const resource = resources.get(identify(link.href)?.id ?? "");
    const name = cleanLinkText(link.text).replace(ARTICLE, "");
    if (resource === undefined || !isDistinctive(name, resource) || topics.has(normaliseTopic(name))) continue;
    const key = name.toLowerCase();
    owners.set(key, (owners.get(key) ?? new Set()).add(resource));
  }
  const names = new Map<string, Name[]>();
  for (const [key, [resource, other]] of owners) {
    if (resource === undefined || other !== undefined) continue;
    const first = key.match(WORD)?.[0] ?? "";
    addTo(names, first, { key, resource });
  }
  // The longest first: 'Think Bayes, second edition' before 'Think Bayes'.
  for (const list of names.values()) list.sort((a, b) => b.key.length - a.key.length);
  return names;
}

/** What has an author is named by two words; other pages, often of companies and products, by three that the journal links again. */
function isDistinctive(name: string, { kind, url, mentions }: Resource): boolean {
  const words = name.split(/\s+/).filter((word) => /^\P{L}?\p{L}{2}/u.test(word));
  const isKnown = WORKS.has(kind) || mentions.length > 1;
  const least = WORKS.has(kind) ? 2 : 3;
  return isKnown && name.length >= SHORTEST && words.length >= least && words.length <= 12 && !ENCYCLOPEDIA.test(url);
}

function searchEntry(entry: Entry, names: ReadonlyMap<string, readonly Name[]>, identify: Identify): UnlinkedMention[] {
  const linked = new Set(listLinks(entry).map(({ href }) => identify(href)?.id ?? ""));
  return entry.sections.flatMap((section: Section) => {
    const found = new Map<string, UnlinkedMention>();
    for (const passage of section.passages) {
      if (passage.kind === "code") continue;
      for (const { words, resource } of searchPassage(passage, names)) {
        const [first] = resource.mentions;
        if (linked.has(resource.id) || found.has(resource.id) || first === undefined) continue;
        const place = { path: first.path, line: first.line };
        found.set(resource.id, { path: entry.path, line: passage.line, words, url: resource.url, linked: place });
      }
    }
    return [...found.values()];
  });
}

function searchPassage(
  passage: Passage,
  names: ReadonlyMap<string, readonly Name[]>,
): { words: string; resource: Resource }[] {
  const text = blankLinks(passage);
  const lower = text.toLowerCase();
  const found: { words: string; resource: Resource }[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index < from) continue;
    const name = names.get(word.toLowerCase())?.find(({ key }) => {
      const end = index + key.length;
      return (
        lower.startsWith(key, index) && !/[\p{L}\p{N}]/u.test(text.charAt(end)) && isWrittenAsName(text, index, end)
      );
    });
    if (name === undefined) continue;
    from = index + name.key.length;
    found.push({ words: text.slice(index, from), resource: name.resource });
  }
  return found;
}

/** 'Statistical Rethinking', 'Rust book', '"the tides of March"'. */
function isWrittenAsName(text: string, start: number, end: number): boolean {
  const before = text.slice(0, start).replace(/(?:the|an?)\s$/i, "");
  if (/["“„«‘]$/u.test(before) && /^[,.]?["”“»’]/u.test(text.slice(end))) return true;
  const words = text.slice(start, end).match(WORD) ?? [];
  const capitals = words.filter((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word)).length;
  const isOpen = /^[\p{Lu}\p{Lt}\p{N}]/u.test(words[0] ?? "");
  return isOpen && (capitals >= 2 || WORK.test(words.at(-1) ?? ""));
}

/** The text with its links as spaces: they need no other. */
function blankLinks({ text, links }: Passage): string {
  let blanked = text;
  let from = 0;
  for (const link of links) {
    const at = link.text === "" ? -1 : blanked.indexOf(link.text, from);
    if (at === -1) continue;
    from = at + link.text.length;
    blanked = blanked.slice(0, at) + " ".repeat(link.text.length) + blanked.slice(from);
  }
  return blanked;
}

function listLinks(entry: Entry): Link[] {
  return entry.sections.flatMap(({ passages }) => passages.flatMap(({ links }) => links));
}
