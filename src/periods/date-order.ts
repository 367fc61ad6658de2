import { daysBetween, makeDay, weekdayOf, yearOf } from "../days.ts";
import type { Day } from "../model.ts";
import { withoutUnderscores } from "./spelling.ts";
import type { DateOrder, PeriodContext } from "./wording.ts";
import { weekdayNumber } from "./words.ts";

const SLASHED = /(?<![\d/.\w-])(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d\d|\d\d))?(?![\d/\w%]|\.\d)/g;
/** 'Day 3 | 6/29', 'Week 1: 6/29 - 7/5', 'D4 - 7/2', '1주차 (3/1 ~ 3/7)': a count, and what parts it from the day. */
const COUNT =
  "(?:(?:\\d{1,3}\\s?(?:주차|일차|[週日]目)|第\\s?[\\d一二三四五六七八九十]{1,3}\\s?[周週天日回]目?|(?:days?|weeks?|wk|session|entry|log|sprint|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag|r\\d+\\s?d|[dw])\\s?#?\\d{1,4})\\s*[-–—|:,([（]\\s*)?";
const START = new RegExp(
  `^[^\\p{L}\\p{N}]*${COUNT}(?:(?:(?:the\\s)?week\\s+(?:of|from|starting|beginning|commencing|ending)|\\p{L}{2,12}[.,]?)\\s+)?(?<first>\\d{1,2})/(?<second>\\d{1,2})(?:/['’]?(?<year>(?:19|20)\\d\\d|\\d\\d))?(?=$|[\\s:,;)\\]–—-])`,
  "iu",
);

/** Behind a label: 'R1D1 - 1/1/19', 'Coding week 1 (07/06/2021 - 14/06/2021)'. */
const WITH_YEAR =
  /(?<![\d/.-])(?<first>\d{1,2})(?<sign>[/-])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d|(?<=\/)['’]?\d\d)(?![\d/-])/;
const EVERY = new RegExp(WITH_YEAR, "g");
/** '3/8 ~ 3/14': the last day of a stretch tells as much as the first. */
const LAST = /(?<=(?<![\d/])\d{1,2}\/\d{1,2}\s?[-–—~〜～]\s?)(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/%])/g;

/** '8.3.2021', 'Montag, 8.3.', '1.3. – 7.3.': points stand behind the day. */
const POINTED =
  /^\P{N}*\d{1,2}\.\s?\d{1,2}\.(?:\s?(?:19|20)\d\d(?!\d)|\s*[-–—]\s*\d{1,2}\.\s?\d{1,2}\.)|^(?:mo|di|mi|do|fr|sa|so)\p{L}*[.,]*\s+\d{1,2}\.\d{1,2}\.$/iu;

/** '02.24.23': the month, a day above twelve, the year. */
const MONTH_BEFORE_POINT = /(?<![\d.])(?:0?[1-9]|1[0-2])\.(?:1[3-9]|2\d|3[01])\.(?:(?:19|20)\d\d|[1-3]\d)(?![\d.])/;
const DAY_BEFORE_POINT = /(?<![\d.])(?:1[3-9]|2\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d\d|[1-3]\d|$)/;

/** '02-27-24': the same with dashes. */
const MONTH_BEFORE_DASH = /(?<![\d-])(?:0?[1-9]|1[0-2])-(?:1[3-9]|2\d|3[01])-[0-3]\d(?![\d-])/;
const DAY_BEFORE_DASH = /(?<![\d-])(?:1[3-9]|2\d|3[01])-(?:0?[1-9]|1[0-2])-[0-3]\d(?![\d-])/;

/** 'Day 3/30', 'Dia 12/100': one of so many, where no month has the second number. One group. */
const DAY_OF =
  /^(\P{L}*(?:days?|d[ií]a|tag|jour|giorno|dag|part|parte|teil|partie|lesson|aula|clase|lezione)\s?#?\d{1,3})\s?\/\s?(?:1[3-9]|[2-9]\d|\d{3})(?![\d/])/iu;

/** A longer heading is a sentence. */
const LONGEST = 200;

/** How a heading with slashes may be read. */
interface Slashed {
  first: number;
  second: number;
  year: number | null;
}

/** '3/4/2021', '3/14', 'Mon 3/14: scales': the numbers at the start of a heading; null for any other text. */
export function readSlashed(text: string): Slashed | null {
  const start = withoutUnderscores(text.slice(0, 60));
  const found = (START.exec(start) ?? WITH_YEAR.exec(start))?.groups;
  if (!found) return null;
  const year = found.year === undefined ? null : Number(found.year.replace(/\D/, "").padStart(4, "20"));
  return { first: Number(found.first), second: Number(found.second), year };
}

/**
 * Which number is the month in dates with slashes, as far as texts tell: one above twelve is a day. Null where none is, or
 * where they contradict each other. Only dates with their year count: '24/7' is none.
 */
export function findDateOrder(texts: readonly string[]): DateOrder | null {
  let [us, european] = [0, 0];
  for (const text of texts) {
    if (!text.includes("/")) continue;
    for (const [, first, second, year] of text.matchAll(SLASHED)) {
      if (year?.length !== 4) continue;
      if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) european += 1;
      if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) us += 1;
    }
  }
  if (us > 0 && european > 0) return null;
  return us > 0 ? "us" : european > 0 ? "european" : null;
}

