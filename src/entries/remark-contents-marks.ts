import type { Paragraph, Root, RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { VFile } from "vfile";
import type { ReferenceOptions } from "./reference-options.ts";

/** How each dialect asks for a table of contents, on a line of its own. */
const MARKS: readonly { of: string; pattern: RegExp }[] = [
  { of: "Python-Markdown, Typora", pattern: /^\\?\[TOC\]$/i },
  { of: "GitLab, Azure DevOps, markdown-it", pattern: /^\[\[(?:_TOC_|TOC)\]\]$/i },
  { of: "CSDN", pattern: /^@\[TOC\](?:\([^()]*\))?$/i },
  { of: "MultiMarkdown", pattern: /^\{\{TOC(?::[\d-]+)?\}\}$/ },
  { of: "MediaWiki", pattern: /^__TOC__$/ },
  { of: "kramdown", pattern: /^\{:\s*(?:toc|\.no_toc)\b[^{}]*\}$/i },
  {
    of: "kramdown, with the list that it replaces",
    pattern: /^(?:[*+-]|\d+[.)])[ \t]+.*\n[ \t]*\{:\s*toc\b[^{}]*\}$/i,
  },
];
/** The heading above it, which would be left without anything. */
const HEADING =
  /^(?:(?:table of )?contents|toc|inhalt(?:sverzeichnis)?|table des matières|sommaire|índice|indice|sumário|inhoud(?:sopgave)?|目录|目錄|目次)[:：]?$/iu;

/** Takes out what other generators put their table of contents in the place of: the page has one of its own. */
export function remarkContentsMarks(options: ReferenceOptions): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const source = String(file);
    if (!/toc/i.test(source)) return;
    const isMark = (node: RootContent) => {
      if (node.type !== "paragraph" && node.type !== "list") return false;
      const written = sourceOf(node, source);
      return MARKS.some(({ pattern }) => pattern.test(written)) && !isPage(written, options, file);
    };
    for (let at = tree.children.length - 1; at >= 0; at -= 1) {
      const node = tree.children[at];
      if (node === undefined) continue;
      if (node.type === "paragraph") cutFirstLine(node, source);
      if (!isMark(node)) continue;
      const before = tree.children[at - 1];
      const isLeft = before?.type === "heading" && HEADING.test(textOf(before).trim()) && endsSection(tree, at + 1);
      tree.children.splice(isLeft ? at - 1 : at, isLeft ? 2 : 1);
    }
  };
}

function sourceOf({ position }: RootContent, source: string): string {
  const [from, to] = [position?.start.offset, position?.end.offset];
  return from === undefined || to === undefined ? "" : source.slice(from, to).trim();
}

/** Someone's page may be called 'TOC'. */
function isPage(written: string, { resolve }: ReferenceOptions, file: VFile): boolean {
  const name = /^\[\[(TOC)\]\]$/i.exec(written)?.[1];
  return name !== undefined && resolve(name, "page", file) !== null;
}

function endsSection({ children }: Root, at: number): boolean {
  const next = children[at];
  return next === undefined || next.type === "heading" || next.type === "thematicBreak";
}

/** `[TOC]` with the text right below it, no empty line between them. */
function cutFirstLine(paragraph: Paragraph, source: string): void {
  const [first] = paragraph.children;
  const line = sourceOf(paragraph, source).split("\n")[0]?.trim() ?? "";
  if (first?.type !== "text" || !/^\[TOC\]$/i.test(line) || !first.value.startsWith(`${line}\n`)) return;
  first.value = first.value.slice(line.length + 1);
}
