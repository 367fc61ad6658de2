import type { Nodes, RootContent } from "mdast";
import type { Point } from "unist";

/** What a repair may ask for. */
export interface RepairContext {
  /** The text of the file. */
  source: string;
  resolve: (target: string, kind: "page" | "file") => string | null;
  /** Says at a node, or a point in it, what was wrong and what was done; `fix` is the text that would be right in its place. */
  notice: (place: Nodes | Point, rule: string, reason: string, fix?: string) => void;
}

/** Mends one kind of slip, and says so. */
export interface Repair {
  name: string;
  /** Types of the nodes that it looks at; their children were looked at before. */
  types: readonly Nodes["type"][];
  /** What takes the node's place; null where it stays, changed or not. */
  mend: (node: RootContent, context: RepairContext) => RootContent[] | null;
}

/** The text of a node as written; '' for one that has no place of its own. */
export function sourceOf(node: Nodes, source: string): string {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined ? "" : source.slice(from, to);
}

/** Part of a text for a message: one line, not too long. */
export function excerptOf(text: string): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length > 60 ? `${folded.slice(0, 57)}…` : folded;
}

/** Where the character at `index` of a node's source stands; null for a node without a place. */
export function pointIn(node: Nodes, written: string, index: number): Point | null {
  const start = node.position?.start;
  if (start === undefined) return null;
  const before = written.slice(0, index).split("\n");
  const last = before.at(-1) ?? "";
  const column = before.length === 1 ? start.column + last.length : last.length + 1;
  return { line: start.line + before.length - 1, column };
}
