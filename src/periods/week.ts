import { addDays, lastDayOfMonth, makeDay, startOfWeek, yearOf } from "../days.ts";
import { ORDINAL, ordinalNumber } from "./counting-words.ts";
import { day } from "./day.ts";
import { dayRange } from "./day-range.ts";
import { spanFinding, weeksFinding } from "./findings.ts";
import { type Finding, type PeriodContext, type PeriodWording, placeYear } from "./wording.ts";
import { LEADING_WEEKDAY, MONTH, monthNumber, whole, YEAR, yearNumber } from "./words.ts";

const ISO = /^(\d{4})-?W(\d\d)$/i;
const NUMBER =
  "\\s*(?:#|no\\.?|nr\\.?|n[°º]\\.?)?\\s*(\\d{1,2})(?:\\s*(?:-|&|to|and|bis|und|à|et|y|e|en|t/m)\\s*(\\d{1,2}))?";
/** 'Week' may be the third week of a course; 'KW' and 'CW' are calendar weeks by their meaning. */
const COUNTED = whole(
  "(?:weeks?|wk|wochen?|semaines?|semanas?|settiman[ae]|weken)",
  NUMBER,
  "(?:,?\\s*(?:of\\s+|de\\s+|del\\s+|van\\s+)?",
  YEAR,
  ")?",
);
const CALENDAR = whole(
  "(?:KW|CW|W(?=\\d\\d)|kalenderwochen?|calendar weeks?)",
  NUMBER,
  "(?:(?:,|\\s*/)?\\s*",
  YEAR,
  ")?",
);
const NUMBER_FIRST = whole("(\\d{1,2})\\.\\s*(?:KW|kalenderwoche)(?:,?\\s*", YEAR, ")?");
const YEAR_FIRST = /^((?:19|20)\d\d)[,:]?\s+(?:week|wk|kw|cw|w)\s*#?(\d{1,2})$/i;
const WEEK_OF =
  /^(?:the\s+)?(?:weeks?|wk)\s*(?:of|from|starting|beginning|commencing|w\/c|:)(?:\s+on)?\s+(.+)$|^(?:w\/c|(?:die\s+)?woche\s+(?:vom|ab)|semaine\s+du|semana\s+d(?:el?|o)|settimana\s+d[ae]l|week\s+van)\s+(.+)$/i;
const WEEK_ENDING = /^(?:the\s+)?(?:week|wk)\s+ending(?:\s+on)?\s+(.+)$/i;
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

/** '2021-W12', 'Week 12, 2021', 'KW 12', 'Weeks 10-12', 'Week of June 14'. ISO weeks, Monday to Sunday. */
export const week: PeriodWording = {
  name: "week",
  find(text, context) {
    const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
    if (iso) return weeksFinding(Number(iso[1]), Number(iso[2]), Number(iso[2]), "stated");
    return findWeekOfMonth(text, context) ?? findNamed(text, context) ?? findWeekOf(text, context);
  },
};

/** 'January week 2' and, below a heading of the month, 'Week 2': days 8 to 14; the fifth is what is left. */
function findWeekOfMonth(text: string, context: PeriodContext): Finding | null {
  const first = MONTH_WEEK.exec(text);
  if (first) return partOfMonth(first[1], first[2], Number(first[3]), context);
  const second = WEEK_OF_MONTH.exec(text);
  if (second) return partOfMonth(second[2], second[3], Number(second[1]), context);
  const third = NTH_OF_MONTH.exec(text);
  if (third) return partOfMonth(third[2], third[3], ordinalNumber(third[1] ?? ""), context);
  const bare =
    context.month && context.year !== null
      ? /^(?:week|wk|woche|semana|semaine|settimana)\s*#?([1-5])$/i.exec(text)
      : null;
  return bare ? weekOfMonth(context.year ?? 0, context.month ?? 0, Number(bare[1]), "assumed") : null;
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
  if (calendar) return numbered(calendar[1], calendar[2], calendar[3], context, false);
  const first = NUMBER_FIRST.exec(text);
  if (first) return numbered(first[1], undefined, first[2], context, false);
  const counted = COUNTED.exec(text);
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

/** 'Week of D' is D and the six days after it, whatever weekday D is; 'week ending D' the six days before. */
function findWeekOf(text: string, context: PeriodContext): Finding | null {
  const from = WEEK_OF.exec(text);
  const until = from ? null : WEEK_ENDING.exec(text);
  const found = findDays(from?.[1] ?? from?.[2] ?? until?.[1] ?? "", context);
  if (found === null) return null;
  // 'Week of June 14 - June 20' says both ends itself.
  if (found.start !== found.end) return from && { ...found, precision: "week" };
  return from
    ? spanFinding(found.start, addDays(found.start, 6), found.year, "week")
    : spanFinding(addDays(found.start, -6), found.start, found.year, "week");
}

/** One day, its range, or the days on which several weeks start: 'Weeks of June 1, June 8 and June 15'. */
function findDays(text: string, context: PeriodContext): Finding | null {
  const bare = text.replace(LEADING_WEEKDAY, "");
  const one = day.find(bare, context) ?? dayRange.find(bare, context);
  if (one) return one;
  const starts = text.split(/,\s*(?:and\s+)?(?!\d{4})|\s+(?:and|&|\+)\s+|\s*&\s*/i);
  const [first, last] = [starts[0] ?? "", starts.at(-1) ?? ""];
  if (starts.length < 2) return null;
  const from = day.find(first, context);
  const month = /^\p{L}+\.?/u.exec(first)?.[0] ?? "";
  const to = from && (day.find(last, context) ?? day.find(`${month} ${last}`, context));
  return from && to && from.start < to.start ? spanFinding(from.start, addDays(to.start, 6), from.year) : null;
}
