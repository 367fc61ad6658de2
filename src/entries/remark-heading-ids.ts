import type { Root } from "mdast";
import { visit } from "unist-util-visit";

/** `{#july}`, `{#july .wide}`, `{: #july}`, `{-}` at the end of a heading, as kramdown, Hugo and Pandoc read them. */
const ATTRIBUTES =
  /\s*\{:?\s*((?:[#.][\p{L}\p{N}_:.-]+|-|[\w-]+=(?:"[^"]*"|[\w-]+))(?:\s+(?:[#.][\p{L}\p{N}_:.-]+|[\w-]+=(?:"[^"]*"|[\w-]+)))*)\s*\}\s*$/u;

/** The id that an author gives a heading leaves its text; links to it go on working. Classes and the like are dropped. */
export function remarkHeadingIds(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "heading", (heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== "text") return;
      const [found, words = ""] = ATTRIBUTES.exec(last.value) ?? [];
      if (found === undefined || (found.length === last.value.length && heading.children.length === 1)) return;
      last.value = last.value.slice(0, -found.length);
      const id = words
        .split(/\s+/)
        .find((word) => word.startsWith("#"))
        ?.slice(1);
      if (id !== undefined) heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
    });
  };
}
