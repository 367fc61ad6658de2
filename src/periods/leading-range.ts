import { DAY, MONTH, WEEKDAY } from "./words.ts";

const FOUR = "(?:19|20)\\d\\d";
const ON = `(?:${WEEKDAY}[.,]?\\s+)?`;
/** 'Sep 27', '27 April', '4 de mayo', 'Monday 27 April'. */
const NAMED_DAY = `${ON}(?:${MONTH}\\s?${DAY}|${DAY}\\s?(?:de\\s|of\\s)?${MONTH})(?:,?\\s${FOUR})?`;
const TO = "(?:\\s?-\\s?|\\s(?:to|until|bis|au|al?|até|tot)\\s)";
const RANGE = `${NAMED_DAY}${TO}${NAMED_DAY}|${DAY}\\s?-\\s?${DAY}\\s?(?:de\\s|of\\s)?${MONTH}(?:,?\\s${FOUR})?|${MONTH}\\s?${DAY}-${DAY}(?:,\\s${FOUR})?`;
const COUNT =
  "(?:(?:weeks?|wk|wochen?|semaines?|semanas?|settiman[ae]|weken|sprint|phase|block|part)\\s?#?\\d{1,3}\\s?[-:]\\s)?";
/** What is told of it is no date again. */
const WORDS = `(?:\\s-\\s|\\s?[:|]\\s)(?=\\p{L})(?!${MONTH}|${WEEKDAY}(?!\\p{L}))`;
/** A range and what stands before it take no more. */
const LONGEST = 90;
const LEADING = new RegExp(`^${COUNT}(?<range>${RANGE})${WORDS}`, "iu");

/** Both ends with a number, or one month with two of them, and a sign behind: a cheap look. */
const MAY_LEAD = /\d.{0,12}(?:-|\s(?:to|until|bis|au|al?|até|tot)\s).{0,16}\d.{0,20}(?:\s-\s|[:|]\s)/iu;

/** The days that a text starts with, behind a count or none, before a dash and words: '11 – 22 May — Nets', 'Wk 3 — Sep 27 – Oct 2: Nets'. */
export function leadingRange(text: string): string | null {
  return MAY_LEAD.test(text.slice(0, LONGEST)) ? (LEADING.exec(text)?.groups?.range ?? null) : null;
}
