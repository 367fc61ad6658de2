import type { Entry, InterestMention, Passage, Section } from "../model.ts";
import { readClauses } from "../topics/clauses.ts";
import { isEverydayWord } from "../topics/common-words/index.ts";
import type { Language } from "../topics/cues/index.ts";
import { clauseAt, isDone, isPartOfMore, quoteAt } from "../topics/evidence/reading.ts";
import { detectLanguage, findConcept } from "../topics/index.ts";
import { isGeneric } from "../topics/labels.ts";
import { formOf } from "../topics/phrases.ts";
import type { ReadSection } from "./mentions.ts";

/** Cells belong to forms, whose words stand in each of them. */
const TOLD: ReadonlySet<Passage["kind"]> = new Set(["paragraph", "item"]);

/** A word at its place. */
interface Sight {
  read: ReadSection;
  passage: Passage;
  language: Language;
  index: number;
  word: string;
}

type Kind = "code" | "name" | "word";

/** So many times, and so many lines, have to bring a word back before it says something by itself. */
const FEWEST: Readonly<Record<Kind, { times: number; lines: number }>> = {
  code: { times: 2, lines: 2 },
  name: { times: 3, lines: 3 },
  word: { times: 2, lines: 3 },
};
/** From so many entries on, a word has to come back inside of one of them: anything comes back in a long journal. */
const MANY_ENTRIES = 10;
const STRENGTH = 0.8;

