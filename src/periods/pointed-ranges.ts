import { daysBetween, makeDay } from "../days.ts";

/** 'Woche 3 (30.03 - 05.04)', '16.12–22.12: Segel': both ends without their last point. */
const RANGE = /(?<![\d.])(\d\d)\.(\d\d)(\s*[-–—]\s*)(\d\d)\.(\d\d)(?![\d.])/u;
/** In days: weeks, not chapters. */
const LONGEST = 14;
/** From Monday to Friday, or to the next Monday. */
const [SHORTEST_WEEK, LONGEST_WEEK] = [4, 7] as const;
const FEWEST = 2;
const HOURS = 24;
const LEAP_YEAR = 2000;

/** Whether the headings of a log have such ranges: all of them weeks, or two weeks at most and one with a number that no clock shows. */
export function hasPointedRanges(texts: readonly string[]): boolean {
  const ranges = texts.flatMap((text) => {
    const match = RANGE.exec(text);
    return match ? [match] : [];
  });
  const isLate = ranges.some(([, from, , , to]) => Number(from) > HOURS || Number(to) > HOURS);
  const lengths = ranges.map(daysOf);
  const areWeeks = lengths.every((days) => days !== null && days >= SHORTEST_WEEK && days <= LONGEST_WEEK);
  const areShort = lengths.every((days) => days !== null && days > 0 && days <= LONGEST);
  return ranges.length >= FEWEST && (areWeeks || (isLate && areShort));
}

/** 'Woche 3 (30.03 - 05.04)' → 'Woche 3 (30.03. - 05.04.)'. */
export function respellPointedRanges(text: string): string {
  return text.replace(RANGE, "$1.$2.$3$4.$5.");
}

/** From the first day to the last; null where an end is no day. */
function daysOf([, fromDay, fromMonth, , toDay, toMonth]: RegExpExecArray): number | null {
  const turns = Number(toMonth) < Number(fromMonth);
  const from = makeDay(LEAP_YEAR, Number(fromMonth), Number(fromDay));
  const to = makeDay(LEAP_YEAR + (turns ? 1 : 0), Number(toMonth), Number(toDay));
  return from === null || to === null ? null : daysBetween(from, to);
}
