import { addDays, dayOfMonth, daysBetween, lastOfMonth, makeDay, monthOf, weekdayOf, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { spanFinding } from "./findings.ts";
import { SHORT_WEEKDAYS } from "./names.ts";
import { readCount } from "./ordinal.ts";
import { normalise } from "./spelling.ts";
import { WEEKDAY, weekdayNumber } from "./words.ts";

/** '7 - scales' of a month, 'Tuesday' and 'Day 2' of a week. */
export type PartKind = "number" | "weekday" | "count";

/** A text that names its day only within the time around it. */
export interface Part {
  kind: PartKind;
  first: number;
  last: number;
  /** '7th' and 'Tuesday' are days, '7' may be a count. */
  sure: boolean;
  /** Nothing else stands in the text. */
  alone: boolean;
  /** What a number has to be: 'Tue 7'. */
  weekday: number | null;
}

/** Behind it: nothing, or what parts it from the rest. */
const END = "(?=$|\\s*[:：|](?!\\d\\d)|\\s+[-·•]+\\s(?!\\d)|\\s*[(（])";
/** 'Tue 7', 'Di, 7.': the weekday in front of the number. */
const DAY_NAME = `(?:${WEEKDAY}|${SHORT_WEEKDAYS.join("|")})(?!\\p{L})`;
const NUMBER = new RegExp(
  `^(?:(${DAY_NAME})[.,]{0,2}\\s+(?:the\\s)?)?(\\d{1,2})(st|nd|rd|th|er|º|\\.(?=$|:)|[日号號])?(?:\\s?(?:-|to|bis|à|al?|[至到])\\s?(?:the\\s)?(\\d{1,2})(st|nd|rd|th|[日号號])?)?${END}`,
  "iu",
);
/** '7.' alone is a day, '7. Setup' one of a list. */
const POINTED = /^(\d{1,2})\.$/;
const TO = "\\s?(?:[-/&+]|(?:to|and|through|thru|bis|und|à|au|et|al?|e|y|en|t/m)(?=\\s))\\s?";
/** 'Monday, 6:40 PM', 'Tuesday morning', 'Mittwoch 18 Uhr'. */
const TIME_OF_DAY =
  "(?:,?\\s+(?:at\\s|@\\s?|um\\s)?(?:\\d{1,2}[:.h]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\suhr)?|\\d{1,2}\\s?(?:[ap]\\.?m\\.?|uhr|h)|(?:early\\s|late\\s)?(?:morning|afternoon|evening|night|noon|morgen|abend|nachmittag))(?![\\p{L}\\d]))?";
/** 'Friday, rest': behind the comma no other weekday. */
const COMMA = `|,\\s+(?=\\p{L})(?!${WEEKDAY})`;
const NAMED = new RegExp(
  `^(?:on\\s+)?(${WEEKDAY})(?!\\p{L})\\.?(?:${TO}(${WEEKDAY})\\.?)?${TIME_OF_DAY}(?:${END}${COMMA})`,
  "iu",
);
const WEEKEND = new RegExp(
  `^(?:the\\s)?(?:week-?end|wochenende|fin de semana|fim de semana|fine settimana|周末|週末)${END}`,
  "iu",
);
const [SATURDAY, SUNDAY, WEEK] = [6, 7, 7] as const;
/** In a longer text nothing is named at the start. */
const LONGEST = 200;

/** '7', '7th: scales', '3-5', 'Tuesday - rest', 'Sat & Sun', 'Day 2'; null for any other text. */
export function readPart(source: string): Part | null {
  if (source.length > LONGEST) return null;
  const text = normalise(source);
  const bare = POINTED.exec(source.trim().replace(/[*_`]+/g, ""));
  if (bare) return part("number", [Number(bare[1])], false, true);
  const number = NUMBER.exec(text);
  if (number) {
    const [whole, name, first, sign, last, lastSign] = number;
    const isSure = name !== undefined || (sign !== undefined && sign !== ".") || lastSign !== undefined;
    return part("number", [first, last].map(Number), isSure, whole === text, weekdayNumber(name ?? ""));
  }
  const named = NAMED.exec(text) ?? WEEKEND.exec(text);
  if (named) {
    const days = named[1] ? [named[1], named[2] ?? ""].map((name) => weekdayNumber(name) ?? 0) : [SATURDAY, SUNDAY];
    return part("weekday", days, true, named[0] === text);
  }
  const label = text.split(/\s*[:：(（|]|\s+-\s/u)[0] ?? "";
  const count = readCount(label);
  return count?.unit === "day" ? part("count", [count.first, count.last], false, label === text) : null;
}

function part(
  kind: PartKind,
  [first = 0, last]: readonly number[],
  sure: boolean,
  alone: boolean,
  weekday: number | null = null,
): Part | null {
  if (first === 0 || (last && last < first)) return null;
  return { kind, first, last: last || first, sure, alone, weekday };
}

/** Of the steps from number to number so many skip some where they are days. */
const SKIPPED = 1 / 3;
/** No list of an article is so long. */
const HIGH = 12;

/** Whether numbers below months are days: a list goes on by one from each to the next, or starts again at 1. */
export function areDays(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => ({ number, step: number - (numbers[index] ?? number) }));
  const skips = steps.filter(({ number, step }) => Math.abs(step) > 1 && number !== 1).length;
  return skips > 0 && (skips >= steps.length * SKIPPED || Math.max(...numbers) > HIGH);
}

/** The part of a month, a week or the week of a day; null where the time around has no such part, or no one such. */
export function placePart({ kind, first, last, weekday }: Part, around: PeriodMention): PeriodMention | null {
  const [start, end] = kind === "number" ? inMonth(first, last, around) : inWeek(kind, first, last, around);
  const found = start && end && start >= around.start && end <= around.end ? spanFinding(start, end, "assumed") : null;
  if (!found || (weekday !== null && weekdayOf(found.start) !== weekday)) return null;
  const { edtf, precision, approximate, label } = found;
  return { start, end, edtf, precision, approximate, kind: around.kind, label, rule: "part" } as PeriodMention;
}

/** Whether a period can have parts of a kind; a week has '29th', while '29' may be a number of anything. */
export function hasParts(kind: PartKind, { start, end }: PeriodMention, isSure = false): boolean {
  const isWeek = daysBetween(start, end) < WEEK;
  const isMonth = dayOfMonth(start) === 1 && end === lastOfMonth(yearOf(start), monthOf(start));
  return kind === "count" ? isWeek || isMonth : kind === "number" ? isMonth || (isSure && isWeek) : isWeek;
}

/** '29th' of a week that ends in the next month is in the month of its start, '2nd' in that of its end. */
function inMonth(first: number, last: number, { start, end }: PeriodMention): (Day | null)[] {
  return [first, last].map((day) =>
    day < dayOfMonth(start) ? makeDay(yearOf(end), monthOf(end), day) : makeDay(yearOf(start), monthOf(start), day),
  );
}

function inWeek(kind: PartKind, first: number, last: number, { start }: PeriodMention): Day[] {
  if (kind === "count") return [addDays(start, first - 1), addDays(start, last - 1)];
  const from = addDays(start, (first - weekdayOf(start) + WEEK) % WEEK);
  return [from, addDays(from, last - first)];
}
