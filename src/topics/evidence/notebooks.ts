import type { InterestMention, Link } from "../../model.ts";
import { findKnownNames } from "../known.ts";
import type { EvidenceRule } from "./rule.ts";

const NOTEBOOK = /\/(([^/?#]+)\.(?:ipynb|rmd|qmd))(?:$|[?#])/i;

/** The file name of a notebook says what it is about, whatever the link is called: '[Notebook](…/Machine_Translation_1.ipynb)'. */
export const notebooksRule: EvidenceRule = {
  name: "notebooks",
  find: ({ links }) => links.flatMap(findNotebook),
};

function findNotebook({ href, line }: Link): InterestMention[] {
  const [, file, name] = NOTEBOOK.exec(href) ?? [];
  if (file === undefined || name === undefined) return [];
  const words = name
    .replace(/%20|[_+-]+/g, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .trim();
  return findKnownNames(words)
    .filter(({ needsSupport }) => !needsSupport)
    .map(({ written }): InterestMention => ({ label: written, rule: "link", line, text: file }));
}
