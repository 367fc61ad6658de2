import type { Html, RootContent } from "mdast";
import type { Shortcode } from "../syntax/shortcode.ts";
import { findTagEnd, readTag } from "../syntax/shortcode-tag.ts";
import type { Tag } from "../syntax/tag.ts";
import { findShortcode } from "./index.ts";

/** What is passed over in HTML: comments, what is shown as it is written, and the tags themselves with their attributes. */
const PASSED_OVER =
  /^(?:<!--[\s\S]*?-->|<(pre|code|script|style|textarea)\b[\s\S]*?<\/\1\s*>|<[a-z/!](?:[^>"']|"[^"]*"|'[^']*')*>)/i;

/**
 * A block of HTML with template tags between its elements (`<div>` and a `{{< figure … >}}` in the line below it), cut at them, so that
 * they are rendered like all others. A tag that is known but stands in a line with words stays as it is written: a block would break the line.
 */
export function cutAtTags(node: Html): RootContent[] {
  const parts: RootContent[] = [];
  let from = 0;
  for (const { tag, start, end } of findTagsBetween(node.value)) {
    if (findShortcode(tag.name) !== undefined && !standsAlone(node.value, start, end)) continue;
    parts.push(...htmlOf(node, from, start), shortcodeOf(tag, node));
    from = end;
  }
  return from === 0 ? [node] : [...parts, ...htmlOf(node, from, node.value.length)];
}

interface PlacedTag {
  tag: Tag;
  start: number;
  end: number;
}

function findTagsBetween(html: string): PlacedTag[] {
  const found: PlacedTag[] = [];
  for (let at = html.search(/[<{]/); at >= 0 && at < html.length; at += 1) {
    if (html[at] === "<") at += (PASSED_OVER.exec(html.slice(at))?.[0].length ?? 1) - 1;
    if (html[at] !== "{") continue;
    const end = findTagEnd(html, at);
    const tag = end === null ? null : readTag(html.slice(at, end), () => false);
    if (end === null || tag === null || tag.form === "escaped" || tag.form === "variable") continue;
    if (findShortcode(tag.name)?.body !== "verbatim" && tag.name !== "raw") found.push({ tag, start: at, end });
    at = end - 1;
  }
  return found;
}

function standsAlone(html: string, start: number, end: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(html.slice(0, start)) && /^[ \t]*(?:\r?\n|$)/.test(html.slice(end));
}

/** Cut out of the HTML, a part keeps the place of the whole. */
function htmlOf({ value, position }: Html, from: number, to: number): RootContent[] {
  const part = value.slice(from, to);
  return part.trim() === "" ? [] : [{ type: "html", value: part, ...(position && { position }) }];
}

function shortcodeOf(tag: Tag, { position }: Html): Shortcode {
  return { type: "shortcode", tag, body: null, closing: null, children: [], ...(position && { position }) };
}
