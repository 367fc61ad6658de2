import type { List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { countOf } from "../periods/count.ts";
import { findDated } from "../periods/index.ts";
import { OPENING } from "../periods/words.ts";
import { classifyHeading } from "../topics/headings.ts";
import { slugify } from "../urls.ts";
import { headingId, headingText } from "./remark-headings.ts";

/** A block that stands for a time of its own, like a heading: the date that it starts with, and its id in the page. */
export interface DatedBlock {
  kind: "item" | "line";
  date: string;
  anchor: string;
}

/** What a block starts with: a date that stands out (alone in its line, bold), or one before a colon or a dash. */
interface Lead {
  date: string;
  standsOut: boolean;
  precision: string;
}

type Found = { node: ListItem | Paragraph | TableRow; kind: DatedBlock["kind"]; lead: Lead };

/** Below such headings dates belong to what is listed, not to the author's days. */
const OTHER_DATES =
  /\b(?:schedules?|agenda|calendar|events?|deadlines?|due|releases?|changelog|change log|publications?|talks?|references?|bibliography|citations?|links?|education|experience|employment|career|awards?|certifications?|birthdays?|anniversar(?:y|ies)|holidays?|conferences?|upcoming|syllabus|lectures?|chronology|history|itinerary|sources?|cv|résumé|timelines?|disclosures?|incidents?|post-?mortem|footnotes|posts|archives?|articles)\b/i;
const DATE_COLUMN =
  /^(?:date|day|week|month|when|period|datum|tag|woche|monat|fecha|d[ií]a|semana|jour|semaine|data|giorno|settimana|dag|日期|日付|时间|日時|周)$/iu;
const LOG =
  /\b(?:(?:b|dev|work|photo|train\w*)?logs?|diary|journal|daily|days?|weeks?|progress|updates?|notes|entries|sessions?|practice|tagebuch|protokoll|verlauf|diario|journal de bord|bitácora)\b|日[记記誌志]|记录|記録/iu;
/** Any leap year: what a date is of, not which, matters here. */
const SOME_YEAR = { year: 2000, month: 1, reference: null, dates: "us" } as const;
const SEPARATOR = /\s*[:：]\s+|\s*[:：]$|\s+[-–—|→]+\s+|\s*[—|→]\s*/gu;
/** Of a list or a table: so many of its lines have to start with a date. */
const SHARE = 0.6;
const LONGEST_DATE = 60;
const FEWEST = 2;
const FEWEST_YEARS = 3;

/**
 * List items, lines and rows of tables that carry a date as in a log: '- **2021-03-04**: built a receiver', '**Monday, March 4**'. One
 * alone is none, and a date inside a sentence never is. Gives each its id.
 */
export function findDatedBlocks(tree: Root, isPost: boolean): Map<Nodes, DatedBlock> {
  const found: Found[] = [];
  let heading = "";
  let lines: Found[] = [];
  const closeSection = (own: string): void => {
    // A date alone below a heading is the heading's.
    const isOnly = lines.length === 1 && lines[0]?.node === firstBelow;
    if (!isOnly) found.push(...lines);
    [lines, heading, firstBelow] = [[], own, null];
  };
  let firstBelow: Nodes | null = null;
  for (const node of tree.children) {
    if (node.type === "heading") closeSection(headingText(node));
    else if (!isOther(heading, isPost)) {
      firstBelow ??= node;
      const lead = node.type === "paragraph" ? readLead(node) : null;
      if (node.type === "paragraph" && lead) lines.push({ node, kind: "line", lead });
      if (node.type === "list") found.push(...findItems(node));
      if (node.type === "table") found.push(...findRows(node));
    }
  }
  closeSection("");
  return giveIds(tree, found.filter(isTrusted));
}

/** In a post of one day, only headings that are for days ('Log', 'Daily notes', 'March') have them; a page that grows is a log anyway. */
function isOther(heading: string, isPost: boolean): boolean {
  if (heading === "") return false;
  if (OTHER_DATES.test(heading) || classifyHeading(heading) === "plan") return true;
  return isPost && !LOG.test(heading) && findDated(heading, SOME_YEAR) === null;
}

/** Years alone make no lines; one date in a whole text is no log; less than three dates before a colon may be a list of anything. */
function isTrusted({ kind, lead }: Found, _: number, all: readonly Found[]): boolean {
  if (kind === "item") return all.filter((other) => other.kind === "item").length >= FEWEST;
  const lines = all.filter((other) => other.kind === "line");
  const standing = lines.filter((other) => other.lead.standsOut).length;
  if (lead.precision === "year") return false;
  return standing >= FEWEST || lines.length > FEWEST;
}

function findItems(list: List): Found[] {
  const items = list.children.flatMap((item): Found[] => {
    const first = item.children[0];
    const lead = first?.type === "paragraph" && item.checked == null ? readLead(first) : null;
    return lead === null || isPointer(first) ? [] : [{ node: item, kind: "item", lead }];
  });
  const years = items.filter(({ lead }) => lead.precision === "year").length;
  const inner = list.children.map((item) => findInner(item));
  if (items.length < list.children.length * SHARE) {
    return inner.flat();
  }
  // '- 2020' with a list of days inside is a year of a log.
  if (years > 0 && years === list.children.length && inner.every((found) => found.length > 0)) {
    return items.flatMap((item, index) => [item, ...(inner[index] ?? [])]);
  }
  return years > 0 && (years < FEWEST_YEARS || years < list.children.length) ? [] : items;
}

function findInner(item: ListItem): Found[] {
  return item.children.flatMap((child) => (child.type === "list" ? findItems(child) : []));
}

/** '2021-03-04 [A post](posts/a.md)' is a line of an archive. */
function isPointer(node: RootContent | undefined): boolean {
  if (node?.type !== "paragraph") return false;
  const links = node.children.filter((child) => child.type === "link");
  return (
    links.length === 1 && !/^https?:/i.test(links[0]?.type === "link" ? links[0].url : "") && textOf(node).length < 120
  );
}

function findRows(table: Table): Found[] {
  const [head, ...rows] = table.children;
  const columns = head?.children.flatMap((cell, index) => (DATE_COLUMN.test(textOf(cell).trim()) ? [index] : [])) ?? [];
  const best = columns.map((column) => readColumn(rows, column)).sort((a, b) => b.length - a.length)[0] ?? [];
  return best.length >= Math.max(FEWEST, rows.length * SHARE) ? best : [];
}

function readColumn(rows: readonly TableRow[], column: number): Found[] {
  return rows.flatMap((node): Found[] => {
    const cell = node.children[column];
    const lead = cell ? readDate(textOf(cell)) : null;
    const says = /\p{L}{2,}\s+\p{L}{2,}|\p{Lo}{3,}/u.test(
      node.children
        .filter((other) => other !== cell)
        .map((other) => textOf(other))
        .join(" "),
    );
    return lead && says ? [{ node, kind: "line", lead: { ...lead, standsOut: true } }] : [];
  });
}

/** The date that a paragraph starts with; null for one that starts otherwise. */
function readLead(node: Paragraph): Lead | null {
  const [first, second] = node.children;
  if (first?.type === "strong" || first?.type === "emphasis") {
    const lead = readDate(textOf(first));
    const after = second === undefined ? "" : textOf(second);
    if (lead && (second === undefined || second.type === "break" || /^[\s:,.;–—-]/.test(after))) {
      return { ...lead, standsOut: true };
    }
  }
  const line = firstLine(node.children);
  if (!OPENING.test(line)) return null;
  const alone = readDate(line);
  if (alone) return { ...alone, standsOut: true };
  const ends = [...line.slice(0, LONGEST_DATE + 3).matchAll(SEPARATOR)].map(({ index }) => index).reverse();
  for (const end of ends) {
    const lead = readDate(line.slice(0, end));
    if (lead) return lead;
  }
  const iso = /^(\d{4}-\d\d-\d\d)\s/.exec(line)?.[1];
  return iso ? readDate(iso) : null;
}

/** Text up to the first line break. */
function firstLine(nodes: readonly PhrasingContent[]): string {
  const end = nodes.findIndex((node) => node.type === "break");
  const text = nodes
    .slice(0, end === -1 ? nodes.length : end)
    .map((node) => textOf(node, { includeImageAlt: false }))
    .join("");
  return (text.split("\n")[0] ?? "").trim();
}

/** A text that is a date or a number of the log's days and nothing else. Years and counts are settled later. */
function readDate(source: string): Lead | null {
  const text = source
    .trim()
    .replace(/\s*[:：]$/, "")
    .replace(/^\[([^[\]]*)\]$/, "$1");
  if (text === "" || text.length > LONGEST_DATE || !OPENING.test(text)) return null;
  const found = findDated(text, SOME_YEAR);
  if (found && (found.alone || countOf(text) !== null)) {
    return { date: text, standsOut: false, precision: found.period.precision };
  }
  const count = countOf(text);
  return count !== null && /^\D*\d+\D*$/.test(text) ? { date: text, standsOut: false, precision: count.unit } : null;
}

function giveIds(tree: Root, found: readonly Found[]): Map<Nodes, DatedBlock> {
  const taken = new Set<string>();
  visit(tree, "heading", (heading) => {
    taken.add(headingId(heading));
  });
  return new Map(
    found.map(({ node, kind, lead }) => {
      const base = slugify(lead.date) || "day";
      let anchor = base;
      for (let number = 2; taken.has(anchor); number += 1) anchor = `${base}-${number}`;
      taken.add(anchor);
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor } };
      return [node, { kind, date: lead.date, anchor }] as const;
    }),
  );
}
