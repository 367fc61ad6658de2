import { excerptOf, type Repair, sourceOf } from "./repair.ts";

/** The syntax read `##Heading` as a heading; this says so. */
export const tightHeadings: Repair = {
  name: "tight-headings",
  types: ["heading"],
  mend: (node, { source, notice }) => {
    const from = node.position?.start.offset;
    if (from === undefined || !/^#{1,6}[^#\s]/.test(source.slice(from, from + 8))) return null;
    const written = sourceOf(node, source);
    const reason = `'${excerptOf(written)}' lacks the space after its #: it is read as a heading`;
    notice(node, "repair-heading-space", reason, written.replace(/^#+/, "$& "));
    return null;
  },
};
