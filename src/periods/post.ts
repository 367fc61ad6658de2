import { addDays, firstOfMonth, monthOf, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { activity, monthFinding, quartersFinding, spanFinding } from "./findings.ts";
import { monthBeforeOutlook } from "./post-pair.ts";
import { findSpanOfPost } from "./post-span.ts";
import { findTermOfPost } from "./post-term.ts";
import { tellsWeek, weekOfPost, weekUpTo } from "./post-week.ts";
import { BIWEEKLY, isWeekly, MONTHLY } from "./post-words.ts";
import { findYearOfPost } from "./post-year.ts";
import type { Finding } from "./wording.ts";
import { MONTH, monthNumber } from "./words.ts";

/** 'Weeks 4-5': as many weeks up to the day of the post. */
const WEEKS = /\bweeks?\s*#?(\d{1,2})\s*(?:-|–|&|and|to)\s*#?(\d{1,2})\b/iu;
const MOST_WEEKS = 6;
/** A report that appears so early in a month is about the one before. */
const EARLY = 20;
/** 'March full moon', 'January Last Quarter': what the sky shows on one day of the month. */
const MOON =
  "(?:(?:\\p{L}+\\s+)?(?:moon|lune|luna|lua|maan|vollmond|neumond)|(?:first|third|last)\\s+quarter)(?!\\p{L})";
/** A month in a title is the post's own when it came out so many days before its end or after it. */
const MONTH_POST = new RegExp(
  `^(?!may\\s+(?:i|you|we|they|he|she|it|the|be|or|not|as|have|your|this|all)\\b|march\\s+(?:of|on|to|for|against)\\b)${MONTH}(?!\\s+${MOON})(?:\\s+(?!fools|madness|day\\b)\\p{L}[\\p{L}-]*){1,4}$`,
  "iu",
);
/** 'may wrap-up', for who writes no capitals. */
const ROUND_UP = /\s(?:wrap[- ]?up|recap|review|round-?up|in review|summary|update|favou?rites|check-?in|log)$/i;
/** 'Things I enjoyed in November': the time of what is told stands at the end. */
const IN_MONTH = new RegExp(`^\\P{N}{2,50}\\s(?:in|from|during|im|en|em)\\s+${MONTH}$`, "iu");
/** 'Month in pictures – April': a part of the title is the month and nothing else. */
const TITLE_PARTS = /\s+[-–—|·]\s+|[:：,]\s+/u;
const ONLY_MONTH = new RegExp(`^${MONTH}$`, "iu");
/** Told in summer: the first half of the year. */
const HALF_POST =
  /\b(?:half|mid)[- ]?year(?:ly)? (?:review|check[- ]?in|recap|retrospective|report|update|reflections?)\b|\bhalbjahres(?:rückblick|bericht|bilanz)|\bbilan (?:semestriel|de mi-année)/i;
const QUARTER_POST = /^Q([1-4])\s+(?:update|review|recap|report|retro\w*|in review|notes|wrap[ -]up|check-?in)s?$/i;
/** 'Goal progress, Q1', 'Lernbericht Q3'. */
const QUARTER_LAST =
  /(?:progress|review|recap|report|retro\p{L}*|update|summary|goals|check-?in|bericht|rückblick|bilan|balance)[\s:,(|–—-]+Q([1-4])\)?$/iu;
/** A month as the time of what is told: 'in March', 'the last week of March'. */
const SAID_MONTH = new RegExp(`(?<!\\p{L})(?:in|of|during|this|throughout|im|en|em)\\s+${MONTH}(?!\\p{L})`, "giu");
const BEFORE_END = 7;
const AFTER_END = 14;
/** How much a month with its year (as in a table of figures) says against one without. */
const WITH_YEAR = 10;
/** Of a body, in characters: more is read by nobody to find out about the time. */
const MOST_TEXT = 30_000;

/** What a post tells by its kind, when no words name a date: 'Weekly update 14', 'Month 2', 'My year in books'. */
export function findPeriodOfPost(title: string, body: string, reference: Day): PeriodMention | null {
  const quarter = QUARTER_POST.exec(title) ?? QUARTER_LAST.exec(title);
  if (quarter) return mention(quarterBefore(Number(quarter[1]), reference), "quarter-post");
  if (HALF_POST.test(title)) return mention(firstHalf(reference), "half-post");
  const ended = IN_MONTH.exec(title);
  const told = ended && monthBefore(monthNumber(ended[1] ?? ""), reference);
  if (told) return mention(told, "month-post");
  const named = MONTH_POST.exec(title);
  if (named && (/^\p{Lu}/u.test(title) || ROUND_UP.test(title))) {
    const month = monthNumber(named[1] ?? "");
    return mention(monthBefore(month, reference) ?? monthSaid(month, body, reference), "month-post");
  }
  const part = title.split(TITLE_PARTS).find((words) => ONLY_MONTH.test(words));
  const own = part === undefined ? null : monthBefore(monthNumber(part), reference);
  if (own) return mention(own, "month-post");
  const looked = monthBeforeOutlook(title);
  const before = looked === null ? null : monthBefore(looked, reference);
  if (before) return mention(before, "month-post");
  const term = findTermOfPost(title, reference);
  if (term) return mention(term, "term-post");
  const span = findSpanOfPost(title, reference);
  if (span) return mention(span, "span-post");
  const year = findYearOfPost(title, body, reference);
  if (year) return mention(year, "yearly-post");
  if (MONTHLY.test(title)) return mention(monthOfReport(body.slice(0, MOST_TEXT), reference), "monthly-post");
  const weeks = WEEKS.exec(title);
  const many = weeks ? Number(weeks[2]) - Number(weeks[1]) + 1 : 0;
  if (many >= 2 && many <= MOST_WEEKS)
    return mention(spanFinding(addDays(reference, 1 - 7 * many), reference, "stated"), "weekly-post");
  if (BIWEEKLY.test(title)) return mention(spanFinding(addDays(reference, -13), reference, "stated"), "weekly-post");
  if (isWeekly(title)) return mention(weekOfPost(title, body, reference), "weekly-post");
  return tellsWeek(body) ? mention(weekUpTo(reference), "this-week") : null;
}

/** 'Weekly log (2016-04-24)': the seven days up to the one that the title names; null for a title of anything but a week. */
export function findWeekOfTitle(title: string, day: Day): PeriodMention | null {
  return isWeekly(title) && !WEEK_FROM.test(title) ? mention(weekUpTo(day), "weekly-post") : null;
}

/** 'Weekly notes from 3 May', 'week of 3 May': there it begins. */
const WEEK_FROM = /\b(?:from|of|starting|beginning|commencing|since|vom|ab|du|del)\b/i;

function mention(found: Finding | null, rule: string): PeriodMention | null {
  return found && activity(found, rule, true);
}

/** 'Mid-year review', published from June to August. */
function firstHalf(reference: Day): Finding | null {
  const [year, month] = [yearOf(reference), monthOf(reference)];
  return month >= 6 && month <= 8 ? spanFinding(`${year}-01-01`, `${year}-06-30`, "stated") : null;
}

/** 'January Gains', published at the end of that month or soon after. */
function monthBefore(month: number, reference: Day): Finding | null {
  const [from, to] = [addDays(reference, -AFTER_END), addDays(reference, BEFORE_END)];
  const end = [from, to]
    .map((day) => monthFinding(yearOf(day), month, "stated"))
    .find(({ end }) => end >= from && end <= to);
  return end ?? null;
}

/** 'Q3 update', published when that quarter ended or in the one after it. */
function quarterBefore(quarter: number, reference: Day): Finding | null {
  const months = yearOf(reference) * 12 + monthOf(reference) - 1;
  const year = [0, 1]
    .map((before) => yearOf(reference) - before)
    .find((of) => [0, 1, 2].includes(months - (of * 12 + quarter * 3 - 1)));
  return year === undefined ? null : quartersFinding(year, quarter, quarter, "stated");
}

/** 'March Gains' dated the end of January, as copied dates are, whose text tells of 'the last week of March': the nearest such month. */
function monthSaid(month: number, body: string, reference: Day): Finding | null {
  const said = [...body.slice(0, MOST_TEXT).matchAll(SAID_MONTH)].some(([, name]) => monthNumber(name ?? "") === month);
  const away = month - monthOf(reference);
  const year = yearOf(reference) + (away > 6 ? -1 : away < -6 ? 1 : 0);
  return said ? monthFinding(year, month, "stated") : null;
}

const NAMED_MONTH = new RegExp(`(?<!\\p{L})${MONTH}(\\s+(?:19|20)\\d\\d)?`, "giu");

/** The month that the body names more often, of the publication's and the one before; first where it names the year too. */
function monthOfReport(body: string, reference: Day): Finding {
  const [year, month] = [yearOf(reference), monthOf(reference)];
  const before = addDays(firstOfMonth(year, month), -1);
  const named = [...body.matchAll(NAMED_MONTH)];
  const count = (wanted: number) =>
    named.reduce((sum, [, name, at]) => sum + (monthNumber(name ?? "") === wanted ? (at ? WITH_YEAR : 1) : 0), 0);
  const isEarly = Number(reference.slice(8)) <= EARLY;
  const isBefore = isEarly ? count(month) <= count(monthOf(before)) + 2 : count(monthOf(before)) > count(month);
  return isBefore ? monthFinding(yearOf(before), monthOf(before), "stated") : monthFinding(year, month, "stated");
}
