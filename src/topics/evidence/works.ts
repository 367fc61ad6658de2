import type { InterestMention } from "../../model.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** So many signs before a title may hold its cue. */
const REACH = 60;

/** Pieces that are practised are interests as a whole. */
export const worksRule: EvidenceRule = {
  name: "works",
  find: (reading: Reading) =>
    reading.works.flatMap(({ label, index }): InterestMention[] => {
      const { text, line } = reading;
      const clause = clauseAt(reading, index);
      if (!clause || !isDone(clause, index) || reading.isGoal) return [];
      const status = clause.cues.findLast(({ end }) => end <= index && index - end <= REACH)?.cue.status;
      const quoted = quoteAt(text, clause, index);
      return [{ label, rule: "cue", line, text: quoted, strength: 2, isSure: true, ...(status && { status }) }];
    }),
};
