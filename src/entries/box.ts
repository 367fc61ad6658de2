import type { Data, Parent, PhrasingContent, RootContent } from "mdast";
import type {} from "remark-rehype";

/** An element that Markdown has no node for (figure, aside, details, video …); holds blocks or phrasing. */
export interface Box extends Parent {
  type: "box";
  children: RootContent[];
  data: Data;
}

declare module "mdast" {
  interface PhrasingContentMap {
    box: Box;
  }
  interface BlockContentMap {
    box: Box;
  }
  interface RootContentMap {
    box: Box;
  }
}

/** Attributes in hast's spelling: {className: ['figure'], controls: true}. */
export type Properties = NonNullable<Data["hProperties"]>;

const PHRASING_BOXES = new Set(["audio", "video", "span", "cite", "mark", "kbd", "abbr"]);

/** An element around `children`: box('figure', {className: ['figure']}, [image]). */
export function box(tagName: string, properties: Properties, children: RootContent[]): Box {
  return { type: "box", data: { hName: tagName, hProperties: properties }, children };
}

/** A paragraph, or another element that holds a line of text: line(words, 'p', 'callout-title'). */
export function line(children: PhrasingContent[], tagName = "p", className: string | null = null): RootContent {
  const hProperties = className === null ? {} : { className: [className] };
  return { type: "paragraph", children, data: { hName: tagName, hProperties } };
}

/** True for what stands in a line of text; false for blocks. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return node.type === "box" ? PHRASING_BOXES.has(node.data.hName ?? "") : PHRASING_TYPES.has(node.type);
}

const PHRASING_TYPES: ReadonlySet<string> = new Set([
  "break",
  "delete",
  "emphasis",
  "footnoteReference",
  "html",
  "image",
  "imageReference",
  "inlineCode",
  "inlineMath",
  "link",
  "linkReference",
  "shortcode",
  "strong",
  "text",
  "wikilink",
]);
