import type { Blockquote, PhrasingContent, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { makeCallout } from "./callout.ts";

const MARK = /^\[!([^\]\n|]+)(?:\|[^\]\n]*)?\]([+-]?)[ \t]*/;

/**
 * Obsidian's callouts and GitHub's alerts: a quote whose first line is `[!note] Title`. With `-` or `+` after the mark it folds.
 */
export function remarkCallouts(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    if (!String(file).includes("[!")) return;
    visit(tree, "blockquote", (node, index, parent) => {
      const callout = parent === undefined || index === undefined ? null : readCallout(node);
      if (callout === null || parent === undefined || index === undefined) return;
      callout.position = node.position;
      (parent.children as RootContent[])[index] = callout;
      return [SKIP, index]; // again, for the callouts inside
    });
  };
}

function readCallout(node: Blockquote): RootContent | null {
  const [first, ...rest] = node.children;
  const start = first?.type === "paragraph" ? first.children[0] : undefined;
  const mark = start?.type === "text" ? MARK.exec(start.value) : null;
  if (first?.type !== "paragraph" || start?.type !== "text" || mark === null) return null;
  const words: PhrasingContent[] = [{ ...start, value: start.value.slice(mark[0].length) }, ...first.children.slice(1)];
  const { title, body } = splitFirstLine(words);
  const blocks: RootContent[] = body.length === 0 ? rest : [{ ...first, children: body }, ...rest];
  const folded = mark[2] === "-" ? true : mark[2] === "+" ? false : null;
  return makeCallout({ type: mark[1] ?? "note", title, children: blocks, folded });
}

/** The title ends with the line; it may hold emphasis, code and links. */
function splitFirstLine(words: readonly PhrasingContent[]): { title: PhrasingContent[]; body: PhrasingContent[] } {
  const at = words.findIndex((node) => node.type === "break" || (node.type === "text" && node.value.includes("\n")));
  const last = words[at];
  if (last === undefined) return { title: words.filter(isFilled), body: [] };
  const [before = "", after = ""] = last.type === "text" ? splitOnce(last.value) : [];
  const text = (value: string): PhrasingContent => ({ type: "text", value });
  return {
    title: [...words.slice(0, at), text(before.trimEnd())].filter(isFilled),
    body: [text(after.trimStart()), ...words.slice(at + 1)].filter(isFilled),
  };
}

function splitOnce(text: string): [string, string] {
  const newline = text.indexOf("\n");
  return [text.slice(0, newline), text.slice(newline + 1)];
}

function isFilled(node: PhrasingContent): boolean {
  return node.type !== "text" || node.value !== "";
}
