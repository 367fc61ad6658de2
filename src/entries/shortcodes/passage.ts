import type { RootContent } from "mdast";
import { line } from "../box.ts";
import { argumentOf, type ShortcodeKind } from "./shortcode-kind.ts";

/** Tags that only lay text out: the text stays, in its order; a title (of a tab) stands above it in bold. */
export const passage: ShortcodeKind = {
  names: [
    ...[
      "tabs",
      "tab",
      "tabpane",
      "codetabs",
      "codetab",
      "columns",
      "column",
      "cols",
      "col",
      "row",
      "section",
      "steps",
      "step",
    ],
    ...[
      "center",
      "div",
      "block",
      "span",
      "lead",
      "panel",
      "card",
      "cards",
      "markdown",
      "md",
      "container",
      "center-text",
      "raw_markdown",
    ],
  ],
  body: "markdown",
  render: (call, context) => {
    if (call.children.length === 0) return null;
    const title = argumentOf(call, "title", "name", "header", ...(/tab|step|panel|card/.test(call.name) ? [0] : []));
    if (title === "" || call.inline) return call.children;
    const heading: RootContent = line([{ type: "strong", children: context.parseLine(title) }]);
    return [heading, ...call.children];
  },
};
