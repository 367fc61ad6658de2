import { isGeneric } from "../labels.ts";
import { isSchool } from "../phrases.ts";
import { labelOf, type Phrase } from "./phrases.ts";

/** Single words that stand where subjects do, by their keys: remarks, files, the people around. */
const WORDS = new Set(
  "ps pps nb btw ta coding notebook player classmate cohort batchmate teammate mentor recurser attendee blogger".split(
    " ",
  ),
);
const PROGRAM = /(?:^| )(?:masters?|bachelors?|phd|degree|graduate|undergraduate) programs?$/;

/** Whether a phrase is no subject, however likely its form makes it: a school, a remark, the people around. */
export function isNeverSubject(phrase: Pick<Phrase, "key" | "words">): boolean {
  const label = labelOf(phrase);
  return WORDS.has(phrase.key) || PROGRAM.test(label) || isGeneric(label) || isSchool(label);
}
