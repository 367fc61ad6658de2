import type { Heading, Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";

/** What a heading may hold to be a divider: no picture, no formula, no HTML. */
const PLAIN: ReadonlySet<Nodes["type"]> = new Set(["text", "emphasis", "strong", "delete", "break"]);
/** A letter, a digit, or a picture that says something. */
const SAID = /[\p{L}\p{N}\p{Emoji_Presentation}]|\p{Extended_Pictographic}\uFE0F/u;

/** A heading that names nothing ('# *', '## ~ ~ ~') divides the text: it is the break that the author drew, and in no table of contents. */
export function remarkDividerHeadings(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "heading", (heading, index, parent) => {
      if (parent === undefined || index === undefined || !isDivider(heading)) return;
      const { position } = heading;
      parent.children[index] = { type: "thematicBreak", ...(position && { position }) };
    });
  };
}

function isDivider(heading: Heading): boolean {
  const text = textOf(heading).trim();
  return text !== "" && !SAID.test(text) && heading.children.every(isPlain);
}

function isPlain(node: Nodes): boolean {
  return PLAIN.has(node.type) && (!("children" in node) || node.children.every(isPlain));
}
