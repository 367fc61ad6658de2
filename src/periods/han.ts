import { addDays, lastDayOfMonth, makeDay } from "../days.ts";
import {
  dayFinding,
  monthFinding,
  monthsFinding,
  quartersFinding,
  seasonFinding,
  spanFinding,
  weeksFinding,
  yearsFinding,
} from "./findings.ts";
import { HAN_HEAD, withoutHanFrame } from "./han-frame.ts";
import { readNumerals } from "./han-numerals.ts";
import { mayHavePoints, writeOutPoints } from "./han-points.ts";
import { partOfMonth } from "./month.ts";
import { week as weekWording } from "./week.ts";
import { type Finding, type PeriodContext, type PeriodWording, placeRange, placeYear } from "./wording.ts";
import { monthNumber } from "./words.ts";

const DATE = /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号號])?$/u;
/** '1月-3月', '7月 8月', '7月和8月'. */
const RANGE =
  /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*(月)?(?:\s*[-至到]\s*|(?<=月)\s*[和与、及]\s*|(?<=月)\s+)(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月份?$/u;
const DAYS =
  /^((?:19|20)\d\d\s*年\s*)?(\d{1,2}\s*月\s*\d{1,2}\s*[日号號])\s*[-至到]\s*((?:19|20)\d\d\s*年\s*)?(\d{1,2}\s*月\s*\d{1,2}\s*[日号號])$/u;
/** The second end within the month of the first: '3月15日-21日'. */
const DAYS_OF_MONTH =
  /^((?:(?:19|20)\d\d\s*年\s*)?\d{1,2}\s*月)\s*(\d{1,2})\s*[日号號]?\s*[-至到]\s*(\d{1,2})\s*[日号號]$/u;
const WEEK_OF_MONTH = /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月\s*(?:第\s*([1-5])\s*[周週]目?|([1-5])\s*[周週]目)$/u;
const QUARTER = /^(?:((?:19|20)\d\d)\s*年?\s*第?|第)([一二三四1-4])(?:季度?|四半期)$/u;
const YEAR = /^((?:19|20)\d\d)\s*年[度]?$/u;
/** The halves of a Japanese business or university year, from April and from October on: '2023年度前期', '2021年度下半期'. */
const HALF_OF_APRIL = /^((?:19|20)\d\d)\s*年度\s*の?(?:(前期|上期|上半期)|後期|下期|下半期)$/u;
const DIGITS = "一二三四";
const PART = /^(?:((?:19|20)\d\d)\s*年?\s*[的の]?)?(?:([春夏秋冬])[季天]?(?:学期)?|([上下])半[年期])$/u;
/** The long holidays of schools, which fall into the same months everywhere in China. */
const HOLIDAYS = /^(?:((?:19|20)\d\d)\s*年?\s*[的の]?)?(?:(寒假)|暑假|夏休み)$/u;
/** The first, second and last ten days of a month. */
const THIRD = /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月(?:份)?(上旬|初|中旬|中|下旬|末|底)$/u;
/** The first and the second half of a month: '11月前半个月', '3月下半月'. */
const HALF = /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月(?:份)?\s*的?(?:([上前])|[下后後])半(?:个?月)?$/u;
const WEEK = /^(?:((?:19|20)\d\d)\s*年?\s*)?第?\s*(\d{1,2})\s*[周週](?:\s*\d{1,2}[-./]\d{1,2})?$/u;
/** '写在2021年末', '写在 2021 的最后': written at its end, about it. */
const WRITTEN = /^写在\s*((?:19|20)\d\d)\s*(?:年?[末终底]|年?的?(?:最后|尾声|结尾))(?:的话)?$/u;
/** The month once more in English: '2021年12月 December'. */
const SAID_AGAIN = /^(.*?(\d{1,2})\s*月)\s*\(?([A-Z][a-z]{2,8})\.?\)?$/u;
/** A weekly report that is named after its last day: '22-10-29周报'. */
const WEEKLY = /^(?:20)?(\d\d)[-./](\d{1,2})[-./](\d{1,2})\s*(?:学习|工作)?(?:周报|周记|週報)$/u;

/** '2022年2月5日', '2021年3月', '3月12日', '2021年1月～3月', '2021年第三季度', '2021年终总结'. */
export const han: PeriodWording = {
  name: "han-date",
  find(text, context) {
    const core = withoutHanFrame(text);
    if (core !== text && /^(?:19|20)\d\d$/.test(core)) return yearsFinding(Number(core), Number(core));
    const written = WRITTEN.exec(text);
    if (written) return yearsFinding(Number(written[1]), Number(written[1]));
    if (!/[年月周週春夏秋冬季期假]/u.test(text) && !mayHavePoints(text)) return null;
    const pointed = writeOutPoints(text);
    if (pointed) return findDays(pointed, context) ?? findDate(pointed, context);
    const bare = readNumerals(withoutSecondName(core))
      .replace(/から|\s*[~〜～]\s*/u, "-")
      .replace(/まで$/u, "")
      // '11月23-11月30'
      .replace(/(月\s*\d{1,2})(?=\s*-|$)/gu, (day) => (core.includes("-") ? `${day}日` : day))
      .replace(/^((?:19|20)\d\d)[/.-](\d{1,2})\s*(?=第)/u, "$1年$2月")
      .replace(/^((?:19|20)\d\d)[/.](?=\d{1,2}\s*月)/u, "$1年")
      .replace(/(?<=年\s*)Q(?=[1-4]$)(.)/iu, "第$1季");
    return (
      findWeekly(text.replace(HAN_HEAD, "")) ??
      findWeek(bare, context) ??
      findPart(bare, context) ??
      findDate(bare, context) ??
      findDays(bare, context) ??
      findMonths(bare, context) ??
      findYear(bare, context)
    );
  },
};

function findDate(text: string, context: PeriodContext): Finding | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [month, dayOfMonth] = [Number(match[2]), Number(match[3] ?? 1)];
  const year = placeYear(match[1] ? Number(match[1]) : null, month, dayOfMonth, context);
  const found = year === null ? null : makeDay(year, month, dayOfMonth);
  if (year === null || found === null) return null;
  const from = match[1] ? "stated" : "assumed";
  return match[3] ? dayFinding(found, from) : monthFinding(year, month, from);
}

