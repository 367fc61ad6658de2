import type { Paragraph, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { monthNumber } from "../periods/words.ts";
import { type Lead, readDate } from "./date-lead.ts";

const FEWEST = 2;
/** So many months one after the other are the walk through a year. */
const FEWEST_MONTHS = 6;

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

/**
 * The paragraphs of a year that is told month by month, with the month of each in bold wherever it stands: 'By comparison, **April** was
 * calm.' Only where the months follow one another; empty otherwise. With a second month in it, a paragraph tells of both.
 */
export function findBoldMonths(tree: Root): Map<Paragraph, Lead> {
  const found = new Map<Paragraph, Lead>();
  let last = 0;
  for (const node of tree.children) {
    if (node.type !== "paragraph") continue;
    for (const child of node.children) {
      const name = child.type === "strong" ? textOf(child).replace(/[:.,]$/, "") : "";
      const month = ONLY_LETTERS.test(name) ? monthNumber(name) : 0;
      if (month === 0) continue;
      if (month <= last) return new Map();
      last = month;
      const before = found.get(node);
      const date = before === undefined ? name : `${before.date.replace(/ - .*/, "")} - ${name}`;
      found.set(node, { date, standsOut: true, precision: "month" });
    }
  }
  return found.size < FEWEST_MONTHS ? new Map() : found;
}

const ONLY_LETTERS = /^\p{L}{3,12}$/u;

/** Whether a paragraph goes on behind its bold beginning with a small letter: '**March** was when …'. */
export function runsOn({ children: [first, second] }: Paragraph): boolean {
  return first?.type === "strong" && second?.type === "text" && /^\s\p{Ll}/u.test(second.value);
}

/** Behind it a date starts a line, as in a log. */
function endsLine(node: Paragraph["children"][number] | undefined): boolean {
  return node === undefined || node.type === "break" || (node.type === "text" && /\n\s*$/.test(node.value));
}
