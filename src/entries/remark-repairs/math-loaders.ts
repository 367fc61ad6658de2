import type { Repair } from "./repair.ts";

const LOADER = /<script\b[^>]*>[\s\S]*?(?:<\/script\s*>|$)|<link\b[^>]*>/gi;
const MATH = /mathjax|katex|renderMathInElement|polyfill\.io/i;

/** `<script src="…/MathJax.js">` and what configures it: math is rendered when the site is built. */
export const mathLoaders: Repair = {
  name: "math-loaders",
  types: ["html"],
  mend: (node, { notice }) => {
    if (node.type !== "html" || !MATH.test(node.value)) return null;
    const kept = node.value.replace(LOADER, (element) => (MATH.test(element) ? "" : element));
    if (kept === node.value) return null;
    const reason = "the script that loads MathJax or KaTeX was dropped: math is rendered when the site is built";
    notice(node, "repair-math-loader", reason);
    if (kept.trim() === "") return [];
    node.value = kept;
    return null;
  },
};
