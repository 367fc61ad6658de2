import type { RootContentMap } from "mdast";
import type {} from "remark-math";
import type { Processor } from "unified";
import { addSyntax, type TreeExtension } from "./extension.ts";
import { lookAhead } from "./lookahead.ts";
import { mathFlow } from "./math-flow.ts";
import { bracketText, dollarText } from "./math-text.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    mathBlock: "mathBlock";
    mathBlockValue: "mathBlockValue";
    mathSpan: "mathSpan";
    mathSpanMark: "mathSpanMark";
    mathSpanValue: "mathSpanValue";
  }
}

/**
 * Math in the nodes of remark-math (`math`, `inlineMath`), with a syntax of its own: `$…$` by pandoc's rule, `$$…$$`, `\(…\)` and
 * `\[…\]`. A display inside a paragraph is an `inlineMath` with the class math-display. Takes the place of remark-math's syntax.
 */
export function remarkMathSyntax(this: Processor): void {
  const block = mathFlow(lookAhead(this));
  const syntax = {
    flow: { 36: block, 92: block },
    text: { 36: dollarText, 92: bracketText },
    disable: { null: ["mathFlow", "mathText"] },
  };
  addSyntax(this, syntax, mathTree);
}

const mathTree: TreeExtension = {
  enter: {
    mathBlock(token) {
      this.enter(displayMath(stripDelimiters(this.sliceSerialize(token)).value), token);
    },
    mathSpan(token) {
      const { value, display } = stripDelimiters(this.sliceSerialize(token));
      this.enter(inlineMath(value, display), token);
    },
  },
  exit: {
    mathBlock(token) {
      this.exit(token);
    },
    mathSpan(token) {
      this.exit(token);
    },
  },
};

/** A display formula as a block. */
export function displayMath(value: string): RootContentMap["math"] {
  const className = ["language-math", "math-display"];
  const code = {
    type: "element" as const,
    tagName: "code",
    properties: { className },
    children: [{ type: "text" as const, value }],
  };
  return { type: "math", meta: null, value, data: { hName: "pre", hChildren: [code] } };
}

/** A formula inside a paragraph; `display` sets it on a line of its own. */
export function inlineMath(value: string, display: boolean): RootContentMap["inlineMath"] {
  const className = ["language-math", display ? "math-display" : "math-inline"];
  const data = { hName: "code", hProperties: { className }, hChildren: [{ type: "text" as const, value }] };
  return { type: "inlineMath", value, data };
}

/** What stands between the delimiters of a formula, and whether they ask for a display. */
export function stripDelimiters(source: string): { value: string; display: boolean } {
  const double = /^(?:\$\$|\\\[|\\\(|\$`)/.test(source);
  const size = double ? 2 : 1;
  const display = source.startsWith("$$") || source.startsWith("\\[");
  const value = source.slice(size, -size);
  return { value: display ? value.trim() : value, display };
}
