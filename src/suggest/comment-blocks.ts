import { CST, Lexer } from "yaml";

/** A comment that has a line to itself, wherever it stands; text that only looks like one, in a block scalar, is none. */
export interface CommentLine {
  /** 1-based. */
  line: number;
  /** Offsets in the source of the whole line, its line end included. */
  start: number;
  end: number;
  /** White space before it. */
  indent: string;
  /** From the # on. */
  text: string;
}

/** Comments that an earlier run has written: the reasons of a topic, or a proposal as a whole. */
export interface OwnBlock {
  kind: "suggested" | "proposed";
  lines: CommentLine[];
}

/** The first words of what is refreshed; whoever takes them away makes the comment his own. */
export const SUGGESTED = "# suggested:";
export const PROPOSED = "# proposed:";

/** Every comment with a line of its own, in the order of the text. */
export function listCommentLines(source: string): CommentLine[] {
  const found: CommentLine[] = [];
  let [line, lineStart, offset] = [1, 0, 0];
  let isOwn = true;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    const type = CST.tokenType(lexeme);
    // Marks of the lexer's own that stand for no text; after this one a scalar follows, whatever it looks like.
    if (type === "doc-mode" || type === "flow-error-end" || type === "scalar") {
      isText = type === "scalar";
      continue;
    }
    if (type === "comment" && isOwn && !isText) {
      const end = endOfLine(source, offset);
      found.push({ line, start: lineStart, end, indent: source.slice(lineStart, offset), text: lexeme.trimEnd() });
    }
    offset += lexeme.length;
    const breaks = lexeme.split("\n").length - 1;
    if (breaks > 0) [line, lineStart] = [line + breaks, source.lastIndexOf("\n", offset - 1) + 1];
    isOwn = source.slice(lineStart, offset).trim() === "";
    isText = false;
  }
  return found;
}

function endOfLine(source: string, from: number): number {
  const at = source.indexOf("\n", from);
  return at === -1 ? source.length : at + 1;
}

/** The comments that earlier runs have written. A proposal that the author took, so that only its reason is left, is his. */
export function findOwnBlocks(comments: readonly CommentLine[]): OwnBlock[] {
  const blocks: OwnBlock[] = [];
  for (const comment of comments) {
    const block = blocks.at(-1);
    const before = block?.lines.at(-1);
    if (comment.text.startsWith(SUGGESTED)) blocks.push({ kind: "suggested", lines: [comment] });
    else if (comment.text.startsWith(PROPOSED)) blocks.push({ kind: "proposed", lines: [comment] });
    else if (
      block &&
      before?.line === comment.line - 1 &&
      before.indent === comment.indent &&
      goesOn(block, comment.text)
    )
      block.lines.push(comment);
  }
  return blocks.filter(
    ({ kind, lines }) => kind === "suggested" || lines.some(({ text }) => /^# (?:- |\{)/.test(text)),
  );
}

/** What a run writes below the first line of a block: proofs, and for a proposal an entry without its comment signs. */
function goesOn({ kind, lines }: OwnBlock, text: string): boolean {
  if (kind === "suggested") return text.startsWith("#   ");
  const hasEntry = lines.some((line) => /^# (?:- |\{)/.test(line.text));
  return text.startsWith("#   ") || (!hasEntry && /^# (?:- |\{)/.test(text));
}

/** Lines of items right below a block of kind 'suggested', the author's comments in between not counted. */
export function findOwnItemLines(comments: readonly CommentLine[]): Map<number, OwnBlock> {
  const lines = new Set(comments.map(({ line }) => line));
  const items = new Map<number, OwnBlock>();
  for (const block of findOwnBlocks(comments)) {
    let line = (block.lines.at(-1)?.line ?? 0) + 1;
    while (lines.has(line)) line += 1;
    if (block.kind === "suggested") items.set(line, block);
  }
  return items;
}
