import { addDays, startOfWeek, yearOf } from "./calendar.ts";
import { day } from "./day.ts";
import { spanFinding, weeksFinding } from "./findings.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { whole, YEAR, yearNumber } from "./words.ts";

const ISO = /^(\d{4})-?W(\d\d)$/i;
const NUMBER = "\\s*(?:#|no\\.?|nr\\.?)?\\s*(\\d{1,2})(?:\\s*(?:-|&|to|and|bis)\\s*(\\d{1,2}))?";
/** 'Week' may be the third week of a course; 'KW' and 'CW' are calendar weeks by their meaning. */
const COUNTED = whole(
  "(?:weeks?|wk|woche|semaine|semana|settimana)",
  NUMBER,
  "(?:,?\\s*(?:of\\s+|de\\s+)?",
  YEAR,
  ")?",
);
const CALENDAR = whole("(?:KW|CW|kalenderwochen?|calendar weeks?)", NUMBER, "(?:(?:,|\\s*/)?\\s*", YEAR, ")?");
const NUMBER_FIRST = whole("(\\d{1,2})\\.\\s*(?:KW|kalenderwoche)(?:,?\\s*", YEAR, ")?");
const YEAR_FIRST = /^((?:19|20)\d\d)[,:]?\s+(?:week|wk|kw|cw)\s*#?(\d{1,2})$/i;
const WEEK_OF = /^(?:the\s+)?(?:week|wk)\s+(?:of|from|starting|beginning|commencing)(?:\s+on)?\s+(.+)$/i;
const WEEK_ENDING = /^(?:the\s+)?(?:week|wk)\s+ending(?:\s+on)?\s+(.+)$/i;
/** A bare 'Week 32' in a post that appeared in that week or within so many days after it is a calendar week. */
const FRESH = 13;

/** '2021-W12', 'Week 12, 2021', 'KW 12', 'Weeks 10-12', 'Week of June 14'. ISO weeks, Monday to Sunday. */
export const week: PeriodWording = {
  name: "week",
  find(text, context) {
    const iso = ISO.exec(text) ?? YEAR_FIRST.exec(text);
    if (iso) return weeksFinding(Number(iso[1]), Number(iso[2]), Number(iso[2]), "stated");
    return findNamed(text, context) ?? findWeekOf(text, context);
  },
};

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
  const found = day.find(from?.[1] ?? until?.[1] ?? "", context);
  if (found === null) return null;
  return from
    ? spanFinding(found.start, addDays(found.start, 6), found.year, "week")
    : spanFinding(addDays(found.start, -6), found.start, found.year, "week");
}
