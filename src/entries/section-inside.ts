import { addDays, daysBetween, weekdayOf } from "../days.ts";
import type { Day, Section } from "../model.ts";
import { activity, spanFinding } from "../periods/findings.ts";
import type { Count } from "../periods/index.ts";
import { listEnclosing } from "./enclosing.ts";

/** A numbered week and the days of the dated sections inside it. */
interface Week {
  section: Section;
  number: number;
  first: Day;
  last: Day;
}

const WEEK = 7;

/**
 * Numbered weeks that leave their date to the sections inside them: 'Week 2' above '24 June' and '28 June' is the week of these days, from
 * Monday to Sunday where that fits all weeks of the log, else from the first day on. A 'Day 2' above its date would say it twice.
 */
export function placeWeeksByDays(sections: readonly Section[], counts: readonly (Count | null)[]): void {
  const weeks = sections.flatMap((section, index): Week[] => {
    const count = counts[index];
    if (count?.unit !== "week" || count.first !== count.last || section.period !== null) return [];
    const days = daysInside(sections, section);
    const [first, last] = [days[0], days.at(-1)];
    return first && last && daysBetween(first, last) < WEEK ? [{ section, number: count.first, first, last }] : [];
  });
  const isCalendar = areOfCalendar(weeks);
  for (const { section, first } of weeks) {
    const start = isCalendar ? addDays(first, 1 - weekdayOf(first)) : first;
    const found = spanFinding(start, addDays(start, WEEK - 1), "assumed", "week");
    if (found) section.period = activity(found, "ordinal");
  }
}

/** Days of the dated sections inside one, in order. */
export function daysInside(sections: readonly Section[], around: Section): Day[] {
  const inside = sections.filter((section) => section !== around && listEnclosing(section, sections).includes(around));
  const periods = inside.flatMap(({ period }) => (period?.kind === "activity" ? [period] : []));
  return periods.flatMap(({ start, end }) => [start, end]).sort();
}

/** Whether each lies within one week of the calendar, as far from the others as their numbers say. */
function areOfCalendar(weeks: readonly Week[]): boolean {
  const mondays = weeks.map(({ first, last, number }) => {
    const monday = addDays(first, 1 - weekdayOf(first));
    return daysBetween(monday, last) < WEEK ? addDays(monday, -WEEK * number) : null;
  });
  return mondays.every((monday) => monday !== null && monday === mondays[0]);
}
