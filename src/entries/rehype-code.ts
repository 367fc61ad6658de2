import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import type { Code, Root as MarkdownRoot } from "mdast";
import { visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { type Highlighter, languageName } from "./highlighter.ts";

/** Blocks longer than this (in characters) are data, not code to read: they stay plain. */
const LONGEST_BLOCK = 60_000;

/** Languages that the fences of a document name, for loading their grammars before the tree is rendered. */
export function findLanguages(tree: MarkdownRoot): Set<string> {
  const languages = new Set<string>();
  visit(tree, "code", (node: Code) => {
    const language = languageName(node.lang ?? "");
    if (language !== "" && language !== "math") languages.add(language);
  });
  return languages;
}

/** Highlights every `pre > code` in place; a language without a grammar stays plain, with a notice. */
export function highlightCode(tree: Root, file: VFile, highlighter: Highlighter): boolean {
  let found = false;
  visit(tree, "element", (pre) => {
    const code =
      pre.tagName === "pre"
        ? pre.children.find((child): child is Element => child.type === "element" && child.tagName === "code")
        : undefined;
    if (code === undefined) return;
    code.position ??= pre.position; // display math has none of its own, and a fault in it needs one
    const info = languageClass(code);
    if (info === "math" || info === null) {
      if (info === null) markBlock(pre, "");
      return;
    }
    const language = languageName(info);
    const text = textOf(code).replace(/\n$/, "");
    markBlock(pre, language);
    if (language === "" || text.length > LONGEST_BLOCK) return;
    if (!highlighter.knows(language)) {
      file.message(`no grammar for the language '${info}': the code stays plain`, {
        place: pre.position,
        ruleId: "code-language",
        source: "strandline",
      });
      return;
    }
    code.children = highlighter.highlight(text, language);
    found = true;
  });
  return found;
}

function languageClass(code: Element): string | null {
  const classes = Array.isArray(code.properties.className) ? code.properties.className.map(String) : [];
  if (classes.includes("math-display") || classes.includes("math-inline")) return "math";
  return classes.find((name) => name.startsWith("language-"))?.slice("language-".length) ?? null;
}

function markBlock(pre: Element, language: string): void {
  pre.properties = { className: ["shiki"], tabIndex: 0, ...(language === "" ? {} : { dataLanguage: language }) };
}
