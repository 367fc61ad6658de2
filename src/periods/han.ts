import { makeDay } from "./calendar.ts";
import { dayFinding, monthFinding, monthsFinding, quartersFinding, spanFinding, yearsFinding } from "./findings.ts";
import { type Finding, type PeriodContext, type PeriodWording, placeRange, placeYear } from "./wording.ts";

const DATE = /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号號])?$/u;
const RANGE =
  /^(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*(月)?\s*[-至到]\s*(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月份?$/u;
const DAYS =
  /^((?:19|20)\d\d\s*年\s*)?(\d{1,2}\s*月\s*\d{1,2}\s*[日号號])\s*[-至到]\s*((?:19|20)\d\d\s*年\s*)?(\d{1,2}\s*月\s*\d{1,2}\s*[日号號])$/u;
const QUARTER = /^((?:19|20)\d\d)\s*年\s*第?([一二三四1-4])季度?$/u;
const YEAR = /^((?:19|20)\d\d)\s*年[度]?$/u;
const DIGITS = "一二三四";
/** What readers of these languages put after a date: 2021年终总结. */
const TAIL = /[终度末]?(?:学习|读书|阅读|工作)?(?:总结|總結|回顾|回顧|小结|记录|日记|日記|笔记|计划|まとめ|振り返り)$/u;

/** '2022年2月5日', '2021年3月', '3月12日', '2021年1月～3月', '2021年第三季度', '2021年终总结'. */
export const han: PeriodWording = {
  name: "han-date",
  find(text, context) {
    if (!/[年月]/u.test(text)) return null;
    const bare = text.replace(TAIL, "").trim();
    return findDate(bare, context) ?? findDays(bare, context) ?? findMonths(bare, context) ?? findYear(bare);
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

function findDays(text: string, context: PeriodContext): Finding | null {
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

function findYear(text: string): Finding | null {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const count = Number(quarter[2]) || DIGITS.indexOf(quarter[2] ?? "") + 1;
    return quartersFinding(Number(quarter[1]), count, count, "stated");
  }
  const year = YEAR.exec(text);
  return year && yearsFinding(Number(year[1]), Number(year[1]));
}