function findWeekly(text: string): Finding | null {
  const [, year, month, dayOfMonth] = (WEEKLY.exec(text) ?? []).map(Number);
  const end = makeDay(2000 + (year ?? 0), month ?? 0, dayOfMonth ?? 0);
  return end === null ? null : spanFinding(addDays(end, -6), end, "stated", "week");
}

function findDays(text: string, context: PeriodContext): Finding | null {
  const within = DAYS_OF_MONTH.exec(text);
  if (within)
    return findDays(`${within[1]}${within[2]}日-${(within[1] ?? "").replace(/^.*年/u, "")}${within[3]}日`, context);
  const match = DAYS.exec(text);
  if (!match) return null;
  const from = findDate(`${match[1] ?? ""}${match[2] ?? ""}`, context);
  const to = from && findDate(`${match[3] ?? `${from.start.slice(0, 4)}年`}${match[4] ?? ""}`, context);
  return from && to && spanFinding(from.start, to.start, from.year);
}

function findMonths(text: string, context: PeriodContext): Finding | null {
  const match = RANGE.exec(text);
  if (!match) return null;
  const from = { year: match[1] ? Number(match[1]) : null, month: Number(match[2]), day: 1 };
  const to = { year: match[4] ? Number(match[4]) : null, month: Number(match[5]), day: 1 };
  if (Math.min(from.month, to.month) < 1 || Math.max(from.month, to.month) > 12) return null;
  const years = placeRange(from, to, context);
  if (years === null) return null;
  const stated = from.year === null && to.year === null ? "assumed" : "stated";
  return monthsFinding({ ...from, year: years.from }, { ...to, year: years.to }, stated);
}

