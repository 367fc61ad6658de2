import type { Link } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { excerptOf, type Repair, type RepairContext } from "./repair.ts";

/** `[https://example.org/](words)`: address and words in each other's place. */
export const swappedLinks: Repair = {
  name: "swapped-links",
  types: ["link"],
  mend: (node, context) => {
    if (node.type !== "link" || !isWords(node)) return null;
    const address = textOf(node).trim();
    const words = node.url;
    if (!/^https?:\/\/\S+$/i.test(address) || isKnown(words, context)) return null;
    const reason = `'${excerptOf(words)}' and its address stood in each other's place: they were swapped`;
    context.notice(node, "repair-link-swapped", reason, `[${words}](${address})`);
    node.url = address;
    node.children = [{ type: "text", value: words, position: node.position }];
    delete node.data;
    return null;
  },
};

/** True for what is no address of any kind: no scheme, no path, no file. */
function isWords({ url }: Link): boolean {
  if (!/\p{L}/u.test(url)) return false;
  return /\s/.test(url) ? !/^(?:https?:|mailto:|\.{0,2}\/|#)/i.test(url) : !/[:/#?=.]/.test(url);
}

function isKnown(name: string, { resolve }: RepairContext): boolean {
  return resolve(name, "page") !== null || resolve(name, "file") !== null;
}
