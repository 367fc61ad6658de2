import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { LinkIndex, Url } from "../model.ts";
import { decodeSafely, slugify } from "../urls.ts";
import { resolveLink } from "./resolve.ts";

export interface LinkContext {
  path: string;
  index: LinkIndex;
  basePath: string;
  /** Filled with the files of the content folder that the entry refers to. */
  files: Record<string, Url>;
}

/** Addresses in the elements that load or lead somewhere. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  a: "href",
  img: "src",
  video: "src",
  audio: "src",
  source: "src",
  track: "src",
};

/** What was meant for the web though it says no https://: 'docs.example.com/a', 'example.org', but not 'flake.nix' or 'notes.md'. */
const WEB_ADDRESS =
  /^(?:[a-z0-9-]+\.)+(?:[a-z]{2,}(?=\/)|(?:com|org|net|edu|gov|info|io|dev|app|de|uk|fr|nl|es|it|ru|cn|jp)$)/i;

/**
 * Resolves every address of the body: links to other Markdown files lead to their pages, images and files of the content
 * folder to where they are copied. What leads nowhere is said; a relative link that leads nowhere goes, and its words stay.
 */
export function resolveLinks(tree: Root, file: VFile, context: LinkContext): void {
  const ids = collectIds(tree);
  visit(tree, "element", (node, index, parent) => {
    if (node.properties.poster || node.properties.srcSet) resolveExtras(node, context);
    const attribute = ATTRIBUTES[node.tagName];
    const address = attribute === undefined ? undefined : node.properties[attribute];
    if (attribute === undefined || typeof address !== "string" || parent === undefined || index === undefined) return;
    const notice = (rule: string, reason: string) =>
      void file.message(reason, { place: node.position, ruleId: rule, source: "strandline" });
    const resolved = resolveAddress(address.trim(), node, context, ids, notice);
    if (resolved !== null) {
      node.properties[attribute] = resolved;
      return;
    }
    const kept = node.tagName === "a" ? node.children : missingMedia(node, address);
    parent.children.splice(index, 1, ...kept);
    return [SKIP, index + (node.tagName === "a" ? 0 : kept.length)];
  });
}

/** A poster or a set of sizes is a nicety: where a part of it cannot be had, the picture does without. */
function resolveExtras(node: Element, context: LinkContext): void {
  const { poster, srcSet, ...rest } = node.properties;
  const film = typeof poster === "string" ? resolveImage(poster.trim(), context) : null;
  const sizes = srcSet === undefined || srcSet === null ? null : resolveSizes(String(srcSet), context);
  node.properties = {
    ...rest,
    ...(film === null ? {} : { poster: film }),
    ...(sizes === null ? {} : { srcSet: sizes }),
  };
}

/** 'a.png 1x, b.png 2x' with every address resolved; null where one cannot be had. */
function resolveSizes(srcSet: string, context: LinkContext): string | null {
  const resolved = srcSet.split(/\s*,\s+|,(?=\S+\s)/).map((candidate) => {
    const [url = "", ...size] = candidate.trim().split(/\s+/);
    const found = resolveImage(url, context);
    return found === null ? null : [found, ...size].join(" ");
  });
  return resolved.includes(null) ? null : resolved.join(", ");
}

/** The address to use, or null where the element cannot stay. */
function resolveAddress(
  address: string,
  node: Element,
  context: LinkContext,
  ids: ReadonlyMap<string, string>,
  notice: (rule: string, reason: string) => void,
): string | null {
  if (address.startsWith("data:"))
    return /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i.test(address) ? address : null;
  const target = resolveLink(address, context.path, context.index, context.basePath);
  switch (target.kind) {
    case "outside":
      return target.url;
    case "page":
      return node.tagName === "a" ? target.url : null;
    case "file":
      context.files[target.path] = target.url.replace(/[?#].*$/s, "");
      return target.url;
    case "anchor":
      return node.tagName === "a" ? resolveAnchor(address, ids, notice) : resolveMissing(address, node, notice);
    case "missing":
      return resolveMissing(address, node, notice);
  }
}

/** Old links spell the ids of headings as other generators did ('#13-tides' for '1.3 Tides'): letters and digits decide. */
function resolveAnchor(
  address: string,
  ids: ReadonlyMap<string, string>,
  notice: (rule: string, reason: string) => void,
): string {
  const wanted = decodeSafely(address.slice(address.indexOf("#") + 1));
  const id = wanted === "" ? undefined : (ids.get(wanted) ?? ids.get(foldId(wanted)));
  if (id === undefined && wanted !== "") notice("anchor-missing", `no heading of this entry is called '${wanted}'`);
  return id === undefined || id === wanted ? address : `#${encodeURIComponent(id)}`;
}

function resolveMissing(address: string, node: Element, notice: (rule: string, reason: string) => void): string | null {
  if (node.tagName !== "a") {
    notice("file-missing", `'${address}' is not in the content folder: its description is shown instead`);
    return null;
  }
  if (WEB_ADDRESS.test(address)) {
    notice("link-scheme", `'${address}' lacks https://, which was added`);
    return `https://${address}`;
  }
  if (address.startsWith("/")) {
    notice(
      "link-unknown",
      `'${address}' is no page of this journal: the link is kept, check that something else answers there`,
    );
    return address;
  }
  notice("link-missing", `'${address}' leads to no entry or file of this journal: the words stay, the link is gone`);
  return null;
}

/** A frame with the words that were to be read for the picture, and the name of its file. */
function missingMedia(node: Element, address: string): Element[] {
  if (node.tagName === "source" || node.tagName === "track") return [];
  const { alt, title } = node.properties;
  const said = [alt, title, textOf(node)].map((text) => String(text ?? "").trim()).filter((text) => text !== "");
  const words = [...new Set(said)].join(" · ");
  const name = decodeSafely(address.split("/").at(-1) ?? address);
  const note = spanOf("small", [], [{ type: "text", value: `missing: ${name}` }]);
  return [spanOf("span", ["missing"], words === "" ? [note] : [{ type: "text", value: `${words} ` }, note])];
}

function spanOf(tagName: string, className: string[], children: Element["children"]): Element {
  return { type: "element", tagName, properties: className.length > 0 ? { className } : {}, children };
}

/** Every id of the body under its own name and under its letters and digits; where two are alike the first counts. */
function collectIds(tree: Root): Map<string, string> {
  const found: string[] = [];
  visit(tree, "element", (node) => {
    if (typeof node.properties.id === "string") found.push(node.properties.id);
    if (node.tagName === "a" && typeof node.properties.name === "string") found.push(node.properties.name);
  });
  const ids = new Map<string, string>();
  for (const id of found) ids.set(id, id);
  for (const id of found) if (!ids.has(foldId(id))) ids.set(foldId(id), id);
  return ids;
}

function foldId(text: string): string {
  return slugify(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Address of a picture that the front matter names; null where it is not in the journal. */
export function resolveImage(address: string, context: LinkContext): Url | null {
  const target = resolveLink(address, context.path, context.index, context.basePath);
  if (target.kind === "file") context.files[target.path] = target.url.replace(/[?#].*$/s, "");
  return target.kind === "file" || (target.kind === "outside" && /^https?:|^\/\//i.test(target.url))
    ? target.url
    : null;
}
