import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { slugify } from "../urls.ts";

/** Ids that the page itself uses: a heading called 'Main' gets 'main-2'. */
const RESERVED = ["main", "toc", "footnote-label", "timeline", "related"];

/**
 * Gives every heading its id and its level in the page.
 *
 * The id is the author's, else the slug of its text ('January - March' → 'january-march'), made unique by a number. The page's h1 is the title,
 * so the body starts at h2 and skips no level on the way down, whatever levels the author chose.
 */
export function remarkHeadings(): (tree: Root) => void {
  return (tree) => {
    const taken = new Set(RESERVED);
    const open: { written: number; level: number }[] = [];
    visit(tree, "heading", (heading) => {
      while ((open.at(-1)?.written ?? 0) >= heading.depth) open.pop();
      const level = Math.min((open.at(-1)?.level ?? 1) + 1, 6);
      open.push({ written: heading.depth, level });
      heading.data = {
        ...heading.data,
        hName: `h${level}`,
        hProperties: { ...heading.data?.hProperties, id: uniqueId(heading, taken) },
      };
    });
  };
}

/** Plain text of a heading, white space folded. */
export function headingText(heading: Heading): string {
  return textOf(heading, { includeHtml: false }).replace(/\s+/g, " ").trim();
}

/** The id that `remarkHeadings` gave a heading. */
export function headingId(heading: Heading): string {
  return String(heading.data?.hProperties?.id ?? "");
}

/** The level of a heading in the page, 2 to 6. */
export function headingLevel(heading: Heading): number {
  return Number(heading.data?.hName?.slice(1) ?? 2);
}

function uniqueId(heading: Heading, taken: Set<string>): string {
  const base = headingId(heading) || slugify(headingText(heading)) || "section";
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
