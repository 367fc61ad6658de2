import type { Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { slugify } from "../urls.ts";
import { headingText } from "./remark-headings.ts";

/** What a line of an archive or of contents says is no longer. */
const LONGEST = 120;

/** Headings of a text, folded: a list of contents repeats them. */
export function listTitles(tree: Root): ReadonlySet<string> {
  return new Set(tree.children.flatMap((node) => (node.type === "heading" ? [slugify(headingText(node))] : [])));
}

/**
 * '2021-03-04 [A post](posts/a.md)' is a line of an archive; '[2021-03-04 - knots](https://…/README.md#knots)' and the words of a heading below
 * one of contents.
 */
export function isPointer(node: RootContent | undefined, titles: ReadonlySet<string>): boolean {
  if (node?.type !== "paragraph") return false;
  const text = textOf(node).trim();
  if (text.length >= LONGEST) return false;
  if (titles.has(slugify(text))) return true;
  const links = node.children.filter((child) => child.type === "link");
  const [link] = links;
  if (link === undefined || links.length > 1) return false;
  return !/^https?:/i.test(link.url) || (link.url.includes("#") && textOf(link).trim() === text);
}
