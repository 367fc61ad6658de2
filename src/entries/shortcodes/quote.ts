import type { PhrasingContent, RootContent } from "mdast";
import { box, line } from "../box.ts";
import { encodeAddress } from "../reference-options.ts";
import { argumentOf, type ShortcodeCall, type ShortcodeContext, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< quote author="…" source="…" link="…" >}} Markdown {{< /quote >}}`. */
export const quote: ShortcodeKind = {
  names: ["quote", "blockquote", "pullquote", "epigraph", "cite"],
  body: "markdown",
  render: (call, context) => {
    const text = argumentOf(call, "text", "quote");
    const children = text === "" ? call.children : [...context.parseBlocks(text), ...call.children];
    if (children.length === 0) return null;
    if (call.name === "cite") return [box("cite", {}, children)];
    return [box("blockquote", { className: ["quote"] }, [...children, ...attribution(call, context)])];
  },
};

function attribution(call: ShortcodeCall, context: ShortcodeContext): RootContent[] {
  const author = argumentOf(call, "author", "by", "name", 0);
  const work = argumentOf(call, "source", "title", "from", "work", 1);
  const link = argumentOf(call, "link", "url", "href", "cite", 2);
  const words = [author, work].filter((part) => part !== "").join(", ") || link;
  if (words === "") return [];
  const shown: PhrasingContent[] = context.parseLine(words);
  const cited: PhrasingContent[] =
    link === "" ? shown : [{ type: "link", url: encodeAddress(link), title: null, children: shown }];
  return [line([{ type: "text", value: "— " }, ...cited])];
}
