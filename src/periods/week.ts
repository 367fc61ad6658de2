import { addDays, lastDayOfMonth, makeDay, startOfWeek, yearOf } from "../days.ts";
import { ORDINAL, ordinalNumber } from "./counting-words.ts";
import { dayFinding, spanFinding, weeksFinding } from "./findings.ts";
import { weekOf } from "./week-of.ts";
import { findWeeknotes } from "./weeknotes.ts";
import { type Finding, type PeriodContext, type PeriodWording, placeYear } from "./wording.ts";
import { MONTH, monthNumber, whole, YEAR, yearNumber } from "./words.ts";

const ISO = /^(\d{4})-?W(\d\d)$/i;
/** A day of such a week, ISO 8601: '2021-W12-3'. */
const ISO_DAY = /^(\d{4})-?W(\d\d)-?([1-7])$/i;
/** With its month, as file names have it: '2024-W51-12'. */
const ISO_AND_MONTH = /^(\d{4}-W\d\d)-(0[1-9]|1[0-2])$/i;
/** '21W12'. */
const SHORT_ISO = /^(2\d)W(\d\d)$/i;
const NUMBER =
  "\\s*(?:#|no\\.?|nr\\.?|n[°º]\\.?)?\\s*(\\d{1,2})(?:\\s*(?:-|&|\\+|to|and|bis|und|à|et|y|e|en|t/m)\\s*(\\d{1,2}))?";
/** 'Week' may be the third week of a course; 'KW' and 'CW' are calendar weeks by their meaning. */
const COUNTED = whole(
  "(?:weeks?|wk\\.?|wochen?|semaines?|semanas?|settiman[ae]|weken|недел[яиюь]|tydzień|tygodnie)",
  NUMBER,
  "(?:\\s*[,/(-]?\\s*(?:of\\s+|de\\s+|del\\s+|van\\s+)?",
  YEAR,
  "\\)?)?",
);
const CALENDAR = whole(
  "(?:KW|CW|W(?=\\d\\d|\\d,?\\s*(?:19|20)\\d\\d)|kalenderwochen?|calendar weeks?)",
  NUMBER,
  "(?:(?:,|\\s*[/-])?\\s*",
  YEAR,
  "|\\s?/\\s?(1[5-9]|2\\d))?",
);
const NUMBER_FIRST = whole("(\\d{1,2})\\.\\s*(?:KW|kalenderwoche)(?:,?\\s*", YEAR, ")?");
const YEAR_FIRST =
  /^(?:(?:week|wk|kw|woche|semaine|semana|settimana)\s+)?((?:19|20)\d\d)[,:]?(?:\s+|-|(?=[wk]))(?:weeks?|wk|kw|cw|w)\s*#?(\d{1,2})(?:\s*(?:-|&|and)\s*(\d{1,2}))?$/i;
/** A bare 'Week 32' in a post that appeared in that week or within so many days after it is a calendar week. */
export const FRESH = 13;

const MONTH_YEAR = `${MONTH}(?:,?\\s+(?:of\\s+|de\\s+|del\\s+|van\\s+)?${YEAR})?`;
/** Groups: month, year, number. */
const MONTH_WEEK = whole(MONTH_YEAR, "[,:]?\\s*-?\\s*(?:week|wk|woche|semaine|semana|settimana)\\s*#?([1-5])");
/** Groups: number, month, year. */
const WEEK_OF_MONTH = whole("(?:week|wk)\\s*#?([1-5])\\s+(?:of|in)\\s+", MONTH_YEAR);
const NTH_OF_MONTH = whole(
  "(?:(?:the|die|la|l'|a|de)\\s*)?",
  ORDINAL,
  "\\s+(?:week|woche|semaine|semana|settimana)\\s+(?:of|in|im|des|de|di|van)\\s+",
  MONTH_YEAR,
);
/** 'The first week' below a heading of the month. */
const NTH_WEEK = whole("(?:(?:the|die|la|l'|a|de)\\s*)?", ORDINAL, "\\s+(?:week|woche|semaine|semana|settimana)");

/** Whether a text counts a week with a word: 'Fifth week'. */
export function isNthWeek(text: string): boolean {
  return NTH_WEEK.test(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}]+$/gu, ""));
}

