import type { Entry, InterestMention, Passage } from "../model.ts";
import { cutClauses } from "../topics/clauses.ts";
import { clauseAt, isDone, quoteAt } from "../topics/evidence/reading.ts";
import { isSkipped } from "../topics/forms.ts";
import { isUnspaced } from "../topics/unspaced.ts";
import { type ReadSection, withMentions } from "./mentions.ts";

/** Fewer dated sections make no log. */
const FEWEST_TIMES = 2;
/** A title that names more says what all is in it. */
const MOST_SUBJECTS = 2;
/** In letters: shorter names are words as well. */
const SHORTEST = 5;
const STRENGTH = 0.8;
const TOLD: ReadonlySet<Passage["kind"]> = new Set(["paragraph", "item"]);

/**
 * The subject that the title of a log names, where its dated sections name it again: below 'Cello diary' a word on the cello counts, though
 * no cue stands beside it ('my cello teacher was away').
 */
export function addLogSubjects(sections: readonly ReadSection[]): ReadSection[] {
  const subjects = new Map<Entry, readonly string[]>();
  return withMentions(
    sections,
    sections.flatMap((read) => {
      const own = subjects.get(read.entry) ?? listSubjects(read.entry);
      subjects.set(read.entry, own);
      if (read.planned || read.section.parent === null) return [];
      return own.flatMap((label) => {
        const mention = findNamed(read, label);
        return mention === null ? [] : [{ read, mention }];
      });
    }),
  );
}

function listSubjects({ sections }: Entry): string[] {
  const times = sections.filter(({ period, parent }) => parent !== null && period?.kind === "activity");
  if (times.length < FEWEST_TIMES) return [];
  const named = (sections[0]?.interests ?? []).filter(({ rule }) => rule === "heading").map(({ label }) => label);
  const labels = [...new Set(named)].filter((label) => !isUnspaced(label));
  return labels.length <= MOST_SUBJECTS ? labels : [];
}

/** The first place that names it, unless a rule has told of it already. */
function findNamed({ section, mentions, language }: ReadSection, label: string): InterestMention | null {
  const name = label.toLowerCase();
  if (mentions.some((mention) => mention.label.toLowerCase() === name)) return null;
  for (const { kind, text, line, checked } of section.passages) {
    if (!TOLD.has(kind) || checked === false || isSkipped(text)) continue;
    const index = indexOfWord(text, label);
    const clause = index < 0 ? undefined : clauseAt({ clauses: cutClauses(text, language) }, index);
    if (!clause || !isDone(clause, index)) continue;
    return { label, rule: "concept", line, text: quoteAt(text, clause, index), strength: STRENGTH };
  }
  return null;
}

/**
 * Place of a name as a word: as the title writes it, or in small letters where it is long enough to be no everyday word ('the cello' below 'Cello
 * diary', not 'go' below 'Go diary'); -1 where there is none.
 */
function indexOfWord(text: string, label: string): number {
  const spellings = label.length < SHORTEST ? [label] : [label, label.toLowerCase()];
  for (const spelling of spellings) {
    for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1))
      if (!isInWord(text, at, spelling.length)) return at;
  }
  return -1;
}

function isInWord(text: string, at: number, length: number): boolean {
  return /[\p{L}\p{N}]/u.test(`${text[at - 1] ?? ""}${text[at + length] ?? ""}`);
}
