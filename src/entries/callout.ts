import type { PhrasingContent, RootContent } from "mdast";
import { type Box, box, line } from "./box.ts";

/** Names that mean one of the kinds that the theme draws; Obsidian's, GitHub's, Docusaurus' and Hugo themes'. */
const KINDS: Readonly<Record<string, string>> = {
  abstract: "info",
  summary: "info",
  tldr: "info",
  information: "info",
  notice: "note",
  alert: "note",
  primary: "note",
  secondary: "note",
  default: "note",
  hint: "tip",
  success: "tip",
  check: "tip",
  done: "tip",
  help: "question",
  faq: "question",
  attention: "warning",
  caution: "caution",
  error: "danger",
  failure: "danger",
  fail: "danger",
  missing: "danger",
  bug: "danger",
  cite: "quote",
};

export interface Callout {
  /** As the author wrote it: 'note', 'TIP', 'my-own'. */
  type: string;
  /** Words of the title; empty: the type's name. */
  title: PhrasingContent[];
  children: RootContent[];
  /** Can be folded, and is so at first or not; null: cannot. */
  folded: boolean | null;
}

/** A note set apart from the text: `div.callout.callout-note` (a note, no landmark) with its title, or `details` where it folds. */
export function makeCallout({ type, title, children, folded }: Callout): Box {
  const name = type.trim().toLowerCase();
  const className = ["callout", `callout-${KINDS[name] ?? classOf(name)}`];
  const words: PhrasingContent[] = title.length > 0 ? title : [{ type: "text", value: capitalize(type.trim()) }];
  if (folded === null) return box("div", { className, role: "note" }, [line(words, "p", "callout-title"), ...children]);
  const summary = line(words, "summary", "callout-title");
  return box("details", folded ? { className } : { className, open: true }, [summary, ...children]);
}

/** A name of the author's own as part of a class; 'note' where no letter of it can be. */
function classOf(name: string): string {
  return name.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "") || "note";
}

/** 'my-OWN kind' → 'My own kind', 'TIP' → 'Tip'. */
function capitalize(name: string): string {
  const words = (name || "note").replaceAll(/[-_]+/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
