import { isSubjectPhrase, isSubjectWord } from "../subject-words.ts";
import { clauseAt, isDone, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

const LABEL =
  /^\s*(\p{L}[\p{L}'’-]{3,}(?:\s\p{Ll}[\p{L}'’-]{2,})?)\s*(?:(?::[a-z_]+:|\p{Extended_Pictographic})\s*)?(?::\s|\s?(?:[–—]|--)\s)(?=.{3})/u;

/** The word that a line begins with, set apart from what is said of it: 'Cello: scales in thirds', '**Klarinet** — …'. */
export const labelsRule: EvidenceRule = {
  name: "labels",
  find: (reading) => {
    const { text, line, names, passage, language, isGoal } = reading;
    const label = LABEL.exec(text)?.[1] ?? "";
    if (label === "" || isGoal || passage.kind === "quote") return [];
    const isWord = !/[\s-]/.test(label);
    if (/(?:ed|ly)$/.test(label) && language === "en") return [];
    if (!(isWord ? isSubjectWord(label, language) : isSubjectPhrase(label, language))) return [];
    const clause = clauseAt(reading, text.indexOf(label));
    if (!clause || !isDone(clause, clause.index) || names.some(({ index }) => index < label.length)) return [];
    const rule = language === "de" && isBacked(reading) ? ("cue" as const) : ("strong" as const);
    return [{ label, rule, line, text, strength: 1.4, isUncommon: isWord, isLabel: true }];
  },
};

/** The line itself says that something is being learnt: enough where every noun has a capital, as persons have. */
function isBacked({ clauses }: Reading): boolean {
  return clauses.some((clause) =>
    clause.cues.some(({ cue, index }) => (cue.says === "study" || cue.says === "learn") && isDone(clause, index)),
  );
}
