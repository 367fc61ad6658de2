import type { Link } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { excerptOf, type Repair, type RepairContext } from "./repair.ts";

/** `[https://example.org/](words)`: address and words in each other's place. */
export const swappedLinks: Repair = {
  name: "swapped-links",
  apply: (tree, context) => {
    visit(tree, "link", (node) => {
      const address = textOf(node).trim();
      if (!/^https?:\/\/\S+$/i.test(address) || !isWords(node, context)) return;
      const words = node.url;
      const reason = `'${excerptOf(words)}' and its address stood in each other's place: they were swapped`;
      context.notice(node, "repair-link-swapped", reason, `[${words}](${address})`);
      node.url = address;
      node.children = [{ type: "text", value: words, position: node.position }];
      delete node.data;
    });
  },
};

/** True for what is no address of any kind: no scheme, no path, no file, nothing of the journal. */
function isWords({ url }: Link, context: RepairContext): boolean {
  if (url === "" || !/\p{L}/u.test(url)) return false;
  if (/\s/.test(url)) return !/^(?:https?:|mailto:|\.{0,2}\/|#)/i.test(url);
  if (/[:/#?=.]/.test(url)) return false;
  return context.resolve(url, "page") === null && context.resolve(url, "file") === null;
}
