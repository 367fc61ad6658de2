import { decodeHTMLStrict } from "entities";
import type { Heading, Html, PhrasingContent, Root, RootContent } from "mdast";

/** A heading at the start of a line, on one line or on some: `<h3 align="center">Day 1</h3>`. */
const HEADING = /^ {0,3}<h([1-6])((?:\s[^<>]*)?)>((?:(?!<\/?h[1-6][\s>]|\n[ \t]*\n)[\s\S]){1,300}?)<\/h\1>[ \t]*$/gim;
const TAG = /(<\/?[a-z][^<>]*>)/i;
/** Tags that may stand in a heading; with any other it stays as it is written. */
const INLINE =
  /^<\/?(?:a|abbr|b|bdi|br|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)[\s/>]/i;
const ID = /\sid\s*=\s*["']?([\w:.-]+)/i;
const ALIGN = /\salign\s*=\s*["']?(center|right)\b/i;

/**
 * Headings that the author wrote as HTML, as many README files have them, are headings like all others: they cut the text, carry a
 * date, have an id and a place in the contents. The HTML around them stays as it is; tables and headings with pictures stay whole.
 */
export function remarkHtmlHeadings(): (tree: Root) => void {
  return (tree) => {
    const isConcerned = (node: RootContent): node is Html => node.type === "html" && /<h[1-6][\s>]/i.test(node.value);
    if (!tree.children.some(isConcerned)) return;
    tree.children = tree.children.flatMap((node) => (isConcerned(node) ? split(node) : [node]));
  };
}

function split(node: Html): RootContent[] {
  if (/<(?:table|summary|svg|pre|textarea)[\s>]/i.test(node.value)) return [node];
  const parts: RootContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(HEADING)) {
    const children = readChildren((match[3] ?? "").trim());
    if (children === null) continue;
    parts.push(...rest(node, from, match.index), {
      type: "heading",
      depth: Number(match[1]) as Heading["depth"],
      children,
      data: { hProperties: attributesOf(match[2] ?? "") },
      position: placeOf(node, match.index, match.index + match[0].length),
    });
    from = match.index + match[0].length;
  }
  return [...parts, ...rest(node, from, node.value.length)];
}

/** Text and inline tags; null where something else stands in the heading, or nothing to read. */
function readChildren(inner: string): PhrasingContent[] | null {
  const parts = inner.split(TAG).filter((part) => part !== "");
  const tags = parts.filter((part) => TAG.test(part));
  if (!tags.every((tag) => INLINE.test(tag)) || parts.every((part) => TAG.test(part) || part.trim() === ""))
    return null;
  return parts.map((part) =>
    TAG.test(part) ? { type: "html", value: part } : { type: "text", value: decodeHTMLStrict(part) },
  );
}

function attributesOf(attributes: string): Record<string, string> {
  const [, id] = ID.exec(attributes) ?? [];
  const [, align] = ALIGN.exec(attributes) ?? [];
  return { ...(id !== undefined && { id }), ...(align !== undefined && { align: align.toLowerCase() }) };
}

/** The HTML between two headings. */
function rest(node: Html, from: number, to: number): Html[] {
  const value = node.value.slice(from, to);
  if (value.trim() === "") return [];
  const start = from + (/^\s*/.exec(value)?.[0].length ?? 0);
  return [{ type: "html", value: value.trim(), position: placeOf(node, start, to) }];
}

/** Where a part of a node stands in the file; a block of HTML at the top starts each of its lines at the margin. */
function placeOf(node: Html, from: number, to: number): Html["position"] {
  const start = node.position?.start;
  if (start === undefined) return undefined;
  const point = (index: number) => {
    const before = node.value.slice(0, index).split("\n");
    const last = before.at(-1)?.length ?? 0;
    return {
      line: start.line + before.length - 1,
      column: before.length === 1 ? start.column + last : last + 1,
      ...(start.offset !== undefined && { offset: start.offset + index }),
    };
  };
  return { start: point(from), end: point(to) };
}
