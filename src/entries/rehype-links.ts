import type { Element, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import type { VFile } from "vfile";
import type { LinkIndex, Url } from "../model.ts";
import { slugify } from "../urls.ts";
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

/**
 * Resolves every address of the body: links to other Markdown files lead to their pages, images and files of the content
 * folder to where they are copied. What leads nowhere is said; a relative link that leads nowhere goes, and its words stay.
 */
export function resolveLinks(tree: Root, file: VFile, context: LinkContext): void {
  const ids = collectIds(tree);
  visit(tree, "element", (node, index, parent) => {
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

/** The address to use, or null where the element cannot stay. */
function resolveAddress(
  address: string,
  node: Element,
  context: LinkContext,
  ids: ReadonlySet<string>,
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
      return resolveAnchor(address, ids, notice);
    case "missing":
      return resolveMissing(address, node, notice);
  }
}

function resolveAnchor(
  address: string,
  ids: ReadonlySet<string>,
  notice: (rule: string, reason: string) => void,
): string {
  const wanted = decodeFragment(address.slice(address.indexOf("#") + 1));
  if (wanted === "" || ids.has(wanted)) return address;
  const slug = slugify(wanted);
  if (ids.has(slug)) return `#${encodeURIComponent(slug)}`;
  notice("anchor-missing", `no heading of this entry is called '${wanted}'`);
  return address;
}

function resolveMissing(address: string, node: Element, notice: (rule: string, reason: string) => void): string | null {
  if (node.tagName !== "a") {
    notice("file-missing", `'${address}' is not in the content folder: its description is shown instead`);
    return null;
  }
  const host = /^((?:[a-z0-9-]+\.)+[a-z]{2,})(?=\/)/i.exec(address)?.[1];
  if (host !== undefined && !/\.(?:md|html?|pdf|png|jpe?g|svg|txt)$/i.test(host)) {
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

function missingMedia(node: Element, address: string): Element[] {
  if (node.tagName === "source" || node.tagName === "track") return [];
  const alt = String(node.properties.alt ?? "").trim() || textOf(node).trim();
  const name = decodeFragment(address.split("/").at(-1) ?? address);
  const value = alt === "" ? `Missing: ${name}` : `Missing: ${name} (${alt})`;
  return [
    { type: "element", tagName: "span", properties: { className: ["missing"] }, children: [{ type: "text", value }] },
  ];
}

function collectIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, "element", (node) => {
    if (typeof node.properties.id === "string") ids.add(node.properties.id);
    if (node.tagName === "a" && typeof node.properties.name === "string") ids.add(node.properties.name);
  });
  return ids;
}

/** Address of a picture that the front matter names; null where it is not in the journal. */
export function resolveImage(address: string, context: LinkContext): Url | null {
  const target = resolveLink(address, context.path, context.index, context.basePath);
  if (target.kind === "file") context.files[target.path] = target.url.replace(/[?#].*$/s, "");
  return target.kind === "file" || (target.kind === "outside" && /^https?:|^\/\//i.test(target.url))
    ? target.url
    : null;
}

function decodeFragment(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % that encodes nothing
  }
}