/** '2021-W12', 'Week 12, 2021', 'KW 12', 'Weeks 10-12', 'Week of June 14'. ISO weeks, Monday to Sunday. */
export const week: PeriodWording = {
  name: "week",
  find(text, context) {
    const day = ISO_DAY.exec(text);
    if (day) return findWeekday(Number(day[1]), Number(day[2]), Number(day[3]));
    const iso = ISO.exec(ISO_AND_MONTH.exec(text)?.[1] ?? text) ?? YEAR_FIRST.exec(text);
    if (iso) return weeksFinding(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? iso[2]), "stated");
    const short = SHORT_ISO.exec(text);
    if (short) return weeksFinding(2000 + Number(short[1]), Number(short[2]), Number(short[2]), "stated");
    const noted = findWeeknotes(text);
    if (noted) return noted;
    return findWeekOfMonth(text, context) ?? findNamed(text, context) ?? weekOf.find(text, context);
  },
};

function findWeekday(year: number, week: number, weekday: number): Finding | null {
  const monday = startOfWeek(year, week);
  return monday === null ? null : dayFinding(addDays(monday, weekday - 1), "stated");
}

/** 'January week 2' and, below a heading of the month, 'Week 2' and 'The second week': days 8 to 14; the fifth is what is left. */
function findWeekOfMonth(text: string, context: PeriodContext): Finding | null {
  const first = MONTH_WEEK.exec(text);
  if (first) return partOfMonth(first[1], first[2], Number(first[3]), context);
  const second = WEEK_OF_MONTH.exec(text);
  if (second) return partOfMonth(second[2], second[3], Number(second[1]), context);
  const third = NTH_OF_MONTH.exec(text);
  if (third) return partOfMonth(third[2], third[3], ordinalNumber(third[1] ?? ""), context);
  const bare =
    context.month && context.year !== null
      ? (/^(?:week|wk|woche|semana|semaine|settimana)\s*#?([1-5])$/i.exec(text) ?? NTH_WEEK.exec(text))
      : null;
  if (!bare) return null;
  const count = Number(bare[1]) || ordinalNumber(bare[1] ?? "");
  // 'Last week' was seen from some day.
  return count === 0 ? null : weekOfMonth(context.year ?? 0, context.month ?? 0, count, "assumed");
}

function partOfMonth(name = "", stated: string | undefined, count: number, context: PeriodContext): Finding | null {
  const month = monthNumber(name);
  const year = placeYear(stated ? yearNumber(stated) : null, month, count * 7 - 6, context);
  return year === null ? null : weekOfMonth(year, month, count, stated ? "stated" : "assumed");
}

/** 0 stands for the last seven days. */
function weekOfMonth(year: number, month: number, count: number, from: Finding["year"]): Finding | null {
  const last = lastDayOfMonth(year, month);
  const start = makeDay(year, month, count === 0 ? last - 6 : count * 7 - 6);
  const end = makeDay(year, month, count === 0 ? last : Math.min(count * 7, last));
  return start === null || end === null ? null : spanFinding(start, end, from, "week");
}

function findNamed(text: string, context: PeriodContext): Finding | null {
  const calendar = CALENDAR.exec(text);
  // 'KW 20/21' may be two weeks.
  if (calendar?.[4] && Number(calendar[4]) === Number(calendar[1]) + 1) return null;
  const year = calendar?.[3] ?? (calendar?.[4] && `'${calendar[4]}`);
  if (calendar) return numbered(calendar[1], calendar[2], year, context, false);
  const first = NUMBER_FIRST.exec(text);
  if (first) return numbered(first[1], undefined, first[2], context, false);
  // 'Woche 03-05-2021' is a day.
  const counted = /\d-\d{1,2}-(?:19|20)\d\d$/.test(text) ? null : COUNTED.exec(text);
  return counted && numbered(counted[1], counted[2], counted[3], context, true);
}

function numbered(
  from: string | undefined,
  to: string | undefined,
  stated: string | undefined,
  context: PeriodContext,
  mayBePrivate: boolean,
): Finding | null {
  const [first, last] = [Number(from), Number(to ?? from)];
  if (stated) return weeksFinding(yearNumber(stated), first, last, "stated");
  if (mayBePrivate && context.privateWeeks) return null;
  if (context.year !== null) return weeksFinding(context.year, first, last, "assumed");
  return context.reference === null ? null : findFreshWeek(first, last, context.reference);
}

function findFreshWeek(first: number, last: number, reference: string): Finding | null {
  const year = yearOf(reference);
  for (const candidate of [year, year - 1]) {
    const start = startOfWeek(candidate, first);
    const monday = startOfWeek(candidate, last);
    if (start === null || monday === null) continue;
    if (start <= reference && reference <= addDays(monday, 6 + FRESH)) {
      return weeksFinding(candidate, first, last, "assumed");
    }
  }
  return null;
}
