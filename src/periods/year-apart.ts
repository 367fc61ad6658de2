import { REVIEW, TAIL } from "./frame-words.ts";
import { MONTH, SEASON } from "./words.ts";

const YEAR = "((?:19|20)\\d\\d)";
const PART = `(${MONTH}|${SEASON}|Q[1-4]|H[12]|(?:week|kw|wk)\\s#?\\d{1,2})`;
/** Between them: 'recap', 'in review', ': progress report'. */
const WORDS = "[:,]?\\s-?\\s?((?:\\p{L}[\\p{L}-]*[:,]?\\s(?:-\\s)?){1,3})";
const YEAR_LAST = new RegExp(`^${PART}${WORDS}${YEAR}$`, "iu");
const YEAR_FIRST = new RegExp(`^${YEAR}${WORDS}${PART}$`, "iu");
/** A longer text is a sentence. */
const LONGEST = 60;
/** A framework: 'Spring notes 2021'. */
const AMBIGUOUS = /^(?:spring|fall)$/i;

/** 'June recap 2021', 'Q1 review 2021', '2020 recap: June' → 'June 2021': a part of a year, and its year behind words that say nothing else. */
export function joinYearApart(text: string): string | null {
  if (text.length > LONGEST || !/^(?:19|20)\d\d\D|\D\s(?:19|20)\d\d$/.test(text)) return null;
  const last = YEAR_LAST.exec(text);
  // Month and season are groups of their own.
  const [part, words, year] = last ? [last[1], last[4], last[5]] : readFirst(text);
  if (!part || !words || !year) return null;
  const between = (words.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []).filter((word) => word !== "");
  if (!between.every((word) => TAIL.has(word))) return null;
  return AMBIGUOUS.test(part) && !between.some((word) => REVIEW.has(word)) ? null : `${part} ${year}`;
}

const WEEK = "(?:weeks?|wk|[kc]w|woche|semaine|semana|settimana)\\s?#?\\d{1,2}";
/** Groups: year, year, days. */
const WEEK_AND_DAYS = new RegExp(
  `(?:^|[\\s:|-])(?:${WEEK},?\\s${YEAR}|${YEAR}[,:]?\\s${WEEK})\\s?(?:\\(|[:|-]\\s)\\s?([^()]{4,30}?)\\s?\\)?$`,
  "iu",
);

/** 'Net log: week 1, 2021 (July 9 - July 11)' → 'July 9 - July 11, 2021': the days that a week of the author's own count has, in its year. */
export function joinYearBefore(text: string): string | null {
  const [, last, first, days] = (text.length <= LONGEST && WEEK_AND_DAYS.exec(text)) || [];
  if (days === undefined || /(?:19|20)\d\d/.test(days)) return null;
  return `${days}, ${last ?? first ?? ""}`;
}

function readFirst(text: string): (string | undefined)[] {
  const first = YEAR_FIRST.exec(text);
  return first ? [first[3], first[2], first[1]] : [];
}
