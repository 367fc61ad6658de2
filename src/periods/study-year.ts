import { monthsFinding } from "./findings.ts";
import type { PeriodWording } from "./wording.ts";

/** Groups: AY, first year, second year in two digits. */
const YEARS = /(?<!\d)(AY\s?)?((?:20)?\d\d)\s?[/-]\s?(?:20)?(\d\d)(?!\d)/iu;
const OF_STUDY =
  "(?:(?:freshman|sophomore|junior|senior)(?: year)?|(?:first|second|third|fourth|final|1st|2nd|3rd|4th) year(?: (?:of|at) (?:uni|university|college|school))?|(?:school|academic|university|college) year|year [1-6]|y[1-6])";
/** Groups: the first half of such a year, which the odd semesters are in, the second one. */
const HALF =
  "(?:(sem(?:ester)? ?[1357]|(?:first|1st|third|3rd|fifth|5th|seventh|7th|fall|autumn) semester|s1)|(sem(?:ester)? ?[2468]|(?:second|2nd|fourth|4th|sixth|6th|eighth|8th|spring) semester|s2))";
const WORDS = new RegExp(`^(?:${OF_STUDY})?(?: ?${HALF})?$`, "iu");
/** From September on, and from February on. */
const [FIRST, SECOND] = [9, 2] as const;

/** 'Sophomore year (2020-2021)', '2020/21: Year 2', 'Semester 1, 2020/21', 'AY20/21 Sem 2': a year at a school, about September to June, or a half of it. */
export const studyYear: PeriodWording = {
  name: "semester",
  find(text) {
    const match = YEARS.exec(text);
    const words = text
      .replace(match?.[0] ?? "", " ")
      .replace(/[\s,:;()|–-]+/gu, " ")
      .trim();
    const named = match && words !== "" ? WORDS.exec(words) : null;
    if (!match || !named || (!match[1] && match[2]?.length !== 4)) return null;
    const year = 2000 + (Number(match[2]) % 100);
    if (Number(match[3]) !== (year + 1) % 100) return null;
    const from = named[2] === undefined ? { year, month: FIRST } : { year: year + 1, month: SECOND };
    const months = monthsFinding(from, { year: year + 1, month: named[1] === undefined ? 6 : 1 }, "stated");
    return months && { ...months, edtf: months.edtf.replace("/", "~/").concat("~"), approximate: true };
  },
};
