import { excerptOf, pointIn, type Repair, sourceOf } from "./repair.ts";

/** Two dollars that begin a line or are followed by TeX; `\[` only with TeX, as it is also how a text escapes a bracket. */
const OPENING = /(?:^[\s>]*|(?<![$\\])(?=\$\$[^$]*(?:\\[a-zA-Z]|[\^_=])))\$\$(?!\$)|(?<!\\)\\\[(?=[^\]]*\\[a-zA-Z])/m;

/** A `$$` or `\[` that begins a formula and is never closed stays text; this says so. */
export const unclosedMath: Repair = {
  name: "unclosed-math",
  types: ["text"],
  mend: (node, { source, notice }) => {
    if (node.type !== "text" || !(node.value.includes("$$") || node.value.includes("["))) return null;
    const written = sourceOf(node, source);
    const mark = OPENING.exec(written);
    if (mark === null) return null;
    const shown = excerptOf(written.slice(mark.index));
    const place = pointIn(node, written, mark.index) ?? node;
    notice(place, "math-unclosed", `'${shown}' begins a formula that is never closed: it is shown as text`);
    return null;
  },
};
