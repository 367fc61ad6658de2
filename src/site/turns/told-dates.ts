import { addDays, daysBetween, liesIn, monthOf, yearOf } from "../../days.ts";
import { addTo } from "../../lists.ts";
import type { Day, Turn } from "../../model.ts";
import { PART } from "../../periods/counting-words.ts";
import { findPeriod } from "../../periods/index.ts";
import { MONTH_NAMES } from "../../periods/names.ts";
import { DAY, MONTH_LABELS } from "../../periods/words.ts";
import type { Span } from "../../resources/index.ts";
import type { TurnDraft } from "./find-turns.ts";
import { hitsOf, isAhead } from "./parts.ts";
import type { Telling } from "./sentences.ts";

/** When the author says that a turn was. */
export type ToldDate = NonNullable<Turn["told"]>;

/** Days in which a sentence's date may lie before the period of its turn, and behind it. */
const [BEFORE, BEHIND] = [62, 31] as const;

const NTH = "\\d{1,2}(?:st|nd|rd|th)";
/** 'The first week of July', 'the end of January', 'early March', '2 October 2023', 'the 18th of April', 'May'. */
const ENGLISH_DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:the )?(?:(?:first|second|third|fourth|last) week|end|beginning|start|middle) of |early |late |mid[- ]|(?:the )?(?:${NTH}|\\d{1,2})(?: of)? )?(?:${MONTH_LABELS.join("|")})(?: (?:${NTH}|\\d{1,2})(?!\\d))?(?:,? \\d{4})?(?![\\p{L}\\d])`,
  "gu",
);
/** Months spelt out in the other languages, in which they are written small too; 'sept' is seven, 'marca' a brand. */
const FOREIGN_MONTHS = MONTH_NAMES.flat().filter((name) => name.length > 3 || /^m(?:ai|ei)$/.test(name));
const NO_MONTHS: ReadonlySet<string> = new Set(["sept", "marca", "luty"]);
/** 'Ende Januar', 'début mai 2021', '3 de mayo', 'le 1er juin'. */
const FOREIGN_DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:${PART}[ -]|${DAY} (?:de )?)?(?:${longestFirst(FOREIGN_MONTHS.filter((name) => !NO_MONTHS.has(name)))})(?:(?: de)? \\d{4})?(?![\\p{L}\\d])`,
  "giu",
);
/** 'Resumed on the 2nd': of the month around it. */
const DAY_OF_MONTH = new RegExp(`(?<!\\p{L})on the (${NTH})(?=[.,;:!?)]|$)`, "gu");

/** The dates that the author's own sentences give for turns whose period does not tell it as well: 'I paused it at the end of January', in February. */
export function findToldDates(drafts: readonly TurnDraft[], tellings: readonly Telling[]): Map<TurnDraft, ToldDate> {
  const byTopic = new Map<string, Telling[]>();
  for (const telling of tellings)
    for (const topic of new Set(telling.names.map((name) => name.topic))) addTo(byTopic, topic, telling);
  const found = new Map<TurnDraft, ToldDate>();
  for (const draft of drafts) {
    const dates = (byTopic.get(draft.sighting.topic) ?? []).flatMap((telling) => readTelling(telling, draft));
    const [best] = dates.sort((a, b) => lengthOf(a) - lengthOf(b) || (a.start < b.start ? -1 : 1));
    if (best) found.set(draft, best);
  }
  return found;
}

