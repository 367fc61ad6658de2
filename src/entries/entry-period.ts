import { addDays } from "../days.ts";
import type { Entry, PeriodMention, Section } from "../model.ts";
import { datePeriod, findDated, findPeriod, type PeriodContext, readCount, readPeriod } from "../periods/index.ts";
import { findPastYear } from "../periods/past-year.ts";
import { findPeriodOfPost, findWeekOfTitle } from "../periods/post.ts";
import { findKeptSpan } from "./kept-span.ts";
import { findStatedDate } from "./stated-date.ts";
import { findStatedSpan } from "./stated-span.ts";
import { yearOfTerm } from "./term-name.ts";
import { findPeriodOfHeading } from "./title-heading.ts";

/** What tells the time of an entry and its sections. */
export type PeriodSource = Pick<Entry, "sections" | "title" | "date" | "frontMatter" | "path"> &
  Partial<Pick<Entry, "dateSource">>;

/** A line of its own is no longer. */
const LONGEST_LINE = 70;
/** A numbered week in a title is the calendar's when the post appeared in it or so many days later. */
const FRESH = 13;
const LABEL = /^(?:dates?|when|period|week)\s*:\s*/i;
const LABEL_OF_UNDATED =
  /^(?:dates?|when|period|week|posted(?: on)?|published(?: on)?|written(?: on)?|datum|fecha|日期)\s*:?\s+/iu;
const LONGEST_HEAD = 300;
const WEEK_NUMBER = /^(?:we+k(?:ly)?[ -]?(?:notes?|log|update|review)?|semaine|semana|woche|kw)\W*(\d{1,2})(?!\d)/i;
/** 'Now', 'What I am doing now'. */
const NOW =
  /^\W*(?:now|what(?:'|’)?(?:s| i(?:'|’)?m| i am| am i)? (?:doing|up to|working on)(?: right)? now|current(?:ly)?)\b/i;

/** Whether a title is that of a page of what one is into at the moment. */
export function isNowPage(title: string): boolean {
  return NOW.test(title);
}

/**
 * The time of an entry as a whole: its title's, made more precise by `period` in the front matter; else what the first line says
 * and nothing else, what a weekly or monthly post is about, its date. Null: undated.
 */
export function findPeriodOfEntry(entry: PeriodSource, base: PeriodContext): PeriodMention | null {
  const { reference } = base;
  const stated = entry.frontMatter.period;
  const context: PeriodContext = { ...base, year: readPath(entry.path).year };
  const given = stated === null ? null : readPeriod(stated, context);
  const title = findPeriodOfTitle(entry.title, given ? { ...context, year: Number(given.start.slice(0, 4)) } : context);
  // `period` makes a title more precise; where the two exclude each other, the words that readers see count.
  if (given && (title === null || (given.start <= title.end && title.start <= given.end))) {
    return { ...given, rule: "front-matter" };
  }
  if (title) return title;
  const heading = findPeriodOfHeading(entry, context);
  if (heading) return heading;
  const span = findStatedSpan(entry.frontMatter, context);
  if (span) return span;
  const week = findWeekOfPath(entry.path, entry.title);
  if (week) return week;
  const past = reference === null ? null : findPastYear(entry.title, reference);
  if (past) return past;
  const line = findPeriodOfFirstLine(entry.sections, context, isNowPage(entry.title));
  if (line) return { ...line, rule: "first-line" };
  const snapshot = isNowPage(entry.title) ? findUpdate(entry.sections, context) : null;
  if (snapshot) return snapshot;
  if (reference === null) return findKeptSpan(entry, context) ?? findUpdateOfKeys(entry);
  return findPeriodOfPost(entry.title, listText(entry.sections), reference) ?? datePeriod(reference);
}