/**
 * The same for the headings of one log, which have more to say: a number above twelve, the publication's day, or that only one of
 * the two readings is in order ('3/9', '3/10', '3/11' are three days, not three months).
 */
export function findOrderOfLog(written: readonly string[], reference: Day | null): DateOrder | null {
  const headings = written.map((text) => text.replace(DAY_OF, "$1"));
  const isIn = (pattern: RegExp) => headings.some((heading) => pattern.test(heading));
  if (isIn(MONTH_BEFORE_POINT) && !isIn(DAY_BEFORE_POINT)) return "us";
  if (isIn(MONTH_BEFORE_DASH) && !isIn(DAY_BEFORE_DASH)) return "us";
  if (isIn(POINTED)) return "european";
  const days = headings.map(readSlashed).filter((day) => day !== null);
  const ends = headings
    .map((heading) => withoutUnderscores(heading.slice(0, LONGEST)))
    .flatMap((heading) => [...heading.matchAll(EVERY), ...heading.matchAll(LAST)])
    .map(({ groups }) => ({ first: Number(groups?.first), second: Number(groups?.second) }));
  const all = [...days, ...ends].filter(({ first, second }) => first <= 31 && second <= 31);
  const [high, low] = [all.filter(({ first }) => first > 12), all.filter(({ second }) => second > 12)];
  if (high.length > 0 || low.length > 0) return low.length === 0 ? "european" : high.length === 0 ? "us" : null;
  const some = days.find(({ year }) => year !== null)?.year ?? 2000;
  const us = days.map(({ first, second, year }) => makeDay(year ?? some, first, second));
  const european = days.map(({ first, second, year }) => makeDay(year ?? some, second, first));
  const isReference = (day: Day | null) => day !== null && day === reference;
  if (us.some(isReference) !== european.some(isReference)) return us.some(isReference) ? "us" : "european";
  const [usWay, europeanWay] = [measureWay(us), measureWay(european)];
  if (days.length === 2 && days.some(({ year }) => year !== null)) return orderOfTwo(us, european);
  if (days.length < 3 || Math.min(usWay, europeanWay) * 4 > Math.max(usWay, europeanWay)) return null;
  return usWay < europeanWay ? "us" : "european";
}

/** '08/03/21' and '09/03' are two days running. As the first of two months ('03/01/21', '04/01/21') they may be either. */
function orderOfTwo(us: readonly (Day | null)[], european: readonly (Day | null)[]): DateOrder | null {
  const areRunning = (days: readonly (Day | null)[]) => measureWay(days) === 1 && days.every((day) => day !== null);
  const areMonths = (days: readonly (Day | null)[]) => days.every((day) => day?.endsWith("-01"));
  if (areRunning(us) && !areMonths(european)) return "us";
  return areRunning(european) && !areMonths(us) ? "european" : null;
}

const WITH_WEEKDAY = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})(?:[/.-]((?:19|20)\d\d|\d\d))?(?![\d/-])/;

/** What the weekday says: 'Monday, 12/04/2021' is in April, as 4 December is a Saturday. Null where both or none fit. */
export function orderByWeekday(text: string, { year, reference }: PeriodContext): DateOrder | null {
  if (text.length > LONGEST || !/\d[/.-]\d/.test(text)) return null;
  const weekday = weekdayNumber(text);
  const match = weekday === null ? null : WITH_WEEKDAY.exec(text);
  const of = match?.[3] ? Number(match[3].padStart(4, "20")) : (year ?? (reference ? yearOf(reference) : null));
  if (!match || of === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const fits = (month: number, day: number) => {
    const found = makeDay(of, month, day);
    return found !== null && weekdayOf(found) === weekday;
  };
  const [us, european] = [fits(first, second), fits(second, first)];
  return us === european ? null : us ? "us" : "european";
}

/** Days from each date to the next, all together, whatever the direction. */
export function measureWay(days: readonly (Day | null)[]): number {
  return days.reduce((sum, day, index) => {
    const before = days[index - 1];
    return day && before ? sum + Math.abs(daysBetween(before, day)) : sum;
  }, 0);
}
