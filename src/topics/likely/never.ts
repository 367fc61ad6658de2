import type { Phrase } from "./phrases.ts";

/** Single words that stand where subjects do. */
const WORDS = new Set(
  "ps pps nb tldr btw ta tas coding notebook notebooks compute logistics tick ticks hedge hedges bucket buckets node player players classmate classmates cohort batchmate batchmates teammate teammates mentor mentors recurser recursers attendee attendees blogger bloggers".split(
    " ",
  ),
);
/** Schools by their short names; the subject is what is learnt there. */
const SCHOOLS = new Set(
  "nyu mit ucla ucsd ucb cmu usc bu iit iits nit eth epfl tum kit mcgill oxford cambridge harvard stanford berkeley yale princeton caltech cornell columbia dartmouth duke purdue rutgers umass penn upenn uiuc umich utah georgetown waterloo uoft ubc nus ntu kaist tsinghua sorbonne kth".split(
    " ",
  ),
);
const SCHOOL =
  /(?:^| )(?:universit(?:y|ies)|colleges?|schools?|institutes?|academy|campus|faculty|(?:masters?|bachelors?|phd|degree|graduate|undergraduate) programs?)$/;

/** Whether a phrase is no subject, however likely its form makes it: a school, a remark, the people around. */
export function isNeverSubject({ words }: Pick<Phrase, "words">): boolean {
  const lower = words.map((word) => word.lower);
  const [only] = lower;
  return (
    (lower.length === 1 && only !== undefined && (WORDS.has(only) || SCHOOLS.has(only))) || SCHOOL.test(lower.join(" "))
  );
}
