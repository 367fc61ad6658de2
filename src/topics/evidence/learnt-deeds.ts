import { findConcept } from "../known.ts";
import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** 'Learned how to sing', 'taught myself to juggle'. */
const LEARN =
  /(?<!\p{L})(?:(?:re-?)?learn(?:ed|t|ing)?|taught myself|teaching myself|(?:get|got|getting) (?:\p{L}{2,8} )?better at|lessons? (?:in )?how)(?: how)? to (\p{Ll}{3,12})(?!\p{L})(?! (?:with|off|up|out|down|on|my|a lot|the (?:conclusion|line))(?!\p{L}))/gu;
/** Pursuits of hands, voice and body. */
const FIELDS = new Set([
  "Sports",
  "Crafts",
  "Visual Arts",
  "Music",
  "Performing Arts",
  "Food",
  "Daily Life",
  "Wellness",
  "Fitness",
  "Outdoors",
]);
/** What everybody does, or with many things. */
const PLAIN = new Set(
  "run walk sleep read write think play plan shop rest train test fish cut hit pass fall fly".split(" "),
);

/** A verb that is learned, where its gerund is a known pursuit: 'learning to sing' is Singing. In English. */
export const learntDeedsRule: EvidenceRule = {
  name: "learnt-deeds",
  find: (reading) => {
    const { text, language, line, isGoal } = reading;
    if (language !== "en") return [];
    return [...text.matchAll(LEARN)].flatMap((match) => {
      const clause = clauseAt(reading, match.index);
      const label = pursuitOf(match[1] ?? "");
      if (label === null || !clause || !isDone(clause, match.index)) return [];
      const strength = isGoal ? 0.8 : 2;
      return [{ label, rule: "cue" as const, line, text: quoteAt(text, clause, match.index), strength }];
    });
  },
};

function pursuitOf(verb: string): string | null {
  if (PLAIN.has(verb)) return null;
  const stems = [verb, verb.replace(/e$/, ""), verb.replace(/([^aeiou])$/, "$1$1"), verb.replace(/ie$/, "y")];
  for (const stem of stems) {
    const concept = findConcept(`${stem}ing`);
    if (concept?.broader !== null && concept !== null && FIELDS.has(concept.broader)) return concept.label;
  }
  return null;
}
