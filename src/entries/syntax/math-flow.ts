import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { consumeBlanks, consumeTo, type Lookahead } from "./lookahead.ts";
import { holdsProse, readsAsBracketed } from "./math-wording.ts";

/** Longer displays do not exist; a search for an end that never comes stops here. */
const MAX_LINES = 200;

/** `$$…$$` and `\[…\]` as a block of its own: on one line, over several, with content beside either delimiter. */
export function mathFlow(ahead: Lookahead): Construct {
  return { name: "mathBlock", concrete: true, tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const context = this;
    return start;

    function start(code: Code): State | undefined {
      const end = findBlockEnd(ahead.source, context.now().offset);
      if (end === null) return nok(code);
      if (context.interrupt) return ok(code);
      effects.enter("mathBlock");
      return consumeTo(effects, context, end, "mathBlockValue", finish, nok)(code);
    }

    function finish(code: Code): State | undefined {
      effects.exit("mathBlock");
      return consumeBlanks(effects, ok, nok)(code);
    }
  }
}

/** Offset after the closing delimiter of the display that begins at `start`; null where none does. */
export function findBlockEnd(source: string, start: number): number | null {
  const opening = source.slice(start, start + 2);
  if (opening !== "$$" && opening !== "\\[") return null;
  if (opening === "$$" && source[start + 2] === "$") return null;
  const quotes = countQuotes(source.slice(source.lastIndexOf("\n", start) + 1, start));
  let from = start + 2;
  let blank = false;
  for (let line = 0; line < MAX_LINES; line += 1) {
    const newline = source.indexOf("\n", from);
    const lineEnd = newline < 0 ? source.length : newline;
    const text = source.slice(from, lineEnd);
    const close = findClosing(text, opening);
    if (close >= 0) return acceptBlock(source, start, from + close + 2, lineEnd, blank);
    if (newline < 0 || !continues(source, newline + 1, quotes)) return null;
    const alone = source.slice(start + 2, source.indexOf("\n", start)).trim() === "";
    if (line > 0 && isBlankLine(text)) blank = true;
    if (blank && !alone) return null;
    from = newline + 1;
  }
  return null;
}

function acceptBlock(source: string, start: number, end: number, lineEnd: number, blank: boolean): number | null {
  if (source.slice(end, lineEnd).trim() !== "") return null;
  const body = source.slice(start + 2, end - 2);
  const manyLines = body.includes("\n");
  if (body.trim() === "" && !manyLines) return null;
  if (blank && holdsProse(body)) return null;
  if (source[start] === "\\" && !/^[ \t]*\r?\n/.test(body) && !readsAsBracketed(body, "square", false)) return null;
  return end;
}

/** Index of the closing delimiter in a line; escapes are skipped. */
function findClosing(line: string, opening: string): number {
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index];
    if (opening === "$$" && sign === "$" && line[index + 1] === "$") return index;
    if (sign !== "\\") continue;
    if (opening === "\\[" && line[index + 1] === "]") return index;
    index += 1;
  }
  return -1;
}

/** The next line still belongs to the block: inside the same quotes, and neither a heading nor a code fence. */
function continues(source: string, from: number, quotes: number): boolean {
  const newline = source.indexOf("\n", from);
  const line = source.slice(from, newline < 0 ? source.length : newline);
  if (quotes > 0 && countQuotes(/^[\s>]*/.exec(line)?.[0] ?? "") < quotes) return false;
  return !/^[\s>]*(?:#{1,6}[ \t]+\S|```|~~~)/.test(line);
}

function countQuotes(prefix: string): number {
  return prefix.split(">").length - 1;
}

function isBlankLine(text: string): boolean {
  return /^[\s>]*$/.test(text);
}
