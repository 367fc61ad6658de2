import { lastDayOfMonth, monthOf, yearOf } from "../days.ts";
import type { Day } from "../model.ts";
import { spanFinding } from "./findings.ts";
import type { Finding } from "./wording.ts";

/** Of a post that looks back. */
const BACK =
  /(?<!\p{L})(?:reviews?|recap|retro(?:spective)?|reflect(?:ions?|ing)|wrap(?:ping)?[ -]?up|wrapped|summary|round-?up|report|notes|done|finished|completed?|over|thoughts|(?:look(?:ing|s)?|looked) back|lessons|learn(?:ed|t|ings?)|the end|end of|ending|concluded|survived|surviving)(?!\p{L})/iu;
/** Of one that looks ahead, is no student's, or tells one day. */
const OTHER =
  /(?<!\p{L})(?:plans?|planning|goals for|preview|upcoming|next|start(?:ing|ed)? (?:of|my|the)|begin(?:s|ning)?|prepar\p{L}*|how to|guide|tips|syllabus|schedule|calendar|mid-?(?:term|semester|year)|half-?way|fiscal|week|(?:long|short|search|key)[ -]term|terms)(?!\p{L})/iu;
const TERM = "(?:semester|term|trimester)";
/** Behind the word for a term or a year: a sign, or a word that goes on about it; not 'semester planner', 'what the school year costs'. */
const ALONE =
  "(?=$|\\s?[^\\p{L}\\s]|\\s(?:reviews?|recap|retro\\p{L}*|reflect\\p{L}*|wrap\\p{L}*|summary|round-?up|report|notes|done|finished|completed?|over|thoughts|lessons|learn\\p{L}*|back|abroad|off|courses|classes|subjects|projects?|results|grades|at|in|as|is|was|and|of|with|on|for|from|by|to|that|i|one|two|three|four)(?!\\p{L}))";
const WORK = /(?<!\p{L})(?:co-?op|work) term(?!\p{L})/iu;
const NAMED = new RegExp(
  `(?<!\\p{L})(?:(?:freshman|sophomore|junior|senior)\\s(fall|spring|summer)|(fall|autumn|spring|summer)(?:['’]s)?\\s${TERM})(?!\\p{L})${ALONE}`,
  "iu",
);
/** Groups: the first one of a year, the second one, each before and behind the word. */
const COUNTED = new RegExp(
  `(?<!\\p{L})(?:(?:(first|1st)|(second|2nd))\\s${TERM}|${TERM}\\s?(?:(1|one)|(2|two)))(?!\\p{L}|\\d)${ALONE}`,
  "iu",
);
const ANY = new RegExp(
  `(?<!\\p{L})(?:semester|trimester|term (?:in )?(?:reviews?|recap|report|wrap|retro\\p{L}*|reflections?|summary)|end of (?:(?:the|my|a) )?term)(?!\\p{L})${ALONE}`,
  "iu",
);
/** Years at a school. */
const YEAR_OF_STUDY = new RegExp(
  `(?<!\\p{L})(?:(?:freshman|sophomore|junior|senior|school|academic) year|(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th) year (?:of|at|in) (?:my )?(?:uni(?:versity)?|college|school|undergrad(?:uate)?|(?:ph\\.?d|bachelor|master|degree)['’]?s?)|end of (?:freshman|sophomore|junior|senior))(?!\\p{L})${ALONE}`,
  "iu",
);

/** Months, first and last, the latter of the year `ends` later. */
interface Part {
  first: number;
  last: number;
  ends: 0 | 1;
}

const FALL: Part = { first: 9, last: 12, ends: 0 };
const SPRING: Part = { first: 1, last: 5, ends: 0 };
const SUMMER: Part = { first: 5, last: 8, ends: 0 };
const WORK_TERMS: readonly Part[] = [FALL, { ...SPRING, last: 4 }, SUMMER];
const BY_SEASON: Readonly<Record<string, Part>> = { fall: FALL, autumn: FALL, spring: SPRING, summer: SUMMER };
const YEAR: Part = { first: 9, last: 6, ends: 1 };
/** In months: so long before its end, and so long after it, a term is told. */
const [EARLIEST, LATEST, LATEST_YEAR] = [1, 3, 4] as const;

/**
 * The term or the year at a school that a post looks back on without naming its year, up to the day of the post: 'Fall semester
 * recap' of December, 'Second term in review' of June, 'End of sophomore year'. Null where it came out at another time.
 */
export function findTermOfPost(title: string, reference: Day): Finding | null {
  if (/(?:19|20)\d\d/.test(title) || !BACK.test(title) || OTHER.test(title)) return null;
  if (WORK.test(title)) return firstOf(WORK_TERMS, reference);
  const [, ofStudent, ofTerm] = NAMED.exec(title) ?? [];
  const named = BY_SEASON[(ofStudent ?? ofTerm ?? "").toLowerCase()];
  if (named) return place(named, reference, LATEST);
  const counted = COUNTED.exec(title);
  if (counted) return place((counted[1] ?? counted[3]) ? FALL : SPRING, reference, LATEST);
  if (YEAR_OF_STUDY.test(title)) return place(YEAR, reference, LATEST_YEAR);
  return ANY.test(title) ? firstOf([FALL, SPRING], reference) : null;
}

function firstOf(parts: readonly Part[], reference: Day): Finding | null {
  return parts.map((part) => place(part, reference, LATEST - 1)).find((found) => found !== null) ?? null;
}

/** The one that ended by then and not long before. */
function place({ first, last, ends }: Part, reference: Day, latest: number): Finding | null {
  const at = yearOf(reference) * 12 + monthOf(reference);
  const year = [0, 1].map((before) => yearOf(reference) - before).find((of) => isTold(at - (of * 12 + last), latest));
  if (year === undefined) return null;
  const start = `${year - ends}-${String(first).padStart(2, "0")}-01`;
  const end = `${year}-${String(last).padStart(2, "0")}-${lastDayOfMonth(year, last)}`;
  return spanFinding(start, end < reference ? end : reference, "stated");
}

function isTold(monthsAfter: number, latest: number): boolean {
  return monthsAfter >= -EARLIEST && monthsAfter <= latest;
}
