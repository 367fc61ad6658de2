import { addDays, firstOfMonth, lastOfMonth, monthOf, yearOf } from "../days.ts";
import type { Day, PeriodMention, Section } from "../model.ts";
import { datePeriod } from "../periods/index.ts";
import { placePart, readPart } from "../periods/within.ts";

/** One alone may be of any month. */
const FEWEST = 2;

/** 'Mon 14' and 'Thu 17' in a post of that month or the next: their weekdays show which of the two it is. */
export function placeNamedNumbers(sections: readonly Section[], texts: readonly string[], published: Day | null): void {
  if (published === null) return;
  const found = sections.flatMap((section, index) => {
    const part = index === 0 || section.period !== null ? null : readPart(texts[index] ?? "");
    return part?.kind === "number" && part.weekday !== null ? [{ section, part }] : [];
  });
  if (new Set(found.map(({ part }) => part.first)).size < FEWEST) return;
  const before = addDays(firstOf(published), -1);
  for (const month of [published, before].map(wholeMonth)) {
    const periods = found.map(({ part }) => placePart(part, month));
    if (!periods.every((period) => period !== null && period.start <= published)) continue;
    for (const [index, { section }] of found.entries()) section.period = periods[index] ?? null;
    return;
  }
}

function firstOf(day: Day): Day {
  return firstOfMonth(yearOf(day), monthOf(day));
}

function wholeMonth(day: Day): PeriodMention {
  return { ...datePeriod(day), start: firstOf(day), end: lastOfMonth(yearOf(day), monthOf(day)) };
}
