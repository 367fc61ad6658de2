import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** 'TF101', 'ENGL 4730', 'CS61A'. */
const CODE = /(?<![\p{L}\p{N}/._-])(\p{Lu}{2,4} ?\d{2,4}[A-Z]?)(?![\p{L}\p{N}/_-])/gu;
const WORK =
  "exercises?|problem sets?|psets?|assignments?|homeworks?|lectures?|lessons?|quiz(?:zes)?|exams?|midterms?|finals?|weeks?|modules?|labs?|class|course|assessment|coursework";
/** 'TF101 easy exercises', 'CS50 Week 3'. */
const BEHIND = new RegExp(`^(?:['’]s)? (?:[\\p{L}\\d.]+ ){0,2}?(?:${WORK})(?!\\p{L})`, "iu");
/** 'TF101 at community college'. */
const AT_SCHOOL = /^ at (?:(?:the|my|a) )?(?:[\p{L}-]{2,20} ){0,2}(?:college|university|uni|school)(?!\p{L})/iu;
/** 'Taking ENGL 4730', 'lecture 4 of TF101'. */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:tak(?:e|en|ing)|took|enrol+(?:ed|ing) in|(?:the|my) (?:course|class),?)|(?:${WORK})(?: [\\d.]+)?(?: (?:and|&) \\d+)? (?:of|in|for|from))(?: the)? $`,
  "iu",
);
/** Standards and formats that are written like courses. */
const NO_COURSE =
  /^(?:ISO|RFC|IEEE|UTF|SHA|MD|MP|HTTP|HTTPS|ES|PEP|USB|RTX|GTX|GPT|BERT|COVID|IPV|AES|RSA|PC|GB|MB|KB|AM|PM|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?\d/u;

/** 'Flight LH 400', 'room AB 123', and a train 'to the coast'. */
const VEHICLE_OR_PLACE =
  /(?<!\p{L})(?:flights?|bus(?:es)?|trains?|trams?|line|room|hall|highway|route|road|gate|platform|windows)(?: the)? $/iu;
const TO_PLACE = /^ (?:(?:to|from|towards?) (?:the |\p{Lu})|(?:back|home)(?!\p{L}))/u;
/** 'The final of EM 2024': a year of a cup, not a course. */
const CUP = /(?<!\p{L})finals?(?: of| in| for)?(?: the)? $/iu;
const OF_CUP = /^(?:['’]s)? finals?(?!\p{L})/iu;

/** The code of a course beside words of its work; names of the concept list are read elsewhere. */
export const courseCodesRule: EvidenceRule = {
  name: "course-codes",
  find: ({ text, clauses, names, line, isGoal }) =>
    [...text.matchAll(CODE)].flatMap((match) => {
      const label = match[1] ?? "";
      const { index } = match;
      const end = index + label.length;
      const clause = clauseAt({ clauses }, index);
      if (!clause || !isDone(clause, index) || NO_COURSE.test(label)) return [];
      const [before, behind] = [text.slice(Math.max(0, index - 40), index), text.slice(end, end + 60)];
      if (VEHICLE_OR_PLACE.test(before) || TO_PLACE.test(behind) || isCup(label, before, behind)) return [];
      if (names.some((name) => name.index < end && index < name.index + name.length)) return [];
      if (!BEHIND.test(behind) && !BEFORE.test(before) && !AT_SCHOOL.test(behind)) return [];
      const quoted = quoteAt(text, clause, index);
      return [{ label, rule: "cue" as const, line, text: quoted, strength: isGoal ? 0.6 : 1.6, isSure: true }];
    }),
};

function isCup(label: string, before: string, behind: string): boolean {
  return / (?:19|20)\d\d$/.test(label) && (CUP.test(before) || OF_CUP.test(behind));
}
