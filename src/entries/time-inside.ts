import { daysBetween } from "../days.ts";
import type { Day, PeriodMention, Section } from "../model.ts";
import { activity, spanFinding } from "../periods/findings.ts";
import { findDated, type PeriodContext } from "../periods/index.ts";
import { listEnclosing } from "./enclosing.ts";
import { findSignedDay } from "./signed-day.ts";
import { findWeekInside } from "./title-week.ts";

/** A piece of work that is noted by the hour takes no longer, in days. */
const LONGEST = 7;
const FEWEST_NOTES = 3;
/** In days: a day that a title or heading names without its year lies so close to the days inside. */
const NEAR = 21;

/** Gives the entry and its headings the time that the days inside them tell, where they say more than title, date and words do. */
export function placeByInside(title: string, sections: readonly Section[], context: PeriodContext): void {
  const [whole, ...rest] = sections;
  if (!whole) return;
  for (const section of rest) {
    const { kind, heading, period } = section;
    if (kind !== "heading" || period !== null || !/\d/.test(heading ?? "")) continue;
    // The first heading may be the title of all that follows.
    const inside = rest.filter((other) => section === rest[0] || listEnclosing(other, sections).includes(section));
    section.period = findInYear(heading ?? "", inside, context);
    if (section.period !== null) delete section.isYearless;
  }
  whole.period =
    findWeekInside(title, sections) ??
    whole.period ??
    findInYear(title, rest, context) ??
    findNotedSpan(sections) ??
    findSignedDay(sections, context);
}

/** 'Rowing sheet: Mar 7' with 'signed 2021-03-12' at its foot: a day of that year. */
function findInYear(text: string, inside: readonly Section[], context: PeriodContext): PeriodMention | null {
  const days = inside.flatMap(({ period }) => listDays(period));
  const years = new Set(days.map((day) => Number(day.slice(0, 4))));
  const [year] = years;
  if (year === undefined || years.size > 1) return null;
  const found = findDated(text, { ...context, year });
  if (!found || found.stated || found.period.rule !== "day") return null;
  return days.every((day) => Math.abs(daysBetween(found.period.start, day)) <= NEAR) ? found.period : null;
}

/**
 * A single piece of work with notes of when what was done, some of them on one day: '2021-03-06 18:00 mixed the dough' … '2021-03-07 09:00
 * baked'. A log has a day for each of its notes, or headings for its days.
 */
function findNotedSpan(sections: readonly Section[]): PeriodMention | null {
  const dated = sections.filter(({ period, kind }) => period !== null && kind !== "entry");
  const [first] = dated;
  const isOneList = dated.every(({ kind, parent }) => kind === "item" && parent === first?.parent);
  if (!first || !isOneList || first.parent === 0) return null;
  const days = dated.flatMap(({ period }) => listDays(period)).sort();
  const [start, end] = [days[0], days.at(-1)];
  if (days.length < dated.length || days.length < FEWEST_NOTES || !start || !end) return null;
  if (new Set(days).size === days.length || daysBetween(start, end) >= LONGEST) return null;
  const found = spanFinding(start, end, "stated");
  return found && activity(found, "noted-inside");
}

function listDays(period: PeriodMention | null): Day[] {
  return period?.precision === "day" && period.kind === "activity" && period.rule !== "relative" ? [period.start] : [];
}
