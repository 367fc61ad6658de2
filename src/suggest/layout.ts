import { CST, isSeq, Lexer, parseDocument } from "yaml";

/** Where and how topics.yaml takes further topics. */
export interface Layout {
  /** A list of dashes, or one in brackets. */
  style: "block" | "flow";
  /** White space before an item. */
  indent: string;
  /** Offset at which further items go. */
  end: number;
  /** Offset of a comma that is missing before them; null where none is. */
  comma: number | null;
  /** '\n', or '\r\n' where the file has it. */
  lineEnd: string;
}

/** Null where the file holds something else than a list, so that nothing can be added to it. */
export function readLayout(source: string): Layout | null {
  const lineEnd = /\r?\n/.exec(source)?.[0] ?? "\n";
  const { contents } = parseDocument(source, { uniqueKeys: false });
  if (contents === null) return { style: "block", indent: "", end: findDocumentEnd(source), comma: null, lineEnd };
  if (!isSeq(contents) || !contents.range) return null;
  const [start, closed] = contents.range;
  if (contents.flow !== true) {
    const column = start - (source.lastIndexOf("\n", start - 1) + 1);
    return { style: "block", indent: " ".repeat(column), end: findDocumentEnd(source), comma: null, lineEnd };
  }
  const last = contents.items.at(-1);
  const lastEnd = isRanged(last) ? last.range[1] : null;
  const needsComma = lastEnd !== null && !hasComma(source, lastEnd, closed);
  return { style: "flow", indent: "  ", end: closed - 1, comma: needsComma ? lastEnd : null, lineEnd };
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

/** The end of the text, or the `...` that closes the document. */
function findDocumentEnd(source: string): number {
  return findLexeme(source, "doc-end", 0) ?? source.length;
}

function hasComma(source: string, from: number, to: number): boolean {
  const at = findLexeme(source, "comma", from);
  return at !== null && at < to;
}

function findLexeme(source: string, type: CST.TokenType, from: number): number | null {
  let offset = 0;
  let isText = false;
  for (const lexeme of new Lexer().lex(source)) {
    const found = CST.tokenType(lexeme);
    if (found === "doc-mode" || found === "flow-error-end" || found === "scalar") {
      isText = found === "scalar";
      continue;
    }
    if (!isText && found === type && offset >= from) return offset;
    offset += lexeme.length;
    isText = false;
  }
  return null;
}
