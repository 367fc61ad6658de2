import { decodeHTMLStrict } from "entities";
import type { Message, Settings } from "../../model.ts";
import { warning } from "../../report.ts";
import type { Place } from "../../yaml.ts";
import type { Field } from "./keys.ts";
import { isBlank, type MapEntry, type Value } from "./value.ts";

/** What the readers of single fields share: where the keys are, and where their notices go. */
export interface Reader {
  path: string;
  fields: ReadonlyMap<Field, MapEntry[]>;
  /** Which number comes first in 3/4/2021; null: the author does not say. */
  dates: Settings["dates"];
  messages: Message[];
}

/** Entries of a field that say something: no blanks, and no placeholder of a template that was never filled in. */
export function entriesOf(reader: Reader, field: Field): MapEntry[] {
  return (reader.fields.get(field) ?? []).filter(({ key, value }) => {
    if (isBlank(value)) return false;
    if (value.kind !== "text" || !isPlaceholder(value.text)) return true;
    note(
      reader,
      value.place,
      "front-matter-placeholder",
      `"${key}" holds an unfilled template, ${value.text.trim()}, and was ignored`,
    );
    return false;
  });
}

export function note(reader: Reader, place: Place, rule: string, reason: string, fix?: string): void {
  reader.messages.push(warning(reader.path, place.line, place.column, rule, reason, fix));
}

/** '{{date}}', '<% tp.date.now() %>', and the date that Go writes for none. */
function isPlaceholder(text: string): boolean {
  return /^\s*(?:\{\{.*\}\}|\{%.*%\}|<%.*%>)\s*$/s.test(text) || /^0001-01-01/.test(text);
}

/** One text in one line; null where the author gives none. A list of one counts as its only item. */
export function readText(reader: Reader, field: Field): string | null {
  for (const { key, value } of entriesOf(reader, field)) {
    const only = value.kind === "list" && value.items.length === 1 ? value.items[0] : value;
    if (only?.kind === "text") return only.text.replace(/\s+/g, " ").trim();
    note(reader, value.place, "front-matter-type", `"${key}" should be a text; it was ignored`);
  }
  return null;
}

/** As `readText`, with &#8217; and the like decoded, once, and as plain words: 'Where do *we* [go](/to)' → 'Where do we go'. */
export function readProse(reader: Reader, field: Field): string | null {
  const text = readText(reader, field);
  return text === null ? null : withoutMarks(decodeHTMLStrict(text).replace(/\s+/g, " ")).trim() || null;
}

/** Marks that stand in pairs around words; a lone one is a sign like any other: '2 * 3', 'snake_case'. */
function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]+)\]\([^()\s]*\)/g, "$1")
    .replace(/(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, "$2")
    .replace(/`([^`]+)`/g, "$1");
}

/** Null where the author says nothing. A table of a theme ('toc: {enable: true}') counts by its switch. */
export function readFlag(reader: Reader, field: Field): boolean | null {
  for (const { value } of entriesOf(reader, field)) {
    const inner =
      value.kind === "map" ? value.entries.find(({ key }) => /^(?:enabled?|show)$/i.test(key))?.value : value;
    const flag = inner === undefined ? null : flagOf(inner);
    if (flag !== null) return flag;
  }
  return null;
}

export function flagOf(value: Value): boolean | null {
  if (value.kind !== "text") return null;
  const text = value.text.trim().toLowerCase();
  if (["true", "yes", "on", "y", "1"].includes(text)) return true;
  return ["false", "no", "off", "n", "0"].includes(text) ? false : null;
}

export function readNumber(reader: Reader, field: Field): number | null {
  for (const { key, value } of entriesOf(reader, field)) {
    const number = value.kind === "text" ? Number(value.text) : Number.NaN;
    if (Number.isFinite(number)) return number;
    note(reader, value.place, "front-matter-type", `"${key}" should be a number; it was ignored`);
  }
  return null;
}

/** A text of a list, with its place. */
export interface Item {
  text: string;
  place: Place;
}

/**
 * The texts of a list, of lists in it, or of one text cut at `separator`. A table in it gives the value of the first of `names` that it
 * has ('{name: Ada}'), else a notice.
 */
export function readItems(
  reader: Reader,
  field: Field,
  separator: RegExp | null,
  names: readonly string[] = [],
): Item[] {
  const items = entriesOf(reader, field).flatMap(({ key, value }) => collect(reader, key, value, separator, names));
  const seen = new Set<string>();
  return items.filter(({ text }) => text !== "" && !seen.has(text) && seen.add(text));
}

function collect(
  reader: Reader,
  key: string,
  value: Value,
  separator: RegExp | null,
  names: readonly string[],
): Item[] {
  if (value.kind === "text") {
    const parts = separator === null ? [value.text] : value.text.split(separator);
    return parts.map((text) => ({ text: text.replace(/\s+/g, " ").trim(), place: value.place }));
  }
  // ["a, b"] is a comma string in brackets.
  if (value.kind === "list" && value.items.length === 1 && value.items[0]?.kind === "text") {
    return collect(reader, key, value.items[0], separator, names);
  }
  if (value.kind === "list") return value.items.flatMap((item) => collect(reader, key, item, null, names));
  const named = names.flatMap((name) => value.entries.filter((entry) => entry.key.toLowerCase() === name))[0];
  if (named !== undefined) return collect(reader, key, named.value, null, []);
  note(reader, value.place, "front-matter-type", `"${key}" holds a table where a text is expected; it was ignored`);
  return [];
}
