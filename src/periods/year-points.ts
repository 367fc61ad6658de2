import { makeDay } from "../days.ts";

/** '2021年3.04 - 3.08', '2021-3.04-3.08'. Groups: year, month, sign, day, month, day. */
const RANGE =
  /(?<![\d./-])((?:19|20)\d\d)\s*(?:年\s*|[-./])(\d{1,2})([./])(\d{1,2})\s*-\s*(?:\1\s*(?:年\s*|[-./]))?(\d{1,2})\3(\d{1,2})(?![\d./])/u;
/** '2021年3.04'. */
const DAY = /(?<!\d)((?:19|20)\d\d)\s*年\s*(\d{1,2})[./](\d{1,2})(?![\d./月])/u;
const MAY_HAVE = /(?:19|20)\d\d\s*[年./-]\s*\d{1,2}[./]\d/;

/** Days with points behind a year that is parted from them otherwise, as ISO has them: '2021年3.04 - 3.08' → '2021-03-04 - 2021-03-08'. */
export function respellPoints(text: string): string {
  if (!MAY_HAVE.test(text)) return text;
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
