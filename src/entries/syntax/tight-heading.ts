import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import type { Processor } from "unified";
import { addSyntax } from "./extension.ts";
import { type Lookahead, lookAhead } from "./lookahead.ts";
import { nest, type Step, writeTokens } from "./write-tokens.ts";

const NUMBER_SIGN = 35;

/** `##Heading` without the space that CommonMark asks for, as Markdown once allowed it. `#tag` is none. */
export function addTightHeadings(processor: Processor): void {
  const ahead = lookAhead(processor);
  addSyntax(
    processor,
    { flow: { [NUMBER_SIGN]: { name: "tightHeading", add: "after", tokenize: tokenizer(ahead) } } },
    {},
  );
}

function tokenizer(ahead: Lookahead): Construct["tokenize"] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code: Code) => {
      const { offset } = this.now();
      const newline = ahead.source.indexOf("\n", offset);
      const line = ahead.source.slice(offset, newline < 0 ? undefined : newline).replace(/\r$/, "");
      const parts = readTightHeading(line, this.interrupt === true);
      return parts === null ? nok(code) : writeTokens(headingSteps(offset, parts), this, effects, ok, nok)(code);
    };
  };
}

interface HeadingParts {
  signs: number;
  /** Ends of the words, of the closing signs and of the line, counted from the first sign. */
  words: number;
  closing: { from: number; to: number } | null;
  end: number;
}

/** Reads '##Heading ##'; null for what is no heading: '#tag', '#5 in the list', '#!/bin/sh'. */
export function readTightHeading(line: string, interrupts: boolean): HeadingParts | null {
  const [, signs = "", rest = ""] = /^(#{1,6})([^\s#].*)$/.exec(line) ?? [];
  if (signs === "" || !isHeading(signs.length, rest, interrupts)) return null;
  const trimmed = rest.trimEnd();
  const [tail = ""] = /(?:[ \t]+#+|[^\s#]#+)$/.exec(trimmed) ?? [];
  const closing = tail.replace(/^[^#]*/, "");
  const attached = tail !== "" && !/^\s/.test(tail);
  const kept = closing === "" || (attached && closing.length !== signs.length) ? "" : closing;
  const words = trimmed.slice(0, trimmed.length - kept.length).trimEnd();
  const to = signs.length + trimmed.length;
  return {
    signs: signs.length,
    words: signs.length + words.length,
    closing: kept === "" ? null : { from: to - kept.length, to },
    end: line.length,
  };
}

function isHeading(level: number, rest: string, interrupts: boolean): boolean {
  if (level > 1) return /^[\p{L}\p{N}*_`"'([<“‘「『【《]/u.test(rest) && /[\p{L}\p{N}]/u.test(rest);
  return !interrupts && /^[\p{Lu}\p{Lo}]\S*\s+\S/u.test(rest) && !/\s#\S/.test(rest);
}

function headingSteps(start: number, { signs, words, closing, end }: HeadingParts): Step[] {
  const blanks = (from: number, to: number): Step[] => (from === to ? [] : nest(["whitespace"], [["to", start + to]]));
  const tail: Step[] =
    closing === null
      ? blanks(words, end)
      : [
          ...blanks(words, closing.from),
          ...nest(["atxHeadingSequence"], [["to", start + closing.to]]),
          ...blanks(closing.to, end),
        ];
  return nest(
    ["atxHeading"],
    [
      ...nest(["atxHeadingSequence"], [["to", start + signs]]),
      ...nest(["atxHeadingText", "chunkText"], [["to", start + words]]),
      ...tail,
    ],
  );
}
