import { makeCallout } from "../callout.ts";
import { argumentOf, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< details "Summary" >}} Markdown {{< /details >}}`: text that is folded at first. */
export const fold: ShortcodeKind = {
  names: ["details", "expand", "collapse", "spoiler", "accordion", "toggle", "expandable", "fold", "collapsible"],
  body: "markdown",
  render: (call, context) => {
    if (call.children.length === 0) return null;
    const title = context.parseLine(argumentOf(call, "summary", "title", "label", "header", 0) || "Details");
    const open = /^(?:true|open|yes)$/i.test(argumentOf(call, "open", "expanded"));
    return [makeCallout({ type: "details", title, children: call.children, folded: !open })];
  },
};
