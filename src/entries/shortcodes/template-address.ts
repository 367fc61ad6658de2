import { findTagEnd, readTag } from "../syntax/shortcode-tag.ts";
import type { Tag } from "../syntax/tag.ts";
import { readVariable } from "../syntax/template-variable.ts";
import { baseUrl, reference, resolveReference } from "./reference.ts";
import type { ShortcodeContext } from "./shortcode-kind.ts";

/** True where every template tag in `text`, of one or more, has a meaning in an address: `{{ site.url }}/a.png`. */
export function isTemplateAddress(text: string): boolean {
  const tags = findTags(text);
  return tags.length > 0 && tags.every(({ tag }) => tag !== null && isAddressTag(tag));
}

/** An address with its tags filled in: '/a.png'. Null where a tag names an entry that is not there. */
export function expandAddress(text: string, context: Pick<ShortcodeContext, "resolve">): string | null {
  let expanded = "";
  let from = 0;
  for (const { tag, start, end } of findTags(text)) {
    const value = tag === null ? null : addressOfTag(tag, context);
    if (value === null) return null;
    const before = expanded + text.slice(from, start);
    expanded = before.endsWith("/") && value.startsWith("/") ? before + value.slice(1) : before + value;
    from = end;
  }
  const rest = text.slice(from);
  return expanded.endsWith("/") && rest.startsWith("/") ? expanded + rest.slice(1) : expanded + rest;
}

/** Fills in the addresses in a piece of raw HTML (`<img src="{{ site.url }}/a.png">`); other tags stay. */
export function expandHtml(html: string, context: Pick<ShortcodeContext, "resolve">): string {
  return findTags(html).reduceRight((text, { tag, start, end }) => {
    const value = tag === null || !isAddressTag(tag) ? null : addressOfTag(tag, context);
    return value === null ? text : text.slice(0, start) + encodeURI(decodeSafely(value)) + text.slice(end);
  }, html);
}

interface PlacedTag {
  tag: Tag | null;
  start: number;
  end: number;
}

function findTags(text: string): PlacedTag[] {
  const found: PlacedTag[] = [];
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start)) {
    const end = findTagEnd(text, start);
    if (end === null) {
      start += 1;
      continue;
    }
    found.push({ tag: readTag(text.slice(start, end), () => false), start, end });
    start = end;
  }
  return found;
}

function isAddressTag(tag: Tag): boolean {
  if (tag.form === "variable") return readVariable(insideOf(tag))?.kind === "address";
  return tag.form !== "close" && (reference.names.includes(tag.name) || baseUrl.names.includes(tag.name));
}

function addressOfTag(tag: Tag, context: Pick<ShortcodeContext, "resolve">): string | null {
  if (tag.form !== "variable") return resolveReference({ name: tag.name, ...tag.arguments }, context);
  const variable = readVariable(insideOf(tag));
  return variable?.kind === "address" ? variable.path : null;
}

/** What stands in a `{{ … }}`. */
export function insideOf(tag: Tag): string {
  return tag.source.slice(2, -2).replace(/^-|-$/g, "").trim();
}

function decodeSafely(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address; // a lone % that encodes nothing
  }
}
