import type { Code, Heading, Html, Nodes, Parents, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Link, Passage, Section } from "../model.ts";
import { findDatedBlocks } from "./dated-blocks.ts";
import { isLineEnd } from "./line-end.ts";
import { headingId, headingText } from "./remark-headings.ts";

/** Below every heading: the depth of items and lines that carry a date. */
const BLOCK_DEPTH = 7;

/**
 * Cuts a document at its headings, and at the list items, lines and rows that carry a date: sections[0] is the entry as a whole with the
 * text before the first of them, each of the others follows with its own text. An item ends with itself, a line before the
 * next one or the next heading. `isPost`: the author gave the text one date. Levels are the author's own. Positions are the file's lines.
 */
export function findSections(tree: Root, titleLine: number, isPost = false): Section[] {
  const dated = findDatedBlocks(tree, isPost);
  const sections: Section[] = [newSection("entry", null, null, 0, titleLine, null)];
  const open = [0];
  const current = () => sections[open.at(-1) ?? 0];
  const start = (section: Section): void => {
    while (open.length > 1 && (current()?.depth ?? 0) >= section.depth) open.pop();
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
    return block.date;
  };
  const leave = (node: RootContent): void => {
    const isWhole = node.type === "html" ? node.value.includes("</details>") : node.type !== "paragraph";
    if (dated.has(node) && isWhole) open.pop();
  };
  walkBlocks(tree, { kind: "paragraph", checked: null }, { report, enter, leave });
  return sections;
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

/** What a block stands in: the list item or quote around it decides what kind of passage it is. */
interface Place {
  kind: Passage["kind"];
  checked: boolean | null;
  depth?: number;
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

function readPassages(node: RootContent, place: Place): Passage[] {
  if (node.type === "html" && BULLET.test(node.value)) return readHtml(node, place);
  const passage = node.type === "code" ? readCode(node) : readPassage(node, place);
  return passage === null ? [] : [passage];
}

/** A line of a list that HTML around it keeps from being one, as inside of `<details>`. */
const BULLET = /^[ \t]*[-*+][ \t]+(?=\S)/m;

/** A block of HTML whose lines are a list to its reader: each item is a passage, and so is what stands before them. */
function readHtml(node: Html, place: Place): Passage[] {
  let line = lineOf(node);
  return node.value.split(/^(?=[ \t]*[-*+][ \t]+\S)/m).flatMap((part) => {
    const text = plainText({ type: "html", value: part.replace(BULLET, "") });
    const at = line;
    line += part.split("\n").length - 1;
    const kind = BULLET.test(part) ? "item" : place.kind;
    return text === "" ? [] : [{ ...place, kind, line: at, text, strong: [], links: [] }];
  });
}

function readPassage(node: RootContent, place: Place): Passage | null {
  const text = plainText(node);
  const links = findLinks(node);
  if (text === "" && links.length === 0) return null;
  const topics = findTopicMarks(node);
  const codes = findCodes(node);
  const marks = { ...(codes.length > 0 && { codes }), ...(topics.length > 0 && { topics }) };
  return { ...place, line: lineOf(node), text, strong: findStrong(node), links, ...marks };
}

function readCode(node: Code): Passage {
  const language = node.lang?.replace(/^\{?\.?|[,{}].*$/g, "") ?? "";
  const passage: Passage = {
    kind: "code",
    line: lineOf(node),
    text: node.value,
    strong: [],
    links: [],
    checked: null,
  };
  return language === "" ? passage : { ...passage, language };
}

/** A call of another generator's template that is shown as it stands: nobody's words. */
const TEMPLATE = /\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}/g;

/** Text of a node as a reader sees it, white space folded; raw HTML counts without its tags. */
function plainText(node: Nodes): string {
  if (node.type === "html")
    return node.value
      .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, " ")
      .replace(/\s+/g, " ")
      .trim();
  const text = textOfLines(node);
  return (text.includes("{") ? text.replace(TEMPLATE, " ") : text).replace(/\s+/g, " ").trim();
}

/** A line that ends in a break does not run into the next: '**Date:** 2021-03-04<br>**Time:** noon'. */
function textOfLines(node: Nodes): string {
  const options = { includeHtml: false, includeImageAlt: false };
  if (!("children" in node) || !node.children.some(isLineEnd)) return textOf(node, options);
  return node.children.map((child) => (isLineEnd(child) ? " " : textOf(child, options))).join("");
}

function findStrong(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, "strong", (strong) => {
    found.push(plainText(strong));
  });
  return found.filter((text) => text !== "");
}

/** More is no name. */
const LONGEST_CODE = 40;

function findCodes(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, "inlineCode", ({ value }) => {
    if (value.length <= LONGEST_CODE) found.push(value);
  });
  return found;
}

/** `[[topic:Rust]]`: what the author marks as a topic. */
function findTopicMarks(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, "wikilink", ({ target }) => {
    const name = /^topic:\s*(.+)$/i.exec(target)?.[1]?.trim();
    if (name !== undefined) found.push(name);
  });
  return found;
}

/** Outgoing links below a node, a linked image's target included; raw `<a href>` too. */
export function findLinks(node: Nodes): Link[] {
  const links: Link[] = [];
  visit(node, (child) => {
    if (child.type === "link" && isOutgoing(child.url))
      links.push({ href: child.url, text: plainText(child), line: lineOf(child) });
    if (child.type === "html") links.push(...linksOfHtml(child.value, lineOf(child)));
  });
  return links;
}

function linksOfHtml(html: string, line: number): Link[] {
  const anchors = html.matchAll(
    /<a\b[^>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))[^>]*>([\s\S]*?)(?:<\/a>|$)/gi,
  );
  return [...anchors]
    .map((match) => ({
      href: (match[1] ?? match[2] ?? match[3] ?? "").trim(),
      text: (match[4] ?? "")
        .replace(/<[^>]*>/g, "")
        .replace(/\s+/g, " ")
        .trim(),
      line: line + html.slice(0, match.index).split("\n").length - 1,
    }))
    .filter((link) => isOutgoing(link.href));
}

function isOutgoing(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
