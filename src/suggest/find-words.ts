/** Lines of a paragraph that are looked through. */
const MOST_LINES = 80;

/**
 * Where words stand in a source, from a line on: 1-based line and column. They may be broken over lines and hold marks of emphasis.
 * Null where they only stand in code, in a link or an address.
 */
export function findWords(source: string, line: number, words: string): { line: number; column: number } | null {
  const lines = source.split(/\r\n|\r|\n/).slice(line - 1, line - 1 + MOST_LINES);
  const text = lines.join("\n");
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[*_]*\\s+(?:>\\s*)*[*_]*");
  const held = holdRanges(text);
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu"))) {
    if (held.some(([start, end]) => match.index >= start && match.index < end)) continue;
    const before = text.slice(0, match.index).split("\n");
    return { line: line + before.length - 1, column: (before.at(-1) ?? "").length + 1 };
  }
  return null;
}

/** Code, links with their addresses, wikilinks and bare addresses. */
function holdRanges(text: string): [number, number][] {
  const held =
    /(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|!?\[[^\]\n]{0,300}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])|<[^>\n]{1,500}>|https?:\/\/\S+/g;
  return [...text.matchAll(held)].map(({ 0: found, index }) => [index, index + found.length]);
}
