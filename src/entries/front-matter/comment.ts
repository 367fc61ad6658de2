import type { Dialect } from "./dialect.ts";
import { isKnownKey } from "./keys.ts";
import { namesEntry, plain } from "./plain.ts";

/**
 * Keys in HTML comments at the top of a file, where pages shall not show them: '<!-- date: 2024-01-26 -->', in one comment or several, with a
 * title or a date that can be read among them.
 */
export const comment: Dialect = {
  ...plain,
  name: "comment",
  keyOf: (line) => plain.keyOf(bare(line)),
  measure: measureComments,
  parse: (source, path, firstLine) => plain.parse(source.split("\n").map(bare).join("\n"), path, firstLine),
};

function bare(line: string): string {
  return line.replace(/^\s*<!--+\s*|\s*--+>\s*$/g, "").trimEnd();
}

function measureComments(lines: readonly string[]): number | null {
  let length = 0;
  while (/^\s*<!--/.test(lines[length] ?? "")) {
    const end = lines.findIndex((line, index) => index >= length && line.includes("-->"));
    if (end < 0 || !/-->\s*$/.test(lines[end] ?? "")) return null;
    length = end + 1;
  }
  const keys = lines
    .slice(0, length)
    .map(bare)
    .filter((line) => line !== "");
  const isData = keys.length > 0 && keys.every((line) => plain.keyOf(line) !== null);
  return isData && keys.some(namesEntry) && isKnownKey(plain.keyOf(keys[0] ?? "") ?? "") ? length : null;
}
