import { makeCallout } from "../callout.ts";
import { argumentOf, type ShortcodeCall, type ShortcodeKind } from "./shortcode-kind.ts";

/** Tags that are called what they say: `{% note %}`, `{{% warning %}}`. */
const TYPED = [
  "note",
  "tip",
  "info",
  "hint",
  "warning",
  "caution",
  "danger",
  "important",
  "success",
  "error",
  "question",
  "example",
];
/** Tags that are told what they say: `{{< notice type="info" >}}`, `{{< alert "warning" >}}`. */
const GENERAL = [
  "notice",
  "alert",
  "admonition",
  "callout",
  "box",
  "message",
  "infobox",
  "pageinfo",
  "aside",
  "notification",
];

/** `{{< notice info >}} Markdown {{< /notice >}}` under its many names. */
export const notice: ShortcodeKind = {
  names: [...TYPED, ...GENERAL],
  body: "markdown",
  render: (call, context) => {
    const type = typeOf(call);
    const given = argumentOf(call, "title", "header", "heading");
    const spare = call.positional.find((word) => word.trim() !== "" && word.trim().toLowerCase() !== type) ?? "";
    const text = argumentOf(call, "text", "content", "message");
    const children = text === "" ? call.children : [...context.parseBlocks(text), ...call.children];
    if (children.length === 0) return null;
    return [makeCallout({ type, title: context.parseLine(given || spare), children, folded: null })];
  },
};

/** The type is the tag's own name, an argument that says so, or the first word; 'note' where nothing says it. */
function typeOf(call: ShortcodeCall): string {
  const told = argumentOf(call, "type", "style", "level", "kind", "class", "color", "variant").toLowerCase();
  if (told !== "") return told;
  if (TYPED.includes(call.name)) return call.name;
  const first = argumentOf(call, 0).toLowerCase();
  return /^[a-z-]+$/.test(first) ? first : "note";
}
