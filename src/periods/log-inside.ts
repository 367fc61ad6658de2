import { addDays, daysBetween, liesIn, yearOf } from "../days.ts";
import type { PeriodMention } from "../model.ts";
import { type Dated, findDated } from "./index.ts";
import { isNthWeek } from "./week.ts";
import type { PeriodContext } from "./wording.ts";
import { MONTH } from "./words.ts";

/** In days: what lasts longer holds weeks of the calendar. */
const FARTHEST_WEEK = 45;

const CALENDAR_WEEK = /(?<!\p{L})(?:[KC]W|W\d|kalenderwoche|calendar week)/iu;

const COUNTED_WEEK = /(?<!\p{L})(?:week|wk|woche|semaine|semana|settimana)\s*#?\d{1,2}(?!\d)/iu;
/** As `weeksFinding` calls weeks of the calendar. */
const NUMBERED = /^Weeks? \d/;
const NAMED_MONTH = new RegExp(`(?<!\\p{L})${MONTH}`, "iu");

export interface LogContext extends PeriodContext {
  /** The dated text around: a heading above, the title. Its year is sure, that of a file name (`year` alone) may roll over. */
  around: PeriodMention | null;
}

/** Headings below a dated one, whose time says in which year they lie. */
export function placeInside(
  texts: readonly string[],
  contexts: readonly LogContext[],
  context: LogContext,
): (Dated | null)[] {
  const found: (Dated | null)[] = [];
  for (const [index, text] of texts.entries()) found.push(findInside(text, contexts[index] ?? context, found.at(-1)));
  return found;
}

/**
 * The year that puts a wording inside the dated text around it, else closest to it; of two as close the one behind `before`: 'Winter'
 * is the end of a year below its 'Fall'.
 */
function findInside(text: string, context: LogContext, before: Dated | null | undefined): Dated | null {
  const found = findDated(text, context);
  const { around } = context;
  // 'Week 9' of a course in the post of some week of summer is no week of March.
  if (found && around && !found.stated && found.period.rule === "week" && isOwnCount(found.period, text))
    return isAmong(found.period, around) || daysBetween(around.start, around.end) > FARTHEST_WEEK ? found : null;
  if (found === null || found.stated || around === null || liesIn(found.period, around)) return found;
  const others = [yearOf(around.start) - 1, yearOf(around.start), yearOf(around.end), yearOf(around.end) + 1]
    .map((year) => findDated(text, { ...context, year }))
    .filter((other) => other !== null);
  const gap = ({ period }: Dated) =>
    Math.max(0, daysBetween(period.end, around.start), daysBetween(around.end, period.start)) +
    (liesIn(period, around) ? 0 : 1);
  const isBehind = ({ period }: Dated) => (before && period.start > before.period.end ? 0 : 1);
  const [best] = others.sort((a, b) => gap(a) - gap(b) || isBehind(a) - isBehind(b));
  // 'Monday 8 Nov' below 'Week 2' of a course, which was taken for that of January: only its year is of use.
  if (best && NUMBERED.test(around.label) && gap(best) > FARTHEST_WEEK)
    return findDated(text, { ...context, year: yearOf(addDays(around.start, 3)) });
  return best ?? found;
}

/** 'Week 9', 'Looking back on week 9', 'Fifth week'; 'KW 9' and 'May, week 2' are the calendar's. */
function isOwnCount({ label }: PeriodMention, text: string): boolean {
  if (CALENDAR_WEEK.test(text)) return false;
  return isNthWeek(text) || NUMBERED.test(label) || (COUNTED_WEEK.test(text) && !NAMED_MONTH.test(text));
}

/** 'Week 40' of a year begins in September and ends in October; the third week of a month lies in it as a whole. */
function isAmong(week: PeriodMention, around: PeriodMention): boolean {
  const overlaps = week.start <= around.end && around.start <= week.end;
  return NUMBERED.test(week.label) ? overlaps : liesIn(week, around);
}
