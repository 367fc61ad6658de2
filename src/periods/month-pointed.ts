import { daysBetween, makeDay } from "../days.ts";
import type { PeriodContext } from "./wording.ts";

/** '3.8-3.14', as Chinese logs name a week: the month, the day; not 'Chapters 1.8-1.14'. */
const RANGE =
  /(?<![\d.]|(?:chapters?|ch\.?|sections?|sec\.?|§§?|exercises?|ex\.?|problems?|lessons?|units?|figures?|kapitel|abschnitte?|aufgaben?|chapitres?|cap[íi]tulos?|capitoli|章节?|节|題|题|习题|練習|练习)\s*)(\d{1,2})\.(\d{1,2})\s*[-–—~～〜至到]\s*(\d{1,2})\.(\d{1,2})(?![\d.])/iu;
/** '3.8', '3.8 周一': a day of the month that the heading around names. */
const DAY = /^(\P{N}{0,4})(\d{1,2})\.(\d{1,2})(?=$|[\s:：,，(（])/u;
/** From Monday to Friday, or to the next Monday. */
const [SHORTEST, LONGEST] = [4, 7] as const;
const FEWEST = 2;
/** No month has such a number. */
const HIGH = 12;
const LEAP_YEAR = 2000;

/** Whether headings are weeks with the month first: several, none of which overlaps another, and a number that is no month. */
export function hasMonthRanges(texts: readonly string[]): boolean {
  const ranges = texts.flatMap((text) => {
    const match = RANGE.exec(text);
    return match ? [match.slice(1).map(Number)] : [];
  });
  if (ranges.length < FEWEST || !ranges.some(([, from = 0, , to = 0]) => Math.max(from, to) > HIGH)) return false;
  const weeks = ranges.map(readWeek);
  return weeks.every(
    (week, index) => week !== null && !weeks.some((other, at) => at < index && other && isOver(week, other)),
  );
}

/** '3.8-3.14' → '3月8日-3月14日'. */
export function respellMonthRange(text: string): string {
  return text.replace(RANGE, "$1月$2日-$3月$4日");
}

/** Whether headings below 'March' are '3.8', '3.14': days of it, where they do not count as chapters would. */
export function hasDaysOfMonth(texts: readonly string[], { month }: PeriodContext): boolean {
  const days = texts.flatMap((text) => {
    const match = DAY.exec(text);
    return match ? [match.slice(2).map(Number)] : [];
  });
  const isCounted = days.every(([, day], index) => day === index + 1);
  return days.length > 0 && !isCounted && days.every(([first, day]) => first === month && Number(day) <= 31);
}

/** '3.8' → '3月8日'. */
export function respellDayOfMonth(text: string): string {
  return text.replace(DAY, "$1$2月$3日");
}

interface Week {
  start: string;
  end: string;
}

function readWeek([fromMonth = 0, fromDay = 0, toMonth = 0, toDay = 0]: readonly number[]): Week | null {
  const start = makeDay(LEAP_YEAR, fromMonth, fromDay);
  const end = makeDay(LEAP_YEAR + (toMonth < fromMonth ? 1 : 0), toMonth, toDay);
  if (start === null || end === null) return null;
  const length = daysBetween(start, end);
  return length >= SHORTEST && length <= LONGEST ? { start, end } : null;
}

function isOver(week: Week, other: Week): boolean {
  return week.start < other.end && other.start < week.end;
}
