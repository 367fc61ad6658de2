import type { TocItem } from "../model.ts";
import { DAY, MONTH, WEEKDAY, YEAR } from "../periods/words.ts";

/** What a date is made of: '2023-02-11', 'Saturday, 11th of February 2023', '2023年2月11日'. */
const PARTS = new RegExp(
  `${WEEKDAY}|${MONTH}|${YEAR}|${DAY}|\\b(?:of|the|de|del|den|der|do)\\b|[年月日号號\\p{P}\\s]`,
  "giu",
);
const WITH_YEAR = new RegExp(YEAR);

/** Whether a heading is a date and nothing else: '2023-02-11', 'March 2020'. */
export function isDate(heading: string): boolean {
  return /\d/.test(heading) && heading.replace(PARTS, "") === "";
}

/** Whether it says the year, too, so that nothing has to be said of its time beside it. */
export function isFullDate(heading: string): boolean {
  return isDate(heading) && WITH_YEAR.test(heading);
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
