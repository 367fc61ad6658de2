import type { PhrasingContent, Root, RootContent } from "mdast";
import type { Processor } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { addTo } from "../lists.ts";
import { encodeAddress, type ReferenceOptions } from "./reference-options.ts";
import { cutAtTags } from "./shortcodes/html-tags.ts";
import { findShortcode } from "./shortcodes/index.ts";
import { holdsShortcode, type RenderOptions, renderBlocks } from "./shortcodes/render.ts";
import { expandAddress, expandHtml, isTemplateAddress } from "./shortcodes/template-address.ts";
import { addLooseLinks } from "./syntax/loose-link.ts";
import { addShortcodes, type Shortcode } from "./syntax/shortcode.ts";
import { addTemplateHtml } from "./syntax/template-html.ts";

export interface ShortcodeOptions extends ReferenceOptions {
  /** Text for `{{ page.title }}`, `{{ site.title }}` …; null (the default) leaves the tag as it is written. */
  variable?: (name: string, file: VFile) => string | null;
}

/**
 * The template tags of Hugo, Jekyll, Zola and GitBook, and the containers (`:::note`) of Docusaurus, VuePress, Zenn and Quarto: rendered where
 * they are known (src/entries/shortcodes/), left out with a notice where they are not, so that only the words in and between them stay, and
 * filled in where they are part of an address: `[x]({% post_url 2020-01-01-x %})`. Every other `{{ … }}` stays as it is written.
 */
export function remarkShortcodes(this: Processor, options: ShortcodeOptions): (tree: Root, file: VFile) => void {
  addShortcodes(this, {
    isKnown: (name) => findShortcode(name) !== undefined,
    isVerbatim: (name) => findShortcode(name)?.body === "verbatim",
  });
  addLooseLinks(this, (_, destination) => isTemplateAddress(destination));
  addTemplateHtml(this, isTemplateAddress);
  const parse = (markdown: string): RootContent[] => withoutPositions(this.parse(markdown) as Root);
  return (tree, file) => {
    if (!/\{[{%]|:::/.test(String(file))) return;
    const unknown = new Map<string, Shortcode[]>();
    visit(tree, "html", (node, index, parent) => {
      if (parent === undefined || index === undefined || parent.type === "paragraph" || !/\{[{%]/.test(node.value))
        return;
      const parts = cutAtTags(node);
      (parent.children as RootContent[]).splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
    if (tree.children.some(holdsShortcode))
      tree.children = renderBlocks(tree.children, rendererFor(file, options, parse, unknown));
    expandAddresses(tree, file, options);
    for (const [name, nodes] of unknown) reportUnknown(name, nodes, file);
  };
}

function rendererFor(
  file: VFile,
  options: ShortcodeOptions,
  parse: (markdown: string) => RootContent[],
  unknown: Map<string, Shortcode[]>,
): RenderOptions {
  return {
    resolve: (target, kind) => options.resolve(target, kind, file),
    variable: (name) => options.variable?.(name, file) ?? null,
    parseBlocks: parse,
    parseLine: (markdown) => (PLAIN.test(markdown) ? asText(markdown) : asLine(parse(markdown), markdown)),
    warn: (node, reason, ruleId) => void file.message(reason, { place: node.position, ruleId, source: "strandline" }),
    unknown: (node) => addTo(unknown, node.tag.name, node),
  };
}

/** Text without any sign of Markdown need not be parsed. */
const PLAIN = /^(?!\s*(?:[-+>]|\d+[.)]))(?!.*www\.)[\p{L}\p{N} .,;?'"()/%+=–—’“”-]*$/u;

function asText(value: string): PhrasingContent[] {
  return value === "" ? [] : [{ type: "text", value }];
}

function asLine(blocks: RootContent[], markdown: string): PhrasingContent[] {
  const [first] = blocks;
  return blocks.length === 1 && first?.type === "paragraph" ? first.children : [{ type: "text", value: markdown }];
}

/** Parts of an argument have no place of their own in the file; they take that of their tag. */
function withoutPositions(tree: Root): RootContent[] {
  visit(tree, (node) => {
    delete node.position;
  });
  return tree.children;
}

function expandAddresses(tree: Root, file: VFile, options: ShortcodeOptions): void {
  const context = { resolve: (target: string, kind: "page" | "file") => options.resolve(target, kind, file) };
  visit(tree, (node, index, parent) => {
    if (node.type === "html") node.value = node.value.includes("{") ? expandHtml(node.value, context) : node.value;
    if (node.type !== "link" && node.type !== "image" && node.type !== "definition") return;
    if (!node.url.includes("{") || !isTemplateAddress(node.url)) return;
    const url = expandAddress(node.url, context);
    if (url !== null) {
      node.url = encodeAddress(url);
      delete node.data?.loose;
      return;
    }
    file.message(`'${node.url}' names no entry of this journal: the words stay, without a link`, {
      place: node.position,
      ruleId: "shortcode-unresolved",
      source: "strandline",
    });
    const words: RootContent[] =
      node.type === "link" ? node.children : node.type === "image" ? [{ type: "text", value: node.alt ?? "" }] : [];
    if (parent === undefined || index === undefined) return;
    (parent.children as RootContent[]).splice(index, 1, ...words);
    return [SKIP, index];
  });
}

function reportUnknown(name: string, nodes: readonly Shortcode[], file: VFile): void {
  file.message(`the shortcode '${name}' is unknown: its tags are left out, what stands between them is kept`, {
    place: nodes[0]?.position,
    ruleId: "shortcode-unknown",
    source: "strandline",
  });
}
