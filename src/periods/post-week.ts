import { addDays, daysBetween, startOfWeek, weekdayOf, yearOf } from "../days.ts";
import type { Day } from "../model.ts";
import { spanFinding } from "./findings.ts";
import { findDated } from "./index.ts";
import type { Finding } from "./wording.ts";

/** Posts that tell a week say so more than once: 'I picked two courses for this week … until next week'. */
const WEEK_WORDS = /\b(?:this|next|last|past|a|the|rest of the|end of the) week(?:end)?(?:'s)?\b/giu;
const FEWEST_WEEK_WORDS = 3;
const LEAD = 400;
/** Of a body, in characters: more is read by nobody to find out about the time. */
const MOST_TEXT = 30_000;

/** The week that a report on one tells: the days that its first lines name, the week of the calendar that it numbers, the seven days up to it. */
export function weekOfPost(title: string, body: string, reference: Day): Finding | null {
  return weekSaid(body, reference) ?? weekNumbered(title, reference) ?? weekUpTo(reference);
}

/** The day of the post is the last of its seven. */
export function weekUpTo(reference: Day): Finding | null {
  return spanFinding(addDays(reference, -6), reference, "stated", "week");
}

/** In days: so long after a week of the calendar its notes appear. */
const LATEST_NOTES = 3;

/** 'Garden notes – week 23' is the calendar's week of that number where the day of the post lies in it or just behind it. */
function weekNumbered(title: string, reference: Day): Finding | null {
  const number = Number(/\bweek(?:ly|[ -]?notes?)?\W{0,3}(\d{1,2})(?!\d)/i.exec(title)?.[1] ?? 0);
  const day = addDays(reference, -LATEST_NOTES);
  const start = [day, reference]
    .flatMap((near) => startOfWeek(yearOf(addDays(near, 4 - weekdayOf(near))), number) ?? [])
    .find((monday) => monday <= reference && day <= addDays(monday, 6));
  return start === undefined ? null : spanFinding(start, addDays(start, 6), "stated", "week");
}

/** '2021-03-01 – 2021-03-07', '`2021-03-01` 到 `2021-03-07`'. */
const WEEK_SAID = /(20\d\d-\d\d-\d\d)\s*(?:[-–—~～〜→到至]|to|through|until|bis|al?|au)\s*(20\d\d-\d\d-\d\d)/iu;
const [SHORTEST_WEEK, LONGEST_WEEK, LATEST_REPORT] = [4, 8, 21] as const;

/** 'This was the week of Sept 12, …', 'This week (6 – 12 June) …'. Groups: where it begins, its days. */
const WEEK_IN_WORDS =
  /(?<!\p{L})(?:(?:this|it) (?:is|was|covers|recaps|will be) (?:for |about )?the week (?:of|beginning|starting) ([^\n.;:!?,()]{3,20})|(?:this|the past|my|another|second|third|fourth|fifth|last) week (?:of [\p{L} ]{2,30} )?\(([^\n.;:!?()]{5,40})\))/iu;

/** As a match of `WEEK_SAID`. */
function findWeekInWords(body: string, reference: Day): readonly string[] | null {
  const [, first, days] = WEEK_IN_WORDS.exec(body.slice(0, LEAD)) ?? [];
  const words = first === undefined ? (days ?? "") : `week of ${first.trim()}`;
  const found = words === "" ? null : findDated(words, { year: yearOf(reference), reference });
  return found?.alone && found.period.precision !== "day" ? [words, found.period.start, found.period.end] : null;
}

/** The days that the first lines of a report on a week name, where it ended by the day of the post or not long before. */
function weekSaid(body: string, reference: Day): Finding | null {
  const [, start, end] = WEEK_SAID.exec(body.slice(0, LEAD)) ?? findWeekInWords(body, reference) ?? [];
  if (start === undefined || end === undefined) return null;
  const [length, ago] = [daysBetween(start, end), daysBetween(end, reference)];
  const isWeek = length >= SHORTEST_WEEK && length <= LONGEST_WEEK;
  return isWeek && ago >= -1 && ago <= LATEST_REPORT ? spanFinding(start, end, "stated", "week") : null;
}

/** Whether the first lines of a post and the rest of it speak of 'this week'. */
export function tellsWeek(body: string): boolean {
  const lead = body.slice(0, LEAD);
  if (!/(?<!\b(?:after|before|until|till|since|by) )\b(?:this|a|past) week\b/i.test(lead)) return false;
  return [...body.slice(0, MOST_TEXT).matchAll(WEEK_WORDS)].length >= FEWEST_WEEK_WORDS;
}
