import { makeDay } from "../days.ts";

/** '2021年3.04 - 3.08', '2021-3.04-3.08'. Groups: year, month, sign, day, month, day. */
const RANGE =
  /(?<![\d./-])((?:19|20)\d\d)\s*(?:年\s*|[-./])(\d{1,2})([./])(\d{1,2})\s*-\s*(?:\1\s*(?:年\s*|[-./]))?(\d{1,2})\3(\d{1,2})(?![\d./])/u;
/** '2021年3.04'. */
const DAY = /(?<!\d)((?:19|20)\d\d)\s*年\s*(\d{1,2})[./](\d{1,2})(?![\d./月])/u;
const EAST = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** '3일차 (24.05.02)', '24.05.02 일지': who writes in these scripts puts the year first. */
const SHORT = /(?<=^|[(（[]\s?|\d\s?-\s?)(1[5-9]|2\d)\.\s?(0[1-9]|1[0-2])\.\s?([0-3]\d)(?=\.?(?:$|[)）\]\s:：,-]))/g;
/** '3일차 (05.12)', '3日目（05.12）': month and day behind a count. */
const COUNTED = /(?<=\d\s?(?:일차|주차|日目|週目)\s?[(（]\s?)(0?[1-9]|1[0-2])\.\s?(0?[1-9]|[12]\d|3[01])(?=\s?[)）])/u;
const MAY_HAVE = /(?:19|20)\d\d\s*[年./-]\s*\d{1,2}[./]\d/;

/** Days with points behind a year that is parted from them otherwise, as ISO has them: '2021年3.04 - 3.08' → '2021-03-04 - 2021-03-08'. */
export function respellPoints(text: string): string {
  if (EAST.test(text) && /\d\.\s?\d/.test(text)) return respellEast(text);
  return MAY_HAVE.test(text) ? respellYear(text) : text;
}

function respellEast(text: string): string {
  return respellYear(text)
    .replace(SHORT, (written, year, month, day) => readDay(`20${year}`, month, day) ?? written)
    .replace(COUNTED, "$1月$2日");
}

function respellYear(text: string): string {
  return text
    .replace(RANGE, (written, year, month, _, day, lastMonth, lastDay) => {
      const [start, end] = [readDay(year, month, day), readDay(year, lastMonth, lastDay)];
      return start !== null && end !== null && start < end ? `${start} - ${end}` : written;
    })
    .replace(DAY, (written, year, month, day) => readDay(year, month, day) ?? written);
}

function readDay(...parts: readonly [string, string, string]): string | null {
  const [year, month, day] = parts.map(Number);
  return makeDay(year ?? 0, month ?? 0, day ?? 0);
}
