import { compareText } from "../lists.ts";
import type { TimelineTopic, Url, VocabularyTerm } from "../model.ts";
import { remember } from "../remember.ts";
import { findAlias } from "../topics/index.ts";
import { isGeneric } from "../topics/labels.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import { isPlace } from "../topics/place-names.ts";
import { shortenSegment, slugify } from "../urls.ts";
import type { Acronyms } from "./acronyms.ts";
import { type Candidate, isAdmitted } from "./admission.ts";
import type { ReadSection } from "./mentions.ts";
import { countKeys, findKnownSlips, findSlips } from "./slips.ts";
import { count, type Draft, draftOf } from "./topic-draft.ts";
import { chooseLabel, spellingsOf } from "./topic-labels.ts";

/** One topic, tag or category under all of its spellings. */
export interface Topic {
  /** Last part of its address. */
  slug: string;
  label: string;
  /** Other spellings, sorted. */
  aliases: string[];
  parent: Topic | null;
  /** Stands in topics.yaml, or is the parent of one that does. */
  listed: boolean;
  source: "tag" | "category" | "topic";
  /** May appear on the timeline. */
  shown: boolean;
  /** Only where all that is known of it there makes it likely (rule 'phrase'). */
  isLikely: boolean;
}

/** All topics of a journal; the only place that knows which spellings are one. */
export interface TopicBook {
  topics: Topic[];
  /** The topic of a label; undefined for one that is none. */
  find(label: string): Topic | undefined;
}

/** Merges spellings, decides which names are topics, gives each its label and address. */
export function buildTopicBook(
  sections: readonly ReadSection[],
  vocabulary: readonly VocabularyTerm[],
  acronyms: Acronyms = new Map(),
): TopicBook {
  const written = createKeys(vocabulary, acronyms);
  const keys = countKeys(sections, vocabulary, written);
  const known = findKnownSlips(keys, (word) => findAlias(word) !== undefined);
  const slips = new Map([...findSlips(keys), ...[...known].map(([slip, right]) => [slip, written(right)] as const)]);
  const keyOf = (label: string): string => slips.get(written(label)) ?? written(label);
  const drafts = new Map<string, Draft>();
  addVocabulary(drafts, vocabulary, keyOf);
  for (const read of sections) addMentions(drafts, read, keyOf);
  const entries = new Set(sections.map(({ entry }) => entry.path)).size;
  const labelOf = remember(chooseLabel);
  const isTopic = remember((draft: Draft) => isAdmitted(candidateOf(draft, labelOf(draft)), entries));
  const admitted = [...drafts.values()].filter((draft) => draft.isLikely || isTopic(draft));
  const topics = new Map(
    assignSlugs(admitted, labelOf).map(
      ({ draft, slug }) => [draft.key, describe(draft, labelOf(draft), slug, !isTopic(draft))] as const,
    ),
  );
  for (const { key, term } of admitted) {
    const topic = topics.get(key);
    if (topic && term?.parent) topic.parent = topics.get(keyOf(term.parent)) ?? null;
  }
  return { topics: [...topics.values()], find: remember((label) => topics.get(keyOf(label))) };
}

/** Shape of /timeline.json. */
export function timelineTopic(topic: Topic, url: Url): TimelineTopic {
  const { slug, label, aliases, parent, listed } = topic;
  return { id: slug, label, aliases, parent: parent?.slug ?? null, url, listed };
}

/** Names of topics.yaml come first, then the other spellings of known tools, then the label's own key. Remembered: labels recur. */
function createKeys(vocabulary: readonly VocabularyTerm[], acronyms: Acronyms): (label: string) => string {
  const terms = new Map<string, string>();
  for (const { name, aliases } of vocabulary) {
    for (const spelling of [name, ...aliases]) terms.set(normaliseTopic(spelling), normaliseTopic(name));
  }
  const known = new Map<string, string>();
  return (label) => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const own = normaliseTopic(label);
    // What the author explains comes before what the list knows: 'ELMs' are no Elm here.
    const expansion = /^\p{Lu}[\p{Lu}\d]+s?$/u.test(label) ? acronyms.get(own) : undefined;
    const expanded = expansion === undefined ? own : normaliseTopic(expansion);
    const alias = normaliseTopic(findAlias(expanded) ?? expansion ?? label);
    const key = terms.get(own) ?? terms.get(alias) ?? alias;
    known.set(label, key);
    return key;
  };
}

