import type { Root as HtmlRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { VFile } from "vfile";
import { remarkCallouts } from "../../../src/entries/remark-callouts.ts";
import { remarkContentsMarks } from "../../../src/entries/remark-contents-marks.ts";
import { remarkHeadingIds } from "../../../src/entries/remark-heading-ids.ts";
import { remarkHtmlHeadings } from "../../../src/entries/remark-html-headings.ts";
import { remarkRepairs } from "../../../src/entries/remark-repairs/index.ts";
import { remarkShortcodes } from "../../../src/entries/remark-shortcodes.ts";
import { remarkWikilinks } from "../../../src/entries/remark-wikilinks.ts";
import { remarkMathSyntax } from "../../../src/entries/syntax/math.ts";

/** A journal of a few pages and files, by the names that a text may use for them. */
const PAGES: Readonly<Record<string, string>> = {
  Tides: "/tides/",
  "notes/Moon": "/notes/moon/",
  "tides.md": "/tides/",
  "2020-01-01-first": "/first/",
  "_posts/2020-01-02-second.md": "/second/",
};
const FILES: Readonly<Record<string, string>> = {
  "chart.png": "img/chart.png",
  "my table.pdf": "files/my table.pdf",
  "What #2?.png": "img/What #2?.png",
  "waves.mp4": "waves.mp4",
};

function resolve(target: string, kind: "page" | "file"): string | null {
  return (kind === "page" ? PAGES : FILES)[target] ?? null;
}

const VARIABLES: Readonly<Record<string, string>> = { "page.title": "A *title*" };

export const processor = unified()
  .use(remarkParse)
  .use(remarkMathSyntax)
  .use(remarkContentsMarks, { resolve })
  .use(remarkShortcodes, { resolve, variable: (name: string) => VARIABLES[name] ?? null })
  .use(remarkRepairs, { resolve })
  .use(remarkCallouts)
  .use(remarkWikilinks, { resolve })
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/** The same without anything of ours. */
export const plainProcessor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** Headings in HTML and with ids of their own: no Markdown, so they come behind what CommonMark is compared with. */
const headings = unified().use(remarkHtmlHeadings).use(remarkHeadingIds).freeze();
const toHtmlTree = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();

/** Markdown after all our plugins: its tree before headings get ids, its HTML before any sanitiser, and the notices as 'line:column rule'. */
export function process(markdown: string): { tree: Root; html: string; notices: string[]; file: VFile } {
  const file = new VFile(markdown);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  const html = toHtml(toHtmlTree.runSync(headings.runSync(structuredClone(tree)) as Root, file) as HtmlRoot, {
    allowDangerousHtml: true,
  });
  return {
    tree,
    html,
    file,
    notices: file.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}`),
  };
}
