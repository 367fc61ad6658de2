import type { RootContent, Table, TableCell, TableRow } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { countOf } from "../periods/count.ts";
import type { PartKind } from "../periods/within.ts";
import { WEEKDAY } from "../periods/words.ts";
import { FEWEST, type Lead, readDate, SHARE } from "./date-lead.ts";

const DATE_COLUMN =
  /^(?:date|day|week|month|when|period|datum|tag|woche|monat|fecha|d[ií]a|semana|jour|semaine|data|giorno|settimana|dag|kw|cw|kalenderwoche|wk|日期|日付|时间|日時|周|날짜|주차|дата|день|неделя|месяц)$/iu;
/** Whose cells may hold nothing but the number of a week of the calendar. */
const CALENDAR_COLUMN = /^(?:kw|cw|kalenderwoche|calendar week)$/iu;
/** Beside such a column the numbers of weeks are those of a course. */
const PLANNED = /^(?:thema|themen|lernziele?|prüfungen?|vorlesung|vl|übung|geplant|soll|topics?|planned)$/iu;
/** Beside such a column, the days that 'Week 3' is. */
const SPAN_COLUMN =
  /^(?:dates|date range|range|days|zeitraum|fechas|per[ií]odo|p[ée]riode|datas|期间|日期范围|期間|기간|период|даты)$/iu;
/** Such a first column has dates of things, or is no column of the author's days. */
const NO_LOG =
  /\b(?:due|deadline|release[ds]?|version|published|publication|event|birth|born|holiday|topic|schedule|planned|expir\w*|lecture|class|exam|assignment)\b/i;

interface Row {
  node: TableRow;
  lead: Lead;
}

/** A row of which a cell is a date, and how much the others say: a sentence of two words, a word, nothing but figures. */
interface DatedRow extends Row {
  says: 0 | 1 | 2;
}

/**
 * Rows of a table that carry a date: those of a column named for it, else those whose first cell is a whole day throughout, as in a log that
 * was put into a table without headings.
 */
export function findRows(table: Table, parts: PartKind | null = null): Row[] {
  const [head, ...rows] = table.children;
  const named = (names: RegExp) =>
    head?.children.flatMap((cell, index) => (names.test(textOf(cell).trim()) ? [index] : [])) ?? [];
  const columns = named(DATE_COLUMN);
  const isPlan = named(PLANNED).length > 0;
  const spans = columns.length === 0 ? [] : named(SPAN_COLUMN);
  const filled = rows.filter(isFilled);
  const read = [...columns, ...spans].map((column) =>
    readColumn(filled, column, parts, !isPlan && CALENDAR_COLUMN.test(textOf(head?.children[column] ?? "").trim())),
  );
  const best = read.sort((a, b) => tellingOf(b) - tellingOf(a) || numbersOf(a) - numbersOf(b))[0] ?? [];
  // Where most rows tell something, '| 3 May | rest |' is one of the log.
  if (tellingOf(best) >= Math.max(FEWEST, filled.length * SHARE)) return best.filter(({ says }) => says > 0);
  return columns.length === 0 ? findUnnamed(table.children) : [];
}

/** Of a column: 'What I learned', 'Things I practised'. */
const LEARNT =
  /\b(?:(?:what|things) (?:i|we)(?:'ve| have)?|topics?) (?:learn(?:ed|t)|studied|practi[cs]ed|did|built)\b/i;

/** Whether a table tells what was learnt on which day, below whatever heading: '| Date | What I learned |' below 'Changelog'. */
export function tellsLearning(node: RootContent): boolean {
  return node.type === "table" && node.children[0]?.children.some((cell) => LEARNT.test(textOf(cell))) === true;
}

/** How many rows tell something in words. */
function tellingOf(rows: readonly DatedRow[]): number {
  return rows.filter(({ says }) => says === 2).length;
}

/** How many rows only number what another column dates. */
function numbersOf(rows: readonly DatedRow[]): number {
  return rows.filter(({ lead }) => countOf(lead.date) !== null || /^KW \d{1,2}$/.test(lead.date)).length;
}

const ONLY_WEEKDAY = new RegExp(`^${WEEKDAY}\\.?$`, "iu");

/** A row that only numbers or dates a day to come ('| 22 | Mon | 19/05 | |') waits to be filled in. */
function isFilled({ children }: TableRow): boolean {
  return children.some((cell) => {
    const text = textOf(cell).trim();
    return !ONLY_WEEKDAY.test(text) && /\p{L}/u.test(text) && readDate(text) === null;
  });
}

function findUnnamed(rows: readonly TableRow[]): Row[] {
  if (rows[0]?.children.some((cell) => NO_LOG.test(textOf(cell)))) return [];
  const days = readColumn(rows, 0).filter(
    ({ lead, says }) => says === 2 && lead.precision === "day" && countOf(lead.date) === null,
  );
  return days.length >= Math.max(FEWEST, rows.length - 1) ? days : [];
}

function readColumn(
  rows: readonly TableRow[],
  column: number,
  parts: PartKind | null = null,
  isCalendar = false,
): DatedRow[] {
  return rows.flatMap((node): DatedRow[] => {
    const cell = node.children[column];
    const text = cell ? dateOf(cell).trim() : "";
    const lead = readDate(isCalendar && /^\d{1,2}$/.test(text) ? `KW ${text}` : text, parts);
    const others = node.children.filter((other) => other !== cell).map((other) => textOf(other));
    return lead ? [{ node, lead: { ...lead, standsOut: true }, says: saysOf(others.join(" ")) }] : [];
  });
}

/** '06<sup>th</sup> Oct 2025' without its tags. */
function dateOf(cell: TableCell): string {
  return textOf(cell, { includeHtml: false });
}

function saysOf(text: string): DatedRow["says"] {
  if (/\p{L}{2}(?:\s+|\s?[:,;&/–—-]\s?)\p{L}{2}|\p{Lo}{3}/u.test(text)) return 2;
  return /\p{L}{3}/u.test(text) ? 1 : 0;
}
