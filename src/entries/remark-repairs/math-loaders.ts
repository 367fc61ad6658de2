import { SKIP, visit } from "unist-util-visit";
import type { Repair } from "./repair.ts";

const LOADER = /<script\b[^>]*>[\s\S]*?(?:<\/script\s*>|$)|<link\b[^>]*>/gi;
const MATH = /mathjax|katex|renderMathInElement|polyfill\.io/i;

/** `<script src="…/MathJax.js">` and what configures it: math is rendered when the site is built. */
export const mathLoaders: Repair = {
  name: "math-loaders",
  apply: (tree, { notice }) => {
    visit(tree, "html", (node, index, parent) => {
      const kept = node.value.replace(LOADER, (element) => (MATH.test(element) ? "" : element));
      if (kept === node.value || parent === undefined || index === undefined) return;
      notice(
        node,
        "repair-math-loader",
        "the script that loads MathJax or KaTeX was dropped: math is rendered when the site is built",
      );
      if (kept.trim() !== "") {
        node.value = kept;
        return;
      }
      parent.children.splice(index, 1);
      return [SKIP, index];
    });
  },
};
