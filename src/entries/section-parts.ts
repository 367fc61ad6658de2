import { addDays, daysBetween, firstOfMonth, lastOfMonth, monthOf, weekdayOf, yearOf } from "../days.ts";
import type { PeriodMention, Section } from "../model.ts";
import { areDays, hasParts, type Part, placePart, readPart } from "../periods/within.ts";
import { listEnclosing } from "./enclosing.ts";

interface Found {
  section: Section;
  part: Part;
  around: PeriodMention;
}

/** So many weekdays make a log of a week. */
const FEWEST = 2;
const WEEK = 7;
const SHORTEST_MONTH = 28;

/**
 * Sections that name their day only within the time around them ('7 - scales' below or behind 'March 2021', 'Tuesday' below the week of
 * 8 March), once that time is known. Numbers that go on by one are a list, a single weekday is a word.
 */
export function placeParts(sections: readonly Section[], texts: readonly string[], whole: PeriodMention | null): void {
  const found = sections.flatMap((section, index): Found[] => {
    const part = index === 0 || section.period !== null ? null : readPart(texts[index] ?? "");
    const around = part && (findBefore(sections, index, part) ?? findEnclosing(sections, section, part, whole));
    return part && around ? [{ section, part, around }] : [];
  });
  const placed = [
    ...found.filter(({ part }) => part.kind === "number" && part.sure),
    ...areDaysOf(found.filter(({ part }) => part.kind === "number" && !part.sure)),
    ...severalOf(found.filter(({ part }) => part.kind === "weekday")),
    ...countsOf(found.filter(({ part, around }) => part.kind === "count" && hasParts("weekday", around))),
    ...fillingOf(found.filter(({ part, around }) => part.kind === "count" && hasParts("number", around))),
  ];
  for (const { section, part, around } of placed) section.period = placePart(part, around);
}

function areDaysOf(found: readonly Found[]): readonly Found[] {
  return areDays(found.map(({ part }) => part.first)) ? found : [];
}

function severalOf(found: readonly Found[]): readonly Found[] {
  return new Set(found.map(({ part }) => part.first)).size < FEWEST ? [] : found;
}

/** 'Day 1' to 'Day 31' of a month are its days; a count that ends sooner may have begun on any of them. */
function fillingOf(found: readonly Found[]): readonly Found[] {
  return found.filter(({ around }) =>
    found.some(({ around: other, part }) => other === around && part.last >= SHORTEST_MONTH),
  );
}

/** How the number of a day goes with that of its week, 0 for the first: it starts again, or goes on by whole or by working weeks. */
const COUNTS: readonly { place(day: number, week: number): number; length: number }[] = [
  { place: (day) => day, length: 7 },
  { place: (day, week) => day - week * 7, length: 7 },
  { place: (day, week) => day - week * 5, length: 5 },
];

/** 'Day 1' in each week is the first of that week; 'Day 6' to 'Day 10' in the second are its working days. */
function countsOf(found: readonly Found[]): readonly Found[] {
  const starts = found.map(({ around }) => around.start).sort();
  const weekOf = ({ around }: Found) => daysBetween(starts[0] ?? around.start, around.start) / WEEK;
  const again = found.filter(({ part }) => part.first === 1).length;
  const isOne = new Set(starts).size === 1;
  const reading = COUNTS.find(({ place, length }, index) => {
    const isLikely = index > 0 || (isOne ? again === 1 : again >= FEWEST);
    const isInWeek = (day: number, week: number) => place(day, week) >= 1 && place(day, week) <= length;
    return (
      isLikely && found.every((one) => isInWeek(one.part.first, weekOf(one)) && isInWeek(one.part.last, weekOf(one)))
    );
  });
  if (!reading) return [];
  return found.map((one) => {
    const [first, last] = [one.part.first, one.part.last].map((day) => reading.place(day, weekOf(one)));
    return { ...one, part: { ...one.part, first: first ?? 0, last: last ?? 0 } };
  });
}

/**
 * A month or week that stands as a heading of the same level before it, with nothing but its days between; or the rest of the week of a
 * day, in a log that goes on: 'Tuesday' behind 'Monday, 1 March'.
 */
function findBefore(sections: readonly Section[], index: number, part: Part): PeriodMention | null {
  const beside = sections.flatMap((other, at) =>
    at > 0 && other.parent === sections[index]?.parent && other.kind === sections[index]?.kind ? [at] : [],
  );
  let next = part;
  for (const at of beside.filter((other) => other < index).reverse()) {
    const period = sections[at]?.period;
    if (period?.precision === "day" && part.weekday !== null) return monthOfDay(period);
    if (period?.precision === "day") return goesOn(sections, beside, at, next) ? restOfWeek(period, next) : null;
    if (period) return hasParts(part.kind, period, part.sure) ? period : null;
    const other = readPart(sections[at]?.heading ?? "");
    if (other?.kind !== part.kind || (part.kind === "weekday" && other.first >= next.first)) return null;
    next = other;
  }
  return null;
}

function goesOn(sections: readonly Section[], beside: readonly number[], at: number, { kind }: Part): boolean {
  const day = sections[at]?.period?.start ?? "";
  const isAfter = beside.every((other) => {
    const start = sections[other]?.period?.start;
    return start === undefined || (other < at ? start <= day : start >= day);
  });
  return kind === "weekday" && isAfter;
}

/** 'Tue 2' behind 'Monday, 1 March': its weekday shows whether it is of the same month. */
function monthOfDay(day: PeriodMention): PeriodMention {
  const [year, month] = [yearOf(day.start), monthOf(day.start)];
  return { ...day, start: firstOfMonth(year, month), end: lastOfMonth(year, month) };
}

/** Null where the weekday has gone by. */
function restOfWeek(day: PeriodMention, { first }: Part): PeriodMention | null {
  const weekday = weekdayOf(day.start);
  return first > weekday ? { ...day, start: addDays(day.start, 1), end: addDays(day.start, WEEK - weekday) } : null;
}

function findEnclosing(
  sections: readonly Section[],
  section: Section,
  { kind, sure }: Part,
  whole: PeriodMention | null,
): PeriodMention | null {
  const [, ...around] = listEnclosing(section, sections);
  const nearest = around.find(({ period }) => period !== null && period.rule !== "date")?.period ?? whole;
  return nearest && nearest.precision !== "day" && hasParts(kind, nearest, sure) ? nearest : null;
}
