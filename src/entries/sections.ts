import type { Heading, Parents, Root, RootContent } from "mdast";
import type { Passage, Section } from "../model.ts";
import { findDatedBlocks } from "./dated-blocks.ts";
import { findLinks, lineOf, type Place, readPassages } from "./passages.ts";
import { headingId, headingText } from "./remark-headings.ts";

/** Below every heading: the depth of items and lines that carry a date. */
const BLOCK_DEPTH = 7;

/** 'Study log', 'Rowing diary': a page that grows by its days, whatever day stands above it. */
const LOG =
  /(?<!\p{L})(?:(?:study|learning|work|training|practice|reading|progress|dev|daily) ?-?(?:logs?|journal|diary)|logbook|diary|lerntagebuch|arbeitsjournal|trainingstagebuch|journal de bord|bitácora|diário de bordo|dagboek|logboek)(?!\p{L})|学习日[志誌记記]|学習(?:日記|記録)/iu;

/** Whether a title says that the text is a log. */
export function isLog(title: string): boolean {
  return LOG.test(title);
}

/**
 * Cuts a document at its headings, and at the list items, lines and rows that carry a date: sections[0] is the entry as a whole with the
 * text before the first of them, each of the others follows with its own text. An item ends with itself, a line before the
 * next one or the next heading. `isPost`: the author gave the text one date. Levels are the author's own. Positions are the file's lines.
 */
export function findSections(tree: Root, titleLine: number, isPost = false): Section[] {
  const dated = findDatedBlocks(tree, isPost);
  const sections: Section[] = [newSection("entry", null, null, 0, titleLine, null)];
  const open = [0];
  /** How many of them a heading leaves open: those around it, and the block with a date that it stands in. */
  const floors = [1];
  const current = () => sections[open.at(-1) ?? 0];
  const start = (section: Section): void => {
    while (open.length > (floors.at(-1) ?? 1) && (current()?.depth ?? 0) >= section.depth) open.pop();
    sections.push({ ...section, parent: open.at(-1) ?? 0 });
    open.push(sections.length - 1);
  };
  const report = (node: RootContent, place: Place, lead: string): void => {
    if (node.type === "heading") {
      start(headingSection(node));
      addLinksOfHeading(node, current());
      return;
    }
    for (const passage of readPassages(node, place)) addPassage(current(), passage, lead);
  };
  const enter = (node: RootContent): string => {
    const block = dated.get(node);
    if (block === undefined) return "";
    // An item stays open until its end: one inside it stands below it.
    const around = current();
    const depth = block.kind === "item" && around?.kind === "item" ? around.depth + 1 : BLOCK_DEPTH;
    start(newSection(block.kind, block.date, block.anchor, depth, lineOf(node), null));
    if (isWhole(node)) floors.push(open.length);
    return block.date;
  };
  const leave = (node: RootContent): void => {
    if (dated.has(node) && isWhole(node)) open.length = (floors.pop() ?? 1) - 1;
  };
  walkBlocks(tree, { kind: "paragraph", checked: null }, { report, enter, leave });
  return sections;
}

/** Whether the block holds all that its date is about; a line of text begins what follows it. */
function isWhole(node: RootContent): boolean {
  return node.type === "html" ? node.value.includes("</details>") : node.type !== "paragraph";
}

/** The date that opens a block is its heading, not part of its text. */
function addPassage(section: Section | undefined, passage: Passage, lead: string): void {
  const isLead = lead !== "" && passage.text.startsWith(lead);
  const text = isLead ? passage.text.slice(lead.length).replace(/^[\s:：,.;|→–—-]+/u, "") : passage.text;
  if (text === "" && passage.links.length === 0) return;
  const strong = isLead ? passage.strong.filter((phrase) => !phrase.startsWith(lead)) : passage.strong;
  section?.passages.push({ ...passage, text, strong });
}

function newSection(
  kind: Section["kind"],
  heading: string | null,
  anchor: string | null,
  depth: number,
  line: number,
  parent: number | null,
): Section {
  return { kind, heading, anchor, depth, line, parent, passages: [], period: null, interests: [] };
}

function headingSection(node: Heading): Section {
  return newSection("heading", headingText(node), headingId(node), node.depth, lineOf(node), null);
}

/** A heading that is a link or holds one: its link belongs to its own section, as a passage without further text. */
function addLinksOfHeading(node: Heading, section: Section | undefined): void {
  const links = findLinks(node);
  if (links.length > 0)
    section?.passages.push({ kind: "paragraph", line: lineOf(node), text: "", strong: [], links, checked: null });
}

interface Visitor {
  /** `lead`: the date that the block starts with. */
  report(block: RootContent, place: Place, lead: string): void;
  /** Opens a section where the node carries a date, and gives that date, else ''. */
  enter(node: RootContent): string;
  leave(node: RootContent): void;
}

/** Visits headings and the blocks that hold text, in order; lists, quotes and containers are entered, not reported. */
function walkBlocks(node: Parents, place: Place, visitor: Visitor, before = ""): void {
  let lead = before;
  for (const child of node.children as RootContent[]) {
    const date = visitor.enter(child);
    if (isTextBlock(child)) visitor.report(child, place, date || lead);
    else if ("children" in child) walkBlocks(child, placeInside(child, place), visitor, date);
    visitor.leave(child);
    if (node.type !== "tableRow") lead = "";
  }
}

function isTextBlock(node: RootContent): boolean {
  return (
    node.type === "heading" ||
    node.type === "paragraph" ||
    node.type === "tableCell" ||
    node.type === "code" ||
    node.type === "html"
  );
}

function placeInside(node: RootContent, place: Place): Place {
  if (node.type === "listItem") return { kind: "item", checked: node.checked ?? null, depth: (place.depth ?? 0) + 1 };
  if (node.type === "blockquote") return { kind: "quote", checked: null };
  if (node.type === "tableRow") return { kind: "cell", checked: null };
  return place;
}
