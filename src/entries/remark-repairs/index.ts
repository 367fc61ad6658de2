import type { Parents, Root, RootContent } from "mdast";
import type { Processor } from "unified";
import type { VFile } from "vfile";
import { addTo } from "../../lists.ts";
import type { ReferenceOptions } from "../reference-options.ts";
import { addLooseLinks } from "../syntax/loose-link.ts";
import { addTightHeadings } from "../syntax/tight-heading.ts";
import { bracketedLinks } from "./bracketed-links.ts";
import { emptyItems } from "./empty-items.ts";
import { acceptLooseLink, looseLinks } from "./loose-links.ts";
import { looseStrong } from "./loose-strong.ts";
import { mathLoaders } from "./math-loaders.ts";
import type { Repair, RepairContext } from "./repair.ts";
import { swappedLinks } from "./swapped-links.ts";
import { tightBoxes } from "./tight-boxes.ts";
import { tightHeadings } from "./tight-headings.ts";
import { unclosedMath } from "./unclosed-math.ts";

/** In this order: links are mended before the text around them is looked at. */
const REPAIRS: readonly Repair[] = [
  mathLoaders,
  tightHeadings,
  looseLinks,
  swappedLinks,
  bracketedLinks,
  looseStrong,
  tightBoxes,
  emptyItems,
  unclosedMath,
];

const byType = new Map<string, Repair[]>();
for (const repair of REPAIRS) for (const type of repair.types) addTo(byType, type, repair);

/** Mends the slips that real journals are full of. Each repair is a notice with its place; nothing that CommonMark understands changes. */
export function remarkRepairs(this: Processor, options: ReferenceOptions): (tree: Root, file: VFile) => void {
  addLooseLinks(this, acceptLooseLink);
  addTightHeadings(this);
  return (tree, file) => {
    const context: RepairContext = {
      source: String(file),
      resolve: (target, kind) => options.resolve(target, kind, file),
      notice: (at, ruleId, reason, fix) => {
        const place = "line" in at ? at : at.position;
        const message = file.message(reason, { place, ruleId, source: "strandline" });
        if (fix !== undefined) message.expected = [fix];
      },
    };
    mendChildren(tree, context);
  };
}

/** One walk for all repairs, from the inside out. */
function mendChildren(parent: Parents, context: RepairContext): void {
  const children: RootContent[] = parent.children;
  const mended = children.flatMap((child) => {
    if ("children" in child) mendChildren(child, context);
    return mendNode(child, context);
  });
  if (mended.length !== children.length || mended.some((node, index) => node !== children[index]))
    Object.assign(parent, { children: mended });
}

function mendNode(node: RootContent, context: RepairContext): RootContent[] {
  for (const repair of byType.get(node.type) ?? []) {
    const instead = repair.mend(node, context);
    if (instead !== null) return instead;
  }
  return [node];
}
