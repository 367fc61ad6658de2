import type { PhrasingContent, RootContent, Strong, Text } from "mdast";
import { sourceOf } from "./repair.ts";

/** A line of text cut at its `**`: words and nodes, and marks that CommonMark paired ('open', 'close') or left alone ('literal'). */
export type Piece = { mark: null; node: RootContent } | Mark;

export interface Mark {
  mark: "open" | "close" | "literal";
  /** The strong node of a paired mark, else the text that the mark stands in. */
  node: Strong | Text;
  /** Of a literal mark: its place in the text's source. */
  index: number;
}

/** Cuts a parent's children at every `**`; null where all of them are paired, and none inside another pair. */
export function cutAtMarks(children: readonly RootContent[], source: string): Piece[] | null {
  if (!children.some(mayBeLoose)) return null;
  const pieces = children.flatMap((child) => cutChild(child, source));
  return pieces.some((piece) => piece.mark === "literal" || isAroundStrong(piece)) ? pieces : null;
}

/** True for a mark of bold text that has bold text in it: nobody writes that, so its marks were paired across. */
export function isAroundStrong(piece: Piece): boolean {
  return (
    piece.mark === "open" &&
    piece.node.type === "strong" &&
    piece.node.children.some((child) => child.type === "strong")
  );
}

function mayBeLoose(node: RootContent): boolean {
  if (node.type === "text") return node.value.includes("**");
  return node.type === "strong" && node.children.some((child) => child.type === "strong" || mayBeLoose(child));
}

function cutChild(node: RootContent, source: string): Piece[] {
  return node.type === "text" ? cutText(node, source) : cutStrong(node, source);
}

function cutStrong(node: RootContent, source: string): Piece[] {
  if (node.type !== "strong" || !sourceOf(node, source).startsWith("**")) return [{ mark: null, node }];
  const inner = node.children.flatMap((child) => cutChild(child, source));
  return [{ mark: "open", node, index: 0 }, ...inner, { mark: "close", node, index: 0 }];
}

/** Only asterisks that the author wrote as such count: none that are escaped, and none in a template tag. */
function cutText(node: Text, source: string): Piece[] {
  if (!node.value.includes("**")) return [{ mark: null, node }];
  const written = sourceOf(node, source);
  const parts = node.value.split(/(?<!\*)\*\*(?!\*)/);
  const marks = [...written.matchAll(/(?<!\*)\*\*(?!\*)/g)];
  if (marks.length !== parts.length - 1 || /\\\*|&(?:ast|#42|#x2a);|\{\{/i.test(written)) return [{ mark: null, node }];
  return parts.flatMap((value, index): Piece[] => {
    const words: Piece[] = value === "" ? [] : [{ mark: null, node: { ...node, value } }];
    return index === 0 ? words : [{ mark: "literal", node, index: marks[index - 1]?.index ?? 0 }, ...words];
  });
}

/** Puts the pieces together again; `roles` says for literal marks and for those of strong nodes what they are now. */
export function joinPieces(pieces: readonly Piece[], roles: ReadonlyMap<Piece, "open" | "close">): RootContent[] {
  const stack: { strong: Strong | null; children: RootContent[] }[] = [{ strong: null, children: [] }];
  for (const piece of pieces) {
    const role = piece.mark === null ? null : (roles.get(piece) ?? piece.mark);
    const top = stack.at(-1);
    if (piece.mark === null) top?.children.push(piece.node);
    else if (role === "literal") top?.children.push({ type: "text", value: "**", position: piece.node.position });
    else if (role === "open")
      stack.push({ strong: { type: "strong", children: [], position: piece.node.position }, children: [] });
    else if (role === "close") closeStrong(stack);
  }
  return stack[0]?.children ?? [];
}

function closeStrong(stack: { strong: Strong | null; children: RootContent[] }[]): void {
  const done = stack.pop();
  if (done?.strong) stack.at(-1)?.children.push({ ...done.strong, children: done.children as PhrasingContent[] });
}