const WORDS = /(?<![\p{L}\p{N}_.@/-])\p{L}[\p{L}\p{N}_]*(?:-\p{L}+)*(?![\p{L}\p{N}_@/]|\.\p{L})/gu;
/** 'Debugged', 'mostly': a deed, or how it was done. */
const NO_NOUN: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /(?:ed|ly|ing|ish|ful|less|able|ible|some|iest|ness|esque)$/,
  // Nouns have a capital.
  de: /^\p{Ll}/u,
  fr: /(?:er|ir|re|ant|ment|ai[st]|aient|[ée]e?s?|eux|euses?)$/,
  es: /(?:[áa]ndo(?:se|lo|la)?|[ií]?[ée]ndo(?:se|lo|la)?|mente|[aeií]ron|ab[aá]\p{L}*|[aeií]r(?:se|lo|la|me)?|[aií]d[oa]s?|[oa]s[oa]s?|emos|amos)$/u,
  pt: /(?:[aei]ndo|mente|[aei]ram|av[aá]\p{L}*|[aeiô]r|[ai]d[oa]s?|os[oa]s?|ei|amos|emos|ou)$/u,
  it: /(?:[ae]ndo(?:lo|la|si)?|mente|[aei]re|[aiu]t[oaie]|iamo|ano|ono|os[oaie])$/u,
  nl: /(?:lijke?|ige?|en|te|de)$/,
};
/** Where verbs and adjectives stand. */
const NO_NOUN_BEFORE =
  /(?<!\p{L})(?:I|we|you|he|she|it|they|who|that|to|is|was|are|were|be|been|am|not|very|really|so|too|more|most|as|how|just|also|still|finally|then|can|could|will|would|should|did|do|does|ich|wir|sie|er|sehr|nicht|ist|war|je|nous|j['’]ai|très|pas|est|yo|no|muy|es|fue|eu|não|muito|foi|io|non|molto|è|ik|niet|heel) $/iu;
const PERSON_BEFORE =
  /(?<!\p{L})(?:with|by|met|thanks to|asked|told|saw|called|visited|mit|von|avec|con|com|met|and|und|et|y|e) $/iu;
const PERSON_BEHIND = /^(?:['’]s\s|\s\p{Lu}\p{Ll}+)/u;

/**
 * Words in no list that come back in several sections of a journal: '`rowcalc`', 'lexicalization', 'Beecrowd'. Nobody uses them by
 * accident time and again: they are what the sections are about, without a cue.
 */
export function addRecurring(sections: readonly ReadSection[]): ReadSection[] {
  const sights = groupSights(sections);
  const entries = new Set(sections.map(({ entry }) => entry.path)).size;
  const added = new Map<ReadSection, InterestMention[]>();
  for (const list of sights.values()) {
    if (!isRecurring(list, entries)) continue;
    for (const sight of list) {
      const mention = describe(sight);
      if (mention !== null) added.set(sight.read, [...(added.get(sight.read) ?? []), mention]);
    }
  }
  return sections.map((read) => {
    const more = added.get(read);
    return more === undefined ? read : { ...read, mentions: [...read.mentions, ...more] };
  });
}

function groupSights(sections: readonly ReadSection[]): Map<string, Sight[]> {
  const groups = new Map<string, Sight[]>();
  const languages = new Map<Entry, Language>();
  for (const read of sections) {
    if (read.planned) continue;
    const { entry, section } = read;
    const language = languages.get(entry) ?? detectLanguage(entry.sections, entry.language);
    languages.set(entry, language);
    if (language === "zh" || language === "ja") continue;
    for (const passage of section.passages) {
      if (passage.checked === false || !TOLD.has(passage.kind)) continue;
      for (const match of passage.text.matchAll(WORDS)) {
        const sight = { read, passage, language, index: match.index, word: match[0] };
        if (!isCandidate(sight)) continue;
        const key = match[0].toLowerCase().replace(/(?<=\p{L}{3}[^s])s$/u, "");
        const list = groups.get(key);
        if (list) list.push(sight);
        else groups.set(key, [sight]);
      }
    }
  }
  return groups;
}

function isCandidate({ read, passage, language, index, word }: Sight): boolean {
  const isCode = isOfCode(passage, word);
  if (word.length < (isCode ? 3 : 5) || word.length > 30 || isGeneric(word)) return false;
  const lower = word.toLowerCase();
  if (isEverydayWord(lower, language) || isEverydayWord(lower, "en")) return false;
  if (!isCode && (NO_NOUN[language]?.test(language === "de" ? word : lower) === true || formOf(word) === null))
    return false;
  if (findConcept(word) !== null) return false;
  // A part of a longer name that was found there.
  return (
    !read.mentions.some(
      ({ label, line }) => line === passage.line && /[\s-]/.test(label) && label.toLowerCase().includes(lower),
    ) && !isInLink(passage, word, index)
  );
}

/** 'Travei: sim': a field of the form that the days are written in. */
function isField({ passage, index, word }: Sight): boolean {
  return /^\s*[:：]/u.test(passage.text.slice(index + word.length));
}

/** A thing, as far as its neighbours tell: 'the lexicalization', not 'latent variables'. */
function isNoun({ passage, index, word }: Sight): boolean {
  return (
    !NO_NOUN_BEFORE.test(passage.text.slice(Math.max(0, index - 12), index)) &&
    !isPartOfMore(passage.text, index + word.length)
  );
}

function isOfCode({ codes }: Passage, word: string): boolean {
  return codes?.includes(word) === true;
}

function isInLink({ links, text }: Passage, word: string, index: number): boolean {
  return links.some((link) => {
    const from = link.text.includes(word) ? text.indexOf(link.text) : -1;
    return from >= 0 && index >= from && index < from + link.text.length && link.text !== word;
  });
}

function isRecurring(sights: readonly Sight[], entries: number): boolean {
  const kind = kindOf(sights);
  const lines = new Map<string, Set<number>>();
  for (const { read, passage } of sights) {
    const own = lines.get(read.entry.path) ?? new Set();
    lines.set(read.entry.path, own.add(passage.line));
  }
  const most = Math.max(...[...lines.values()].map(({ size }) => size));
  const all = [...lines.values()].reduce((sum, { size }) => sum + size, 0);
  const few = FEWEST[kind];
  if (countTimes(sights, kind === "word") < few.times || all < few.lines) return false;
  if (entries >= MANY_ENTRIES && most < 3) return false;
  if (sights.filter(isField).length * 2 > sights.length) return false;
  if (kind === "word") return sights.filter(isNoun).length * 3 > sights.length;
  return kind === "code" || !sights.some(isPerson);
}

/** Times that bring a word back; `isOfOne`: inside of one entry, as an author's way of speaking runs through all of them. */
function countTimes(sights: readonly Sight[], isOfOne: boolean): number {
  const times = new Map<Entry | null, Set<Section | Entry>>();
  for (const { read } of sights) {
    const key = isOfOne ? read.entry : null;
    times.set(key, (times.get(key) ?? new Set()).add(timeOf(read)));
  }
  return Math.max(...[...times.values()].map(({ size }) => size));
}

/** The nearest section that has a time of its own, else the entry: only there something comes back. */
function timeOf({ entry, section }: ReadSection): Section | Entry {
  for (let at: Section | undefined = section; at; at = at.parent === null ? undefined : entry.sections[at.parent])
    if (at.period !== null && at.parent !== null) return at;
  return entry;
}

function kindOf(sights: readonly Sight[]): Kind {
  if (sights.some(({ passage, word }) => isOfCode(passage, word))) return "code";
  return sights.every(({ word }) => /^\p{Lu}/u.test(word)) ? "name" : "word";
}

function isPerson({ passage, index, word }: Sight): boolean {
  return (
    PERSON_BEFORE.test(passage.text.slice(Math.max(0, index - 14), index)) ||
    PERSON_BEHIND.test(passage.text.slice(index + word.length))
  );
}

function describe({ passage, language, index, word }: Sight): InterestMention | null {
  const clauses = readClauses(passage.text, language);
  const clause = clauseAt({ clauses }, index);
  if (!clause || !isDone(clause, index)) return null;
  const text = quoteAt(passage.text, clause, index);
  return { label: word, rule: "shape", line: passage.line, text, strength: STRENGTH, isSure: true };
}
