import type { ShortcodeKind } from "./shortcode-kind.ts";

/** `{% include figure.html src="…" %}`: a partial of a theme whose name says what it shows. `render` is that kind's. */
export function makeInclude(find: (name: string) => ShortcodeKind | undefined): ShortcodeKind {
  return {
    names: ["include", "include_relative", "include_cached", "partial"],
    body: "none",
    render: (call, context) => {
      const [file = "", ...positional] = call.positional;
      const name = (file.split("/").at(-1) ?? "").replace(/\.\w+$/, "").toLowerCase();
      const kind = find(name);
      if (kind === undefined || kind.names.includes(call.name)) return null;
      return kind.render({ ...call, name, positional }, context);
    },
  };
}
