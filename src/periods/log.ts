import { addDays, daysBetween, makeDay, weekdayOf, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { countOf } from "./count.ts";
import { readSlashed } from "./date-order.ts";
import { dayFinding, spanFinding } from "./findings.ts";
import { type Dated, findDated, readCount } from "./index.ts";
import { respellLog } from "./respell.ts";
import { repairSlips } from "./slips.ts";
import type { PeriodContext } from "./wording.ts";
import { weekdayNumber } from "./words.ts";
import { placeYears, type YearlessDay } from "./years.ts";

/** What was repaired or could not be read, for the author. */
export interface LogNote {
  rule: "period-typo" | "period-order" | "period-ambiguous";
  reason: string;
}

export interface PlacedLine {
  period: PeriodMention | null;
  /** Nothing but the wording stands in the text. */
  alone: boolean;
  /** A day, week or month of some year. */
  yearless: boolean;
  note: LogNote | null;
}

export interface LogContext extends PeriodContext {
  /** The dated text around: a heading above, the title. Its year is sure, that of a file name (`year` alone) may roll over. */
  around: PeriodMention | null;
}

/** Any leap year: wordings without a year are compared in it. */
const SOME_YEAR = 2000;
/** In days: a week that lies farther from the dated headings beside it is none of the calendar. */
const FARTHEST_WEEK = 45;
/** A year by itself, at most with the name that a link goes to: '2022 {#2022}'. */
const BARE_YEAR = /^\W*((?:19|20)\d\d)(?:\s*\{#[^}]*\})?\W*$/;
/** Seasons with one meaning. */
const SEASON_HEADING = /^\W*(?:summer|winter|autumn)\W*$/i;

/**
 * Periods of headings (or items, or lines) that stand beside each other, in their order. What one leaves out the others tell: the
 * year rolls over at New Year in logs of either direction, a year with a digit too many and a day out of order are put right.
 */
export function placeLog(texts: readonly string[], context: LogContext): PlacedLine[] {
  const cuts = context.around === null ? findYears(texts) : [];
  if (cuts.length === 0) return placeTogether(texts, context);
  const years = placeTogether(
    cuts.map((at) => texts[at] ?? ""),
    context,
  );
  return years.flatMap((own, index) => {
    const inside = texts.slice((cuts[index] ?? 0) + 1, cuts[index + 1]);
    const year = own.period === null ? context.year : yearOf(own.period.start);
    return [own, ...placeTogether(inside, { ...context, year, around: own.period })];
  });
}

/** Where years stand as headings between the days that they are the years of, the first of them at the top. */
function findYears(texts: readonly string[]): number[] {
  const years = texts.flatMap((text, index) => (BARE_YEAR.test(text) ? [index] : []));
  return years[0] === 0 && years.length < texts.length ? years : [];
}

function placeTogether(texts: readonly string[], context: LogContext): PlacedLine[] {
  const shorts = texts.filter((text) => readSlashed(text)?.year === null).length;
  const spelled = respellLog(texts, context);
  // A single '3/4' may be three of four.
  const seasons = context.around?.precision === "year" || texts.some((text) => SEASON_HEADING.test(text));
  const reference = findReach(texts, context.reference);
  const contexts = spelled.map(({ text }) => ({
    ...context,
    reference: BARE_YEAR.test(text) ? reference : context.reference,
    seasons,
    dates: readSlashed(text)?.year === null && shorts < 2 ? null : (context.dates ?? null),
  }));
  const dated =
    context.around !== null
      ? placeInside(
          spelled.map(({ text }) => text),
          contexts,
          context,
        )
      : placeByYears(
          spelled.map(({ text }) => text),
          contexts,
          context,
        );
  const repaired = repairOrder(texts, dated);
  const yearlessTexts = findYearless(
    spelled.map(({ text }) => text),
    contexts,
  );
  return dated.map((found, index) => {
    const { fixed, text } = spelled[index] ?? { fixed: false, text: "" };
    const named = repaired[index]?.period ?? found?.period ?? null;
    const period = named && startsWeek(texts[index] ?? "", named) ? weekFrom(named) : named;
    const note = repaired[index]?.note ?? (fixed && period ? noteTypo(texts[index] ?? "", period) : null);
    const yearless = period === null && yearlessTexts.has(index);
    return { period, alone: found?.alone ?? false, yearless, note: note ?? noteAmbiguous(text, period, context) };
  });
}

const WEEK_OR_PART = /(?:^|[:：|(–—-]\s*)(?:week|woche|semaine|semana|settimana)(?!\p{L}|[ -]?end)/iu;

/** 'Week 3 (8 March)', '2021-03-08: Week of the heron': a week with its Monday. Any other day may be that of the telling. */
function startsWeek(text: string, { precision, rule, start }: PeriodMention): boolean {
  if (rule !== "day" || precision !== "day" || weekdayOf(start) !== 1 || !WEEK_OR_PART.test(text)) return false;
  const count = countOf(text);
  return count === null || (count.unit === "week" && count.first === count.last);
}

function weekFrom(monday: PeriodMention): PeriodMention {
  const week = spanFinding(monday.start, addDays(monday.start, 6), "assumed", "week");
  return week
    ? { ...monday, end: week.end, edtf: week.edtf, precision: "week", label: week.label, rule: "week" }
    : monday;
}

/** A page that grew for years after its own date: '2022' and '2023' vouch for each other, where one of them could be a game. */
function findReach(texts: readonly string[], reference: Day | null): Day | null {
  const years = texts.flatMap((text) => BARE_YEAR.exec(text)?.[1] ?? []);
  return reference !== null && years.length > 1 ? `${years.sort().at(-1)}-12-31` : reference;
}

function placeInside(texts: readonly string[], contexts: readonly LogContext[], context: LogContext): (Dated | null)[] {
  const found: (Dated | null)[] = [];
  for (const [index, text] of texts.entries()) found.push(findInside(text, contexts[index] ?? context, found.at(-1)));
  return found;
}

/**
 * The year that puts a wording inside the dated text around it, else closest to it; of two as close the one behind `before`: 'Winter'
 * is the end of a year below its 'Fall'.
 */
function findInside(text: string, context: LogContext, before: Dated | null | undefined): Dated | null {
  const found = findDated(text, context);
  const { around } = context;
  if (found === null || found.stated || around === null || isInside(found.period, around)) return found;
  const others = [yearOf(around.start) - 1, yearOf(around.start), yearOf(around.end), yearOf(around.end) + 1]
    .map((year) => findDated(text, { ...context, year }))
    .filter((other) => other !== null);
  const gap = ({ period }: Dated) =>
    Math.max(0, daysBetween(period.end, around.start), daysBetween(around.end, period.start)) +
    (isInside(period, around) ? 0 : 1);
  const isBehind = ({ period }: Dated) => (before && period.start > before.period.end ? 0 : 1);
  return others.sort((a, b) => gap(a) - gap(b) || isBehind(a) - isBehind(b))[0] ?? found;
}

function isInside(inner: PeriodMention, outer: PeriodMention): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function placeByYears(
  texts: readonly string[],
  contexts: readonly PeriodContext[],
  { year: hint, reference }: PeriodContext,
): (Dated | null)[] {
  const probes = texts.map((text, index) => findDated(text, { reference, ...contexts[index], year: SOME_YEAR }));
  const knowsYear = hint !== null || probes.some((probe) => probe?.stated && probe.period.rule !== "relative");
  const alone = texts.map((text, index) => findDated(text, { reference, ...contexts[index], year: null }));
  // Where one 'Week 32' is the week of the publication, those beside it are the calendar's too.
  const isCalendar = alone.some((found) => found?.period.rule === "week" && !found.stated);
  const inSequence = texts.map((text, index) => {
    const probe = probes[index];
    // A year alone is that of an archive or of what follows, no step of a log of days.
    if (!probe || ["relative", "ordinal"].includes(probe.period.rule) || BARE_YEAR.test(text)) return false;
    // 'Week 3' and 'Q1' take a year that is known, never one that is guessed from the publication.
    return probe.stated || knowsYear
      ? hint !== null || probe.stated || readCount(text) === null
      : (isCalendar && readCount(text)?.unit === "week") || canGuess(text, alone[index]);
  });
  const indices = texts.map((_, index) => index).filter((index) => inSequence[index]);
  const days = indices.map((index) => yearlessDay(texts[index] ?? "", probes[index] ?? null));
  const years = placeYears(days, reference, hint);
  const placed = texts.map((text, index) => {
    const at = indices.indexOf(index);
    const year = years[at];
    if (at < 0) return alone[index] ?? null;
    return year == null ? null : findDated(text, { reference, ...contexts[index], year });
  });
  return placed.map((found, index) => (isOtherWeek(found, texts[index] ?? "", placed, index) ? null : found));
}

/** 'Week 2' among days of May is the second of the author's own count, not that of January. */
function isOtherWeek(found: Dated | null, text: string, all: readonly (Dated | null)[], index: number): boolean {
  if (found === null || found.stated || readCount(text)?.unit !== "week") return false;
  const isAnchor = (other: Dated | null) => other !== null && (other.stated || other.period.precision === "day");
  const beside = [all.slice(0, index).findLast(isAnchor), all.slice(index + 1).find(isAnchor)];
  const gaps = beside.flatMap((other) =>
    other ? [Math.abs(daysBetween(found.period.start, other.period.start))] : [],
  );
  return gaps.length > 0 && Math.min(...gaps) > FARTHEST_WEEK;
}

function canGuess(text: string, alone: Dated | null | undefined): boolean {
  return alone != null && readCount(text) === null;
}

function yearlessDay(text: string, probe: Dated | null): YearlessDay {
  const day = probe?.period.start ?? "";
  const inYear = (year: number) => makeDay(year, Number(day.slice(5, 7)), Number(day.slice(8))) ?? `${year}-02-28`;
  return {
    day,
    stated: probe?.stated ? yearOf(day) : null,
    weekday: probe?.period.precision === "day" ? weekdayNumber(text) : null,
    weekdayIn: (year) => weekdayOf(inYear(year)),
  };
}

/** A part of a year that a calendar has, and nobody counts for himself. */
const OF_SOME_YEAR: ReadonlySet<string> = new Set(["day", "week", "month", "span"]);
const OF_NO_CALENDAR: ReadonlySet<string> = new Set(["relative", "ordinal", "season", "semester", "open"]);

/** 'March 5' and 'March 7' where no year is known: times of a log all the same. A single one may be anything. */
function findYearless(texts: readonly string[], contexts: readonly PeriodContext[]): ReadonlySet<number> {
  const found = texts.flatMap((text, index) => {
    const context = contexts[index];
    const probe =
      context?.year === null && readCount(text) === null ? findDated(text, { ...context, year: SOME_YEAR }) : null;
    if (!probe || probe.stated || probe.period.kind !== "activity") return [];
    return OF_SOME_YEAR.has(probe.period.precision) && !OF_NO_CALENDAR.has(probe.period.rule) ? [index] : [];
  });
  return new Set(found.length > 1 ? found : []);
}

interface Repaired {
  period: PeriodMention;
  note: LogNote;
}

/** Days with a wrong year or month between siblings that are in order. */
function repairOrder(texts: readonly string[], dated: readonly (Dated | null)[]): (Repaired | null)[] {
  const isDay = (found: Dated | null | undefined) =>
    found?.period.precision === "day" && found.period.rule !== "relative";
  const indices = dated.map((_, index) => index).filter((index) => isDay(dated[index]));
  const days = indices.map((index) => dated[index]?.period.start ?? "");
  const right = repairSlips(days);
  return dated.map((found, index) => {
    const at = indices.indexOf(index);
    const day = right[at];
    if (!found || at < 0 || day === undefined || day === days[at]) return null;
    const period = movePeriod(found.period, day);
    const reason = `"${texts[index] ?? ""}" stands out of order and was read as ${period.label}, which fits between its neighbours; write the date that is meant`;
    return { period, note: { rule: "period-order", reason } };
  });
}

function movePeriod(period: PeriodMention, day: Day): PeriodMention {
  const { start, end, edtf, label } = dayFinding(day, "stated");
  return { ...period, start, end, edtf, label };
}

function noteTypo(text: string, period: PeriodMention): LogNote {
  return {
    rule: "period-typo",
    reason: `"${text}" has a year that cannot be; it was read as ${period.label}, like its neighbours`,
  };
}

function noteAmbiguous(text: string, period: PeriodMention | null, { dates }: PeriodContext): LogNote | null {
  const slashed = period === null && !dates ? readSlashed(text) : null;
  if (!slashed || slashed.year === null || Math.max(slashed.first, slashed.second) > 12) return null;
  const reason = `"${text}" may be a day of two months and was left out of the timeline; set "dates: us" or "dates: european" in journal.yaml`;
  return { rule: "period-ambiguous", reason };
}
