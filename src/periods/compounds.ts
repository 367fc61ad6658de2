import { MONTH } from "./words.ts";

/** What is told of a month: in German and Dutch one word with it, and in file names for want of a space. */
const REPORT =
  "(?:updates?|recaps?|reviews?|reports?|notes|logs?|goals|summary|wrap-?up|round-?up|highlights|favou?rites|newsletter|reads|reading|links|r(?:ü|ue)ckblick|bericht|notizen|bilanz|lektüre|ziele|favoriten|tagebuch|overzicht|verslag|terugblik)(?!\\p{L})";
/** A cheap look: behind a letter, or with an apostrophe. */
const MAY_BE_JOINED = new RegExp(`\\p{L}-?${REPORT}|'s?\\s`, "iu");
const NAME = MONTH.slice(0, MONTH.indexOf("(?!"));
const JOINED = new RegExp(`^${NAME}-?(${REPORT})`, "iu");
/** "June's update". */
const POSSESSIVE = new RegExp(`^${NAME}'s?\\s+(?=(?:monthly\\s+)?${REPORT})`, "iu");
/** A longer text is a sentence. */
const LONGEST = 60;

/** 'Dezemberrückblick', 'Juni-Bericht', 'julyupdates', "March's recap": the month and what is told of it as words of their own. */
export function splitCompound(text: string): string {
  if (text.length > LONGEST || !MAY_BE_JOINED.test(text)) return text;
  return text.replace(JOINED, "$1 $2").replace(POSSESSIVE, "$1 ");
}
