import { liesIn, monthOf, yearOf } from "../days.ts";
import type { Day, Message, PeriodMention, Section } from "../model.ts";
import { datePeriod, findPeriod, type PeriodContext } from "../periods/index.ts";
import { type PlacedLine, placeLog } from "../periods/log.ts";
import { mayBeMonth, respellMars } from "../periods/mars.ts";
import { warning } from "../report.ts";
import { detectLanguage } from "../topics/language.ts";
import { isCareer } from "./career.ts";
import { liftBylines } from "./date-headings.ts";
import { listEnclosing } from "./enclosing.ts";
import { findPeriodOfEntry, type PeriodSource } from "./entry-period.ts";
import { dropForeignWeeks } from "./foreign-weeks.ts";
import { respellMonthDays } from "./month-days.ts";
import { placeNamedNumbers } from "./named-numbers.ts";
import { monthOfPath } from "./path-period.ts";
import { type PeriodSettings, readBase } from "./period-base.ts";
import { isPlanned, markPlans } from "./plans.ts";
import { dropSaidTwice } from "./said-twice.ts";
import { placeCounts } from "./section-counts.ts";
import { placeParts } from "./section-parts.ts";
import { textOfPeriod } from "./section-text.ts";
import { placeByInside } from "./time-inside.ts";
import { goesOnTitle } from "./title-heading.ts";
import { readHint } from "./year-hint.ts";
import { noteYearless } from "./yearless.ts";

/**
 * The sections of an entry with the time that each is about. The whole entry takes its period from its title, else from `period` in the
 * front matter, else from its first line, the kind of post that it is, or its date; a heading, item or line only from its own
 * words or the line below it, which may leave the year to those around and beside it. Below 'Goals' or 'Plans' all is a plan.
 */
export function placePeriods(
  source: PeriodSource,
  settings: PeriodSettings = { dates: null, hemisphere: "north" },
): { sections: Section[]; messages: Message[] } {
  const sections = source.sections.map((section) => ({ ...section }));
  const whole = sections[0];
  if (!whole) return { sections, messages: [] };
  const isMonth = namesMars(source);
  const entry = isMonth ? { ...source, title: respellMars(source.title) } : source;
  const lifted = liftBylines(sections, sections.map(textOfPeriod));
  const written = respellMonthDays(sections, lifted, entry.date?.day ?? null);
  const texts = isMonth ? written.map(respellMars) : written;
  const base = readBase(entry, texts, settings);
  whole.period = findPeriodOfEntry({ ...entry, sections }, base);
  let messages = placeAll(entry, sections, texts, base);
  if (whole.period && isLogOfMore(whole.period, sections)) {
    whole.period = entry.date && datePeriod(entry.date.day);
    messages = placeAll(entry, sections, texts, base);
  }
  const yearless = sections.filter(({ isYearless }) => isYearless === true);
  dropForeignWeeks(sections);
  placeCounts(entry, sections, texts, base);
  placeParts(sections, texts, monthOfPath(entry.path));
  placeNamedNumbers(sections, texts, base.reference);
  placeByInside(entry.title, sections, base);
  dropSaidTwice(sections);
  messages.push(...noteYearless(entry.path, yearless));
  return { sections: markPlans(sections, entry.title, base.reference), messages };
}

/** Whether 'Mars' is the month: a text in French has no capital there but in a title. */
function namesMars({ title, sections, frontMatter }: PeriodSource): boolean {
  return (
    mayBeMonth([title, ...sections.map(({ heading }) => heading ?? "")]) &&
    detectLanguage(sections, frontMatter.language) === "fr"
  );
}

function placeAll(
  entry: PeriodSource,
  sections: readonly Section[],
  texts: readonly string[],
  base: PeriodContext,
): Message[] {
  const messages: Message[] = [];
  for (const [parent] of sections.entries()) {
    for (const group of listGroups(sections, parent)) {
      const placed = placeGroup(entry, sections, texts, group, base);
      for (const [at, index] of group.entries()) apply(entry, sections, index, placed[at], messages);
    }
  }
  return messages;
}

