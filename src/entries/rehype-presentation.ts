import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

/**
 * The last touches that make a body good to read and to use: headings carry a link to themselves, wide tables scroll in a
 * box of their own, boxes of task lists say what they mean, all but the first pictures load late, a picture with a title becomes a
 * figure and one among words stays there, and no second h1 stands in the page.
 */
export function rehypePresentation(): (tree: Root) => void {
  return (tree) => {
    visit(tree, "element", (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (node.tagName === "h1") node.tagName = "h2";
      if (/^h[2-6]$/.test(node.tagName)) linkHeading(node);
      if (node.tagName === "input") node.properties.ariaLabel = node.properties.checked ? "Done" : "To do";
      if (hasClass(node, "katex-error")) delete node.properties.style; // the source is shown, and the style sheet says how
      if (hasClass(node, "katex-display")) node.properties.tabIndex = 0; // it scrolls, so the keyboard must get there
      if (node.tagName === "table") {
        parent.children[index] = scrollBox(node);
        return SKIP;
      }
      if (node.tagName === "p") markInline(node);
      const figure = node.tagName === "p" ? figureOf(node) : null;
      if (figure !== null) parent.children[index] = figure;
      return undefined;
    });
    fetchPictures(tree);
  };
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}

function linkHeading(heading: Element): void {
  const id = heading.properties.id;
  if (typeof id !== "string" || id === "footnote-label" || heading.children.length === 0) return;
  heading.children.push({
    type: "element",
    tagName: "a",
    properties: {
      className: ["anchor"],
      href: `#${encodeURIComponent(id)}`,
      ariaLabel: `Link to “${textOf(heading).trim()}”`,
    },
    children: [{ type: "text", value: "#" }],
  });
}

/** Pictures of an entry that are fetched with it: what waits until it is scrolled to is missing on paper. */
const FEW_PICTURES = 12;

function fetchPictures(tree: Root): void {
  let count = 0;
  visit(tree, "element", ({ tagName, properties }) => {
    if (tagName !== "img") return;
    count += 1;
    if (count > FEW_PICTURES) properties.loading = "lazy";
    else delete properties.loading;
    properties.decoding = "async";
    properties.alt ??= "";
  });
}

/** A picture among words stays in their line; a style sheet cannot tell whether words stand beside it. */
function markInline(paragraph: Element): void {
  if (!paragraph.children.some((child) => child.type === "text" && child.value.trim() !== "")) return;
  for (const child of paragraph.children) {
    if (child.type !== "element") continue;
    if (child.tagName === "img") child.properties.className = ["inline"];
    for (const frame of [child, ...(child.tagName === "a" ? child.children : [])])
      if (frame.type === "element" && hasClass(frame, "missing")) frame.properties.className = ["missing", "inline"];
  }
}

function scrollBox(table: Element): Element {
  return {
    type: "element",
    tagName: "div",
    properties: { className: ["table-scroll"], tabIndex: 0, role: "group", ariaLabel: "Table" },
    children: [table],
  };
}

/** A paragraph that is nothing but one picture with a title: the title becomes its caption. */
function figureOf(paragraph: Element): Element | null {
  const content = paragraph.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  const [only] = content;
  if (content.length !== 1 || only?.type !== "element") return null;
  const image = only.tagName === "img" ? only : only.children.length === 1 ? only.children[0] : undefined;
  if (
    image?.type !== "element" ||
    image.tagName !== "img" ||
    typeof image.properties.title !== "string" ||
    image.properties.title === ""
  )
    return null;
  const caption: ElementContent = {
    type: "element",
    tagName: "figcaption",
    properties: {},
    children: [{ type: "text", value: image.properties.title }],
  };
  delete image.properties.title;
  return { type: "element", tagName: "figure", properties: { className: ["figure"] }, children: [only, caption] };
}
