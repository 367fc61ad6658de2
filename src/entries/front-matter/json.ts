import { error } from "../../report.ts";
import type { Place } from "../../yaml.ts";
import type { Dialect, Parsed } from "./dialect.ts";
import { fromPlain } from "./value.ts";

export const json: Dialect = {
  name: "json",
  languages: ["json"],
  opening: ";;;",
  closings: [";;;"],
  keyOf: (line) => /^\s*(?:\{\s*)?"([^"]+)"\s*:/.exec(line)?.[1] ?? null,
  measure: measureObject,
  parse: parseBlock,
};

function parseBlock(source: string, path: string, firstLine: number): Parsed {
  const text = source.trim();
  // Between ;;; the braces may be left out, as some generators write it.
  const bare = !text.startsWith("{");
  const whole = bare ? `{${source}}` : source;
  try {
    return { value: fromPlain(JSON.parse(whole), locateKeys(source, firstLine)), messages: [] };
  } catch (fault) {
    const said = fault instanceof Error ? fault.message : "";
    const offset = Number(/position (\d+)/.exec(said)?.[1] ?? whole.trimEnd().length) - (bare ? 1 : 0);
    const { line, column } = placeOf(source, Math.min(Math.max(offset, 0), source.length), firstLine);
    const reason = `not readable as JSON: ${said.replace(/\s*(in JSON )?at position.*$/s, "").replace(/, "\s[\s\S]*$/, "")}`;
    return { value: null, messages: [error(path, line, column, "front-matter-syntax", reason)] };
  }
}

/** Lines of the object that starts the file: up to its closing brace, which must end a line. Null: a text that starts with a brace. */
function measureObject(lines: readonly string[]): number | null {
  if (!/^\{\s*(?:"|\}\s*$|$)/.test(lines[0] ?? "")) return null;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    for (const [token] of line.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/g)) {
      if (token === "{" || token === "[") depth += 1;
      else if (token === "}" || token === "]") depth -= 1;
    }
    if (depth <= 0) return /[}\]]\s*$/.test(line) ? index + 1 : null;
  }
  return null;
}

/** Place of the first `"key":` of each name: enough for front matter, which hardly ever nests. */
function locateKeys(source: string, firstLine: number): (path: readonly string[]) => { key: Place; value: Place } {
  const places = new Map<string, { key: Place; value: Place }>();
  for (const match of source.matchAll(/"([^"\\\n]+)"\s*:\s*/g)) {
    const name = match[1] ?? "";
    if (places.has(name)) continue;
    const key = placeOf(source, match.index, firstLine);
    places.set(name, { key, value: placeOf(source, match.index + match[0].length, firstLine) });
  }
  const top = { line: firstLine, column: 1 };
  return (path) => {
    for (const name of path.toReversed()) {
      const found = places.get(name);
      if (found !== undefined) return found;
    }
    return { key: top, value: top };
  };
}

function placeOf(source: string, offset: number, firstLine: number): Place {
  const before = source.slice(0, offset).split("\n");
  return { line: firstLine + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
}
