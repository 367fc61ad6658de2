import type { Html, List, ListItem, Nodes, Paragraph, Root, RootContent, TableRow } from "mdast";
import { visit } from "unist-util-visit";
import { findDated } from "../periods/index.ts";
import { areParts } from "../periods/part-counts.ts";
import { areDays, type PartKind } from "../periods/within.ts";
import { classifyHeading } from "../topics/headings.ts";
import { slugify } from "../urls.ts";
import { areWords, findBoldMonths, runsOn } from "./bold-dates.ts";
import type { Box } from "./box.ts";
import { FEWEST, firstLine, type Lead, partsBelow, readDate, readLead, SHARE, SOME_YEAR } from "./date-lead.ts";
import { splitDatedLines } from "./dated-lines.ts";
import { findRows, tellsLearning } from "./dated-rows.ts";
import { isPointer, listTitles } from "./pointers.ts";
import { headingId, headingText } from "./remark-headings.ts";

/** A block that stands for a time of its own, like a heading: the date that it starts with, and its id in the page. */
export interface DatedBlock {
  kind: "item" | "line";
  date: string;
  anchor: string;
}

type Found = { node: Box | Html | ListItem | Paragraph | TableRow; kind: DatedBlock["kind"]; lead: Lead };

/** Below such headings dates belong to what is listed, not to the author's days. */
const OTHER_DATES =
  /\b(?:schedules?|agenda|calendar|events?|deadlines?|due|releases?|changelog|change log|publications?|talks?|references?|bibliography|citations?|education|experience|employment|career|awards?|certifications?|birthdays?|anniversar(?:y|ies)|holidays?|conferences?|upcoming|syllabus|lectures?|chronology|history|itinerary|sources?|cv|résumé|disclosures?|incidents?|post-?mortem|footnotes|posts|archives?|articles|calendrier|emploi du temps|calendario|horario|cronograma|programma|rooster)\b|(?:kurs|termin|zeit|stunden|semester|lehr)(?:plan|übersicht|pläne)|课程表|日程|予定|スケジュール/iu;
/** The same where they are all that a heading says: 'Useful links', not 'Learning table with links'. */
const ONLY_LINKS = /^\P{L}*(?:\p{L}+\s){0,2}links?\P{L}*$/iu;
/** Of an incident, below the title of its report; as the title itself it is the author's. */
const TIMELINE = /\btimelines?\b/i;
const LOG =
  /\b(?:(?:b|dev|work|photo|train\w*)?logs?|diary|journal|daily|days?|weeks?|progress|updates?|notes|entries|sessions?|practice|tagebuch|protokoll|verlauf|diario|journal de bord|bitácora)\b|日[记記誌志]|记录|記録/iu;
const FEWEST_YEARS = 3;

/**
 * List items, lines and rows of tables that carry a date as in a log: '- **2021-03-04**: built a receiver', '**Monday, March 4**'. One
 * alone is none, and a date inside a sentence never is. Gives each its id; a paragraph that tells a day in each of its lines becomes several.
 */
export function findDatedBlocks(tree: Root, isPost: boolean): Map<Nodes, DatedBlock> {
  const found: Found[] = [];
  const children: RootContent[] = [];
  const titles = listTitles(tree);
  let isRead = true;
  let parts: PartKind | null = null;
  let firstBelow: Nodes | null = null;
  let lines: Found[] = [];
  const isProse = areWords(tree);
  const months = findBoldMonths(tree);
  const closeSection = (): void => {
    // A date alone below a heading is the heading's.
    const isOnly = lines.length === 1 && lines[0]?.node === firstBelow;
    if (!isOnly && !areCounted(lines)) found.push(...lines);
    [lines, firstBelow] = [[], null];
  };
  for (const child of tree.children) {
    if (child.type === "heading") {
      closeSection();
      parts = partsBelow(headingText(child));
      isRead = !isOther(headingText(child), isPost) && !(child.depth > 1 && TIMELINE.test(headingText(child)));
    }
    const blocks = child.type === "paragraph" && isRead && !months.has(child) ? splitDatedLines(child) : [child];
    children.push(...blocks);
    const month = child.type === "paragraph" ? months.get(child) : undefined;
    if (child.type === "paragraph" && month) found.push({ node: child, kind: "line", lead: month });
    if (child.type === "heading" || month || !(isRead || tellsLearning(child))) continue;
    firstBelow ??= blocks[0] ?? null;
    for (const node of blocks) {
      const isSentence = node.type === "paragraph" && isProse && runsOn(node);
      const lead = node.type === "paragraph" && !isSentence ? readLead(node.children, parts) : null;
      if (node.type === "paragraph" && lead) lines.push({ node, kind: "line", lead });
    }
    const title = readBoxTitle(child) ?? readSummary(child, parts);
    if (title) lines.push(title);
    if (child.type === "list") found.push(...findItems(child, titles, parts));
    if (child.type === "table") {
      const rows = findRows(child, parts).map((row) => ({ ...row, kind: "line" as const }));
      if (!areCounted(rows)) found.push(...rows);
    }
  }
  tree.children = children;
  closeSection();
  return giveIds(tree, found.filter(isTrusted));
}

