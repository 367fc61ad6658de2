import type { Definition, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";

/** Turns reference links and images (`[text][1]`) into plain ones, so that no later step needs the definitions. The first definition of a name counts. */
export function remarkReferences(): (tree: Root) => void {
  return (tree) => {
    const definitions = new Map<string, Definition>();
    visit(tree, "definition", (definition) => {
      if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition);
    });
    if (definitions.size === 0) return;
    visit(tree, (node, index, parent) => {
      if (
        (node.type !== "linkReference" && node.type !== "imageReference") ||
        index === undefined ||
        parent === undefined
      )
        return;
      const definition = definitions.get(node.identifier);
      if (definition === undefined) return;
      const { url, title } = definition;
      const plain =
        node.type === "linkReference"
          ? { type: "link" as const, url, title: title ?? null, children: node.children, position: node.position }
          : { type: "image" as const, url, title: title ?? null, alt: node.alt ?? "", position: node.position };
      (parent.children as RootContent[])[index] = plain as RootContent;
    });
    visit(tree, "definition", (_, index, parent) => {
      if (parent === undefined || index === undefined) return;
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  };
}
