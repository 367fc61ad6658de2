import type { Day, Moment, Settings } from "../model.ts";

/** A date as it was read; `note` says what had to be guessed. */
export type DateReading = { moment: Moment; note: string | null } | { reason: string };

interface Form {
  name: string;
  pattern: RegExp;
  /** Set where the text names no day but a month or a year. */
  note?: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY_NUMBER = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const ZONE = "(?<zone>(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|Z|[A-Z]{1,5})";
const CLOCK = `(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*${ZONE}?`;
const TIME = `(?:(?:t|,?\\s+(?:at\\s+)?)${CLOCK})?`;

/** The longest date that programs write has some 60 characters. */
const MAX_LENGTH = 100;

/** Ways of writing a date, most specific first. */
const FORMS: readonly Form[] = [
  form("iso", `(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})${TIME}`),
  form("cjk", `(?<year>\\d{4})\\s*[年년]\\s*(?<month>\\d{1,2})\\s*[月월]\\s*(?<day>\\d{1,2})\\s*[日일号]?${TIME}`),
  form(
    "basic",
    `(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:t?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})?${ZONE}?)?`,
  ),
  form("month-first", `${MONTH}\\s*${DAY_NUMBER}(?:,\\s*|\\s+)(?<year>\\d{4})${TIME}`),
  form("day-first", `${DAY_NUMBER}[-.]?\\s*(?:of\\s+)?${MONTH}[-,]?\\s*(?<year>\\d{4})${TIME}`),
  form("unix", `${MONTH}\\s+${DAY_NUMBER}\\s+${CLOCK}\\s+(?<year>\\d{4})`),
  form("dotted", `(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>\\d{4})${TIME}`),
  form("slashed", `(?<first>\\d{1,2})([/-])(?<last>\\d{1,2})\\2(?<year>\\d{4})${TIME}`),
  form("month", "(?<year>\\d{4})[-/.](?<month>\\d{1,2})", "names no day; the first day of the month was taken"),
  form("month-name", `${MONTH},?\\s+(?<year>\\d{4})`, "names no day; the first day of the month was taken"),
  form("year", "(?<year>\\d{4})", "names no day; the first day of the year was taken"),
];

/** Hours of the zone names that mean one thing everywhere in mail and on the web; any other name leaves the time unknown. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
};

function form(name: string, pattern: string, note?: string): Form {
  return { name, pattern: new RegExp(`^${pattern}$`, "i"), ...(note === undefined ? {} : { note }) };
}

/**
 * Reads one date in any form that generators and note apps write: '2021-08-12T19:39:52-07:00', '2020-04-24 01:03:29 +0200',
 * 'Aug 12, 2021 9:15 PM', 'Mon, 02 Jan 2006 15:04:05 -0700', '20210812', '31.12.2021'. The day is the one the author wrote, whatever
 * his offset. `order` settles 3/4/2021 (`dates` in journal.yaml; without it such a date is refused). A time without an offset is taken as UTC. The calendar is strict: 29 February 2021 gives a reason instead.
 */
export function parseMoment(text: string, order: Settings["dates"] = null): DateReading {
  const written = text.trim();
  if (written.length > MAX_LENGTH) return { reason: `"${written.slice(0, MAX_LENGTH)}…" is too long for a date` };
  const cleaned = written
    .replace(/\s+/g, " ")
    .replace(/\s*\([^)]*\)$/, "")
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, "");
  for (const { pattern, note } of FORMS) {
    const groups = pattern.exec(cleaned)?.groups;
    if (groups !== undefined) return readGroups(written, groups, note ?? null, order);
  }
  return {
    reason: `"${written}" is no date that can be read; write it as 2021-08-12 or 2021-08-12T19:39:52-07:00`,
  };
}

function readGroups(
  text: string,
  groups: Record<string, string | undefined>,
  note: string | null,
  order: Settings["dates"],
): DateReading {
  const parts = groups.first === undefined ? dayParts(groups) : slashedParts(groups, order);
  if (typeof parts === "string") return { reason: `"${text}" ${parts}` };
  const day = makeDay(parts.year, parts.month, parts.day);
  if (day === null) return { reason: `"${text}" is no day of the calendar` };
  const time = readTime(day, groups);
  if (time === undefined) return { reason: `"${text}" has a time of day or an offset that no clock shows` };
  return { moment: { day, time }, note: note === null ? null : `"${text}" ${note}` };
}

interface DayParts {
  year: number;
  month: number;
  day: number;
}

function dayParts(groups: Record<string, string | undefined>): DayParts {
  const name = groups.name?.slice(0, 3).toLowerCase();
  const month = name === undefined ? Number(groups.month ?? 1) : MONTHS.indexOf(name) + 1;
  return { year: Number(groups.year), month, day: Number(groups.day ?? 1) };
}

/** 25/12/2021 and 12/25/2021 say which part is the day; 03/04/2021 does not, and a guess would be wrong for half of the world: only `dates` in journal.yaml does. */
function slashedParts(groups: Record<string, string | undefined>, order: Settings["dates"]): DayParts | string {
  const [first, last, year] = [Number(groups.first), Number(groups.last), Number(groups.year)];
  if (first > 12 || first === last) return { year, month: last, day: first };
  if (last > 12) return { year, month: first, day: last };
  if (order === "us") return { year, month: first, day: last };
  if (order === "european") return { year, month: last, day: first };
  const [one, other] = [makeDay(year, first, last), makeDay(year, last, first)];
  return `can be read as ${one} and as ${other}; write the one you mean`;
}

/** RFC 3339, null where only a day is known, undefined where hour, minute or offset are out of range. */
function readTime(day: Day, groups: Record<string, string | undefined>): string | null | undefined {
  if (groups.hour === undefined) return null;
  const half = groups.half?.[0]?.toLowerCase();
  const written = Number(groups.hour);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half === "p" ? 12 : 0);
  const [minute, second] = [Number(groups.minute), Number(groups.second ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const offset = readOffset(groups.zone);
  if (offset === null || offset === undefined) return offset;
  // A leap second is true, but no feed reader knows it.
  return `${day}T${pad(hour)}:${pad(minute)}:${pad(Math.min(second, 59))}${offset}`;
}

/** '+02:00'; 'Z' where the author gives none; null for the name of a zone that is not known; undefined for '+25:00'. */
function readOffset(zone: string | undefined): string | null | undefined {
  if (zone === undefined) return "Z";
  const name = zone.toUpperCase().replace(/\s/g, "");
  const [, sign, hours, minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(name) ?? [];
  if (sign === undefined || hours === undefined) {
    const known = ZONES[name];
    if (known === undefined) return null;
    return known === 0 ? "Z" : `${known < 0 ? "-" : "+"}${pad(Math.abs(known))}:00`;
  }
  if (Number(hours) > 14 || Number(minutes) > 59) return undefined;
  return `${sign}${pad(Number(hours))}:${minutes}`;
}

/** 'YYYY-MM-DD', or null where the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day > length ? null : `${year}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
