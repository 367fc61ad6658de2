import { readContainer } from "./container-tag.ts";
import { readArguments } from "./shortcode-arguments.ts";
import type { Tag } from "./tag.ts";
import { readVariable } from "./template-variable.ts";

/** Longer tags do not exist; an end that never comes is not searched for any further. */
const MAX_LENGTH = 4000;

const CLOSINGS: readonly (readonly [opening: string, closing: string, quotes: string])[] = [
  ["{{<", ">}}", '"`'],
  ["{{%", "%}}", '"`'],
  ["{{", "}}", "\"'`"],
  ["{%", "%}", "\"'"],
];

/** Offset after the tag that begins at `start`; null where none does or it does not end. A closing mark inside quotes is none. */
export function findTagEnd(text: string, start: number): number | null {
  const found = CLOSINGS.find(([opening]) => text.startsWith(opening, start));
  if (found === undefined) return null;
  const [opening, closing, quotes] = found;
  const limit = Math.min(text.length, start + MAX_LENGTH);
  const from = start + opening.length;
  const end = findUnquoted(text, from, limit, closing, quotes) ?? findUnquoted(text, from, limit, closing, "");
  return end === null ? null : end + closing.length;
}

/** Offset after the `{{ … }}` at `start` that is no tag but stays as it is written; null where it does not end. */
export function findBracesEnd(text: string, start: number): number | null {
  if (!text.startsWith("{{", start)) return null;
  const end = findUnquoted(text, start + 2, Math.min(text.length, start + MAX_LENGTH), "}}", "");
  return end === null ? null : end + 2;
}

function findUnquoted(text: string, from: number, limit: number, closing: string, quotes: string): number | null {
  let quote = "";
  for (let index = from; index < limit; index += 1) {
    const sign = text[index] ?? "";
    if (quote !== "") {
      if (sign === "\\" && quote !== "`") index += 1;
      else if (sign === quote) quote = "";
      continue;
    }
    if (text.startsWith(closing, index)) return index;
    if (text.startsWith("{{", index) || text.startsWith("{%", index)) return null;
    if (sign === "\n" && /^\n[ \t>]*\r?\n/.test(text.slice(index, index + 80))) return null;
    if (quotes.includes(sign)) quote = sign;
  }
  return null;
}

/** Reads a whole tag; null for a `{{ … }}` that is no template of a blog: `{{ user.name }}` in a text on Jinja is words. */
export function readTag(source: string, isKnown: (name: string) => boolean): Tag | null {
  if (source.startsWith(":")) return readContainer(source, isKnown);
  if (source.startsWith("{{<") || source.startsWith("{{%")) return readHugo(source);
  return source.startsWith("{{") ? readBraces(source, isKnown) : readLiquid(source);
}

function readHugo(source: string): Tag | null {
  const inner = source.slice(3, -3).trim();
  if (inner.startsWith("/*")) return inner.endsWith("*/") ? { ...blank, form: "escaped", source } : null;
  const [, slash = "", name = "", rest = ""] = /^(\/?)\s*([A-Za-z_][\w./-]*?)(?=[\s"`=]|\/?$)(.*)$/s.exec(inner) ?? [];
  if (name === "") return null;
  const selfClosing = slash === "" && /(?:^|\s|["`])\/$/.test(rest);
  const form = slash !== "" ? "close" : selfClosing ? "self-closing" : "open";
  const words = selfClosing ? rest.replace(/\/$/, "") : rest;
  return { form, name: name.toLowerCase(), arguments: readArguments(words), source };
}

/** Zola calls its shortcodes with named values only; anything else with brackets is another program's. */
function readBraces(source: string, isKnown: (name: string) => boolean): Tag | null {
  const inner = source.slice(2, -2).replace(/^-|-$/g, "").trim();
  const [, name = "", rest] = /^([a-z_]\w*)\((.*)\)$/s.exec(inner) ?? [];
  if (rest !== undefined && isKnown(name) && /^\s*(?:[a-z_]\w*\s*=.*)?$/is.test(rest))
    return { form: "self-closing", name, arguments: readArguments(rest), source };
  return readVariable(inner) === null ? null : { ...blank, form: "variable", source };
}

function readLiquid(source: string): Tag | null {
  const inner = source.slice(2, -2).replace(/^-|-$/g, "").trim();
  const [, word = "", rest = ""] = /^([A-Za-z_][\w-]*)(.*)$/s.exec(inner) ?? [];
  if (word === "") return null;
  const name = word.toLowerCase();
  if (name.startsWith("end")) return { ...blank, form: "close", name: name.slice(3).replace(/^[_-]/, ""), source };
  const call = /^\s*\((.*)\)$/s.exec(rest)?.[1];
  return { form: "open", name, arguments: readArguments(call ?? rest), source };
}

const blank: Pick<Tag, "name" | "arguments"> = { name: "", arguments: { positional: [], named: {} } };

/** The tag that an escaped one shows: Hugo writes a tag with a comment's marks inside where a text is to show the tag itself. */
export function unescapeTag(source: string): string {
  return source.replace("/*", "").replace(/\*\/(?=\s*[>%]\}\}$)/, "");
}
