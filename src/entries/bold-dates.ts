import type { Paragraph, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { readDate } from "./date-lead.ts";

const FEWEST = 2;

/**
 * Whether bold dates are words of sentences: where half as many stand inside of one ('In **April** I sewed'), '**March** was when I learned to
 * sew' starts a sentence, too, and no day of a log.
 */
export function areWords(tree: Root): boolean {
  let inside = 0;
  let leading = 0;
  visit(tree, "paragraph", (paragraph) => {
    const { children } = paragraph;
    if (runsOn(paragraph) && readDate(textOf(children[0])) !== null) leading += 1;
    inside += children.filter(
      (child, index) =>
        index > 0 && child.type === "strong" && readDate(textOf(child)) !== null && !endsLine(children[index - 1]),
    ).length;
  });
  return inside >= FEWEST && inside * 2 >= leading;
}

/** Whether a paragraph goes on behind its bold beginning with a small letter: '**March** was when …'. */
export function runsOn({ children: [first, second] }: Paragraph): boolean {
  return first?.type === "strong" && second?.type === "text" && /^\s\p{Ll}/u.test(second.value);
}

/** Behind it a date starts a line, as in a log. */
function endsLine(node: Paragraph["children"][number] | undefined): boolean {
  return node === undefined || node.type === "break" || (node.type === "text" && /\n\s*$/.test(node.value));
}
