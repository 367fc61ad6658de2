import { parse, TomlError } from "smol-toml";
import { error } from "../../report.ts";
import type { Place } from "../../yaml.ts";
import type { Dialect, Parsed } from "./dialect.ts";
import { fromPlain } from "./value.ts";

export const toml: Dialect = {
  name: "toml",
  languages: ["toml"],
  opening: "+++",
  closings: ["+++"],
  keyOf: (line) =>
    /^\s*["']?([\p{L}\p{N}_.-]+)["']?\s*=/u.exec(line)?.[1] ?? /^\s*\[+([\w.-]+)\]+\s*$/.exec(line)?.[1] ?? null,
  parse: parseBlock,
};

function parseBlock(source: string, path: string, firstLine: number): Parsed {
  try {
    const data = parse(quoteDates(source), { integersAsBigInt: "asNeeded" });
    return { value: fromPlain(data, locateKeys(source, firstLine)), messages: [] };
  } catch (fault) {
    const { line, column } = fault instanceof TomlError ? fault : { line: 1, column: 1 };
    const said = fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : "";
    const cause = said
      .replace(/^Invalid TOML document: /, "")
      .replace(/^control characters.*/, "a quote is not closed");
    const reason = `not readable as TOML: ${cause}`;
    return { value: null, messages: [error(path, firstLine + line - 1, column, "front-matter-syntax", reason)] };
  }
}

/**
 * A bare date becomes a text: the parser would turn 29 February 2021 into 1 March, drop seconds' fractions and end the whole
 * block at month 13, where our own reading of dates names the day that is wrong.
 */
function quoteDates(source: string): string {
  if (/"""|'''/.test(source)) return source;
  return source.replace(
    /^(\s*["']?[\w.-]+["']?\s*=\s*)(\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}[^\s#"',\]}]*)?)(?=\s*(?:#.*)?$)/gm,
    (_, start: string, day: string) => `${start}"${day}"`,
  );
}

/** Places of `key = value` lines by table and key: 'extra.math'. */
function locateKeys(source: string, firstLine: number): (path: readonly string[]) => { key: Place; value: Place } {
  const places = new Map<string, { key: Place; value: Place }>();
  let table = "";
  for (const [index, text] of source.split("\n").entries()) {
    const line = firstLine + index;
    const header = /^\s*\[+\s*([^\][]+?)\s*\]+/.exec(text)?.[1];
    if (header !== undefined) {
      table = `${header.replace(/["'\s]/g, "")}.`;
      const place = { line, column: 1 };
      places.set(table.slice(0, -1), { key: place, value: place });
      continue;
    }
    const [start, indent, key] = /^(\s*)["']?([\p{L}\p{N}_.-]+)["']?\s*=\s*/u.exec(text) ?? [];
    if (start === undefined || indent === undefined || key === undefined || places.has(table + key)) continue;
    const value = { line, column: start.length + 1 };
    places.set(table + key, { key: { line, column: indent.length + 1 }, value });
  }
  const top = { line: firstLine, column: 1 };
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const found = places.get(path.slice(0, length).join("."));
      if (found !== undefined) return found;
    }
    return { key: top, value: top };
  };
}
