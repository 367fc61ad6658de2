import type { Image, Link, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { encodeAddress } from "../reference-options.ts";
import { excerptOf, type Repair, type RepairContext, sourceOf } from "./repair.ts";

const ADDRESS = /^(?:https?:\/\/|mailto:|\/|\.{1,2}\/|#)/i;
const FILE = /\.[a-z0-9]{1,5}(?:[?#].*)?(?:\s+=\d*x\d*)?$/i;
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i;

/** True for a destination with blanks that may be one; '[a](b c)' in a text on mathematics is none. */
export function acceptLooseLink(label: string, destination: string): boolean {
  if (destination.includes('"')) return false;
  return ADDRESS.test(destination) || FILE.test(destination) || isWebAddress(label) || isSame(label, destination);
}

/** `[text](url with spaces)`: a link where it can be one, else its words. */
export const looseLinks: Repair = {
  name: "loose-links",
  types: ["link", "image"],
  mend: (node, context) => {
    if ((node.type !== "link" && node.type !== "image") || !node.data?.loose || isSwapped(node)) return null;
    return mendLink(node, context);
  },
};

/** True for `[https://…](words)`, which another repair turns round. */
function isSwapped(node: Link | Image): boolean {
  return node.type === "link" && isWebAddress(textOf(node)) && !ADDRESS.test(node.url);
}

function mendLink(node: Link | Image, context: RepairContext): PhrasingContent[] | null {
  const written = sourceOf(node, context.source);
  const words = node.type === "link" ? textOf(node) : (node.alt ?? "");
  const [, path = node.url, width, height] = /^(.*?)\s+=(\d*)x(\d*)$/.exec(node.url) ?? [];
  const url = findAddress(path, node, context);
  if (url !== null) {
    const reason = `the address of '${excerptOf(words || written)}' holds spaces: they were encoded`;
    if (url !== path) context.notice(node, "repair-link-spaces", reason, written.replace(path, url));
    node.url = url;
    if (width || height) node.data = { hProperties: { ...(width ? { width } : {}), ...(height ? { height } : {}) } };
    return null;
  }
  const text = `'${excerptOf(node.url)}' is no address and no file here: '${excerptOf(words)}' is shown as text`;
  context.notice(node, "repair-link-spaces", text);
  if (node.type === "image") return [{ type: "text", value: written, position: node.position }];
  if (isSame(words, node.url)) return node.children;
  const rest = written.slice(written.lastIndexOf("]("));
  return [{ type: "text", value: "[" }, ...node.children, { type: "text", value: rest }];
}

function findAddress(path: string, node: Link | Image, context: RepairContext): string | null {
  if (/^https?:/i.test(path)) return encodeAddress(path.replace(/\s{2,}/g, "")); // a line that was broken and joined
  if (ADDRESS.test(path) || (node.type === "image" && PICTURE.test(path))) return encodeAddress(path);
  const [, name = path, anchor = ""] = /^([^#]*)(#.*)?$/s.exec(path) ?? [];
  const known = context.resolve(name, "page") ?? context.resolve(name, "file");
  return known === null ? null : encodeAddress(known + anchor);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text.trim());
}

function isSame(label: string, destination: string): boolean {
  const fold = (text: string) =>
    text
      .replace(/[\s*_`]+/g, " ")
      .trim()
      .toLowerCase();
  return fold(label) === fold(destination);
}
