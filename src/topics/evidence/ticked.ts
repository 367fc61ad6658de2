import { findKnownNames } from "../known.ts";
import { isStudied } from "../studied.ts";
import { isSubjectWord } from "../subject-words.ts";
import { isUnspaced } from "../unspaced.ts";
import { clauseAt, isDone } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** A task of more words is a sentence. */
const MOST_WORDS = 4;
const LABEL = /^[^\p{L}\p{N}]*([^:：.,;()[\]?!/]+?)[\s.!]*$/u;

/** The habit; in a sentence the word may be anything that is done to learn. */
const EXERCISE = /^(?:exercis(?:e|ing)|work(?:ed |ing |-)?out)$/i;

/** A ticked task that is nothing but a name, as in the day's list of who keeps habits: '[x] Japanese study', '[x] Exercise'. */
export const tickedRule: EvidenceRule = {
  name: "ticked",
  find: (reading) => {
    const { text, line, passage, language, isGoal } = reading;
    if (passage.checked !== true || isGoal) return [];
    const label = LABEL.exec(text)?.[1] ?? "";
    if (label === "" || label.split(/\s+/).length > MOST_WORDS) return [];
    const clause = clauseAt(reading, text.indexOf(label));
    if (!clause || !isDone(clause, clause.index)) return [];
    const found = { rule: "cue" as const, line, text, strength: 1.6 };
    const known = findKnownNames(label, language).filter(
      (name) => name.length === label.length || isStudied(name, label),
    );
    if (known.length > 0) return known.map(({ written }) => ({ ...found, label: written }));
    if (EXERCISE.test(label)) return [{ ...found, label: "Fitness" }];
    if (/\s/.test(label) || isUnspaced(label) || !isSubjectWord(label, language)) return [];
    return [{ ...found, label, isSure: true, isUncommon: true }];
  },
};
