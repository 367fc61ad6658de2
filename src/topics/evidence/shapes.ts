import { formOf, isName } from "../phrases.ts";
import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

const WORDS = /[\p{L}][\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*/gu;
const FIELDS =
  /(?<![\p{L}\p{N}-])((?:[\p{L}][\p{L}\p{N}'’-]*\s){1,2}?(?:learning|algebra|theory|programming|networks?|processing|model(?:s|l?ing)|recognition|calculus|engineering|geometry|statistics|inference|design))(?![\p{L}\p{N}])/giu;
const WEAK_START =
  /^(?:the|a|an|and|or|of|in|on|to|for|with|my|our|your|his|her|their|its|this|that|these|those|some|any|more|most|is|was|are|be|i|we|you|it|by|from|at|as|about|like|using|use|used|new|good|great|other|such|all|many|different|various|large|larger|small|smaller|simple|basic|into|than|these|bigger|start(?:ed)?|learn(?:ed|ing)?|stud\w+|training|trained|train)\s/i;

/** Words with the form of a name, and phrases around the heads of fields. They count where they come back, or have an acronym. */
export const shapesRule: EvidenceRule = {
  name: "shapes",
  find: (reading) => {
    const { text, line, names, isGoal } = reading;
    const found = [
      ...[...text.matchAll(WORDS)].filter((match) => isName(match[0]) && formOf(match[0]) === "name"),
      ...[...text.matchAll(FIELDS)].filter((match) => !WEAK_START.test(match[0])),
    ];
    return found.flatMap((match) => {
      const [label, end] = [match[0], match.index + match[0].length];
      const clause = clauseAt(reading, match.index);
      if (!clause || !isDone(clause, match.index)) return [];
      if (names.some((name) => name.index < end && match.index < name.index + name.length)) return [];
      return [
        { label, rule: "shape" as const, line, text: quoteAt(text, clause, match.index), strength: isGoal ? 0.3 : 0.8 },
      ];
    });
  },
};
