import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { countOf } from "../periods/count.ts";
import { findDated, readCount } from "../periods/index.ts";
import { leadingDate } from "../periods/leading.ts";
import { withoutUnderscores } from "../periods/spelling.ts";
import { dayBehindCount } from "../periods/unframe.ts";
import { hasParts, type PartKind, readPart } from "../periods/within.ts";
import { DATE_LABEL, OPENING } from "../periods/words.ts";
import { isLineEnd } from "./line-end.ts";

/** What a block starts with: a date that stands out (alone in its line, bold), or one before a colon or a dash. */
export interface Lead {
  date: string;
  standsOut: boolean;
  precision: string;
}

/** Any leap year: what a date is of, not which, matters here. */
export const SOME_YEAR = { year: 2000, month: 1, reference: null, dates: "us" } as const;
/** Of a list or a table: so many of its lines have to start with a date. */
export const SHARE = 0.6;
export const FEWEST = 2;
const SEPARATOR = /\s*[:：]\s+|\s*[:：]$|：|\s+[-–—|→]+\s+|\s*[—|→]\s*/gu;
const LONGEST_DATE = 60;
/** How long one was at it: '6 July (2.5 hrs)'. */
const BOXED_DURATION =
  /(?<=\d(?:st|nd|rd|th)?)\s?[([]~?\d{1,3}(?:[.,:]\d{1,2})?\s?(?:h|hrs?|hours?|min(?:ute)?s?|std|stunden|horas?|heures?|ore|uur)\.?[)\]]$/iu;
const BOXED = /^\s?\([^()]{3,40}\)(?=$|[\s:,.;–—-])/u;

/** The date that a paragraph starts with; null for one that starts otherwise. */
export function readLead(all: readonly PhrasingContent[], parts: PartKind | null = null): Lead | null {
  // '<span>4 March</span> nets': what a browser draws of it is no word.
  const nodes = all.filter((node) => node.type !== "html" || isLineEnd(node));
  const [first, second] = nodes;
  const lead = readLeadOf(nodes, parts);
  // '**2021-03-04 An inventory of knots**'
  const isBold = first?.type === "strong" && (second === undefined || isLineEnd(second));
  return lead && isBold ? { ...lead, standsOut: true } : lead;
}

function readLeadOf(nodes: readonly PhrasingContent[], parts: PartKind | null): Lead | null {
  const [first, second] = nodes;
  if (first?.type === "strong" || first?.type === "emphasis") {
    const after = second === undefined ? "" : textOf(second);
    const boxed = BOXED.exec(after)?.[0] ?? "";
    const lead = (boxed === "" ? null : readCountAndDays(textOf(first), boxed)) ?? readDate(textOf(first), parts);
    if (lead && (second === undefined || isLineEnd(second) || /^[\s:,.;–—-]/.test(after))) {
      return { ...lead, standsOut: true };
    }
  }
  const line = firstLine(nodes).replace(DATE_LABEL, "");
  if (!OPENING.test(line)) return null;
  const alone = readDate(line, parts);
  if (alone) return { ...alone, standsOut: true };
  const ends = [...line.slice(0, LONGEST_DATE + 3).matchAll(SEPARATOR)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const lead = readDate(line.slice(0, end), parts);
    // '5 - 10 minutes' is no day.
    if (lead && !(lead.precision === "number" && /^\P{L}*\d/u.test(line.slice(end)))) return lead;
  }
  // '3/4/21 scales on the piano': nothing but a space behind the date.
  const plain = withoutUnderscores(line);
  const leading = leadingDate(plain, false);
  const isFirst = leading?.place === "first" && plain.startsWith(leading.text);
  return isFirst ? readDate(line.slice(0, leading.text.length)) : null;
}

/** '**Week 2** (13-19 May)': the days stand in brackets behind the bold count of them. */
function readCountAndDays(count: string, boxed: string): Lead | null {
  const days = countOf(count) === null ? null : findDated(boxed.trim().slice(1, -1), SOME_YEAR);
  return days?.alone ? readDate(`${count.trim()} ${boxed.trim()}`) : null;
}

/** Text up to the first line break. */
export function firstLine(nodes: readonly PhrasingContent[]): string {
  const end = nodes.findIndex((node) => isLineEnd(node));
  const text = nodes
    .slice(0, end === -1 ? nodes.length : end)
    .map((node) => textOf(node, { includeImageAlt: false }))
    .join("");
  return (text.split("\n")[0] ?? "").trim();
}

/** A text that is a date or a number of the log's days and nothing else. Years, counts and `parts` of the time around are settled later. */
export function readDate(source: string, parts: PartKind | null = null): Lead | null {
  const text = source
    .trim()
    .replace(/\s*[:：]$/, "")
    .replace(DATE_LABEL, "")
    .replace(/^\[([^[\]]*)\]$/, "$1");
  if (text === "" || text.length > LONGEST_DATE || !OPENING.test(text)) return null;
  const found = findDated(text.replace(BOXED_DURATION, ""), SOME_YEAR);
  if (found && (found.alone || countOf(text) !== null || isDayBehindCount(text))) {
    return { date: text, standsOut: false, precision: found.period.precision };
  }
  const count = countOf(text);
  if (count !== null && readCount(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")) !== null)
    return { date: text, standsOut: false, precision: count.unit };
  const part = parts === null ? null : readPart(text);
  return part?.alone && part.kind === parts
    ? { date: text, standsOut: false, precision: part.sure ? "day" : "number" }
    : null;
}

/** 'Day 4 13/02/2021' and nothing else. */
function isDayBehindCount(text: string): boolean {
  const day = dayBehindCount(text.replace(/^[^\p{L}\p{N}]+/u, ""));
  return day !== null && findDated(day, SOME_YEAR)?.alone === true;
}

/** What the blocks below a heading may name alone: days of a month by their numbers, days of a week by their names. */
export function partsBelow(source: string): PartKind | null {
  // Days stand below no planet.
  const heading = source.replace(/^Mars(?=$|\s(?:19|20)\d\d$)/, "mars");
  const period = findDated(heading, SOME_YEAR)?.period;
  if (period?.precision === "month") return "number";
  const isWeek =
    countOf(heading)?.unit === "week" || (period && period.precision !== "day" && hasParts("weekday", period));
  return isWeek ? "weekday" : null;
}
