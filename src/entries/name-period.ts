import { daysBetween } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { type DateOrder, findDated } from "../periods/index.ts";
import { MONTH_LABELS, monthNumber, weekdayNumber } from "../periods/words.ts";
import { wordName } from "./name-words.ts";

const NOWHERE = { year: null, reference: null } as const;
/** In days: a time that lies farther from the publication is that of something else. */
const FARTHEST = 366;
const YEAR = /^((?:19|20)\d\d)\s?[年년]?$/u;
/** '03', '03-March', 'March', '3月', '3월', 'März 2021'. Groups: number, name. */
const MONTH = /^(?:(0?[1-9]|1[0-2])(?:\s?[月월])?)?(?:(?:^|[-_. ]{1,3})(\p{L}{3,12})(?:[-_ ](?:19|20)\d\d)?)?$/u;
const YEAR_AND_MONTH = /^((?:19|20)\d\d)(?:[-_.]|\s?[年년]\s?)(0?[1-9]|1[0-2])\s?[月월]?$/u;
/** The week of a month in signs: '第1周', '第二周'. */
const HAN_WEEK = /^第?\s?(?:[1-5]|[一二三四五])\s?[周週]$/u;
/** '04', '4일', '04 - Thursday'. Groups: number, number before its sign, what is behind. */
const DAY = /^(?:(\d{1,2})|(\d{1,2})\s?[日일])(?:\s?[-_. ]\s?(\p{L}{3,12}))?$/u;
const WEEK_OF_MONTH = /^(?:week|woche|semaine|semana|settimana)[-_ ]?([1-5])$/i;
/** What one year has one of: a calendar week, a quarter, a half. 'Week 3' may be that of a course. */
const PART = /^(?:(?:[KC]W[-_ ]?\d{1,2})|W\d\d|Q[1-4]|H[12]|第?\d{1,2}[周週])$/iu;

/**
 * The time that a file is called by, where its title says nothing: 'Week of 2021-03-01.md', '2021-03-01_to_2021-03-07.md', 'March 4, 2021.md',
 * and with the folders that it lies in '2021/KW12.md', '2021/March/Week 2.md', '2021年/3月/4日.md'.
 */
export function findPeriodOfName(
  path: string,
  published: Day | null,
  dates: DateOrder | null = null,
): PeriodMention | null {
  const names = path.replace(/\.[^./]+$/, "").split("/");
  if (/^(?:_?index|readme)$/i.test(names.at(-1) ?? "")) names.pop();
  const name = names.pop() ?? "";
  const text = textOf(name, names);
  const found = text === null ? null : findDated(text, { ...NOWHERE, dates });
  if (!found?.stated || !found.alone || found.period.kind === "plan") return null;
  const { precision, rule, start } = found.period;
  // A year may be that of a course; a day that is known says more than the same day again.
  if (precision === "year" || rule === "season" || rule === "open") return null;
  if (published === null) return found.period;
  return precision !== "day" && Math.abs(daysBetween(start, published)) <= FARTHEST ? found.period : null;
}

/** '2021/03.md', 'journal/2021-03.md', '2021-03-fix-sails.md'; below 'weekly' it may be the third week. */
const NAMED_MONTH =
  /(?:^|\/)(?:((?:19|20)\d\d)\/(0[1-9]|1[0-2])|((?:19|20)\d\d)-(0[1-9]|1[0-2])(?:-\p{L}[^/]{0,100})?)(?:\/(?:_?index|readme))?$/iu;
const COUNTED = /week|woche|semaine|semana|settiman|issue|episode|chapter|lesson|lecture|[周週]/iu;

/** The month that an undated file is called by and nothing else. */
export function findMonthOfName(path: string): PeriodMention | null {
  const bare = path.replace(/\.[^./]+$/, "");
  const [, year, month, stated, behind] = (COUNTED.test(bare) ? null : NAMED_MONTH.exec(bare)) ?? [];
  return findDated(`${year ?? stated}-${month ?? behind}`, NOWHERE)?.period ?? null;
}

function textOf(name: string, folders: readonly string[]): string | null {
  const { year, month, isNamed } = readFolders(folders);
  const worded = wordName(name);
  if (worded !== null) return worded;
  const words = name.replace(/_+/g, " ").trim();
  if (year !== null && month !== null && HAN_WEEK.test(words))
    return `${year}年${month}月第${words.replace(/^第/u, "")}`;
  if (year !== null && PART.test(words)) return joinYear(words, year);
  if (year !== null && month !== null) {
    const week = WEEK_OF_MONTH.exec(words)?.[1];
    if (week) return `${MONTH_LABELS[month - 1] ?? ""} ${year}, week ${week}`;
    const [, number, signed, weekday] = DAY.exec(words) ?? [];
    const isDay = signed !== undefined || number?.length === 2 || isNamed;
    if (isDay && (number ?? signed) && (weekday === undefined || weekdayNumber(weekday) !== null))
      return `${year}-${String(month).padStart(2, "0")}-${(number ?? signed ?? "").padStart(2, "0")}`;
  }
  if (year !== null && monthNumber(words) > 0) return `${words} ${year}`;
  // A month in figures, or three of them, may be the number of an issue.
  return /^\d{4}-?\d{2,3}$/.test(words) ? null : words.replace(/^([KC]W[-_ ]?\d{1,2})-(?=20\d\d$)/i, "$1 ");
}

function joinYear(part: string, year: string): string {
  if (/[周週]/u.test(part)) return `${year}年${part}`;
  return /^W\d/i.test(part) ? `${year}-${part}` : `${part.replace(/[-_]/, " ")} ${year}`;
}

/** The year and the month that the innermost folders name. */
function readFolders(folders: readonly string[]): { year: string | null; month: number | null; isNamed: boolean } {
  const [inner = "", outer = ""] = [...folders].reverse();
  const both = YEAR_AND_MONTH.exec(inner);
  if (both) return { year: both[1] ?? null, month: Number(both[2]), isNamed: false };
  const year = YEAR.exec(inner)?.[1];
  if (year) return { year, month: null, isNamed: false };
  const [, number, name] = MONTH.exec(inner) ?? [];
  const month = name ? monthNumber(name) : Number(number ?? 0);
  return { year: YEAR.exec(outer)?.[1] ?? null, month: month > 0 ? month : null, isNamed: name !== undefined };
}
