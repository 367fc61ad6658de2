import { daysBetween } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { findPeriod } from "../periods/index.ts";

const WEEK_NUMBER = /^(?:we+k(?:ly)?[ -]?(?:notes?|log|update|review)?|semaine|semana|woche|kw)\W*(\d{1,2})(?!\d)/i;
/** '2024-Q3', 'aims-2024-q3', 'q3-2024-aims'. Groups: year and quarter, or quarter and year. */
const QUARTER = /(?:^|[-_ ])(?:((?:19|20)\d\d)[-_ ]?Q([1-4])|Q([1-4])[-_ ]?((?:19|20)\d\d))(?=$|[-_ ]\D)/i;
/** In days: a quarter that lies farther from the publication is that of something else. */
const FARTHEST = 366;
const SOMEWHERE = { year: null, reference: null } as const;

/** The week or quarter that a file is called by: 'weeknotes/2024-W12.md', 'aims-2024-Q3.md'; '2024-12.md' where the title counts the twelfth week: 'Weeknotes 12'. */
export function findPartOfPath(path: string, title: string, published: Day | null = null): PeriodMention | null {
  const name = (path.split("/").at(-1) ?? "").replace(/\.[^.]+$/, "");
  const [, year, number] = /^((?:19|20)\d\d)-?(\d\d)$/.exec(name) ?? [];
  const isCounted = number !== undefined && Number(WEEK_NUMBER.exec(title)?.[1]) === Number(number);
  const text = isCounted ? `${year}-W${number}` : name;
  const quarter = findQuarter(name);
  if (quarter && (published === null || Math.abs(daysBetween(quarter.start, published)) <= FARTHEST)) return quarter;
  return /^\d{4}-?W\d\d$/i.test(text) ? findPeriod(text, SOMEWHERE) : null;
}

function findQuarter(name: string): PeriodMention | null {
  const match = QUARTER.exec(name);
  return match && findPeriod(`${match[1] ?? match[4]} Q${match[2] ?? match[3]}`, SOMEWHERE);
}

interface FileDate {
  year: number | null;
  month: number | null;
}

/** 'journal/2021/03.md', '2020.md', '2021-03.md'; a whole date in a file name is the publication's, not the subject's. */
export function readPath(path: string): FileDate {
  const bare = path.replace(/\.[^./]+$/, "").replace(/\d{4}-\d\d-\d\d[^/]*$/, "");
  const inName =
    /(?:^|\/)(?:[^/]*[-_ ])?((?:19|20)\d\d)(?:[-_/](0[1-9]|1[0-2]))?(?:[-_ ][^/\d]*|\/index|\/README)?$/i.exec(bare);
  const folders = inName ? null : /(?:^|\/)((?:19|20)\d\d)(?:\/(0[1-9]|1[0-2]))?\//.exec(path);
  const match = inName ?? folders;
  return { year: match ? Number(match[1]) : null, month: match?.[2] ? Number(match[2]) : null };
}

/** The month that the names of a file and its folders give: 'journal/2021/03.md'. */
export function monthOfPath(path: string): PeriodMention | null {
  const { year, month } = readPath(path);
  return year && month ? findPeriod(`${year}-${String(month).padStart(2, "0")}`, { year, reference: null }) : null;
}

/** The year that a file is called by and that no date tells of otherwise: 'books/2023.md'. */
export function yearOfPath(path: string): PeriodMention | null {
  const [, year] = /(?:^|\/)((?:19|20)\d\d)\.[^./]+$/.exec(path) ?? [];
  return year === undefined || /(?:^|\/)(?:leetcode|problems?|rfcs?|solutions|exercises|issues?|aoc)\//i.test(path)
    ? null
    : findPeriod(year, SOMEWHERE);
}
