import { daysBetween } from "../days.ts";
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
    ...countsOf(found.filter(({ part }) => part.kind === "count")),
  ];
  for (const { section, part, around } of placed) section.period = placePart(part, around);
}

function areDaysOf(found: readonly Found[]): readonly Found[] {
  return areDays(found.map(({ part }) => part.first)) ? found : [];
}

function severalOf(found: readonly Found[]): readonly Found[] {
  return new Set(found.map(({ part }) => part.first)).size < FEWEST ? [] : found;
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

/** A month or week that stands as a heading of the same level before it, with nothing but its days between. */
function findBefore(sections: readonly Section[], index: number, { kind }: Part): PeriodMention | null {
  const own = sections[index];
  for (let at = index - 1; at > 0; at -= 1) {
    const other = sections[at];
    if (other?.parent !== own?.parent || other?.kind !== own?.kind) continue;
    if (other?.period) return hasParts(kind, other.period) && other.period.precision !== "day" ? other.period : null;
    if (readPart(other?.heading ?? "")?.kind !== kind) return null;
  }
  return null;
}

function findEnclosing(
  sections: readonly Section[],
  section: Section,
  { kind }: Part,
  whole: PeriodMention | null,
): PeriodMention | null {
  const [, ...around] = listEnclosing(section, sections);
  const nearest = around.find(({ period }) => period !== null && period.rule !== "date")?.period ?? whole;
  return nearest && nearest.precision !== "day" && hasParts(kind, nearest) ? nearest : null;
}
