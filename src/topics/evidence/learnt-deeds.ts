import { findConcept } from "../known.ts";
import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** 'Learned how to sing', 'taught myself to juggle'. */
const LEARN =
  /(?<!\p{L})(?:(?:re-?)?learn(?:ed|t|ing)?|taught myself|teaching myself|(?:get|got|getting) (?:\p{L}{2,8} )?better at|lessons? (?:in )?how)(?: how)? to (\p{Ll}{3,12})(?!\p{L})(?! (?:with|off|up|out|down|on|around|my|it|them|that|this|a (?:lot|line|distinction)|the (?:conclusion|line|books)|work|life|priorities|tasks|[\p{L} ]{2,20} together)(?!\p{L}))/gu;
/** 'The app is', 'my cat has', 'she': somebody or something else learns. */
const OTHERS =
  /(?:(?<!\p{L})(?:the|my|our|your|his|her|their|this|that|an?) (?:\p{Ll}{2,20} ){1,2}|(?<!\p{L})(?:he|she|it|they|you|who|which|that) )(?:(?:is|are|was|were|has|have|had|['’]s|just|finally|slowly|now|also|never|been|once) ){0,3}$/iu;
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
      const isOthers = OTHERS.test(text.slice(Math.max(0, match.index - 60), match.index));
      if (label === null || isOthers || !clause || !isDone(clause, match.index)) return [];
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