/** A page called 'Monthly notes' that grows by a heading each month is no report of one month. */
function isLogOfMore(whole: PeriodMention, sections: readonly Section[]): boolean {
  if (!whole.rule.endsWith("-post") && whole.rule !== "this-week") return false;
  const dated = sections.slice(1).flatMap(({ period }) => (period?.kind === "activity" ? [period] : []));
  const outside = dated.filter(({ start, end }) => end < whole.start || start > whole.end);
  return outside.length > 1 && outside.length * 2 > dated.length;
}

/** Headings, items and lines below the same section, each kind for itself. */
function listGroups(sections: readonly Section[], parent: number): number[][] {
  const below = sections.flatMap((section, index) => (section.parent === parent ? [index] : []));
  const kinds = ["heading", "item", "line"] as const;
  return kinds
    .map((kind) => below.filter((index) => sections[index]?.kind === kind))
    .filter((group) => group.length > 0);
}

function placeGroup(
  entry: PeriodSource,
  sections: readonly Section[],
  texts: readonly string[],
  group: readonly number[],
  base: PeriodContext,
): PlacedLine[] {
  const around = findAround(sections, group[0] ?? 0);
  const { year, month } = around === null ? readHint(entry, sections.slice(0, group[0])) : readAround(around);
  const own = group.map((index) => texts[index] ?? "");
  if (isCareer(sections, group[0] ?? 0))
    return own.map(() => ({ period: null, alone: false, yearless: false, note: null }));
  const placed = placeLog(own, { ...base, year, month, around }).map((line, at) => {
    if (line.period?.rule !== "relative") return line;
    // 'Next month' in the report of a month, however late it came out, is told from the end of that month.
    const reference = around?.end ?? lastTurnOfYear(sections, group[at] ?? 0, line.period, base.reference);
    return reference === null ? line : { ...line, period: findPeriod(own[at] ?? "", { ...base, reference }) };
  });
  return placed.map((line, at) =>
    repeatsAround(line.period, around, sections[0]?.period ?? null) ||
    goesOnTitle(sections[group[at] ?? 0], entry, sections[0]?.period ?? null)
      ? { ...line, period: null }
      : line,
  );
}

/** The end of the year before, from which 'Goals for next year' are told that came out in January or February; else null. */
function lastTurnOfYear(
  sections: readonly Section[],
  index: number,
  { precision, kind }: PeriodMention,
  reference: Day | null,
): Day | null {
  const section = sections[index];
  if (precision !== "year" || kind !== "plan" || reference === null || monthOf(reference) > FEBRUARY) return null;
  return section && isPlanned(sections, section) ? `${yearOf(reference) - 1}-12-31` : null;
}

const FEBRUARY = 2;

/** 'This week' in a post about a week says nothing new. */
function repeatsAround(period: PeriodMention | null, ...others: (PeriodMention | null)[]): boolean {
  if (period?.rule !== "relative" || period.kind === "plan") return false;
  return others.some((other) => other !== null && liesIn(period, other));
}

/** The nearest dated text around a section; null where only the publication is known. */
function findAround(sections: readonly Section[], index: number): PeriodMention | null {
  const [, ...around] = listEnclosing(sections[index], sections);
  return around.find(({ period }) => period !== null && period.rule !== "date")?.period ?? null;
}

function readAround({ start, end }: PeriodMention): { year: number; month: number | null } {
  return {
    year: Number(start.slice(0, 4)),
    month: start.slice(0, 7) === end.slice(0, 7) ? Number(start.slice(5, 7)) : null,
  };
}

function apply(
  entry: PeriodSource,
  sections: readonly Section[],
  index: number,
  placed: PlacedLine | undefined,
  messages: Message[],
): void {
  const section = sections[index];
  if (!section || !placed) return;
  section.period = placed.period;
  if (placed.yearless) section.isYearless = true;
  if (placed.note) messages.push(warning(entry.path, section.line, 1, placed.note.rule, placed.note.reason));
}