function readTelling(telling: Telling, { kind, sighting }: TurnDraft): ToldDate[] {
  const { book, find, sentences, text, start, end } = telling;
  if (kind === "deepened" || start === null || end === null) return [];
  if (start > addDays(sighting.end, YEAR) || end < addDays(sighting.start, -BEFORE)) return [];
  return sentences.flatMap((sentence, at) => {
    const isNamed = telling.names.some(({ topic, index }) => topic === sighting.topic && holds(sentence, index));
    if (!isNamed && !isLabel(telling, sentences[at - 1], sighting.topic)) return [];
    if (hitsOf(book.back, find, sentence).length > 0) return [];
    const own = (telling.parts[at] ?? []).filter(({ role }) => role !== "cause");
    const told = own.filter((part) => tells(telling, kind, part));
    // 'In May my shoulder went and swimming was paused': the words that open a sentence are about all of it.
    const parts = own[0] && told.length > 0 && !told.includes(own[0]) ? [...told, own[0]] : told;
    for (const part of parts) {
      const [date] = datesIn(text.slice(part.start, part.end), telling).filter(
        (one) => isBetter(one, sighting) || (kind !== "returned" && kind !== "began" && isEarlierEnd(one, sighting)),
      );
      if (date) return [date];
    }
    return [];
  });
}

const YEAR = 370;

/** Whether a part has plain words for a turn that was; 'picked it up again' is one of return, 'read it again' is none. */
function tells({ book, find }: Telling, kind: Exclude<Turn["kind"], "deepened">, part: Span): boolean {
  const plain = hitsOf(book.plain[kind], find, part);
  const others = kind === "returned" ? hitsOf(book.returned, find, part) : [];
  const [verb] = [...plain, ...others.filter(({ index, end }) => end - index > "again".length)];
  return verb !== undefined && !isAhead(book, find, { start: part.start, end: verb.index });
}

function holds({ start, end }: Span, index: number): boolean {
  return index >= start && index < end;
}

/** A sentence that is nothing but a name: 'Swimming.' */
function isLabel({ names }: Telling, sentence: Span | undefined, topic: string): boolean {
  return (
    sentence !== undefined &&
    names.some((name) => name.topic === topic && name.index === sentence.start && sentence.end - name.end <= FULL_STOP)
  );
}

const FULL_STOP = 3;

/** In the year of the text, or the one before. */
export function datesIn(words: string, { language, start, end }: Telling): ToldDate[] {
  const last = end ?? start ?? "";
  const phrases = [
    ...[...words.matchAll(language === "en" ? ENGLISH_DATE : FOREIGN_DATE)].map(({ 0: phrase, index }) => ({
      phrase,
      index,
    })),
    ...[...words.matchAll(DAY_OF_MONTH)].map(({ 1: day, index }) => ({ phrase: `${day} ${nameOf(last)}`, index })),
  ].sort((a, b) => a.index - b.index);
  return phrases.flatMap(({ phrase }) => {
    for (const year of [yearOf(last), yearOf(last) - 1]) {
      const dated = /\d{4}$/.test(phrase) ? phrase : `${phrase} ${year}`;
      const period = findPeriod(dated.replace(/^the /, ""), { year: null, reference: null });
      if (period && period.start <= last)
        return [{ start: period.start, end: period.end, label: period.label, precision: period.precision }];
    }
    return [];
  });
}

/** Or 'mai' would win over 'maio'. */
function longestFirst(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length).join("|");
}

/** 'October' of a day in it. */
function nameOf(day: Day): string {
  return MONTH_LABELS[monthOf(day) - 1] ?? "";
}

/** A part of the turn's period, or a time next to it. */
function isBetter(date: ToldDate, { start, end }: TurnDraft["sighting"]): boolean {
  if (date.start < addDays(start, -BEFORE) || date.end > addDays(end, BEHIND)) return false;
  return liesIn(date, { start, end }) ? lengthOf(date) < daysBetween(start, end) : date.end < start || date.start > end;
}

/** A part of a longer time. */
export function isInside(part: { start: Day; end: Day }, whole: { start: Day; end: Day }): boolean {
  return liesIn(part, whole) && lengthOf(part) < lengthOf(whole);
}

/** Days of 'the end of January', and no month. */
const SHORT = 14;

/** 'I dropped it at the end of January', where the week that lets it go reaches into February. */
function isEarlierEnd(date: ToldDate, { start, end }: TurnDraft["sighting"]): boolean {
  return date.start < start && date.end >= start && date.end < end && lengthOf(date) <= SHORT;
}

function lengthOf({ start, end }: { start: Day; end: Day }): number {
  return daysBetween(start, end);
}
