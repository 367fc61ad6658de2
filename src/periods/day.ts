import { addDays, makeDay, yearOf } from "../days.ts";
import { dayFinding } from "./findings.ts";
import { type DateOrder, type Finding, type PeriodContext, type PeriodWording, placeYear } from "./wording.ts";
import { DAY, MONTH, monthNumber, whole, YEAR, yearNumber } from "./words.ts";

/** What a wording says of one day; null for what it leaves to the other end of a range or to the context. */
export interface DayParts {
  year: number | null;
  month: number | null;
  day: number;
}

const MONTH_FIRST = whole(
  MONTH,
  "(?:\\s*(?:the\\s+)?|[-/]|,\\s+(?=\\d{1,2}(?:st|nd|rd|th)))",
  DAY,
  "(?:(?:,\\s*|\\s+(?:del?\\s+)?|[-/])",
  YEAR,
  ")?",
);
const YEAR_THEN_MONTH = whole("((?:19|20)\\d\\d)(?:,?\\s+|-)", MONTH, "(?:\\s+|-)", DAY);
const DAY_FIRST = whole(
  "(?:(?:the|d[ií]a|giorno)\\s+)?",
  DAY,
  "(?:,?\\s*(?:of\\s+|de\\s+)?|[-/])",
  MONTH,
  "(?:,?(?:\\s*|[-/])(?:of\\s+|de\\s+|del\\s+)?",
  YEAR,
  "|(?:\\s+(?:del?\\s+)?|-)([1-3]\\d))?",
);
const YEAR_FIRST = /^((?:19|20)\d\d)([-/.])\s?(\d{1,2})\2\s?(\d{1,2})\.?$/;
const SPACED = /^((?:19|20)\d\d) (\d\d) (\d\d)$/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)$/;
const SLASHED = /^(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)$/;
/** Needs to know which number is the month, as any '3/4' may be three of four. */
const SHORT_SLASHED = /^(\d{1,2})\/(\d{1,2})(?:\/(\d\d))?$/;
/** '14.03.' and '14.03.21', two digits each: '1.2' is a chapter. */
const SHORT_POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.([12]\d)?$/;
const SHORT_DOTTED = /^(\d\d)\.\s?(\d\d)\.([12]\d)?$/;
/** '24.04.30' lies in no year to come: its year stands first. */
const SHORT_YEAR_FIRST = /^(1[5-9]|2\d)\.\s?(\d\d)\.\s?(3[01])$/;
const SHORT_YEAR = /^(\d{1,2})([/-])(\d{1,2})\2([0-3]\d)$/;
const ORDINAL = /^((?:19|20)\d\d)-([0-3]\d\d)$/;
/** '1. January' is the first of a numbered list for an English author, 'der 1. Januar' a day for a German one, as is '15. February 2023'. */
const NUMBERED =
  /^\d{1,2}\.\s*(?:January|February|March|May|June|July|October|December)\b(?!(?<=^(?:1[3-9]|[23]\d)\.\s*\w+),?\s+(?:19|20)\d\d)/i;
const BARE = /^(?:(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)|(?:dia|día|giorno)\s+(\d{1,2}))$/i;

/** Day, month and year that a text names and nothing else; null for any other text. 'Feb 5th' has no year, '7' no month. */
export function readDayParts(text: string, context: Pick<PeriodContext, "dates">): DayParts | null {
  const order = context.dates ?? null;
  return readNumericDay(text, order) ?? readShortDay(text, order) ?? readShortYear(text, order) ?? readNamedDay(text);
}

/** 'February 5, 2022', '5 de febrero de 2022', 'Feb 5th', '05.02.2022', '13/02/2022', '20220205', '2022-036'. */
export const day: PeriodWording = {
  name: "day",
  find(text, context) {
    return findOrdinalDate(text) ?? findBareDay(text, context) ?? findDay(text, context);
  },
};

function findDay(text: string, context: PeriodContext): Finding | null {
  const parts = readDayParts(text, context);
  if (parts === null || parts.month === null) return null;
  const year = placeYear(parts.year, parts.month, parts.day, context);
  const found = year === null ? null : makeDay(year, parts.month, parts.day);
  return found === null ? null : dayFinding(found, parts.year === null ? "assumed" : "stated");
}

