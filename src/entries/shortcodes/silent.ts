import type { ShortcodeKind } from "./shortcode-kind.ts";

/** `{% comment %} … {% endcomment %}`: for the author's eyes only. */
export const comment: ShortcodeKind = { names: ["comment"], body: "verbatim", render: () => [] };

/** `{{< toc >}}`: the page has a table of contents of its own. Spacers and page breaks mean nothing here. */
export const furniture: ShortcodeKind = {
  names: [
    "toc",
    "tableofcontents",
    "table-of-contents",
    "clear",
    "clearfix",
    "br",
    "vspace",
    "spacer",
    "pagebreak",
    "load-photoswipe",
    "newline",
  ],
  body: "none",
  render: () => [],
};

/** `{{< rawhtml >}} <b>…</b> {{< /rawhtml >}}`: the author's own HTML, sanitised with the rest of it. */
export const rawHtml: ShortcodeKind = {
  names: ["rawhtml", "raw-html", "html", "unsafe"],
  body: "verbatim",
  render: (call) => (call.body === null ? null : [{ type: "html", value: call.body.trim() }]),
};
