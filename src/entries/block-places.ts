import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";
import type { Block } from "../model.ts";
import { writeHtml } from "./markdown.ts";

/** Elements that hold text of their own; headings have their ids already. */
const BLOCKS: ReadonlySet<string> = new Set(["p", "li", "td", "th", "dt", "dd", "figcaption", "summary"]);
const TAG = /<(?:"[^"]*"|[^">])*>/g;
const MARKED = /^(<[a-z]+) data-line="(\d+)"/;

/**
 * The body as text, with the place of each block in it: so a page can find the words that a line of the file became, and the
 * body itself carries no trace of lines. What an author's raw HTML made may have no line; it is left out.
 */
export function writeBody(tree: Root): { html: string; blocks: Block[] } {
  const marked: Element[] = [];
  visit(tree, "element", (node) => {
    const line = node.position?.start.line;
    if (line === undefined || !BLOCKS.has(node.tagName)) return;
    node.properties = { dataLine: line, ...node.properties };
    marked.push(node);
  });
  const written = takeLines(writeHtml(tree));
  for (const node of marked) delete node.properties.dataLine;
  return written;
}

/** Text cannot pretend to be a tag: in what is written, '<' stands at the start of tags alone. */
function takeLines(text: string): { html: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let html = "";
  let done = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, start, line] = MARKED.exec(match[0]) ?? [];
    if (whole === undefined || start === undefined) continue;
    html += text.slice(done, match.index);
    blocks.push({ line: Number(line), at: html.length });
    html += start;
    done = match.index + whole.length;
  }
  return { html: html + text.slice(done), blocks };
}
