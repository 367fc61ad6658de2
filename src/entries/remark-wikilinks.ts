import type { PhrasingContent, Root, Text } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import type { Processor } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import { slugify } from "../urls.ts";
import { box } from "./box.ts";
import { encodePath, type ReferenceOptions } from "./reference-options.ts";
import { addWikilinks, type Wikilink } from "./syntax/wikilink.ts";

const IMAGE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;
const PLAYER: Readonly<Record<string, string>> = {
  mp4: "video",
  webm: "video",
  mov: "video",
  m4v: "video",
  ogv: "video",
  mp3: "audio",
  ogg: "audio",
  wav: "audio",
  m4a: "audio",
  flac: "audio",
};

/**
 * Obsidian's `[[Note]]`, `[[Note#Heading|words]]` and `![[image.png|300]]`: links to the entries of the journal and its files. What is
 * not in the journal stays as words, with a notice; `[[topic:Rust]]` stays a node, for whoever gathers topics.
 */
export function remarkWikilinks(this: Processor, options: ReferenceOptions): (tree: Root, file: VFile) => void {
  addWikilinks(this);
  return (tree, file) => {
    if (!String(file).includes("[[")) return;
    visit(tree, "link", (link) => {
      visit(link, "wikilink", (node, index, parent) => {
        if (parent === undefined || index === undefined) return;
        parent.children.splice(index, 1, wordsOf(node)); // a link cannot hold another one
        return [SKIP, index + 1];
      });
    });
    visit(tree, "wikilink", (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const rendered = renderWikilink(node, file, options);
      for (const part of rendered) part.position = node.position;
      parent.children.splice(index, 1, ...rendered);
      return [SKIP, index + rendered.length];
    });
  };
}

function renderWikilink(node: Wikilink, file: VFile, { resolve }: ReferenceOptions): PhrasingContent[] {
  if (!/\p{L}/u.test(node.target + (node.heading ?? ""))) return [{ type: "text", value: node.source }]; // [[0]] in a text on arrays
  if (/^topic:/i.test(node.target)) return [markTopic(node)];
  if (/^https?:\/\//i.test(node.target)) return [linkTo(node.target, node)];
  if (node.target === "") return [linkTo(anchorOf(node), node)];
  const isFile = IMAGE.test(node.target) || extensionOf(node.target) in PLAYER;
  const found = isFile ? resolve(node.target, "file", file) : resolve(node.target, "page", file);
  if (found !== null)
    return [isFile && node.embed ? embedFile(found, node) : linkTo(pageAddress(found, isFile, node), node)];
  const other = isFile ? null : resolve(node.target, "file", file);
  if (other !== null) return [linkTo(encodePath(other), node)];
  file.message(`'${node.source}' names no entry or file of this journal: its words stay, without a link`, {
    place: node.position,
    ruleId: "wikilink-unresolved",
    source: "strandline",
  });
  return [wordsOf(node)];
}

/** Plain words, whatever links to addresses were found in them since they were parsed. */
function wordsOf(node: Wikilink): Text {
  return { type: "text", value: textOf(node), position: node.position };
}

function markTopic(node: Wikilink): PhrasingContent {
  return { ...node, data: { hName: "span", hProperties: { className: ["topic-mention"] } } };
}

function linkTo(url: string, node: Wikilink): PhrasingContent {
  return { type: "link", url, title: null, children: [wordsOf(node)] };
}

function pageAddress(found: string, isFile: boolean, node: Wikilink): string {
  return isFile ? encodePath(found) : found + anchorOf(node);
}

/** '#the-heading'; the innermost of 'Part#Chapter', nothing for a block reference. */
function anchorOf({ heading }: Wikilink): string {
  const innermost = heading?.split("#").at(-1)?.trim() ?? "";
  return innermost === "" || innermost.startsWith("^") ? "" : `#${slugify(innermost)}`;
}

function embedFile(address: string, node: Wikilink): PhrasingContent {
  const url = encodePath(address);
  const player = PLAYER[extensionOf(node.target)];
  if (player !== undefined) return box(player, { src: url, controls: true }, [linkTo(url, node)]);
  const size = /^(\d+)(?:x(\d+))?$/.exec(node.alias ?? "");
  const sizes = { ...(size?.[1] ? { width: size[1] } : {}), ...(size?.[2] ? { height: size[2] } : {}) };
  const alt = textOf(node).replace(IMAGE, "");
  return { type: "image", url, title: null, alt, ...(size === null ? {} : { data: { hProperties: sizes } }) };
}

function extensionOf(name: string): string {
  return (/\.([a-z0-9]+)$/i.exec(name)?.[1] ?? "").toLowerCase();
}
