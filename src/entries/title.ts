import type { Heading, Root } from "mdast";
import { countOf } from "../periods/count.ts";
import { findPeriod } from "../periods/index.ts";
import { withoutDate } from "./address.ts";
import { headingText } from "./remark-headings.ts";
import { folderOf } from "./resolve.ts";

/** Where the title of an entry comes from, and the line that says so. */
export interface TitleSource {
  /** The heading that is the title; it is already taken out of the tree. */
  heading: Heading | null;
  /** Markdown of the title where no heading gives it. */
  markdown: string | null;
  line: number;
}

/**
 * Front matter, else the first h1 (which then leaves the body), else the file name. An h1 that repeats the front matter's
 * title leaves the body too. In a log whose h1s are its days, the first day is no title.
 */
export function takeTitle(tree: Root, given: string | null, givenLine: number, path: string): TitleSource {
  const h1s = tree.children.filter(
    (node): node is Heading => node.type === "heading" && node.depth === 1 && headingText(node) !== "",
  );
  const first = h1s[0];
  if (given !== null) {
    if (first !== undefined && tree.children[0] === first && sameTitle(headingText(first), given)) remove(tree, first);
    return { heading: null, markdown: given, line: givenLine };
  }
  if (first !== undefined && !(h1s.length > 1 && namesPeriod(first))) {
    remove(tree, first);
    return { heading: first, markdown: null, line: first.position?.start.line ?? 1 };
  }
  return { heading: null, markdown: escapeMarkdown(titleOfPath(path)), line: 1 };
}

/** 'notes/2022-02-01-first_steps.md' → 'First steps'; the folder's name for index and README files. */
export function titleOfPath(path: string): string {
  const name = (path.split("/").at(-1) ?? path).replace(/\.[^.]+$/, "");
  const base =
    /^(?:_?index|readme)$/i.test(name) && folderOf(path) !== "" ? (folderOf(path).split("/").at(-1) ?? name) : name;
  const words = withoutDate(base).replace(/[_-]+/g, (run, at: number, whole: string) =>
    /^\d+-\d/.test(whole) ? run : at === 0 ? "" : " ",
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function namesPeriod(heading: Heading): boolean {
  const text = headingText(heading);
  return countOf(text) !== null || findPeriod(text, { year: 2000, reference: null, dates: "us" }) !== null;
}

function sameTitle(heading: string, given: string): boolean {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return fold(heading) === fold(given);
}

function remove(tree: Root, node: Heading): void {
  tree.children.splice(tree.children.indexOf(node), 1);
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>$~]/g, "\\$&");
}
