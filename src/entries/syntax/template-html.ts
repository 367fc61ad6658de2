import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import type { Processor } from "unified";
import { addSyntax } from "./extension.ts";
import { type Lookahead, lookAhead } from "./lookahead.ts";
import { findTagEnd } from "./shortcode-tag.ts";
import { nest, writeTokens } from "./write-tokens.ts";

const LESS_THAN = 60;

/**
 * `<a href="{{ "/x" | relative_url }}">`: HTML that is none for CommonMark, because of the quotes inside the template tag. Only tags
 * of which `accept` knows the template are taken; what is HTML already is left to CommonMark.
 */
export function addTemplateHtml(processor: Processor, accept: (html: string) => boolean): void {
  const construct: Construct = {
    name: "templateHtml",
    add: "after",
    tokenize: tokenizer(lookAhead(processor), accept),
  };
  addSyntax(processor, { text: { [LESS_THAN]: construct } }, {});
}

function tokenizer(ahead: Lookahead, accept: (html: string) => boolean): Construct["tokenize"] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code: Code) => {
      const start = this.now().offset;
      const end = findHtmlEnd(ahead.source, start);
      if (end === null || !accept(ahead.source.slice(start, end))) return nok(code);
      return writeTokens(nest(["htmlText", "htmlTextData"], [["to", end]]), this, effects, ok, nok)(code);
    };
  };
}

/** Offset after the `>` of the element's tag that begins at `start`, on one line and with a template tag inside; else null. */
function findHtmlEnd(source: string, start: number): number | null {
  if (!/^<[a-z][a-z0-9-]*\s/i.test(source.slice(start, start + 30))) return null;
  let templates = 0;
  for (let index = start + 1; index < source.length; index += 1) {
    const sign = source[index];
    if (sign === "\n" || sign === "\r" || sign === "<") return null;
    if (sign === ">") return templates > 0 ? index + 1 : null;
    const tag = sign === "{" ? findTagEnd(source, index) : null;
    if (tag === null) continue;
    templates += 1;
    index = tag - 1;
  }
  return null;
}
