import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Message } from "../../model.ts";
import { error, hasErrors, warning } from "../../report.ts";
import { type Place, parseYaml, type YamlText } from "../../yaml.ts";
import type { Dialect, Parsed } from "./dialect.ts";
import { repairYaml } from "./repair-yaml.ts";
import { type MapEntry, toPlain, type Value } from "./value.ts";

export const yaml: Dialect = {
  name: "yaml",
  languages: ["yaml", "yml"],
  opening: "---",
  long: "-----",
  closings: ["---", "..."],
  keyOf: (line) => /^(["']?)([\p{L}_][\p{L}\p{N}_ .-]*?)\1[ \t]*:(?:\s|$)/u.exec(line)?.[2] ?? null,
  parse: parseBlock,
};

/** Values may be nested this deep, and refer to each other this often: an alias of an alias of … fills any memory. */
const MAX_DEPTH = 30;
const MAX_ALIASES = 100;

function parseBlock(source: string, path: string, firstLine: number): Parsed {
  const first = parseYaml(path, source, firstLine);
  if (!hasErrors(first.messages)) return readDocument(first, path);
  const repaired = repairYaml(source, path, firstLine);
  if (repaired === null) {
    const messages = first.messages.map((message) => ({ ...message, rule: "front-matter-syntax" }));
    return { value: readDocument(first, path).value, messages };
  }
  const second = readDocument(parseYaml(path, repaired.source, firstLine), path);
  return { value: second.value, messages: [...repaired.messages, ...second.messages] };
}

interface Context {
  text: YamlText;
  document: Document.Parsed;
  path: string;
  messages: Message[];
  aliases: number;
}

function readDocument(text: YamlText, path: string): Parsed {
  const { document } = text;
  if (document === null) return { value: null, messages: text.messages };
  const context: Context = { text, document, path, messages: [], aliases: 0 };
  const value = document.contents === null ? null : readNode(document.contents, context, { line: 1, column: 1 }, 0);
  return { value, messages: context.messages };
}

function readNode(node: Node | null, context: Context, around: Place, depth: number): Value {
  const place = node?.range ? context.text.placeAt(node.range[0]) : around;
  const blank: Value = { kind: "text", text: "", data: null, place };
  if (depth > MAX_DEPTH) return refuse(context, place, "values nested this deep");
  if (isAlias(node)) {
    context.aliases += 1;
    if (context.aliases > MAX_ALIASES) return refuse(context, place, "this many references (*name)");
    const target = node.resolve(context.document);
    if (target === undefined) return readStarred(node.source, context, place);
    return readNode(target, context, place, depth + 1);
  }
  if (isSeq(node)) {
    return { kind: "list", items: node.items.map((item) => readNode(asNode(item), context, place, depth + 1)), place };
  }
  if (isMap(node)) {
    const entries = node.items.flatMap((pair) => readPair(pair, context, place, depth));
    return { kind: "map", entries: withoutDoubles(entries, context), place };
  }
  return isScalar(node) ? readScalar(node.value, node.source, place) : blank;
}

/** `title: *Dune*`: to YAML a reference to nothing, to its author a text. */
function readStarred(name: string, context: Context, place: Place): Value {
  const text = `*${name}`;
  const reason = `a value that starts with * needs quotes in YAML; it was read as "${text}"`;
  const { path, messages } = context;
  messages.push(warning(path, place.line, place.column, "front-matter-repaired", reason, JSON.stringify(text)));
  return { kind: "text", text, data: text, place };
}

function readPair(pair: Pair, context: Context, around: Place, depth: number): MapEntry[] {
  const node = asNode(pair.key);
  const place = node?.range ? context.text.placeAt(node.range[0]) : around;
  if (!isScalar(node)) return [];
  const key = node.source ?? String(node.value);
  return [{ key, place, value: readNode(asNode(pair.value), context, place, depth + 1) }];
}

function readScalar(value: unknown, source: string | undefined, place: Place): Value {
  if (value === null || value === undefined) return { kind: "text", text: "", data: null, place };
  if (typeof value === "string") return { kind: "text", text: value, data: value, place };
  const text = source ?? String(value);
  const plain = typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  return { kind: "text", text, data: plain ? value : text, place };
}

/** Twice the same key with the same value is a slip without a consequence; with two values nobody knows which one is meant. */
function withoutDoubles(entries: readonly MapEntry[], context: Context): MapEntry[] {
  const kept = new Map<string, MapEntry>();
  for (const entry of entries) {
    const earlier = kept.get(entry.key);
    if (earlier === undefined) {
      kept.set(entry.key, entry);
      continue;
    }
    const { line, column } = entry.place;
    const twice = `"${entry.key}" stands here twice, first in line ${earlier.place.line}`;
    const same = JSON.stringify(toPlain(earlier.value)) === JSON.stringify(toPlain(entry.value));
    context.messages.push(
      same
        ? warning(context.path, line, column, "front-matter-duplicate", `${twice}, with the same value`)
        : error(context.path, line, column, "front-matter-duplicate", `${twice}: keep one of them`),
    );
  }
  return [...kept.values()];
}

function refuse(context: Context, place: Place, what: string): Value {
  if (!hasErrors(context.messages)) {
    const reason = `front matter with ${what} is not read`;
    context.messages.push(error(context.path, place.line, place.column, "front-matter-syntax", reason));
  }
  return { kind: "text", text: "", data: null, place };
}

/** Items of a parsed document are nodes or nothing; the types of the library also allow plain values. */
function asNode(item: unknown): Node | null {
  return isAlias(item) || isScalar(item) || isMap(item) || isSeq(item) ? item : null;
}
