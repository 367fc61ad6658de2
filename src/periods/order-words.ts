import { orderByWeekday } from "./date-order.ts";
import { SHORT_WEEKDAYS, WEEKDAYS } from "./names.ts";
import type { DateOrder, PeriodContext } from "./wording.ts";

const ENGLISH = /^(?:(?:mon|tue|wed|thu|fri|sat|sun|tues|wednes|thurs|satur)(?:day)?|weds|thur|thr)$/;
const NAMES = [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS].filter((name) => !ENGLISH.test(name)).sort();
/** 'Giorno 3 (sab 5/9)', 'Séance du 06/10', 'Lu 10/06', 'Tag 4: 3/5': words of those who put the day first, right before it. */
const DAY_FIRST = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${NAMES.join("|")})[.,]{0,2}\\s|(?:séance|semaine|journée|cours) du\\s|semana del?\\s|settimana d[ae]l\\s|woche vom\\s|week van\\s|(?:giorno|tag|jour|d[ií]a|dag)\\s\\d{1,3}\\s?[-–—:(]\\s?)\\(?\\d{1,2}/\\d{1,2}(?=$|\\s*[)\\]:,|–—-])`,
  "iu",
);
const FEWEST = 2;

/** The order of numbers that the words before them tell: nobody who writes in these languages puts the month first. */
export function orderByWords(headings: readonly string[]): DateOrder | null {
  const told = headings.filter((heading) => /\d\/\d/.test(heading) && DAY_FIRST.test(heading));
  return told.length >= FEWEST ? "european" : null;
}

/** The order in which the weekdays beside the days of a log fit: 'Mon 10/6' and 'Tue 10/7' of 2025 are in October. */
export function orderByWeekdays(
  headings: readonly string[],
  context: Pick<PeriodContext, "year" | "reference">,
): DateOrder | null {
  const orders = headings.flatMap((heading) => orderByWeekday(heading, context) ?? []);
  const [first] = orders;
  return first && orders.length >= FEWEST && orders.every((order) => order === first) ? first : null;
}
