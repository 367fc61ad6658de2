import type { Element, ElementContent, Root, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";

const ADDRESSES = ["href", "src", "poster"];

/**
 * The body as a feed carries it: every address absolute, math as MathML alone, code without colours, and nothing that only
 * works in the page (links of headings to themselves, classes, tab stops).
 */
export function renderFeedHtml(tree: Root, pageUrl: string, origin: string): string {
  return toHtml({ type: "root", children: tree.children.flatMap((node) => convert(node, pageUrl, origin)) });
}

function convert(node: RootContent, pageUrl: string, origin: string): ElementContent[] {
  if (node.type === "text") return [node];
  if (node.type !== "element") return [];
  const classes = classesOf(node);
  if (classes.includes("anchor")) return [];
  if (classes.includes("katex") || classes.includes("katex-display")) return mathOf(node);
  const inside = () => node.children.flatMap((child) => convert(child, pageUrl, origin));
  if (node.tagName === "span" && classes.some((name) => name.startsWith("tok-")))
    return [{ type: "text", value: textOf(node) }];
  if (classes.includes("table-scroll")) return inside();
  return [
    { type: "element", tagName: node.tagName, properties: feedProperties(node, pageUrl, origin), children: inside() },
  ];
}

function feedProperties(node: Element, pageUrl: string, origin: string): Element["properties"] {
  const { className: _, tabIndex: __, style: ___, ...kept } = node.properties;
  for (const name of ADDRESSES) {
    const address = kept[name];
    if (typeof address !== "string") continue;
    if (address.startsWith("#")) kept[name] = `${pageUrl}${address}`;
    else if (address.startsWith("//")) kept[name] = `https:${address}`;
    else if (address.startsWith("/")) kept[name] = `${origin}${address}`;
  }
  return kept;
}

/** KaTeX writes MathML for machines beside its HTML for eyes: only the first is kept. */
function mathOf(node: Element): ElementContent[] {
  const math = findMath(node);
  if (math === null)
    return [{ type: "element", tagName: "code", properties: {}, children: [{ type: "text", value: textOf(node) }] }];
  if (classesOf(node).includes("katex-display")) math.properties = { ...math.properties, display: "block" };
  return [math];
}

function findMath(node: Element): Element | null {
  if (node.tagName === "math") return structuredClone(node);
  for (const child of node.children) {
    const found = child.type === "element" ? findMath(child) : null;
    if (found !== null) return found;
  }
  return null;
}

function classesOf(node: Element): string[] {
  return Array.isArray(node.properties.className) ? node.properties.className.map(String) : [];
}