/** 'Week 5' in a post of another season is the fifth of the author's own count. */
function findPeriodOfTitle(title: string, context: PeriodContext): PeriodMention | null {
  const found = findDated(title, context);
  if (found === null) return null;
  const { period, stated } = found;
  const { reference } = context;
  if (period.rule === "week" && !stated && reference !== null && readCount(title.split(/[:：(–—-]/)[0]?.trim() ?? "")) {
    return period.start <= reference && reference <= addDays(period.end, FRESH) ? period : null;
  }
  const week = period.rule === "day" ? findWeekOfTitle(title, period.start) : null;
  return week ?? period;
}

/** 'weeknotes/2024-W12.md'; '2024-12.md' where the title counts the twelfth week: 'Weeknotes 12'. */
function findWeekOfPath(path: string, title: string): PeriodMention | null {
  const name = (path.split("/").at(-1) ?? "").replace(/\.[^.]+$/, "");
  const [, year, number] = /^((?:19|20)\d\d)-?(\d\d)$/.exec(name) ?? [];
  const isCounted = number !== undefined && Number(WEEK_NUMBER.exec(title)?.[1]) === Number(number);
  const text = isCounted ? `${year}-W${number}` : name;
  return /^\d{4}-?W\d\d$/i.test(text) ? findPeriod(text, { year: null, reference: null }) : null;
}

/** A date alone below the title: '*3 – 9 July 2021*'. */
function findPeriodOfFirstLine(
  [whole, next]: readonly Section[],
  context: PeriodContext,
  isNow: boolean,
): PeriodMention | null {
  // A now page may say it below a heading that repeats its title.
  const first = whole?.passages[0] ?? (isNow ? next?.passages[0] : undefined);
  if (!first || first.kind === "code") return null;
  const snapshot = isNow ? findSnapshot(first.text, context) : null;
  if (snapshot) return snapshot;
  const label = context.reference === null ? LABEL_OF_UNDATED : LABEL;
  const stated = context.reference === null ? findStatedDate(whole?.passages ?? []) : null;
  const lines = [stated ?? "", first.text].filter((line) => line.length <= LONGEST_LINE);
  const found = lines
    .map((line) => findDated(line.replace(label, ""), context))
    .find((dated) => dated?.alone && dated.period.rule !== "relative");
  if (!found) return null;
  // A post stays of its day when it is mended later; a now page is as of its update.
  const isOfPost = found.period.rule === "updated" && context.reference !== null && !isNow;
  return isOfPost ? null : found.period;
}

/** A now page that says it nowhere else is as of the last change that its front matter tells. */
function findUpdateOfKeys({ title, frontMatter }: PeriodSource): PeriodMention | null {
  const day = isNowPage(title) ? frontMatter.updated?.day : undefined;
  return day === undefined ? null : { ...datePeriod(day), rule: "updated" };
}

/** 'What I am focused on right now (updated December 2024).' */
function findSnapshot(text: string, context: PeriodContext): PeriodMention | null {
  const boxed = /\(([^()]{5,50})\)\W*$/.exec(text.slice(0, LONGEST_HEAD))?.[1];
  const found = boxed === undefined ? null : findDated(boxed, context);
  return found?.period.rule === "updated" ? found.period : null;
}

/** 'Updated: 3 May 2021. Older ones are on the shelf.' */
const BEHIND_DATE = /(?<=(?:19|20)\d\d)\.\s.*$/su;

/** Anywhere on a now page, as a line of its own or at the start of one: 'Updated: 27 February 2024'. */
function findUpdate(sections: readonly Section[], context: PeriodContext): PeriodMention | null {
  const lines = sections
    .flatMap(({ passages }) => passages)
    .map(({ text }) => text.replace(/\n/g, " ").replace(BEHIND_DATE, ""))
    .filter((text) => text.length <= LONGEST_LINE);
  const found = lines.map((text) => findDated(text, context)?.period);
  return found.find((period) => period?.rule === "updated") ?? null;
}

function listText(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, passages }) => [
      ...(heading === null ? [] : [heading]),
      ...passages.filter(({ kind }) => kind !== "code").map(({ text }) => text),
    ])
    .join("\n");
}

/** '26.9.2024': the year behind them counts. */
const DAY_AND_MONTH = /(?<![\d./-])\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?=(?:19|20)\d\d(?!\d))/g;

/** The one year that a text mentions: 'Piano practice 2023'; null for none or several. */
export function readYearHint(text: string): number | null {
  const years = [
    ...text.replace(DAY_AND_MONTH, " ").matchAll(/(?<![\d.$€#/-])(?:19[89]|20[0-4])\d(?![\d.%]*\d|[/-]\d)/g),
  ].map(([year]) => Number(year));
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
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

/** The year that the title, the file or the text before the first heading mentions, where no period says it. */
export function readHint(
  entry: PeriodSource,
  before: readonly Section[] = [],
): { year: number | null; month: number | null } {
  const file = readPath(entry.path);
  const first = entry.sections[0]?.passages[0]?.text ?? "";
  // A long introduction of a dated post mentions years of all kinds.
  const line = entry.date === null || first.length <= LONGEST_LINE ? readYearHint(first.slice(0, 200)) : null;
  const last =
    entry.date === null ? before.findLast(({ heading, period }) => heading !== null && period !== null) : null;
  const headings =
    entry.date === null ? readYearHint(entry.sections.map(({ heading }) => heading ?? "").join("\n")) : null;
  const year =
    readYearHint(entry.title) ??
    file.year ??
    line ??
    headings ??
    yearOfTerm(entry.title) ??
    yearOfTerm(entry.path) ??
    (last?.period ? Number(last.period.start.slice(0, 4)) : null);
  return { ...file, year };
}
