import { visit } from "unist-util-visit";
import { excerptOf, type Repair, sourceOf } from "./repair.ts";

/** The syntax read `##Heading` as a heading; this says so. */
export const tightHeadings: Repair = {
  name: "tight-headings",
  apply: (tree, { source, notice }) => {
    visit(tree, "heading", (node) => {
      const written = sourceOf(node, source);
      if (!/^#{1,6}[^#\s]/.test(written)) return;
      const fix = written.replace(/^#+/, "$& ");
      notice(
        node,
        "repair-heading-space",
        `'${excerptOf(written)}' lacks the space after its #: it is read as a heading`,
        fix,
      );
    });
  },
};
