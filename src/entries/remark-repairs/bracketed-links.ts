import type { Link, Text } from "mdast";
import type { Repair } from "./repair.ts";

/** `[[NYU]](url)`: half a wikilink, half a link. The inner brackets go, without a notice: nothing is wrong with it. */
export const bracketedLinks: Repair = {
  name: "bracketed-links",
  types: ["link"],
  mend: (node, { source }) => {
    const from = node.position?.start.offset;
    if (node.type !== "link" || from === undefined || !source.startsWith("[[", from)) return null;
    const first = node.children[0];
    const last = node.children.at(-1);
    if (first?.type === "text" && last?.type === "text" && encloses(node)) stripBrackets(first, last);
    return null;
  },
};

/** True where the first bracket is closed by the last one, around words; '[1]' is a citation and keeps its brackets. */
function encloses(node: Link): boolean {
  const text = node.children.map((child) => (child.type === "text" ? child.value : "x")).join("");
  if (!text.startsWith("[") || !text.endsWith("]") || !/\p{L}/u.test(text)) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "[") depth += 1;
    else if (text[index] === "]") depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}

function stripBrackets(first: Text, last: Text): void {
  first.value = first.value.replace(/^\[\s*/, "");
  last.value = last.value.replace(/\s*\]$/, "");
}
