import { addTo } from "../lists.ts";
import type { Entry, InterestMention, Passage, Section } from "../model.ts";
import { cutClauses } from "../topics/clauses.ts";
import { clauseAt, isDone, quoteAt } from "../topics/evidence/reading.ts";
import { isUnspacedLanguage } from "../topics/unspaced-words.ts";
import { type ReadSection, timeOf, withMentions } from "./mentions.ts";
import { isCandidate, isField, isNoun, isOfCode, isPerson, type Sight } from "./recurring-words.ts";

/** Cells belong to forms, whose words stand in each of them. */
const TOLD: ReadonlySet<Passage["kind"]> = new Set(["paragraph", "item"]);

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
/**
 * Words in no list that come back in several sections of a journal: '`rowcalc`', 'lexicalization', 'Beecrowd'. Nobody uses them by
 * accident time and again: they are what the sections are about, without a cue.
 */
export function addRecurring(sections: readonly ReadSection[]): ReadSection[] {
  const sights = groupSights(sections);
  const entries = new Set(sections.map(({ entry }) => entry.path)).size;
  const found = [...sights.values()].filter((list) => isRecurring(list, entries)).flat();
  return withMentions(
    sections,
    found.flatMap((sight) => {
      const mention = describe(sight);
      return mention === null ? [] : [{ read: sight.read, mention }];
    }),
  );
}

function groupSights(sections: readonly ReadSection[]): Map<string, Sight[]> {
  const groups = new Map<string, Sight[]>();
  for (const read of sections) {
    if (read.planned) continue;
    const { section, language } = read;
    if (isUnspacedLanguage(language)) continue;
    for (const passage of section.passages) {
      if (passage.checked === false || !TOLD.has(passage.kind)) continue;
      for (const match of passage.text.matchAll(WORDS)) {
        const sight = { read, passage, index: match.index, word: match[0] };
        if (!isCandidate(sight)) continue;
        const key = match[0].toLowerCase().replace(/(?<=\p{L}{3}[^s])s$/u, "");
        addTo(groups, key, sight);
      }
    }
  }
  return groups;
}

function isRecurring(sights: readonly Sight[], entries: number): boolean {
  const kind = kindOf(sights);
  // A line that is copied from day to day says it once.
  const lines = new Map<string, Set<string>>();
  for (const { read, passage } of sights) {
    const own = lines.get(read.entry.path) ?? new Set();
    lines.set(read.entry.path, own.add(passage.text));
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
    times.set(key, (times.get(key) ?? new Set()).add(timeOf(read) ?? read.entry));
  }
  return Math.max(...[...times.values()].map(({ size }) => size));
}

function kindOf(sights: readonly Sight[]): Kind {
  if (sights.some(({ passage, word }) => isOfCode(passage, word))) return "code";
  return sights.every(({ word }) => /^\p{Lu}/u.test(word)) ? "name" : "word";
}

function describe({ read, passage, index, word }: Sight): InterestMention | null {
  const clauses = cutClauses(passage.text, read.language);
  const clause = clauseAt({ clauses }, index);
  if (!clause || !isDone(clause, index)) return null;
  const text = quoteAt(passage.text, clause, index);
  return { label: word, rule: "shape", line: passage.line, text, strength: STRENGTH, isSure: true };
}
