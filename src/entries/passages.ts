import type { Code, Html, Nodes, Paragraph, PhrasingContent, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Link, Passage } from "../model.ts";
import { isLineEnd } from "./line-end.ts";

/** What a block stands in: the list item or quote around it decides what kind of passage it is. */
export interface Place {
  kind: Passage["kind"];
  checked: boolean | null;
  depth?: number;
}

/** What a block of text says; a code block is one passage, HTML that holds a list one for each item. */
export function readPassages(node: RootContent, place: Place): Passage[] {
  const shown =
    node.type === "html" && node.value.includes("<!--") ? { ...node, value: withoutComments(node.value) } : node;
  if (shown.type === "html" && BULLET.test(shown.value)) return readHtml(shown, place);
  if (shown.type === "code") return [readCode(shown)];
  const parts = shown.type === "paragraph" ? splitLabel(shown) : [shown];
  return parts.map((part) => readPassage(part, place)).filter((passage) => passage !== null);
}

/** More is a sentence. */
const LONGEST_LABEL = 60;

/** A paragraph whose first line is bold and no more has a heading of its own: '**Knots**', and below it what was learnt of them. */
function splitLabel(paragraph: Paragraph): Paragraph[] {
  const [first, second, ...others] = paragraph.children;
  if (first?.type !== "strong" || second === undefined || textOf(first).length > LONGEST_LABEL) return [paragraph];
  const rest = isLineEnd(second) ? others : [withoutLineEnd(second), ...others];
  const start = rest[0]?.position?.start;
  if (rest.includes(second) || !start || !paragraph.position) return [paragraph];
  return [
    { ...paragraph, children: [first] },
    { ...paragraph, children: rest, position: { ...paragraph.position, start } },
  ];
}

/** The text behind its first line break, at its own line; the same where it goes on in the line. */
function withoutLineEnd(node: PhrasingContent): PhrasingContent {
  if (node.type !== "text" || !/^[ \t]*:?[ \t]*\n/.test(node.value) || !node.position) return node;
  const { start, end } = node.position;
  const at = { line: start.line + 1, column: 1 };
  return { ...node, value: node.value.replace(/^[^\n]*\n/, ""), position: { start: at, end } };
}

/** Comments may hold lists, which nobody sees; the lines below them keep their numbers. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]+/g, " "));
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
    return text === "" ? [] : [{ ...place, kind, line: at, text, strong: [], links: linksOfHtml(part, at) }];
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

/** 1-based line of the file where a node starts. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
