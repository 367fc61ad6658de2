import type { Nodes } from "mdast";

/** A line of a paragraph ends here: two spaces or a backslash at its end, '<br/>'. */
export function isLineEnd(node: Nodes): boolean {
  return node.type === "break" || (node.type === "html" && /^<br\s*\/?>$/i.test(node.value));
}
