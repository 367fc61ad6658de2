import { parseMoment } from "../dates.ts";
import type { Dialect, Parsed } from "./dialect.ts";
import { isKnownKey } from "./keys.ts";
import type { MapEntry, TextValue } from "./value.ts";

/**
 * Lines at the top of a file, up to the first empty one, as MultiMarkdown, Pelican and Hexo take them: 'Title: Week two', 'Date: 2024-01-26'.
 * A value is text as it stands; an indented line goes on with the one above, and so does an item of a list.
 */
export const plain: Dialect = {
  name: "plain",
  languages: [],
  opening: null,
  closings: [],
  keyOf: (line) => KEY.exec(line)?.[1] ?? null,
  measure: measureLines,
  parse: parseBlock,
};

const KEY = /^([\p{L}_][\p{L}\p{N}_ -]{0,30}?)[ \t]*:(?:[ \t]+|$)/u;
const CONTINUED = /^(?:[ \t]+\S|-[ \t]+\S)/;

/**
 * A text that only looks like it stays text: the first key has to be one that is known, each line a key or a continuation, and a
 * title or a date that can be read among them.
 */
function measureLines(lines: readonly string[]): number | null {
  if (!isKnownKey(plain.keyOf(lines[0] ?? "") ?? "")) return null;
  const end = lines.findIndex((line) => line.trim() === "" || line.trimEnd() === "---");
  const block = end < 0 ? lines : lines.slice(0, end);
  if (!block.every((line) => plain.keyOf(line) !== null || CONTINUED.test(line))) return null;
  if (!block.some(namesEntry)) return null;
  return block.length + (lines[end]?.startsWith("---") ? 1 : 0);
}

/** Whether a line gives a title, or a date that can be read. */
export function namesEntry(line: string): boolean {
  const value = line.replace(KEY, "").trim();
  if (/^title[ \t]*:/i.test(line)) return value !== "";
  return /^date[ \t]*:/i.test(line) && "moment" in parseMoment(value);
}

function parseBlock(source: string, _: string, firstLine: number): Parsed {
  const entries: MapEntry[] = [];
  let open: TextValue | null = null;
  for (const [index, line] of source.split("\n").entries()) {
    const [start, key] = KEY.exec(line) ?? [];
    if (start !== undefined && key !== undefined) {
      const text = unquote(line.slice(start.length).trim());
      open = { kind: "text", text, data: text, place: { line: firstLine + index, column: start.length + 1 } };
      entries.push({ key, place: { line: firstLine + index, column: 1 }, value: open });
    } else if (open && CONTINUED.test(line)) {
      const item = /^\s*-\s+(.*)$/.exec(line)?.[1];
      open.text = `${open.text}${item && open.text ? "," : ""} ${item ?? line.trim()}`.trim();
      open.data = open.text;
    }
  }
  return { value: { kind: "map", entries, place: { line: firstLine, column: 1 } }, messages: [] };
}

/** '"Week two"' and '[rust, tides]', as those write it who are used to YAML. */
function unquote(text: string): string {
  return /^(?:(["']).*\1|\[[^[\]()]*\])$/.test(text) && text.length > 1 ? text.slice(1, -1) : text;
}
