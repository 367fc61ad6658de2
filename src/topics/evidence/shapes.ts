import { isInAddress } from "../addresses.ts";
import { formOf, isName } from "../phrases.ts";
import { findUnspacedFields } from "../unspaced.ts";
import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

const WORD = /[\p{L}\p{N}]+/gu;
const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{3}/u;
/** 'Twitter API'. */
const INTERFACES = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+)? API(?!\p{L})/gu;
const HEADS =
  /(?<=[\s-])(?:learning|algebra|theory|programming|networks?|processing|model(?:s|l?ing)|recognition|calculus|engineering|geometry|statistics|inference|design)(?![\p{L}\p{N}])/giu;
/** The same heads in small letters: much faster to look for than whole words in any case. */
const HEAD =
  /learning|algebra|theory|programming|network|processing|model|recognition|calculus|engineering|geometry|statistics|inference|design/;
const WEAK =
  /^(?:(?:i|we|he|she|they|you)['’]\w+|the|a|an|and|or|of|in|on|to|for|with|my|our|your|his|her|their|its|this|that|these|those|some|any|more|most|is|was|are|be|i|we|you|it|by|from|at|as|about|like|using|use|used|new|good|great|other|such|all|many|different|various|large|larger|small|smaller|simple|basic|into|than|these|bigger|have|has|had|been|were|will|keep|kept|start(?:ed)?|end(?:ed|ing)?|up|learn(?:ed|ing)?|stud\w+|training|trained|train)$/i;

/** Words with the form of a name, and phrases around the heads of fields. They count where they come back, or have an acronym. */
export const shapesRule: EvidenceRule = {
  name: "shapes",
  find: (reading) => {
    const { text, line, names, isGoal } = reading;
    const found = [...findNames(text), ...findFields(text), ...findInterfaces(text), ...findUnspacedFields(text)];
    return found.flatMap(({ label, index }) => {
      const end = index + label.length;
      const clause = clauseAt(reading, index);
      if (!clause || !isDone(clause, index) || isInAddress(text, index)) return [];
      if (names.some((name) => name.index < end && index < name.index + name.length)) return [];
      const quoted = quoteAt(text, clause, index);
      return [{ label, rule: "shape" as const, line, text: quoted, strength: isGoal ? 0.3 : 0.8 }];
    });
  },
};

interface Shape {
  label: string;
  index: number;
}

function findNames(text: string): Shape[] {
  // Few texts have any, and the test costs little beside the search.
  if (!INNER_CAPITAL.test(text)) return [];
  return [...text.matchAll(WORD)]
    .filter(([word]) => INNER_CAPITAL.test(word) && isName(word) && formOf(word) === "name")
    .map((match) => ({ label: match[0], index: match.index }));
}

function findInterfaces(text: string): Shape[] {
  return text.includes(" API") ? [...text.matchAll(INTERFACES)].map(({ 0: label, index }) => ({ label, index })) : [];
}

/** One or two words and the head of a field: 'energy based modelling'. */
function findFields(text: string): Shape[] {
  if (!HEAD.test(text.toLowerCase())) return [];
  return [...text.matchAll(HEADS)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const words = /(?:(?<![\p{L}\p{N}])[\p{L}][\p{L}\p{N}'’-]*[\s-]){1,2}$/u.exec(before)?.[0].split(/(?<=\s)/) ?? [];
    while (words[0] !== undefined && WEAK.test(words[0].trim())) words.shift();
    if (words.length === 0) return [];
    const label = words.join("") + match[0];
    return [{ label, index: match.index + match[0].length - label.length }];
  });
}
