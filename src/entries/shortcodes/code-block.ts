import type { RootContent } from "mdast";
import { argumentOf, type ShortcodeCall, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{% highlight ruby linenos %} code {% endhighlight %}` and its relatives. */
export const codeBlock: ShortcodeKind = {
  names: ["highlight", "codeblock", "code", "source", "code-block", "prism"],
  body: "verbatim",
  render: (call, context) => {
    if (call.body === null) return null;
    if (isFenced(call.body)) return context.parseBlocks(call.body.trim());
    const lang = argumentOf(call, "lang", "language", 0).replace(/^lang:/, "");
    return [codeOf(call, /^[\w+#.-]+$/.test(lang) ? lang : null)];
  },
};

/** `{{< mermaid >}} graph {{< /mermaid >}}`: shown as the source that it is. */
export const diagram: ShortcodeKind = {
  names: ["mermaid", "plantuml", "graphviz", "dot", "chart", "echarts", "markmap", "drawio"],
  body: "verbatim",
  render: (call, context) => {
    if (call.body === null) return null;
    return isFenced(call.body) ? context.parseBlocks(call.body.trim()) : [codeOf(call, call.name)];
  },
};

/** Some put a fenced block inside the tag. */
function isFenced(body: string): boolean {
  return /^\s*(```|~~~)[\s\S]*\1\s*$/.test(body);
}

function codeOf(call: ShortcodeCall, lang: string | null): RootContent {
  const value = dedent((call.body ?? "").replace(/^[ \t]*\r?\n/, "").replace(/\r?\n[ \t]*$/, ""));
  if (call.inline && !value.includes("\n")) return { type: "inlineCode", value: value.trim() };
  const rest = call.positional.slice(1).join(" ");
  return { type: "code", lang, meta: rest === "" ? null : rest, value };
}

/** Takes away the indentation that all lines share. */
function dedent(text: string): string {
  const indents = text
    .split("\n")
    .filter((row) => row.trim() !== "")
    .map((row) => /^[ \t]*/.exec(row)?.[0].length ?? 0);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return shared === 0
    ? text
    : text
        .split("\n")
        .map((row) => row.slice(Math.min(shared, row.length - row.trimStart().length)))
        .join("\n");
}
