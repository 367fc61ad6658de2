import { makeDay, yearOf } from "../days.ts";
import { isCompactLog, respellCompact } from "./compact-days.ts";
import { hasFrenchMonths, respellMars } from "./mars.ts";
import { hasWholeDays, respellMixed } from "./mixed-signs.ts";
import { hasDaysOfMonth, hasMonthRanges, respellDayOfMonth, respellMonthRange } from "./month-pointed.ts";
import { hasMonthPoints, respellMonthPoints } from "./month-points.ts";
import { respellMonth } from "./month-slips.ts";
import { hasPointedRanges, respellPointedRanges } from "./pointed-ranges.ts";
import type { PeriodContext } from "./wording.ts";
import { MONTH, monthNumber } from "./words.ts";
import { isYearFirst, respellYearFirst } from "./year-first.ts";

/** A heading as it was meant; `fixed`: what the author has to be told was wrong. */
export interface Respelled {
  text: string;
  fixed: "year" | "month" | null;
}

/** '24.10.', 'Mo, 24.10.: Java': a day whose month ends with a point. */
const POINTED = /^\P{N}{0,14}(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)/u;
const UNPOINTED = /^(\P{N}{0,14})(\d{1,2})\.(\d{1,2})(?=$|[\s:,])/u;

/** 'Mar-21', 'Feb 21': months of a year, where the same number stands behind one month after the other. */
const MONTH_AND_YEAR = new RegExp(`^(\\P{N}{0,14}?)${MONTH}[\\s/-]?(1[5-9]|2\\d)(?=$|[\\s:,])`, "iu");
/** Beside 'March 6' the number of 'March 15' is a day. */
const MONTH_AND_DAY = new RegExp(`^\\P{N}{0,14}?${MONTH}[\\s/-]?(?:0?[1-9]|1[0-4])(?=$|[\\s:,])`, "iu");
const FEWEST_MONTHS = 3;

/** 'Week 22 - June 21', 'Week 23 - June 21': two weeks do not lie on one day. Groups: the week, the year. */
const WEEK_AND_MONTH = new RegExp(`^(\\P{N}{0,14}\\d{1,2})\\s*[-–—,|(]\\s*${MONTH}\\s'?(1[5-9]|2\\d)\\)?$`, "iu");

