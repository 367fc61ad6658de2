import { findDefinitions } from "../acronyms.ts";
import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** A name that the author gives an acronym for: 'directed acyclic graphs (DAGs)'. It counts where one of both comes back. */
export const acronymsRule: EvidenceRule = {
  name: "acronyms",
  find: (reading) =>
    findDefinitions(reading.text).flatMap(({ expansion }) => {
      const index = reading.text.indexOf(expansion);
      const clause = clauseAt(reading, index);
      if (!clause || !isDone(clause, index)) return [];
      if (reading.names.some((name) => name.index < index + expansion.length && index < name.index + name.length))
        return [];
      const text = quoteAt(reading.text, clause, index);
      return [{ label: expansion, rule: "acronym" as const, line: reading.line, text, strength: 1 }];
    }),
};
