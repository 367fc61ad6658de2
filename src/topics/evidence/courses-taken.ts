import type { InterestMention } from "../../model.ts";
import { findKnownNames } from "../known.ts";
import { formOf, isNoTopic } from "../phrases.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

const TAKE = "(?:took|taking|take|taken|attended|attending|enrolled in|finished|completed|passed)";
/** 'I took four courses:', 'the classes I am taking are:'. */
const COURSES = new RegExp(
  `(?<!\\p{L})${TAKE} (?:[\\p{L}\\d'’-]{1,24} ){0,4}(?:courses?|classes|subjects|modules|electives)(?: [\\p{L}\\d'’-]{1,24}){0,4}:\\s+`,
  "giu",
);
/** 'This semester I took'. */
const TERM = new RegExp(
  `(?<!\\p{L})(?:[Ss]emester|[Tt]erm|[Qq]uarter|[Tt]rimester|[Ss]pring|[Aa]utumn|[Ff]all|[Ww]inter|[Yy]ear)(?: of [\\p{L}\\d]{1,20})?,? (?:I|i|we)(?:['’]m| am)? (?:also |only )?${TAKE}\\s+(?=\\p{Lu}|(?:an?|the) \\p{Lu})`,
  "gu",
);
/** A time of which one also tells journeys and books. */
const OF_YEAR = /^(?:spring|autumn|fall|winter|year)/iu;
/** Of its capitals, a name: 'Engineering Electromagnetics', 'Theory of Computation', 'an XR Project'. */
const NAME =
  /^(?:(?:an?|the|some) )?(\p{Lu}[\p{L}\d+#'’-]{0,30}(?: (?:of|and|in|to|for|the|with|&|\p{Lu}[\p{L}\d+#'’-]{0,30}|\d)){0,6})$/u;
/** What it is, at its end: 'XR Project', 'Calculus class'. */
const KIND = /\s+(?:Projects?|Courses?|Class|Labs?|Seminars?|Lectures?)$/iu;
const MOST = 8;
const LONGEST = 300;

/** Subjects in the list of the courses that one took, each by its title: 'This semester I took Theory of Computation, Databases, and an XR Project'. */
export const coursesTakenRule: EvidenceRule = {
  name: "courses-taken",
  find: (reading) => {
    if (reading.language !== "en" || reading.isGoal) return [];
    return [COURSES, TERM].flatMap((pattern) =>
      [...reading.text.matchAll(pattern)].flatMap((match) => readList(match, reading)),
    );
  },
};

function readList({ 0: lead, index }: RegExpExecArray, reading: Reading): InterestMention[] {
  const { text, line } = reading;
  const clause = clauseAt(reading, index);
  if (!clause || !isDone(clause, index)) return [];
  const from = index + lead.length;
  const [list = ""] = /^[^.;:!?\n()]*/u.exec(text.slice(from, from + LONGEST)) ?? [];
  const parts = splitList(list.trim());
  if (parts.length < 2 || parts.length > MOST) return [];
  // 'This spring I took Amtrak, a ferry and a bus': of a year or a season, known subjects have to be among them.
  if (OF_YEAR.test(lead) && !parts.some(isSubject)) return [];
  return parts.flatMap(labelsOf).map((label) => ({
    label,
    rule: "cue" as const,
    line,
    text: quoteAt(text, clause, index),
    strength: 2,
    isSure: true,
  }));
}

function isSubject(part: string): boolean {
  return KIND.test(part) || findKnownNames(part).some(({ needsSupport }) => !needsSupport);
}

/** At commas, and at the last 'and' where none stands behind one: 'Probability and Statistics' is one course of a list with commas. */
function splitList(list: string): string[] {
  const parts = list.split(/\s*,\s*(?:(?:and|as well as)\s+)?/u).filter((part) => part !== "");
  const isClosed = /,\s*(?:and|as well as)\s/u.test(list);
  const last = parts.at(-1) ?? "";
  return isClosed || !/\sand\s/u.test(last) ? parts : [...parts.slice(0, -1), ...last.split(/\s+and\s+/u)];
}

function labelsOf(part: string): string[] {
  const name = NAME.exec(part)?.[1]?.replace(KIND, "");
  if (name === undefined || isNoTopic(name)) return [];
  const known = findKnownNames(name);
  const whole = known.find(({ length }) => length === name.length);
  if (whole !== undefined) return [name];
  const sure = known.filter(({ needsSupport }) => !needsSupport);
  if (sure.length > 0) return sure.map(({ written }) => written);
  // In capitals, as all titles of courses are, only a single word tells its form.
  return formOf(name) === null && formOf(name.toLowerCase()) === null ? [] : [name];
}
