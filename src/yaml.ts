import { type Document, LineCounter, parseDocument, type YAMLError } from "yaml";
import type { Message } from "./model.ts";
import { error, warning } from "./report.ts";

/** A line and column in one of the author's files, 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** A YAML text, read: its nodes know their offsets, `placeAt` turns one into a place in the author's file. */
export interface YamlText {
  document: Document.Parsed | null;
  placeAt: (offset: number) => Place;
  messages: Message[];
}

/**
 * Reads YAML 1.2 (core schema: a time, a date or 'yes' stays text) with every fault as a message at its place. `firstLine` is the
 * line of the file on which the text starts. Twice the same key is left to the caller.
 */
export function parseYaml(path: string, source: string, firstLine = 1): YamlText {
  const lineCounter = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return line === 0 ? { line: firstLine, column: 1 } : { line: firstLine + line - 1, column: col };
  };
  if (isTooDeep(source)) return refuseDepth(path, firstLine, placeAt);
  try {
    const options = { lineCounter, prettyErrors: false, uniqueKeys: false, version: "1.2", schema: "core" } as const;
    const document = parseDocument(source, options);
    return {
      document,
      placeAt,
      messages: document.errors.length > 0 ? faults(path, document.errors, placeAt, source) : [],
    };
  } catch {
    return refuseDepth(path, firstLine, placeAt);
  }
}

function refuseDepth(path: string, line: number, placeAt: YamlText["placeAt"]): YamlText {
  return { document: null, placeAt, messages: [error(path, line, 1, "yaml-syntax", TOO_DEEP)] };
}

export const TOO_DEEP = "this block is nested too deeply to be read";

/** No author nests this deep, and every parser stands it. */
const MAX_DEPTH = 100;

/**
 * True for YAML, TOML or JSON with brackets, list marks or indents inside each other by the hundred. Parsers recurse, and where
 * the stack ends inside a regular expression, Node ends with it: no `catch` helps.
 */
export function isTooDeep(source: string): boolean {
  let brackets = 0;
  const indents: number[] = [];
  for (const line of source.split("\n")) {
    if (line.trim() === "") continue;
    const indent = line.search(/\S/);
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    const marks = /^(?:[-?:][ \t]+)+/.exec(line.slice(indent))?.[0].match(/[-?:]/g)?.length ?? 0;
    if (indents.length + marks > MAX_DEPTH) return true;
    for (const sign of line) {
      if (sign === "[" || sign === "{") brackets += 1;
      else if (sign === "]" || sign === "}") brackets = Math.max(0, brackets - 1);
      if (brackets > MAX_DEPTH) return true;
    }
  }
  return false;
}

/** The first fault of each line: those that follow are mostly its echo. */
function faults(
  path: string,
  errors: readonly YAMLError[],
  placeAt: (offset: number) => Place,
  source: string,
): Message[] {
  const found = new Map<number, Message>();
  for (const fault of errors) {
    const opening = /^Missing closing .*quote/.test(fault.message) ? openQuote(source, fault.pos[0]) : null;
    const { line, column } = placeAt(opening ?? fault.pos[0]);
    const reason = opening === null ? explain(fault) : "not readable as YAML: the quote that opens here is not closed";
    if (!found.has(line)) found.set(line, error(path, line, column, "yaml-syntax", reason));
  }
  return [...found.values()];
}

/** Where a quote opens that its line does not close: the parser notices only at the end of the block. */
function openQuote(source: string, end: number): number | null {
  let start = 0;
  let found: number | null = null;
  for (const line of source.slice(0, end).split("\n")) {
    const opening = line.length > 2000 ? null : /^([^"']*[:,[{-]\s*|\s*)(["'])/.exec(line);
    const isOpen = opening !== null && !line.slice(opening[0].length).includes(opening[2] ?? "");
    if (isOpen) found = start + (opening[1] ?? "").length;
    start += line.length + 1;
  }
  return found;
}

/** What to do about a fault, where the parser's own words do not say it. */
const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab cannot indent YAML: use two spaces instead",
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotes: key: "a: b"',
  MISSING_CHAR: "something that was opened is not closed, or a key has no colon after it",
  MULTILINE_IMPLICIT_KEY:
    "this line is no `key: value`: put a space after the colon, or indent it under the key it belongs to",
  BAD_SCALAR_START: "a value that starts with this sign needs quotes",
  BAD_ALIAS: "a value that starts with * needs quotes",
  UNEXPECTED_TOKEN: "something stands after the end of the value: put quotes around all of it",
  BAD_INDENT: "the indentation fits neither the line above nor an outer one",
  DUPLICATE_KEY: "this key stands here twice",
};

function explain(fault: YAMLError): string {
  const advice = ADVICE[fault.code];
  return `not readable as YAML: ${advice ?? fault.message}`;
}

/** Notice about a key that is not known, with the known name that comes closest. */
export function unknownKey(path: string, place: Place, key: string, known: readonly string[]): Message {
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `known are ${known.join(", ")}` : `did you mean "${nearest}"?`;
  const reason = `"${key}" is no setting and was ignored; ${hint}`;
  return warning(path, place.line, place.column, "unknown-key", reason, nearest ?? undefined);
}

/** The name that is a slip away from the given one: 'basepath' → 'base_path'. Null where none is near. */
export function nearestName(name: string, names: readonly string[]): string | null {
  const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
  let best: { name: string; distance: number } | null = null;
  for (const candidate of names) {
    const distance = editDistance(bare(name), bare(candidate));
    const allowed = Math.max(1, Math.floor(candidate.length / 3));
    if (distance <= allowed && (best === null || distance < best.distance)) best = { name: candidate, distance };
  }
  return best?.name ?? null;
}

/** 'en_us' → 'en-US'; null where it is no language tag (BCP 47). */
export function readLanguageTag(text: string): string | null {
  try {
    return (
      Intl.getCanonicalLocales(
        text
          .trim()
          .replace(/\.utf-?8$/i, "")
          .replace(/_/g, "-"),
      )[0] ?? null
    );
  } catch {
    return null;
  }
}

/** Insertions, deletions and exchanges of one letter between two words. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const exchange = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(exchange, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
