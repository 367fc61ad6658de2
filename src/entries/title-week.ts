import { addDays, dayOfMonth, daysBetween, weekdayOf } from "../days.ts";
import type { PeriodMention, Section } from "../model.ts";
import { countOf } from "../periods/count.ts";
import { activity, spanFinding } from "../periods/findings.ts";
import { isWeekly } from "../periods/post-words.ts";

const WEEK = 7;
const FEWEST = 2;

/**
 * The week of a post that is called 'Week 6' or 'Weekly log' by the days that stand in it, from Monday to Sunday where they lie in one such
 * week: the day of its publication, where it has one at all, says less, and so does 'March 2021, week 2' in its front matter, where a day
 * lies outside of that. Null where they name no single week.
 */
export function findWeekInside(title: string, sections: readonly Section[]): PeriodMention | null {
  const [whole, ...rest] = sections;
  const isOpen = !whole?.period || whole.period.rule === "date" || whole.period.rule === "weekly-post";
  const isStated = whole?.period?.rule === "front-matter" && isWeekOfMonth(whole.period);
  if (!isStated && !(isOpen && (isWeekly(title) || countOf(title)?.unit === "week"))) return null;
  const days = rest
    .flatMap(({ period }) => (period && isSaid(period) ? [period.start] : []))
    .filter((day, index, all) => all.indexOf(day) === index)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || days.length < FEWEST || daysBetween(first, last) >= WEEK)
    return null;
  if (isStated && whole.period && whole.period.start <= first && last <= whole.period.end) return null;
  const monday = addDays(first, 1 - weekdayOf(first));
  const start = daysBetween(monday, last) < WEEK ? monday : first;
  const found = spanFinding(start, addDays(start, WEEK - 1), "assumed", "week");
  return found && activity(found, "week-inside", true);
}

/** 'March 2021, week 2' are days 8 to 14 where no day says better. */
function isWeekOfMonth({ precision, start }: PeriodMention): boolean {
  return precision === "week" && dayOfMonth(start) % WEEK === 1 && weekdayOf(start) !== 1;
}

/** A day that its own words name: 'Tuesday' was placed by the week, and 'tomorrow' by the publication. */
function isSaid({ precision, kind, rule }: PeriodMention): boolean {
  return precision === "day" && kind === "activity" && rule !== "part" && rule !== "relative";
}
