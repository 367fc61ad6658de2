import type { RootContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { excerptOf, pointIn, type Repair, type RepairContext, sourceOf } from "./repair.ts";
import { cutAtMarks, isAroundStrong, joinPieces, type Mark, type Piece } from "./strong-marks.ts";

/** More in one paragraph are no slip of the pen. */
const MAX_MARKS = 200;

/**
 * `pipelines**.** They`, `**粗体。**后`: CommonMark leaves the asterisks because of the sign next to them (and may pair others across:
 * `**粗体。**后**另**`). Where it is plain what was meant, it becomes bold.
 */
export const looseStrong: Repair = {
  name: "loose-strong",
  types: ["paragraph", "heading", "tableCell", "emphasis"],
  mend: (node, context) => {
    if (!("children" in node)) return null;
    const pieces = cutAtMarks(node.children, context.source);
    if (pieces === null) return null;
    const roles = pairMarks(pieces, context);
    if (roles.size > 0) Object.assign(node, { children: joinPieces(pieces, roles) });
    return null;
  },
};

function pairMarks(pieces: readonly Piece[], context: RepairContext): Map<Piece, "open" | "close"> {
  const roles = new Map<Piece, "open" | "close">();
  const marks = pieces.flatMap((piece, index) => (piece.mark === null ? [] : [{ piece, index }]));
  if (marks.length > MAX_MARKS) return roles;
  let first = 0;
  while (first < marks.length) {
    const group = marks.slice(first, endOfGroup(marks, first));
    const pairs = pairsOf(group.map(({ index }) => index));
    const [opening] = group;
    if (opening === undefined || pairs.length === 0 || !pairs.every(([open, close]) => isMeant(pieces, open, close))) {
      first += 1;
      continue;
    }
    group.forEach(({ piece }, at) => {
      roles.set(piece, at % 2 === 0 ? "open" : "close");
    });
    report(opening.piece, pieces.slice(opening.index + 1, group[1]?.index), context);
    first += group.length;
  }
  return roles;
}

/**
 * Where the marks end that belong to the one at `first`: from one literal mark to the next, or from the beginning to the end of bold
 * text that has bold text in it. Equal to `first` where that mark is right as it is.
 */
function endOfGroup(marks: readonly { piece: Mark }[], first: number): number {
  const opening = marks[first]?.piece;
  if (opening === undefined) return first;
  if (isAroundStrong(opening))
    return marks.findIndex(({ piece }) => piece.mark === "close" && piece.node === opening.node) + 1;
  return opening.mark === "literal"
    ? marks.findIndex(({ piece }, at) => at > first && piece.mark === "literal") + 1
    : first;
}

/** A literal mark, marks that CommonMark paired the wrong way round, and another literal one: an even number. */
function pairsOf(indexes: readonly number[]): [number, number][] {
  return indexes.flatMap((open, at): [number, number][] => {
    const close = indexes[at + 1];
    return at % 2 === 0 && close !== undefined ? [[open, close]] : [];
  });
}

function isMeant(pieces: readonly Piece[], open: number, close: number): boolean {
  const inner = lineOf(pieces.slice(open + 1, close));
  if (inner === "" || /^\s|\s$|\n[ \t]*\n/.test(inner) || !isBalanced(inner)) return false;
  if (/^[\p{P}\p{S}]{1,3}$/u.test(inner)) return true;
  const before = lineOf(pieces.slice(0, open)).at(-1) ?? "";
  if (/[([{,]/.test(before) && /[([{,]$/.test(inner)) return false; // f(**a,**b)
  return /[\p{L}\p{N}]/u.test(inner);
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if ("([{".includes(sign)) depth += 1;
    else if (")]}".includes(sign)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The words of some pieces; a node without words (an image, a formula) counts as one. */
function lineOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.mark === null ? textOfNode(piece.node) : "")).join("");
}

function textOfNode(node: RootContent): string {
  return textOf(node) || "x";
}

function report(opening: Mark, inner: readonly Piece[], { source, notice }: RepairContext): void {
  const shown = excerptOf(`**${lineOf(inner)}**`);
  const place = pointIn(opening.node, sourceOf(opening.node, source), opening.index) ?? opening.node;
  notice(place, "repair-strong", `'${shown}' was not bold, because of the sign next to its asterisks: it is now`);
}
