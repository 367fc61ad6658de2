import { line } from "../box.ts";
import { encodeAddress } from "../reference-options.ts";
import { argumentOf, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< inline-file filename="flake.nix" >}}` and other tags that show a file beside the entry: a link to that file. */
export const fileLink: ShortcodeKind = {
  names: [
    "inline-file",
    "readfile",
    "include-file",
    "code-file",
    "import",
    "file",
    "snippet",
    "include-code",
    "include_code",
  ],
  body: "none",
  render: (call) => {
    const path = argumentOf(call, "filename", "file", "path", "src", "source", 0);
    if (path === "") return null;
    const link = {
      type: "link" as const,
      url: encodeAddress(path),
      title: null,
      children: [{ type: "inlineCode" as const, value: path }],
    };
    return call.inline ? [link] : [line([link])];
  },
};