function addVocabulary(
  drafts: Map<string, Draft>,
  vocabulary: readonly VocabularyTerm[],
  keyOf: (label: string) => string,
): void {
  for (const term of vocabulary) {
    const draft = draftOf(drafts, keyOf(term.name));
    draft.term = term;
    draft.listed = true;
  }
  for (const { parent } of vocabulary) {
    if (parent === null) continue;
    const draft = draftOf(drafts, keyOf(parent));
    draft.listed = true;
    count(draft.stated, parent);
  }
}

function addMentions(
  drafts: Map<string, Draft>,
  { entry, planned, mentions, echoes }: ReadSection,
  keyOf: (label: string) => string,
): void {
  const seen = new Set<Draft>();
  for (const { label, line } of echoes) {
    const draft = draftOf(drafts, keyOf(label));
    draft.lines.add(`${entry.path}:${line}`);
    count(draft.echoed, label);
  }
  for (const { label, rule, line, text, isSure, isUncommon, isLabel, isAtHome } of mentions) {
    const draft = draftOf(drafts, keyOf(label));
    if (rule === "phrase") {
      draft.isLikely = true;
      count(draft.found, label);
      continue;
    }
    draft.rules.add(rule);
    const place = `${entry.path}:${line}`;
    draft.lines.add(place);
    if (rule === "cue" && !planned) draft.cues.add(place);
    if (rule === "link" && text !== label && !planned) draft.links.add(place);
    if (isLabel && !planned) draft.labels.add(place);
    if (isUncommon && !planned) draft.isUncommon = true;
    if (isUncommon && rule === "cue" && !planned) draft.objects.add(place);
    if (isAtHome && !planned) draft.homes.add(place);
    if (isSure && !planned) draft.isSure = true;
    const isStated = rule === "tag" || rule === "category" || rule === "front-matter" || rule === "inline";
    if (rule !== "vocabulary") count(isStated ? draft.stated : draft.found, label);
    if (seen.has(draft) || planned) continue;
    seen.add(draft);
    draft.sections += 1;
    draft.entries.add(entry.path);
  }
}

function candidateOf(draft: Draft, label: string): Candidate {
  const isCapital = [...draft.found.keys(), ...draft.echoed.keys()].every((spelling) => /^\p{Lu}/u.test(spelling));
  return { ...draft, label, isCapital, isGiven: draft.listed || draft.stated.size > 0 };
}

function describe(draft: Draft, label: string, slug: string, isLikely: boolean): Topic {
  const spellings = spellingsOf(draft, label);
  return {
    slug,
    label,
    aliases: spellings,
    parent: null,
    listed: draft.listed,
    source: draft.rules.has("tag") ? "tag" : draft.rules.has("category") ? "category" : "topic",
    isLikely,
    shown: draft.listed
      ? draft.term?.ignore !== true
      : draft.rules.has("front-matter") ||
        draft.rules.has("inline") ||
        !((isGeneric(label) && !isLearnt(draft, label)) || isPlace(label) || isLanguageOfText(draft, label)),
  };
}

/** 'Learned how to use GitHub', 'wrote documentation': more than where something is, or what kind of a text. */
function isLearnt({ isSure }: Draft, label: string): boolean {
  return isSure && /^(?:github|documentation|journaling)$/i.test(label);
}

/** A tag 'English' and no other word on it: what the text is written in. */
function isLanguageOfText({ rules }: Draft, label: string): boolean {
  return /^english$/i.test(label) && [...rules].every((rule) => rule === "tag" || rule === "category");
}

/** Addresses that do not depend on the order of files: tags before categories before topics, then by key. */
function assignSlugs(drafts: readonly Draft[], labelOf: (draft: Draft) => string): { draft: Draft; slug: string }[] {
  const rank = ({ rules }: Draft): number => (rules.has("tag") ? 0 : rules.has("category") ? 1 : 2);
  const used = new Set<string>();
  return [...drafts]
    .sort((a, b) => rank(a) - rank(b) || compareText(a.key, b.key))
    .map((draft) => {
      const label = labelOf(draft);
      const base = shortenSegment(slugify(label) || codePoints(label), label);
      let slug = base;
      for (let number = 2; used.has(slug); number += 1) slug = `${base}-${number}`;
      used.add(slug);
      return { draft, slug };
    });
}

/** An address for a name of signs only: '❤' → 'u2764'. */
function codePoints(label: string): string {
  return [...label].map((sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`).join("-");
}
