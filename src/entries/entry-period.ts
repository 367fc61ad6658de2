import { addDays } from "../days.ts";
import type { Entry, PeriodMention, Section } from "../model.ts";
import { datePeriod, findDated, type PeriodContext, readCount, readPeriod } from "../periods/index.ts";
import { findOpeningPart, findOpeningSpan, findOpeningTerm, findOpeningYear } from "../periods/opening-year.ts";
import { findPastYear } from "../periods/past-year.ts";
import { findPeriodOfPost, findWeekOfTitle } from "../periods/post.ts";
import { monthNumber } from "../periods/words.ts";
import { findCountedSpan, findKeptSpan } from "./kept-span.ts";
import { findMonthOfName, findPeriodOfName } from "./name-period.ts";
import { findPartOfPath, readPath, yearOfPath } from "./path-period.ts";
import { findSnapshot, findUpdate, findUpdateOfKeys, findUpdateOfNow, isNowPage } from "./snapshot.ts";
import { findDiaryLine, findStatedDate } from "./stated-date.ts";
import { findStatedSpan } from "./stated-span.ts";
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
  /^(?:dates?|when|period|week(?!\s+(?:of|ending|beginning|starting|commencing)\s)|posted(?: on)?|published(?: on)?|written(?: on)?|datum|fecha|日期)\s*:?\s+/iu;

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
  const part =
    findPartOfPath(entry.path, entry.title, reference) ??
    findPeriodOfName(entry.path, entry.dateSource === "git" ? null : reference);
  if (part) return part;
  const past = reference === null ? null : findPastYear(entry.title, reference);
  if (past) return past;
  const line = findPeriodOfFirstLine(entry.sections, context, isNowPage(entry.title));
  if (line) return { ...line, rule: "first-line" };
  const snapshot = isNowPage(entry.title) ? (findUpdate(entry.sections, context) ?? findUpdateOfNow(entry)) : null;
  if (snapshot) return snapshot;
  const opening =
    entry.sections.flatMap(({ passages }) => passages).find(({ kind }) => kind === "paragraph")?.text ?? "";
  const about = [entry.title, ...entry.frontMatter.tags].join("\n");
  const told =
    findOpeningYear(opening, about, reference, isByMonths(entry.sections)) ??
    findOpeningPart(opening, reference) ??
    findOpeningTerm(opening, entry.title, reference) ??
    findOpeningSpan(opening, reference);
  if (told) return told;
  if (reference === null)
    return (
      findKeptSpan(entry, context) ?? findUpdateOfKeys(entry) ?? findMonthOfName(entry.path) ?? yearOfPath(entry.path)
    );
  const counted = findCountedSpan(entry);
  if (counted) return counted;
  return findPeriodOfPost(entry.title, listText(entry.sections), reference) ?? datePeriod(reference);
}

const FEWEST_MONTHS = 3;

/** Whether headings that are months and nothing else cut the text: it walks through a year. */
function isByMonths(sections: readonly Section[]): boolean {
  const months = sections.filter(({ heading }) => heading !== null && monthNumber(heading.trim()) > 0);
  return months.length >= FEWEST_MONTHS;
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
  const isOpen = context.reference === null;
  const label = isOpen ? LABEL_OF_UNDATED : LABEL;
  const stated = isOpen ? (findStatedDate(whole?.passages ?? []) ?? findDiaryLine(whole?.passages ?? [])) : null;
  const bold =
    isOpen && first.strong[0] !== undefined && isLineBefore(first.text, first.strong[0]) ? first.strong[0] : "";
  const lines = [stated ?? "", first.text, bold].filter((line) => line.length <= LONGEST_LINE);
  const found = lines
    .map((line) => findDated(line.replace(label, ""), context))
    .find((dated) => dated?.alone && dated.period.rule !== "relative");
  // '1. 2021' is the first year of a table of contents.
  if (!found || (first.kind === "item" && found.period.precision === "year")) return null;
  // A post stays of its day when it is mended later; a now page is as of its update.
  const isOfPost = found.period.rule === "updated" && context.reference !== null && !isNow;
  return isOfPost ? null : found.period;
}

/** '**3 July 2021**' and the hours below it; '**3 July 2021** was warm' goes on. */
function isLineBefore(text: string, strong: string): boolean {
  return text.startsWith(strong) && !/^[\s,;–—-]*\p{Ll}/u.test(text.slice(strong.length));
}

function listText(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, passages }) => [
      ...(heading === null ? [] : [heading]),
      ...passages.filter(({ kind }) => kind !== "code").map(({ text }) => text),
    ])
    .join("\n");
}
