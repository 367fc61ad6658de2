import type { Html as HtmlNode, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

const MORE = /^\s*<!--\s*more\s*-->\s*$/i;

/** What a list of entries shows: the text before `<!--more-->`, else the first paragraph that has words. '' where there is none. */
export function findExcerpt(tree: Root): string {
  const cut = tree.children.findIndex((node) => node.type === "html" && MORE.test(node.value));
  const before = cut > 0 ? tree.children.slice(0, cut).filter(isProse).map(proseOf).join(" ").trim() : "";
  return before !== ""
    ? before
    : (tree.children
        .filter((node) => node.type === "paragraph")
        .map(proseOf)
        .find((text) => text !== "") ?? "");
}

/** True for the comment that ends an excerpt: `<!--more-->`. */
export function isMoreMark(node: RootContent): node is HtmlNode {
  return node.type === "html" && MORE.test(node.value);
}

function isProse(node: RootContent): boolean {
  return node.type === "paragraph" || node.type === "list" || node.type === "blockquote";
}

function proseOf(node: RootContent): string {
  const lines = node.type === "paragraph" ? linesOf(node) : [textOf(node, WORDS)];
  return joinForm(lines.map(tidy)) ?? tidy(lines.join(" "));
}

/** What is read of a node: its words alone. */
const WORDS = { includeHtml: false, includeImageAlt: false } as const;

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The lines of a paragraph, as they stand in the file. */
function linesOf({ children }: Paragraph): string[] {
  const words = children.map((node) => (endsLine(node) ? "\n" : textOf(node, WORDS)));
  return words.join("").split("\n");
}

function endsLine(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "html" && /^<br[\s/>]/i.test(node.value));
}

/** 'placement: left heel': a line of a form. */
const LINE = /^\p{L}[\p{L}\p{N} ()/-]{0,30}[:：](?: ?\S|$)/u;

/** Lines that each say what they are ('tide: low', 'wind: none') would run together: 'tide: low · wind: none'. Null for prose. */
function joinForm(lines: readonly string[]): string | null {
  const written = lines.filter((line) => line !== "");
  // What was left blank is no news.
  const filled = written.filter((line) => !/[:：]$/.test(line));
  return written.length > 1 && filled.length > 0 && written.every((line) => LINE.test(line))
    ? filled.join(" · ")
    : null;
}