/**
 * A quote or a callout that has a date and nothing else in its first line, '> 2022-10-29 Sat.', '> [!note]+ June 16th, 2024'; one that is folded
 * has more beside it, ':::details 2022-10-29 Rain'.
 */
function readBoxTitle(node: RootContent): Found | null {
  const first = node.type === "blockquote" || node.type === "box" ? node.children[0] : undefined;
  if (first?.type !== "paragraph") return null;
  if (first.data?.hName === "summary") return standOut(node as Box, readLead(first.children));
  const lead = readDate(firstLine(first.children));
  if (lead === null) return null;
  // The title of a callout was made from its words.
  const place = first.position ?? first.children[0]?.position;
  if (place) first.position = place;
  return standOut(first, lead);
}

const SUMMARY = /^\s*<details\b[^>]*>\s*<summary\b[^>]*>((?:(?!<\/summary)[\s\S]){1,300})<\/summary>/i;

/** HTML that folds a day: `<details><summary>2022-10-29: rain</summary>`. */
function readSummary(node: RootContent, parts: PartKind | null): Found | null {
  if (node.type !== "html") return null;
  const words = (SUMMARY.exec(node.value)?.[1] ?? "").replace(/<[^>]*>/g, " ").trim();
  return standOut(node, words === "" ? null : readLead([{ type: "text", value: words }], parts));
}

/** A block whose title is a date stands for its day as a heading does. */
function standOut(node: Found["node"], lead: Lead | null): Found | null {
  return lead && { node, kind: "line", lead: { ...lead, standsOut: true } };
}

/** In a post of one day, only headings that are for days ('Log', 'Daily notes', 'March') have them; a page that grows is a log anyway. */
function isOther(heading: string, isPost: boolean): boolean {
  if (heading === "") return false;
  if (OTHER_DATES.test(heading) || ONLY_LINKS.test(heading) || classifyHeading(heading) === "plan") return true;
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

function findItems(list: List, titles: ReadonlySet<string>, parts: PartKind | null = null): Found[] {
  const items = list.children.flatMap((item): Found[] => {
    const first = item.children[0];
    const lead = first?.type === "paragraph" && item.checked == null ? readLead(first.children, parts) : null;
    // '[2021-03-04 details](2021/03-04.md)' above the items of that day is no line of contents.
    const isContents = item.children.length === 1 && isPointer(first, titles);
    return lead === null || isContents ? [] : [{ node: item, kind: "item", lead }];
  });
  if (areCounted(items)) return [];
  const years = items.filter(({ lead }) => lead.precision === "year").length;
  const inner = list.children.map((item) => findInner(item, titles));
  if (items.length < list.children.length * SHARE) {
    return inner.flat();
  }
  // '- 2020' with a list of days inside is a year of a log.
  if (years > 0 && years === list.children.length && inner.every((found) => found.length > 0)) {
    return items.flatMap((item, index) => [item, ...(inner[index] ?? [])]);
  }
  return years > 0 && (years < FEWEST_YEARS || years < list.children.length) ? [] : items;
}

/** '1: …', '2: …' below a month is a list of anything, and '1/12', '2/12' … '12/12' are parts of one text. */
function areCounted(found: readonly Found[]): boolean {
  if (areParts(found.map(({ lead }) => lead.date))) return true;
  const numbers = found
    .filter(({ lead }) => lead.precision === "number")
    .map(({ lead }) => Number.parseInt(lead.date, 10));
  return numbers.length > 0 && !areDays(numbers);
}

function findInner(item: ListItem, titles: ReadonlySet<string>): Found[] {
  return item.children.flatMap((child) => (child.type === "list" ? findItems(child, titles) : []));
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
      if (node.type === "html") node.value = node.value.replace(/<details\b/i, `<details id="${anchor}"`);
      else node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: anchor } };
      return [node, { kind, date: lead.date, anchor }] as const;
    }),
  );
}
