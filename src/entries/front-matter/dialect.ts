import type { Message } from "../../model.ts";
import type { Value } from "./value.ts";

/** The lines between the delimiters, read. */
export interface Parsed {
  /** Null where nothing could be read. */
  value: Value | null;
  messages: Message[];
}

/** One way of writing front matter. */
export interface Dialect {
  name: "yaml" | "toml" | "json" | "plain" | "comment";
  /** Words after the opening delimiter that ask for this dialect: '---toml'. */
  languages: readonly string[];
  /** Line that opens the block; null for a dialect that has none. */
  opening: string | null;
  /** A longer line that opens it too, as in nanoc's '-----', and closes what it opened. */
  long?: string;
  /** Lines that close it. */
  closings: readonly string[];
  /** Name of the key that a line sets, null for any other line: tells data from prose. */
  keyOf(line: string): string | null;
  /** For a dialect that needs no delimiters: how many of the lines belong to the block, null where they are none. */
  measure?(lines: readonly string[]): number | null;
  /** `source` starts on `firstLine` of the file. */
  parse(source: string, path: string, firstLine: number): Parsed;
}
