import { addDays, daysBetween, weekdayOf } from "../days.ts";
import { day } from "./day.ts";
import { dayRange } from "./day-range.ts";
import { spanFinding } from "./findings.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { LEADING_WEEKDAY } from "./words.ts";

const ENGLISH =
  "(?:for\\s+)?(?:the\\s+)?(?:weeks?|wk)[,:]?\\s*(?:of|from|starting|beginning|commencing|w/c|:)[,:]?(?:\\s+on)?";
const ELSEWHERE =
  "(?:die\\s+)?woche\\s+(?:vom|ab)|semaine\\s+du|semana\\s+d(?:el?|o)(?:\\s+d[ií]a)?|settimana\\s+d[ae]l|week\\s+van|неделя\\s+(?:с|от)";
const STARTING = new RegExp(`^(?:${ENGLISH}|w/?[cb][.:]?|${ELSEWHERE})\\s+(.+)$`, "i");
const ENDING = /^(?:for\s+)?(?:the\s+)?(?:(?:week|wk)\s+end(?:ing|ed)[,:]?(?:\s+on)?|w\/e[.:]?)\s+(.+)$/i;
/** 'Woche 16.10.2017 bis 22.10.2017', 'Semana 16/10 - 22/10': both ends in figures, behind nothing but the word. */
const BETWEEN =
  /^(?:week|wk|woche|semaine|semana|settimana|неделя)[,:]?\s{1,3}(\d{1,2}[./-]\d{1,2}[./-]?(?:\d{4}|\d\d)?\s?(?:[-–—~]|to|bis|until|au|al?|até|hasta|tot|t\/m)\s?\d{1,2}[./-]\d{1,2}[./-]?(?:\d{4}|\d\d)?)$/i;
/** Behind such words '09.11' is a day, which it is nowhere else without its second point. */
const UNPOINTED = /(?<![\d.])(\d{1,2}\.\d{1,2})(?![.\d])/g;
/** 'Semana 6 a 12 de maio de 2021': behind a word between them both numbers are days. */
const NAMED_BETWEEN =
  /^(?:woche|semaine|semana|settimana)\s{1,3}(\d{1,2}\.?\s(?:bis|au|al?|até|hasta)\s\d{1,2}\.?\s.{3,24})$/iu;
/** 'Woche 3 (ab 4. Mai)', 'Week 3 - starting May 4', 'Semaine 3 : à partir du 4 mai'. One group: the day. */
const COUNTED_FROM =
  /^(?:weeks?|wk|wochen?|semaine|semana|settimana)\s?#?\d{1,3}\s?[-:,(]\s?(?:starting(?: on)?|commencing|beginning|ab(?: dem)?|beginnend am|à partir du|a partir d(?:el?|o|al)|desde el|dal?|vanaf)\s(\p{L}{0,13}[.,]?\s?\d[^()]{0,24})\)?$/iu;
const MONDAY = 1;

/** 'Week of June 14', 'w/c 14/06', 'Woche vom 14.06.': D and the six days after it, whatever weekday D is; 'week ending D' the six before. */
export const weekOf: PeriodWording = {
  name: "week",
  find(text, context) {
    const between = (BETWEEN.exec(text) ?? NAMED_BETWEEN.exec(text))?.[1];
    const from = between ?? STARTING.exec(text)?.[1];
    const until = from === undefined ? ENDING.exec(text)?.[1] : undefined;
    const days = (from ?? until)?.replace(UNPOINTED, "$1.");
    const found = days === undefined ? null : findDays(days, context, from !== undefined);
    if (found === null) return null;
    if (between !== undefined && found.start === found.end) return null;
    // 'Week of June 14 - June 20' says both ends itself.
    if (found.start !== found.end) return from === undefined ? null : { ...found, precision: "week" };
    return from === undefined
      ? spanFinding(addDays(found.start, -6), found.start, found.year, "week")
      : spanFinding(found.start, addDays(found.start, 6), found.year, "week");
  },
};

/** A numbered week and the day on which it starts: 'Week 3 (starting 4 May)' → 'Week of 4 May'; null for any other text. */
export function readWeekFrom(text: string): string | null {
  const day = COUNTED_FROM.exec(text)?.[1];
  return day === undefined ? null : `Week of ${day}`;
}

/** One day, its range, or the days on which several weeks start: 'Weeks of June 1, June 8 and June 15'. */
function findDays(text: string, context: PeriodContext, isStart: boolean): Finding | null {
  const bare = text.replace(LEADING_WEEKDAY, "").replace(/(?<=\d{4})\.$/, "");
  const weeks = findStarts(text, context);
  if (weeks && daysBetween(weeks.start, weeks.end) % 7 === 6) return weeks;
  const one = day.find(bare, context) ?? dayRange.find(bare, context) ?? findMonday(bare, context, isStart);
  return one ?? weeks;
}

function findStarts(text: string, context: PeriodContext): Finding | null {
  const starts = text.split(/,(?!\s?\d{4})\s?(?:and\s+)?|\s+(?:and|&|\+)\s+|\s*&\s*/i);
  const [first, last] = [starts[0] ?? "", starts.at(-1) ?? ""];
  if (starts.length < 2) return null;
  const year = /,?\s(?:19|20)\d\d$/.exec(last)?.[0] ?? "";
  const from = day.find(first, context) ?? (year === "" ? null : day.find(`${first}${year}`, context));
  const month = /^\p{L}+\.?/u.exec(first)?.[0] ?? "";
  const to = from && (day.find(last, context) ?? day.find(`${month} ${last}`, context));
  return from && to && from.start < to.start ? spanFinding(from.start, addDays(to.start, 6), from.year) : null;
}

/** The week beginning 01/03/21 begins on 1 March: that is a Monday, 3 January is none. '6/14' is one day in either order. */
function findMonday(text: string, context: PeriodContext, isStart: boolean): Finding | null {
  if (context.dates) return null;
  const readings = (["european", "us"] as const)
    .flatMap((dates) => day.find(text, { ...context, dates }) ?? [])
    .filter(({ start }, index, all) => all.findIndex((other) => other.start === start) === index);
  const mondays = readings.filter(({ start }) => weekdayOf(start) === MONDAY);
  const [only, other] = isStart && mondays.length === 1 ? mondays : readings;
  return only && !other ? only : null;
}
