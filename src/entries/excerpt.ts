import type { Html as HtmlNode, Root, RootContent } from "mdast";
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
  return textOf(node, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, " ").trim();
}
