import { addDays } from "../days.ts";
import type { PeriodMention, Section } from "../model.ts";
import { listEnclosing } from "./enclosing.ts";

/** In days: notes of a week may be dated when they were written. */
const NEAR = 7;
const STATED = /(?:19|20)\d\d|(?<!\p{L})(?:kw|cw|kalenderwoche|calendar week)/iu;

/**
 * Takes the time from weeks of a course that were taken for the calendar's: 'Week 8 notes' of a term above 'Mon, Mar 4', whatever a year that
 * stands above says.
 */
export function dropForeignWeeks(sections: readonly Section[]): void {
  for (const [index, section] of sections.entries()) {
    const { period } = section;
    if (section.kind === "entry" || !isAssumedWeek(section)) continue;
    const days = listDays(sections, index);
    if (period && days.length > 0 && days.every((day) => isFar(day, period))) section.period = null;
  }
}

/** A week by its number alone. */
function isAssumedWeek({ period, heading }: Section): boolean {
  return period?.rule === "week" && period.label.startsWith("Week") && !STATED.test(heading ?? "");
}

/** The days inside a week, or beside it up to the next week. */
function listDays(sections: readonly Section[], index: number): PeriodMention[] {
  const week = sections[index];
  const days: PeriodMention[] = [];
  for (const section of sections.slice(index + 1)) {
    const isInside = week !== undefined && listEnclosing(section, sections).includes(week);
    if (!isInside && (section.parent !== week?.parent || section.period?.precision !== "day")) break;
    const { period } = section;
    if (period?.precision === "day" && period.kind === "activity" && period.rule !== "relative") days.push(period);
  }
  return days;
}

function isFar({ start }: PeriodMention, week: PeriodMention): boolean {
  return start < addDays(week.start, -NEAR) || start > addDays(week.end, NEAR);
}
