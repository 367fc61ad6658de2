import type { InterestMention } from "../../model.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** Pieces that are practised are interests as a whole. */
export const worksRule: EvidenceRule = {
  name: "works",
  find: (reading: Reading) =>
    reading.works.flatMap(({ label, index }): InterestMention[] => {
      const { text, line } = reading;
      const clause = clauseAt(reading, index);
      if (!clause || !isDone(clause, index) || reading.isGoal) return [];
      return [{ label, rule: "cue", line, text: quoteAt(text, clause, index), strength: 2, isSure: true }];
    }),
};
