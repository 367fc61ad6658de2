import type { Message } from "../../model.ts";
import { hasErrors, warning } from "../../report.ts";
import { parseYaml } from "../../yaml.ts";

/** More broken lines than this in one block are no slips of the pen. */
const MAX_REPAIRS = 20;

/** A line longer than this is no title that lacks its quotes. */
const MAX_LINE = 2000;

/**
 * Puts quotes around values that YAML cannot take without: `title: Go: the good parts`, `title: [Draft] Maps`, `title: @home`.
 * Only lines that the parser stumbles over are touched, and only where the block is sound afterwards; null where it is not.
 */
export function repairYaml(
  source: string,
  path: string,
  firstLine: number,
): { source: string; messages: Message[] } | null {
  const lines = source.split("\n");
  const messages: Message[] = [];
  for (let round = 0; round < MAX_REPAIRS; round++) {
    const faults = parseYaml(path, lines.join("\n"), firstLine).messages;
    if (!hasErrors(faults)) return { source: lines.join("\n"), messages };
    const fault = faults[0];
    if (fault === undefined || faults.length > MAX_REPAIRS) return null;
    const index = fault.line - firstLine;
    const line = lines[index] ?? "";
    if (line.length > MAX_LINE || isFollowedByIndent(line, lines[index + 1])) return null;
    const quoted = quoteValue(line);
    if (quoted === null || quoted === line) return null;
    lines[index] = quoted;
    const reason = `the value needs quotes in YAML; it was read as ${quoted.trim()}`;
    const column = line.search(/(?<=[:-][ \t]+)\S/) + 1;
    messages.push(warning(path, fault.line, column, "front-matter-repaired", reason, quoted.trim()));
  }
  return null;
}

/** `key: value` or `- value` with the value in double quotes; null for any other line. */
function quoteValue(line: string): string | null {
  const match = /^(\s*(?:[\p{L}_][\p{L}\p{N}_ .-]*?:|-)[ \t]+)(\S.*?)\s*$/u.exec(line);
  const [, start, value] = match ?? [];
  if (start === undefined || value === undefined || /^[|>&]/.test(value) || value.includes("\t- ")) return null;
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2];
  if (inner === undefined && /^["']/.test(value) && !isQuotedStart(value)) return null;
  return start + JSON.stringify(inner ?? value);
}

/** `"Dune" by Herbert`: a quoted word at the start of a longer value, not a quote that was never closed. */
function isQuotedStart(value: string): boolean {
  return /^(["'])[^"']+\1\s*\S/.test(value);
}

/** A value that goes on in the next lines cannot be quoted by itself. */
function isFollowedByIndent(line: string, next: string | undefined): boolean {
  if (next === undefined || next.trim() === "") return false;
  return indentOf(next) > indentOf(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
