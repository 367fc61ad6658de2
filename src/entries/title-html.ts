import type { Heading, PhrasingContent, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { VFile } from "vfile";
import { parseMarkdown, type RenderContext, renderTree, writeHtml } from "./markdown.ts";

/** The title of an entry in both its forms. */
export interface RenderedTitle {
  title: string;
  titleHtml: string;
  hasMath: boolean;
}

/**
 * Renders the inline Markdown of a title: once with its markup, for headings, once as plain text, for <title> and feeds.
 * Links and footnotes are taken out of it, because lists link the whole title.
 */
export function renderTitle(heading: Heading, file: VFile, context: RenderContext): RenderedTitle {
  const content = structuredClone(heading);
  visit(content, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === "link" || node.type === "footnoteReference" || node.type === "image" || node.type === "html") {
      const kept = node.type === "link" ? node.children : [];
      (parent.children as PhrasingContent[]).splice(index, 1, ...kept);
      return [SKIP, index];
    }
  });
  const tree: Root = {
    type: "root",
    children: [{ type: "paragraph", children: content.children, position: content.position }],
  };
  const { body, hasMath } = renderTree(tree, file, context);
  const paragraph = body.children[0];
  const titleHtml = writeHtml({
    type: "root",
    children: paragraph?.type === "element" ? paragraph.children : [],
  }).trim();
  return { title: textOf(content).replace(/\s+/g, " ").trim(), titleHtml, hasMath };
}

/** Parses a title of the front matter as the content of a heading on its own line: '2. Linear *Algebra*' is no list. */
export function parseTitle(markdown: string, line: number, file: VFile): Heading {
  const source = new VFile({
    path: file.path,
    value: `${"\n".repeat(line - 1)}# ${markdown.replace(/\s+/g, " ").trim()}`,
  });
  source.data = file.data;
  const first = parseMarkdown(source).children[0];
  file.messages.push(...source.messages);
  return first?.type === "heading"
    ? first
    : { type: "heading", depth: 1, children: [{ type: "text", value: markdown }] };
}
