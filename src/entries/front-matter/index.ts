import matter from "gray-matter";
import type { FrontMatter, Message, Settings, SourceFile } from "../../model.ts";
import { error, hasErrors, warning } from "../../report.ts";
import { isTooDeep, TOO_DEEP } from "../../yaml.ts";
import { repairMojibake } from "../mojibake.ts";
import { type Block, findBlock } from "./block.ts";
import { comment } from "./comment.ts";
import type { Dialect, Parsed } from "./dialect.ts";
import { emptyFrontMatter, readFields } from "./fields.ts";
import { json } from "./json.ts";
import { isKnownKey } from "./keys.ts";
import { plain } from "./plain.ts";
import { toml } from "./toml.ts";
import type { MapValue } from "./value.ts";
import { yaml } from "./yaml.ts";

/** What a file says of itself, and where its body starts. */
export interface FrontMatterReading {
  frontMatter: FrontMatter;
  /** 1-based line of the file; 1 where there is no front matter. */
  bodyLine: number;
  keyLines: Record<string, number>;
  messages: Message[];
}

/** Tried in this order. A further dialect is one file and one name here. */
const DIALECTS: readonly Dialect[] = [yaml, toml, json, plain, comment];

/**
 * Reads the front matter of a file in whichever dialect it is written. A text that only looks like it (a post that starts with a
 * horizontal rule or a brace) is body, and nothing of it is lost. Faults become messages; what could be read is kept. `dates`: the author's setting.
 */
export function readFrontMatter(file: SourceFile, dates: Settings["dates"] = null): FrontMatterReading {
  const lines = file.text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const nothing = { frontMatter: emptyFrontMatter(), bodyLine: 1, keyLines: {}, messages: [] };
  const block = findBlock(lines, DIALECTS);
  if (block === null) return nothing;
  if ("foreign" in block) return { ...nothing, bodyLine: block.bodyLine, messages: [refuseLanguage(file.path, block)] };
  const repaired = repairBlock(block, file.path);
  const { value, messages } = parseBlock(repaired.block, file.path);
  if (isProse(block, { value, messages })) return nothing;
  const notices = [...repaired.messages, ...closingFaults(block, file.path), ...messages];
  const { bodyLine } = block;
  if (value === null || (value.kind !== "map" && hasErrors(messages)))
    return { ...nothing, bodyLine, messages: notices };
  if (value.kind !== "map") return { ...nothing, bodyLine, messages: [...notices, notKeys(block, file.path)] };
  const { frontMatter, messages: fieldMessages } = readFields(value, file.path, dates);
  return { frontMatter, bodyLine, keyLines: linesOf(value), messages: [...notices, ...fieldMessages] };
}

/**
 * gray-matter cuts the block and hands it to our engine. Its own engines are out of reach: the language is settled before the call,
 * and options are always given, as without them it answers from a cache with objects that anyone may have changed.
 */
function parseBlock(block: Block, path: string): Parsed {
  let parsed: Parsed = { value: { kind: "map", entries: [], place: { line: block.line, column: 1 } }, messages: [] };
  if (isTooDeep(block.source)) {
    return { value: null, messages: [error(path, block.line + 1, 1, "front-matter-syntax", TOO_DEEP)] };
  }
  const { name, opening } = block.dialect;
  if (opening === null) return block.dialect.parse(block.source, path, block.line + 1);
  // The cut-out text starts with the end of the opening line, so its first line is that line.
  const engine = (source: string): object => {
    parsed = block.dialect.parse(source.replace(/^\n/, ""), path, block.line + 1);
    return {};
  };
  const refuse = (): object => ({});
  matter(`${opening}\n${block.source}\n${opening}\n`, {
    language: name,
    delimiters: [opening, `${opening}\n`],
    engines: { javascript: refuse, js: refuse, coffee: refuse, cson: refuse, [name]: engine },
  });
  return parsed;
}

/** Title and description may hold UTF-8 that was once read as Windows-1252. */
function repairBlock(block: Block, path: string): { block: Block; messages: Message[] } {
  const { text, repairs } = repairMojibake(block.source);
  const messages = repairs.map(({ line, column, before, after }) => {
    const reason = `"${before}" is "${after}" in a wrong encoding; it was repaired`;
    return warning(path, block.line + line, column, "mojibake", reason, after);
  });
  return { block: { ...block, source: text }, messages };
}

/** A block between rules that holds no data. Where the author names the dialect ('---yaml') there is no doubt. */
function isProse(block: Block, { value, messages }: Parsed): boolean {
  if (block.named) return false;
  const lines = block.source.split("\n");
  const keys = lines.map((line) => block.dialect.keyOf(line)).filter((key) => key !== null);
  if (keys.some(isKnownKey)) return false;
  if (block.source.replace(/^\s*#.*$/gm, "").trim() === "") return false;
  const startsBlank = lines[0]?.trim() === "" && block.dialect.name !== "json";
  if (hasErrors(messages) || value?.kind !== "map") return keys.length === 0 || startsBlank || value?.kind !== "map";
  return startsBlank || value.entries.every(({ key }) => key.includes(" "));
}

function closingFaults(block: Block, path: string): Message[] {
  if (block.closed) return [];
  const { opening } = block.dialect;
  const reason = `the front matter that starts with ${opening} is not closed: put a line ${opening} after its last key`;
  return [error(path, block.line, 1, "front-matter-unclosed", reason)];
}

function notKeys(block: Block, path: string): Message {
  return error(
    path,
    block.line,
    1,
    "front-matter-syntax",
    "front matter must be a list of keys and values, such as `title: …`",
  );
}

function refuseLanguage(path: string, { line, foreign }: { line: number; foreign: string }): Message {
  const reason = `front matter is data: "${foreign}" is not read or run; write it as YAML, TOML or JSON`;
  return error(path, line, 4, "front-matter-language", reason);
}

function linesOf(map: MapValue): Record<string, number> {
  const lines = new Map<string, number>();
  for (const { key, place } of map.entries) {
    const name = key.toLowerCase();
    if (name !== "__proto__" && !lines.has(name)) lines.set(name, place.line);
  }
  return Object.fromEntries(lines);
}
