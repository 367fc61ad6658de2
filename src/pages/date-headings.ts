import { dayOfMonth, monthOf, yearOf } from "../days.ts";
import type { TimelinePeriod, TocItem } from "../model.ts";
import { type Dated, type DateOrder, findDated, type PeriodContext } from "../periods/index.ts";
import { readPart } from "../periods/within.ts";

/** Any leap year, for a date that leaves its own out. */
const SOME_YEAR = 2000;
/** '3/4/2021' is a date, whichever number is the month. */
const ORDERS: readonly (DateOrder | null)[] = [null, "us", "european"];
/** The longest date in words: 'Saturday, the 11th of February 2023'. */
const LONGEST = 60;

/** What times a heading that says nothing else may mean: '2023-02-11', 'March 2020', but not '2.1' and not '2023-02-11: the kiln'. */
function listTimes(heading: string, context: PeriodContext): Dated[] {
  if (heading.length > LONGEST) return [];
  return ORDERS.flatMap((dates) => {
    const found = findDated(heading, { ...context, dates });
    return found?.alone ? [found] : [];
  });
}

/** Whether a heading is a date and nothing else: '2023-02-11', '11 February', 'March 2020'. 'Week 3' may count anything. */
export function isDate(heading: string): boolean {
  const times = listTimes(heading, { year: SOME_YEAR, reference: null });
  return times.some(({ period }) => /^(?:day|month|year)$/.test(period.precision));
}

/** Whether it says the year, too, so that nothing has to be said of its time beside it. */
export function isFullDate(heading: string): boolean {
  return listTimes(heading, { year: SOME_YEAR, reference: null }).some(({ stated }) => stated);
}

/** Whether a heading says in full when it was, be it with other words: 'Log: 3 October 2023' needs no '3 October 2023' beside it. */
export function saysTime(
  heading: string,
  { start, end, kind }: Pick<TimelinePeriod, "start" | "end" | "kind">,
): boolean {
  const said = findDated(heading, { year: null, reference: start });
  return kind === "activity" && said?.stated === true && said.period.start === start && said.period.end === end;
}

/** Whether it says no more than a period that stands beside it: '3 October' or '3' beside '3 October 2023', a whole date beside the week from then on, too. */
export function isTimeOf(heading: string, { start, end }: Pick<TimelinePeriod, "start" | "end">): boolean {
  if (start === null || end === null) return false;
  const part = readPart(heading);
  if (part?.alone && part.kind === "number" && part.first === dayOfMonth(start) && part.last === dayOfMonth(end))
    return true;
  const times = listTimes(heading, { year: yearOf(start), month: monthOf(start), reference: null });
  return times.some(
    ({ period, stated }) => period.start === start && (period.end === end || (stated && period.end <= end)),
  );
}

/** So many dates in a row are a calendar that nobody reads through. */
const MANY = 8;

/** Whether a list of contents leads only to the days of a log, be they under their weeks or not. */
export function listsDates(items: readonly TocItem[]): boolean {
  const ends = listEnds(items);
  return ends.length >= MANY && ends.every(({ title }) => isDate(title));
}

function listEnds(items: readonly TocItem[]): TocItem[] {
  return items.flatMap((item) => (item.children.length > 0 ? listEnds(item.children) : [item]));
}
