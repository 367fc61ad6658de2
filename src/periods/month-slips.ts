import { MONTH_NAMES } from "./names.ts";
import { MONTH, monthNumber } from "./words.ts";

/** A shorter name lies one letter from too many words. */
const SHORTEST = 6;
const NAMES = MONTH_NAMES.map((names) => names.filter((name) => name.length >= SHORTEST));
/** One letter from a month, and no month. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["augusta", "auguste", "augusto", "augustin", "gennaro"]);

const YEAR = "(?:,?\\s+(?:de\\s+)?(?:19|20)\\d\\d(?!\\d))";
const DAY = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
/** '9th Septembr 2021', 'Septembr 9, 2021': a day, a word and perhaps a year. Groups: the word in either place. */
const SHAPE = new RegExp(
  `^\\P{N}{0,14}?(?:${DAY}\\s+(?:of\\s+|de\\s+)?(\\p{L}{5,10})|(\\p{L}{5,10})\\s+${DAY})(?:${YEAR}|(?=\\P{L}*$|:))`,
  "iu",
);
const WITH_YEAR = /(?:19|20)\d\d$/;
const RIGHT = new RegExp(`(?<!\\p{L})(?:${DAY}\\s+(?:of\\s+|de\\s+)?${MONTH}|${MONTH}\\s+${DAY})`, "iu");

/**
 * '9th septembr 2021' → '9th september 2021': the month that one letter too many, too few or wrong was meant for. Without its year only beside a
 * day that is spelled right. Null where nothing is to be mended.
 */
export function respellMonth(text: string, texts: readonly string[]): string | null {
  const match = SHAPE.exec(text.slice(0, 80));
  const word = match?.[1] ?? match?.[2];
  if (!match || word === undefined || monthNumber(word) > 0 || OTHER_WORDS.has(word.toLowerCase())) return null;
  const meant = NAMES.map((names) => names.find((name) => isOneOff(word.toLowerCase(), name)));
  const [name, ...others] = meant.filter((found) => found !== undefined);
  if (name === undefined || others.length > 0) return null;
  const isVouched = WITH_YEAR.test(match[0]) || texts.some((other) => RIGHT.test(other));
  return isVouched ? text.replace(word, name) : null;
}

/** Whether one letter is missing, too much or another, or two stand in each other's place. */
function isOneOff(word: string, name: string): boolean {
  if (word[0] !== name[0]) return false;
  let start = 1;
  while (start < name.length && word[start] === name[start]) start += 1;
  const [rest, meant] = [word.slice(start), name.slice(start)];
  const swapped = `${meant[1] ?? ""}${meant[0] ?? ""}${meant.slice(2)}`;
  return rest.slice(1) === meant || rest === meant.slice(1) || rest.slice(1) === meant.slice(1) || rest === swapped;
}
