import type { Dialect } from "./dialect.ts";
import { isKnownKey } from "./keys.ts";

/** The front matter of a file, found but not read. */
export interface Block {
  dialect: Dialect;
  /** The author names the dialect after the delimiter. */
  named: boolean;
  /** False where the end of the file or the first blank line had to do. */
  closed: boolean;
  /** 1-based line of the opening delimiter; the source starts on the next. */
  line: number;
  source: string;
  bodyLine: number;
}

/** A block in a language that is not read. */
export interface ForeignBlock {
  foreign: string;
  line: number;
  bodyLine: number;
}

/** Languages that other tools run. They are refused even where no line closes the block. */
const PROGRAMS = /^(?:js|javascript|mjs|cjs|ts|typescript|coffee|coffeescript|cson|node)$/i;

/** Finds the block that the first line with text opens; null where the file starts with its body. */
export function findBlock(lines: readonly string[], dialects: readonly Dialect[]): Block | ForeignBlock | null {
  const first = lines.findIndex((line) => line.trim() !== "");
  for (const dialect of dialects) {
    const found = findFenced(lines, first, dialect, dialects) ?? findBare(lines, first, dialect);
    if (found !== null) return found;
  }
  return null;
}

function findFenced(
  lines: readonly string[],
  first: number,
  fence: Dialect,
  dialects: readonly Dialect[],
): Block | ForeignBlock | null {
  const opening = lines[first] ?? "";
  if (fence.opening === null || !opening.startsWith(fence.opening)) return null;
  const isLong = opening.trimEnd() === fence.long && fence.keyOf(lines[first + 1] ?? "") !== null;
  const closings = isLong ? [opening.trimEnd()] : fence.closings;
  const rest = isLong ? "" : opening.slice(fence.opening.length).trim();
  if (!/^[\w+.#-]*$/.test(rest) || /^[-+;]/.test(rest)) return null;
  const end = lines.findIndex((line, index) => index > first && closings.includes(line.trimEnd()));
  const named = rest !== "";
  const dialect = named ? dialects.find(({ languages }) => languages.includes(rest.toLowerCase())) : fence;
  const line = first + 1;
  if (dialect === undefined) {
    if (end < 0 && !PROGRAMS.test(rest)) return null;
    return { foreign: rest, line, bodyLine: end < 0 ? endOfParagraph(lines, line) + 1 : end + 2 };
  }
  if (end >= 0) {
    return { dialect, named, closed: true, line, source: lines.slice(line, end).join("\n"), bodyLine: end + 2 };
  }
  const stop = endOfParagraph(lines, line);
  const source = lines.slice(line, stop);
  const isData = source.some((text) => isKnownKey(dialect.keyOf(text) ?? ""));
  return isData ? { dialect, named, closed: false, line, source: source.join("\n"), bodyLine: stop + 1 } : null;
}

function findBare(lines: readonly string[], first: number, dialect: Dialect): Block | null {
  const length = dialect.measure?.(lines.slice(Math.max(first, 0))) ?? null;
  if (length === null) return null;
  const source = lines.slice(first, first + length).join("\n");
  // There is no opening line: the line before the block stands for it.
  return { dialect, named: false, closed: true, line: first, source, bodyLine: first + length + 1 };
}

/** Index of the first blank line from here on, or of the end. */
function endOfParagraph(lines: readonly string[], start: number): number {
  const blank = lines.findIndex((line, index) => index >= start && line.trim() === "");
  return blank < 0 ? lines.length : blank;
}
