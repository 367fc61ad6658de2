import type { RootContent } from "mdast";
import { encodeAddress } from "../reference-options.ts";
import { argumentOf, type ShortcodeCall, type ShortcodeContext, type ShortcodeKind } from "./shortcode-kind.ts";

/** `{{< ref "post.md" >}}`, `{% post_url 2020-01-01-name %}`, `{% link _posts/x.md %}` outside of a link: a link of their own. */
export const reference: ShortcodeKind = {
  names: ["ref", "relref", "post_url", "link"],
  body: "none",
  render: (call, context) => {
    const target = argumentOf(call, "path", 0);
    const url = resolveReference(call, context);
    if (target === "" || url === null) return null;
    return [{ type: "link", url, title: null, children: [{ type: "text", value: nameOf(target) }] }];
  },
};

/** `{{< baseurl >}}`: the journal's own address. */
export const baseUrl: ShortcodeKind = {
  names: ["baseurl", "base_url", "siteurl", "absurl", "relurl"],
  body: "none",
  render: (call) => {
    const url = addressOfBase(call);
    return [{ type: "link", url, title: null, children: [{ type: "text", value: url }] }];
  },
};

/** `{{< button href="…" >}}words{{< /button >}}`. */
export const button: ShortcodeKind = {
  names: ["button", "btn", "button-link", "linkbutton"],
  body: "markdown",
  render: (call, context) => {
    const url = argumentOf(call, "href", "link", "url", "relref", "ref", 0);
    const words = argumentOf(call, "text", "label", "title", "name", 1);
    const children = call.children.flatMap((node) => (node.type === "paragraph" ? node.children : [node]));
    const shown = children.length > 0 ? children : words === "" ? [] : context.parseLine(words);
    if (url === "" || shown.length === 0) return null;
    const address = context.resolve(url, "page") ?? encodeAddress(url);
    return [{ type: "link", url: address, title: null, children: shown } as RootContent];
  },
};

/** Address that a tag in the place of one means; null where it names no entry or file. */
export function resolveReference(
  call: Pick<ShortcodeCall, "name" | "named" | "positional">,
  context: Pick<ShortcodeContext, "resolve">,
): string | null {
  if (baseUrl.names.includes(call.name)) return addressOfBase(call);
  if (!reference.names.includes(call.name)) return null;
  const target = argumentOf(call, "path", 0).replace(/^\/(?=_posts\/)/, "");
  if (target === "") return null;
  const hash = target.indexOf("#");
  const path = hash < 0 ? target : target.slice(0, hash);
  const anchor = hash < 0 ? "" : target.slice(hash);
  if (path === "") return anchor;
  const candidates = call.name === "post_url" ? [`_posts/${path}.md`, path] : [path, path.replace(/^\//, "")];
  for (const candidate of candidates) {
    const found = context.resolve(candidate, "page") ?? context.resolve(candidate, "file");
    if (found !== null) return found + anchor;
  }
  return null;
}

function addressOfBase(call: Pick<ShortcodeCall, "named" | "positional">): string {
  return `/${argumentOf(call, 0).replace(/^\/+/, "")}`;
}

function nameOf(target: string): string {
  const last =
    target
      .replace(/\/(?:_?index\.md)?$/i, "")
      .split("/")
      .at(-1) ?? target;
  return last.replace(/\.(?:md|markdown|html?)$/i, "").replace(/^\d{4}-\d{2}-\d{2}-/, "") || target;
}
