import type { Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import rehypeKatex from "rehype-katex";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { LinkIndex } from "../model.ts";
import type { Highlighter } from "./highlighter.ts";
import type { ReferenceOptions } from "./reference-options.ts";
import { highlightCode } from "./rehype-code.ts";
import { rehypeEmbeds } from "./rehype-embeds.ts";
import { type LinkContext, resolveLinks } from "./rehype-links.ts";
import { rehypePresentation } from "./rehype-presentation.ts";
import { remarkCallouts } from "./remark-callouts.ts";
import { remarkContentsMarks } from "./remark-contents-marks.ts";
import { remarkDividerHeadings } from "./remark-divider-headings.ts";
import { remarkHeadingIds } from "./remark-heading-ids.ts";
import { remarkHeadings } from "./remark-headings.ts";
import { remarkHtmlHeadings } from "./remark-html-headings.ts";
import { remarkReferences } from "./remark-references.ts";
import { remarkRepairs } from "./remark-repairs/index.ts";
import { remarkShortcodes } from "./remark-shortcodes.ts";
import { remarkWikilinks } from "./remark-wikilinks.ts";
import { resolveName } from "./resolve.ts";
import { sanitizeSchema } from "./sanitize-schema.ts";
import { remarkMathSyntax } from "./syntax/math.ts";

declare module "vfile" {
  interface DataMap {
    /** What the transforms may know of the journal around the file that they read. */
    journal: { index: LinkIndex; variables: Readonly<Record<string, string>> };
  }
}

const references: ReferenceOptions = {
  resolve: (target, kind, file) => {
    const index = file.data.journal?.index;
    return index === undefined ? null : resolveName(target, kind, file.path, index);
  },
};

/** Markdown and every dialect's extras. `~mayhem` and `H~2~O` are no deletions: only `~~…~~` is. */
const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMath, { singleDollarTextMath: false })
  .use(remarkMathSyntax)
  .use(remarkContentsMarks, references)
  .use(remarkShortcodes, { ...references, variable: (name, file) => file.data.journal?.variables[name] ?? null })
  .use(remarkRepairs, references)
  .use(remarkHtmlHeadings)
  .use(remarkDividerHeadings)
  .use(remarkHeadingIds)
  .use(remarkReferences)
  .use(remarkWikilinks, references)
  .use(remarkCallouts)
  .freeze();

const toHtmlTree = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: "" }).freeze();
const rawHtml = unified().use(rehypeRaw, { passThrough: [] }).freeze();
const safeHtml = unified().use(rehypeEmbeds).use(rehypeSanitize, sanitizeSchema).freeze();

/** Math of strangers: no commands that reach outside, no sizes or expansions that fill a page. */
const mathHtml = unified()
  .use(rehypeKatex, { trust: false, strict: "ignore", maxSize: 40, maxExpand: 1000, errorColor: "currentcolor" })
  .freeze();
const presented = unified().use(rehypePresentation).freeze();

/** Markdown → tree, repaired and with every dialect's extras as plain nodes. Positions are the file's own. */
export function parseMarkdown(file: VFile): Root {
  return reader.runSync(reader.parse(file), file) as Root;
}

/** Gives headings their ids and levels; to be called once the title has left the tree. */
export const markHeadings = remarkHeadings();

/** What rendering needs besides the tree. */
export interface RenderContext extends LinkContext {
  highlighter: Highlighter;
}

/** Tree → safe HTML tree with resolved addresses, rendered math and highlighted code. */
export function renderTree(
  tree: Root,
  file: VFile,
  context: RenderContext,
): { body: HtmlRoot; hasMath: boolean; hasCode: boolean } {
  const parsed = toHtmlTree.runSync(tree, file) as HtmlRoot;
  const whole = hasRawHtml(parsed) ? (rawHtml.runSync(parsed, file) as HtmlRoot) : parsed;
  const safe = safeHtml.runSync(whole, file) as HtmlRoot;
  resolveLinks(safe, file, context);
  const hasCode = highlightCode(safe, file, context.highlighter);
  const hasMath = hasMathIn(tree);
  const body = presented.runSync(hasMath ? mathHtml.runSync(safe, file) : safe, file) as HtmlRoot;
  return { body, hasMath, hasCode };
}

/** The tree as text; the same tree gives the same bytes. */
export function writeHtml(tree: HtmlRoot): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}

function hasRawHtml(tree: HtmlRoot): boolean {
  let found = false;
  visit(tree, "raw", () => {
    found = true;
    return false;
  });
  return found;
}

function hasMathIn(tree: Root): boolean {
  let found = false;
  visit(tree, (node) => {
    if (node.type === "math" || node.type === "inlineMath" || (node.type === "code" && node.lang === "math"))
      found = true;
    return !found;
  });
  return found;
}
