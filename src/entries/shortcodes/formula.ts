import { displayMath, inlineMath, stripDelimiters } from "../syntax/math.ts";
import { argumentOf, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< katex >}} x^2 {{< /katex >}}`; with Markdown inside (text around `$x$`) it is read as such. */
export const formula: ShortcodeKind = {
  names: ["katex", "math", "latex", "tex", "mathjax", "equation", "eq"],
  body: "verbatim",
  render: (call, context) => {
    // Alone, `{{< katex >}}` is how some themes load KaTeX; with an argument that is the formula.
    const body = (call.body ?? argumentOf(call, 0)).trim();
    if (body === "") return [];
    const delimited = /^(?:\$\$[^$]+\$\$|\$[^$]+\$|\\\[[\s\S]+\\\]|\\\([\s\S]+\\\))$/.test(body);
    if (!delimited && /(?<!\\)\$|\\\[|\\\(/.test(body)) return context.parseBlocks(body);
    const { value, display } = delimited ? stripDelimiters(body) : { value: body, display: !call.inline };
    const asDisplay = display || /\b(?:display|block)\b/.test(call.positional.join(" "));
    return [call.inline || !asDisplay ? inlineMath(value, asDisplay) : displayMath(value)];
  },
};