/** '06.17.2019': no month has the second number. */
const POINTED_YEAR = /^(\P{N}{0,14})(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/u;

/** A way to write days that only a whole log tells. */
interface Form {
  fits(texts: readonly string[], context: PeriodContext): boolean;
  respell(text: string): string;
}

const FORMS: readonly Form[] = [
  { fits: hasWholeDays, respell: respellMixed },
  { fits: hasFrenchMonths, respell: respellMars },
  { fits: hasMonthFirst, respell: (text) => text.replace(POINTED_YEAR, toIso) },
  { fits: isWeeklyLog, respell: (text) => text.replace(WEEK_AND_MONTH, "$1, 20$3") },
  { fits: isMonthlyLog, respell: (text) => text.replace(MONTH_AND_YEAR, "$1$2 20$3") },
  { fits: (texts, { reference }) => isYearFirst(texts, reference), respell: respellYearFirst },
  { fits: isCompactLog, respell: respellCompact },
  { fits: hasMonthRanges, respell: respellMonthRange },
  { fits: hasDaysOfMonth, respell: respellDayOfMonth },
  { fits: hasPointedRanges, respell: respellPointedRanges },
  { fits: hasMonthPoints, respell: respellMonthPoints },
  { fits: hasPoints, respell: (text) => text.replace(UNPOINTED, pointed) },
];

/** Headings of one log, spelled as most of them are. */
export function respellLog(texts: readonly string[], context: PeriodContext): Respelled[] {
  const forms = FORMS.filter(({ fits }) => fits(texts, context));
  return texts.map((text) => {
    const spelled = forms.reduce((written, { respell }) => respell(written), text);
    const month = respellMonth(spelled, texts);
    const year = respellYear(month ?? spelled, texts, context);
    return { ...year, fixed: month === null ? year.fixed : "month" };
  });
}

/** Nobody writes on the same day of each month, and each month once; but where one of them is the day of the publication, all are days. */
function isMonthlyLog(texts: readonly string[], { reference }: PeriodContext): boolean {
  const months = texts.flatMap((text) => {
    const match = MONTH_AND_YEAR.exec(text);
    return match ? [{ month: monthNumber(match[2] ?? ""), year: match[3] }] : [];
  });
  if (months.length < FEWEST_MONTHS || months.length * 2 < texts.length) return false;
  if (texts.some((text) => MONTH_AND_DAY.test(text))) return false;
  const isToday = ({ month, year }: (typeof months)[number]) =>
    reference?.slice(5) === `${String(month).padStart(2, "0")}-${year}`;
  if (months.some(isToday)) return false;
  const years = new Set(months.map(({ year }) => year)).size;
  return (
    years * 2 < months.length && new Set(months.map(({ month, year }) => `${month} ${year}`)).size === months.length
  );
}

/** '06.17.2019' among others: '06.10.2019' beside it is no day of October. */
function hasMonthFirst(texts: readonly string[]): boolean {
  const days = texts.flatMap((text) => {
    const match = POINTED_YEAR.exec(text);
    return match ? [[Number(match[2]), Number(match[3])] as const] : [];
  });
  return days.some(([, second]) => second > 12) && days.every(([first]) => first <= 12);
}

function toIso(_: string, before: string, month: string, day: string, year: string): string {
  return `${before}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** Several weeks behind which the same month and number stand. */
function isWeeklyLog(texts: readonly string[]): boolean {
  const weeks = new Map<string, Set<string>>();
  for (const text of texts) {
    const match = WEEK_AND_MONTH.exec(text);
    if (!match || !/^\P{N}*(?:week|wk|kw|woche|semaine|semana|settimana)\P{L}*\d/iu.test(text)) continue;
    const month = `${match[2]} ${match[3]}`.toLowerCase();
    weeks.set(month, (weeks.get(month) ?? new Set()).add(match[1] ?? ""));
  }
  return [...weeks.values()].some(({ size }) => size >= 2);
}

/** '5.9' beside '24.10.' is a day; where no number is too high for a month, or one that should be a month is, it may be a chapter. */
function hasPoints(texts: readonly string[]): boolean {
  const matches = texts.flatMap((text) => {
    const full = POINTED.exec(text);
    const short = full ? null : UNPOINTED.exec(text);
    return full ? [[full[1], full[2]]] : short ? [[short[2], short[3]]] : [];
  });
  const all = matches.map(([day, month]) => [Number(day), Number(month)] as const);
  if (!all.some(([day]) => day > 12) || !all.every(([day, month]) => makeDay(2000, month, day) !== null)) return false;
  return texts.some((text) => POINTED.test(text)) || (all.length >= FEWEST_BARE && isInOrder(all));
}

/** Without any second point: '22.8', '29.8', '5.9', '12.09' follow each other as days do, while '13.1', '13.2', '14.1' are sections. */
const FEWEST_BARE = 4;

/** Both numbers vary, and the days run one way, a slip of the pen aside. */
function isInOrder(days: readonly (readonly [day: number, month: number])[]): boolean {
  const places = days.map(([day, month]) => month * 100 + day);
  if (new Set(places).size < places.length || new Set(days.map(([day]) => day)).size < days.length / 2) return false;
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? place));
  const back = Math.min(steps.filter((step) => step < 0).length, steps.filter((step) => step > 0).length);
  return back <= (places.length > FEWEST_BARE ? 1 : 0);
}

function pointed(_: string, before: string, day: string, month: string): string {
  return `${before}${day.padStart(2, "0")}.${month.padStart(2, "0")}.`;
}

const WRONG_YEAR =
  /(?<![\d.])(?:(\d{1,2}[/.-]\d{1,2}[/.-]|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+|\d{1,2}\.?\s+\p{L}{3,9}\s+)(\d{5}|\d{3})|(\d{5}|\d{3})(?=-\d\d-\d\d(?!\d)))(?![\d.])/u;
/** A number of as many digits, which few texts have. */
const MAY_BE_WRONG = /(?<!\d)(?:\d{3}|\d{5})(?!\d)/;

/** '6/10/20205' among dates of 2020: a year with a digit too many or too few, as its siblings have it. */
function respellYear(text: string, texts: readonly string[], context: PeriodContext): Respelled {
  const match = MAY_BE_WRONG.test(text) ? WRONG_YEAR.exec(text.slice(0, 80)) : null;
  if (!match) return { text, fixed: null };
  const wrong = match[2] ?? match[3] ?? "";
  const years = texts.flatMap((other) =>
    [...other.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)),
  );
  const known = [...new Set([...years, context.year, context.reference === null ? null : yearOf(context.reference)])];
  const right = known.find((year) => year !== null && (isPart(String(year), wrong) || isPart(wrong, String(year))));
  if (right === undefined || right === null) return { text, fixed: null };
  const at = match.index + match[0].length - wrong.length;
  return { text: `${text.slice(0, at)}${right}${text.slice(at + wrong.length)}`, fixed: "year" };
}

/** Whether the digits of the one stand in the other, in their order. */
function isPart(short: string, long: string): boolean {
  let left = short;
  for (const digit of long) if (left.startsWith(digit)) left = left.slice(1);
  return short.length < long.length && left === "";
}
