import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { TocItem } from "../model.ts";
import { headingId, headingLevel, headingText } from "./remark-headings.ts";

/** Headings deeper than this level of the page are left out of the table of contents. */
const DEEPEST = 3;

/** The table of contents: headings of the first two levels, the second nested in the first. */
export function buildToc(tree: Root): TocItem[] {
  const items: TocItem[] = [];
  visit(tree, "heading", (heading: Heading) => {
    const title = headingText(heading);
    const level = headingLevel(heading);
    if (title === "" || level > DEEPEST) return;
    const item = { anchor: headingId(heading), title, children: [] };
    const parent = level === 2 ? undefined : items.at(-1);
    (parent?.children ?? items).push(item);
  });
  return items;
}