function findYear(text: string, context: PeriodContext): Finding | null {
  const quarter = QUARTER.exec(text);
  const ofQuarter = quarter?.[1] ? Number(quarter[1]) : context.year;
  if (quarter) {
    if (ofQuarter === null) return null;
    const count = Number(quarter[2]) || DIGITS.indexOf(quarter[2] ?? "") + 1;
    return quartersFinding(ofQuarter, count, count, quarter[1] ? "stated" : "assumed");
  }
  const year = YEAR.exec(text);
  return year && yearsFinding(Number(year[1]), Number(year[1]));
}

/** '2021年春', '2021年上半年', '2021年第12周', '3月下旬'. */
function findPart(text: string, context: PeriodContext): Finding | null {
  const week = WEEK.exec(text);
  if (week?.[1]) return weeksFinding(Number(week[1]), Number(week[2]), Number(week[2]), "stated");
  // As ambiguous as 'Week 12' is elsewhere.
  if (week) return weekWording.find(`week ${week[2]}`, context);
  const third = THIRD.exec(text);
  if (third) return findThird(third, context);
  const ofMonth = HALF.exec(text);
  if (ofMonth) return findHalf(ofMonth, context);
  const holidays = HOLIDAYS.exec(text);
  const ofHolidays = holidays?.[1] ? Number(holidays[1]) : context.year;
  if (holidays && ofHolidays !== null) {
    const [first, stated] = [holidays[2] ? 1 : 7, holidays[1] ? "stated" : "assumed"] as const;
    return monthsFinding({ year: ofHolidays, month: first }, { year: ofHolidays, month: first + 1 }, stated);
  }
  const half = HALF_OF_APRIL.exec(text);
  if (half) {
    const [year, first] = [Number(half[1]), half[2] ? 4 : 10];
    return monthsFinding(
      { year, month: first },
      { year: half[2] ? year : year + 1, month: ((first + 4) % 12) + 1 },
      "stated",
    );
  }
  const part = PART.exec(text);
  const year = part?.[1] ? Number(part[1]) : context.year;
  if (!part || year === null) return null;
  const from = part[1] ? "stated" : "assumed";
  if (part[2]) return seasonFinding(year, "春夏秋冬".indexOf(part[2]) + 1, from, context.hemisphere);
  const first = part[3] === "上" ? 1 : 7;
  return monthsFinding({ year, month: first }, { year, month: first + 5 }, from);
}

/** '2021年3月第2周' is 8 to 14 March. */
function findWeek(text: string, context: PeriodContext): Finding | null {
  const match = WEEK_OF_MONTH.exec(text);
  const found = match && findDate(`${match[1] ? `${match[1]}年` : ""}${match[2]}月`, context);
  if (!match || !found) return null;
  const start = addDays(found.start, Number(match[3] ?? match[4]) * 7 - 7);
  const end = addDays(start, 6);
  return spanFinding(start, end < found.end ? end : found.end, found.year, "week");
}

function findHalf(match: RegExpExecArray, context: PeriodContext): Finding | null {
  const [month, isFirst] = [Number(match[2]), match[3] !== undefined];
  const year = placeYear(match[1] ? Number(match[1]) : null, month, isFirst ? 1 : 16, context);
  if (year === null || month < 1 || month > 12) return null;
  const [start, end] = isFirst ? [1, 15] : [16, lastDayOfMonth(year, month)];
  const [from, to] = [makeDay(year, month, start), makeDay(year, month, end)];
  return from && to ? spanFinding(from, to, match[1] ? "stated" : "assumed") : null;
}

/** '2021年12月 December' → '2021年12月'; a name of another month stays. */
function withoutSecondName(text: string): string {
  const [, own = "", month, name = ""] = SAID_AGAIN.exec(text) ?? [];
  return month !== undefined && monthNumber(name) === Number(month) ? own : text;
}

function findThird(match: RegExpExecArray, context: PeriodContext): Finding | null {
  const [month, third] = [Number(match[2]), ["上旬", "初", "中旬", "中"].indexOf(match[3] ?? "")];
  const year = placeYear(match[1] ? Number(match[1]) : null, month, 1, context);
  if (year === null || month < 1 || month > 12) return null;
  return partOfMonth(year, month, third === -1 ? 2 : third < 2 ? 0 : 1, match[1] ? "stated" : "assumed");
}