function readNamedDay(text: string): DayParts | null {
  const first = MONTH_FIRST.exec(text);
  if (first) return named(first[3], first[1], first[2]);
  const year = YEAR_THEN_MONTH.exec(text);
  if (year) return named(year[1], year[2], year[3]);
  const second = NUMBERED.test(text) ? null : DAY_FIRST.exec(text);
  return second && named(second[4] ? `20${second[4]}` : second[3], second[2], second[1]);
}

function readNumericDay(text: string, order: DateOrder | null): DayParts | null {
  const iso = YEAR_FIRST.exec(text);
  // No month has the number 27.
  if (iso) return numeric(iso[1], iso[3], iso[4]) ?? numeric(iso[1], iso[4], iso[3]);
  const compact = COMPACT.exec(text) ?? SPACED.exec(text);
  if (compact) return numeric(compact[1], compact[2], compact[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return pointed(dotted[3], dotted[1], dotted[2], order);
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  return ordered(slashed[4], slashed[1], slashed[3], order);
}

/** '3/4/2021' is March for some and April for others: without a setting only a number above twelve tells. */
function ordered(
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
  order: DateOrder | null,
): DayParts | null {
  if (Number(first) > 12 || Number(first) === Number(second)) return numeric(year, second, first);
  if (Number(second) > 12 || order === "us") return numeric(year, first, second);
  return order === "european" ? numeric(year, second, first) : null;
}

/** '3.4.2021' is in April, but for authors whose other dates begin with the month; '2.24.21' can only be in February. */
function pointed(
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
  order: DateOrder | null,
): DayParts | null {
  const byDay = numeric(year, second, first);
  const byMonth = numeric(year, first, second);
  return order === "us" ? (byMonth ?? byDay) : (byDay ?? byMonth);
}

function readShortDay(text: string, order: DateOrder | null): DayParts | null {
  const slashed = order === null ? null : SHORT_SLASHED.exec(text);
  // A leap year, so that 29 February stands until its year is known.
  const parts = slashed && ordered(slashed[3] ? `20${slashed[3]}` : "2000", slashed[1], slashed[2], order);
  if (slashed && parts) return slashed[3] ? parts : { ...parts, year: null };
  const first = SHORT_YEAR_FIRST.exec(text);
  if (first) return numeric(`20${first[1]}`, first[2], first[3]);
  const dotted = (order === "european" ? SHORT_POINTS : SHORT_DOTTED).exec(text);
  const days = dotted && pointed(dotted[3] ? `20${dotted[3]}` : "2000", dotted[1], dotted[2], dotted[3] ? order : null);
  return dotted && days && (dotted[3] ? days : { ...days, year: null });
}

/** '13/02/21' and '2/13/21' tell which number is the day; '13-02-21' may start with its year. */
function readShortYear(text: string, order: DateOrder | null): DayParts | null {
  const match = SHORT_YEAR.exec(text);
  if (!match) return null;
  const [, first, sign, second, year] = match;
  if (sign === "-" && Number(first) > 12 && order === null && Number(year) <= 12) return null;
  return ordered(`20${year}`, first, second, order);
}

/** The 36th day of a year, ISO 8601: '2022-036'. */
function findOrdinalDate(text: string): Finding | null {
  const match = ORDINAL.exec(text);
  if (!match) return null;
  const [year, count] = [Number(match[1]), Number(match[2])];
  const found = addDays(`${year}-01-01`, count - 1);
  return count > 0 && yearOf(found) === year ? dayFinding(found, "stated") : null;
}

/** '12th', 'Dia 12' below a heading that names a month. */
function findBareDay(text: string, context: PeriodContext): Finding | null {
  const match = BARE.exec(text);
  if (!match || context.year === null || !context.month) return null;
  const found = makeDay(context.year, context.month, Number(match[1] ?? match[2]));
  return found === null ? null : dayFinding(found, "assumed");
}

function named(year: string | undefined, month: string | undefined, day: string | undefined): DayParts | null {
  const parts = { year: year ? yearNumber(year) : null, month: monthNumber(month ?? ""), day: Number(day) };
  return parts.day >= 1 && parts.day <= 31 ? parts : null;
}

function numeric(year: string | undefined, month: string | undefined, day: string | undefined): DayParts | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return makeDay(parts.year, parts.month, parts.day) === null ? null : parts;
}
