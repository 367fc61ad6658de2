import type { RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { isPhrasing, line } from "../box.ts";
import type { Shortcode } from "../syntax/shortcode.ts";
import { unescapeTag } from "../syntax/shortcode-tag.ts";
import { readVariable } from "../syntax/template-variable.ts";
import { findShortcode } from "./index.ts";
import { pairShortcodes, paragraphOf, splitAtPartners, splitParagraph, trimBlanks } from "./pair.ts";
import type { ShortcodeContext } from "./shortcode-kind.ts";
import { showWords } from "./tag-words.ts";
import { insideOf } from "./template-address.ts";

/** What rendering needs besides the nodes. `warn` is told the node, so that the notice has its place. */
export interface RenderOptions extends Omit<ShortcodeContext, "warn"> {
  /** Text for a variable such as 'page.title'; null where nothing is known: the tag stays as it is written. */
  variable: (name: string) => string | null;
  warn: (node: Shortcode, reason: string, rule: string) => void;
  unknown: (node: Shortcode) => void;
}

/** Renders every shortcode among the blocks of a document, a list item, a quote … and below them. */
export function renderBlocks(blocks: readonly RootContent[], options: RenderOptions): RootContent[] {
  return pairShortcodes(splitAtPartners(blocks)).flatMap((node) => {
    if (node.type === "shortcode") return renderShortcode(node, false, options);
    if (node.type === "paragraph") return renderParagraph(node, options);
    return renderChildren(node, options);
  });
}

/**
 * Everything that is no paragraph: lines of text keep their blocks as text, containers hold them. What held nothing but tags that show
 * nothing goes with them; a link shows where it leads, and a cell of a table stays.
 */
function renderChildren(node: RootContent, options: RenderOptions): RootContent[] {
  if (!("children" in node) || node.children.length === 0) return [node];
  const holdsText = isPhrasing(node) || node.type === "heading" || node.type === "tableCell";
  const children = holdsText
    ? renderLine(node.children, options).flatMap(toPhrasing)
    : renderBlocks(node.children, options);
  if (node.type === "heading")
    return trimBlanks(children).length === 0 ? [] : [Object.assign(node, { children: trimBlanks(children) })];
  if (children.length > 0 || node.type === "tableCell") return [Object.assign(node, { children })];
  return node.type === "link" ? [Object.assign(node, { children: [{ type: "text", value: node.url }] })] : [];
}

/** A paragraph of nothing but shortcodes gives way to what they show; a block among words parts the paragraph. */
function renderParagraph(node: RootContent & { type: "paragraph" }, options: RenderOptions): RootContent[] {
  if (!node.children.some(holdsShortcode)) return [node];
  const paired = pairShortcodes(trimBlanks(node.children));
  const alone = paired.every((child) => child.type === "shortcode" || child.type === "break" || isBlankText(child));
  if (alone && !paired.every(isInlineKind))
    return paired.flatMap((child) => (child.type === "shortcode" ? renderShortcode(child, false, options) : []));
  const children = renderPaired(paired, options);
  const blocks = new Set(children.filter((child) => !isPhrasing(child)));
  if (blocks.size > 0) return splitParagraph(children, blocks, node);
  const words = trimBlanks(children);
  return words.length === 0 ? [] : [Object.assign(node, { children: words })];
}

function renderLine(nodes: readonly RootContent[], options: RenderOptions): RootContent[] {
  return nodes.some(holdsShortcode) ? renderPaired(pairShortcodes(nodes), options) : [...nodes];
}

function renderPaired(nodes: readonly RootContent[], options: RenderOptions): RootContent[] {
  return nodes.flatMap((node) =>
    node.type === "shortcode" ? renderShortcode(node, true, options) : renderChildren(node, options),
  );
}

function renderShortcode(node: Shortcode, inline: boolean, options: RenderOptions): RootContent[] {
  const rendered = inline ? showShortcode(node, true, options) : asBlocks(showShortcode(node, false, options));
  for (const part of rendered) {
    visit(part, (inner) => {
      inner.position ??= node.position;
    });
  }
  return rendered;
}

function showShortcode(node: Shortcode, inline: boolean, options: RenderOptions): RootContent[] {
  const { tag } = node;
  if (tag.form === "escaped") return [{ type: "inlineCode", value: unescapeTag(tag.source) }];
  if (tag.form === "variable") return [{ type: "text", value: textOfVariable(node, options) }];
  if (tag.form === "close") {
    options.warn(node, `'${tag.source}' closes nothing: it is left out`, "shortcode-unpaired");
    return [];
  }
  if (tag.name === "raw") return node.closing === null ? [] : node.children.flatMap(restoreSource);
  const kind = findShortcode(tag.name);
  const children = inline
    ? renderLine(node.children, options)
    : asBlocks(renderBlocks(asBlocks(node.children), options));
  if (kind === undefined) {
    options.unknown(node);
    return [...showWords(tag, inline, options.parseLine), ...children];
  }
  const context: ShortcodeContext = { ...options, warn: (reason, rule) => options.warn(node, reason, rule) };
  const call = { ...tag.arguments, name: tag.name, source: tag.source, body: node.body, children, inline };
  const shown = kind.render(call, context);
  if (shown === null) {
    options.warn(
      node,
      `'${shorten(tag.source)}' lacks what it shows (an address, an id, a text): it is left out`,
      "shortcode-incomplete",
    );
    return [...showWords(tag, inline, options.parseLine), ...children];
  }
  return kind.body === "none" ? [...shown, ...children] : shown.map(settleWords);
}

/** A callout or quote in the middle of a line: its words, a line until now, become paragraphs. */
function settleWords(node: RootContent): RootContent {
  if (node.type !== "box" || !["div", "details", "blockquote"].includes(node.data.hName ?? "")) return node;
  return { ...node, children: asBlocks(node.children) };
}

function textOfVariable(node: Shortcode, options: RenderOptions): string {
  const variable = readVariable(insideOf(node.tag));
  return (variable?.kind === "value" ? options.variable(variable.name) : null) ?? node.tag.source;
}

/** Inside `{% raw %}` tags are words. */
function restoreSource(node: RootContent): RootContent[] {
  if (node.type !== "shortcode") {
    if ("children" in node) Object.assign(node, { children: node.children.flatMap(restoreSource) });
    return [node];
  }
  const text = (value: string): RootContent[] => (value === "" ? [] : [{ type: "text", value }]);
  return [
    ...text(node.tag.source + (node.body ?? "")),
    ...node.children.flatMap(restoreSource),
    ...text(node.closing ?? ""),
  ];
}

/** Loose words among blocks become paragraphs. HTML is a block among blocks and part of the line among words. */
function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const words = nodes.filter((node) => isPhrasing(node) && node.type !== "html");
  if (words.length === 0) return [...nodes];
  const blocks = nodes.filter((node) => !isPhrasing(node));
  if (blocks.length === 0) return [paragraphOf(trimBlanks(nodes))].filter(hasChildren);
  return splitParagraph(nodes, new Set([...blocks, ...nodes.filter((node) => node.type === "html")]), line([]));
}

function hasChildren(node: RootContent): boolean {
  return "children" in node && node.children.length > 0;
}

/** A block where only words can stand (a table cell): its words, images and links. */
function toPhrasing(node: RootContent): RootContent[] {
  if (isPhrasing(node)) return [node];
  if (node.type === "code") return [{ type: "inlineCode", value: node.value }];
  if (!("children" in node)) return [];
  return node.children.flatMap((child, index) => [
    ...(index === 0 ? [] : [{ type: "text" as const, value: " " }]),
    ...toPhrasing(child),
  ]);
}

/** True where a tag stands in the node or below it. */
export function holdsShortcode(node: RootContent): boolean {
  return node.type === "shortcode" || ("children" in node && node.children.some(holdsShortcode));
}

function isBlankText(node: RootContent): boolean {
  return node.type === "text" && node.value.trim() === "";
}

/** Tags that are words wherever they stand, so that a line of them is still a line. */
function isInlineKind(node: RootContent): boolean {
  return node.type !== "shortcode" || node.tag.form === "escaped" || node.tag.form === "variable";
}

function shorten(source: string): string {
  return source.length > 60 ? `${source.slice(0, 57)}…` : source;
}
