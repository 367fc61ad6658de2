import type { Code, Construct, Effects, Event, State, Token, TokenizeContext, TokenType } from "micromark-util-types";
import type { Processor } from "unified";
import { addSyntax, type TreeExtension } from "./extension.ts";
import { type Lookahead, lookAhead } from "./lookahead.ts";
import { findTagEnd } from "./shortcode-tag.ts";
import { nest, type Step, writeTokens } from "./write-tokens.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    looseDestination: "looseDestination";
  }
}

declare module "mdast" {
  interface Data {
    /** The address holds blanks, so that CommonMark would not have read it. */
    loose?: boolean;
  }
}

const CLOSE = 93;
/** No address is longer; the search for a `)` that never comes stops here. */
const MAX_LENGTH = 2000;

/** Whether `[label](destination)`, which CommonMark does not take for a link because of its blanks, is meant as one. */
export type AcceptLink = (label: string, destination: string) => boolean;

/**
 * Links and images whose destination holds blanks: `[text](my file.pdf)`, `![]({{ site.url }}/a.png)`. They are tried where CommonMark's
 * own link failed, so nothing that it understands changes.
 */
export function addLooseLinks(processor: Processor, accept: AcceptLink): void {
  const ahead = lookAhead(processor);
  const construct: Construct = {
    name: "looseLink",
    add: "after",
    tokenize: looseLinkTokenizer(ahead, accept),
    resolveTo: resolveLikeLabelEnd,
  };
  addSyntax(processor, { text: { [CLOSE]: construct } }, looseTree);
}

const looseTree: TreeExtension = {
  enter: {
    looseDestination() {
      const node = this.stack.at(-1);
      if (node !== undefined && node.type !== "fragment") node.data = { ...node.data, loose: true };
    },
  },
};

/** The tokens are those of a link: what CommonMark's construct makes of them is right. */
function resolveLikeLabelEnd(events: Event[], context: TokenizeContext): Event[] {
  const own = context.parser.constructs.text[CLOSE];
  const list = Array.isArray(own) ? own : own === undefined ? [] : [own];
  const labelEnd = list.find((construct) => construct.name === "labelEnd");
  return labelEnd?.resolveTo?.(events, context) ?? events;
}

function looseLinkTokenizer(ahead: Lookahead, accept: AcceptLink): Construct["tokenize"] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const context = this;
    return (code: Code) => {
      const opening = context._labelStarts?.at(-1);
      // The label start is marked as balanced by the link that just failed here; one inside another link is inactive.
      if (opening === undefined || opening._inactive || !opening._balanced) return nok(code);
      const here = context.now();
      const label = context.sliceSerialize({ start: opening.end, end: here });
      const end = findDestinationEnd(ahead.source, here.offset + 1);
      if (end === null || !/\s/.test(ahead.source.slice(here.offset + 2, end))) return nok(code);
      const parts = splitDestination(ahead.source, here.offset + 2, end);
      if (parts === null || !accept(label, ahead.source.slice(parts.from, parts.to))) return nok(code);
      return writeTokens(linkSteps(here.offset, parts, end), context, effects, finish(opening), nok)(code);
    };

    function finish(opening: Token): State {
      return (code) => {
        opening._balanced = false;
        context._labelStarts?.pop();
        return ok(code);
      };
    }
  };
}

/** Offset of the `)` that closes the `(` at `start`, on the same line; template tags may hold brackets of their own. */
function findDestinationEnd(source: string, start: number): number | null {
  if (source[start] !== "(" || /[\s]*</.test(source.slice(start + 1, start + 2))) return null;
  let depth = 0;
  const limit = Math.min(source.length, start + MAX_LENGTH);
  for (let index = start; index < limit; index += 1) {
    const sign = source[index];
    if (sign === "\n" || sign === "\r" || sign === "`") return null;
    const tag = sign === "{" ? findTagEnd(source, index) : null;
    if (tag !== null) index = tag - 1;
    else if (sign === "\\") index += 1;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}

interface DestinationParts {
  from: number;
  to: number;
  title: { from: number; to: number } | null;
}

function splitDestination(source: string, start: number, end: number): DestinationParts | null {
  const text = source.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  const [, address = "", quoted] = /^(.*?)(?:\s+("[^"]*"|'[^']*'))?\s*$/s.exec(text.trimStart()) ?? [];
  if (address === "") return null;
  const at = quoted === undefined ? -1 : source.lastIndexOf(quoted, end);
  const title = quoted === undefined || quoted.length < 3 ? null : { from: at, to: at + quoted.length };
  return { from, to: from + address.length, title };
}

function linkSteps(start: number, { from, to, title }: DestinationParts, end: number): Step[] {
  const blanks = (at: number, until: number): Step[] => (at === until ? [] : nest(["whitespace"], [["to", until]]));
  const destination: TokenType[] = ["looseDestination", "resourceDestinationString", "chunkString"];
  const resource: Step[] = [
    ...nest(["resourceMarker"], [["to", start + 2]]),
    ...blanks(start + 2, from),
    ...nest(destination, [["to", to]]),
    ...blanks(to, title?.from ?? end),
    ...(title === null ? [] : [...titleSteps(title), ...blanks(title.to, end)]),
    ...nest(["resourceMarker"], [["to", end + 1]]),
  ];
  return [...nest(["labelEnd", "labelMarker"], [["to", start + 1]]), ...nest(["resource"], resource)];
}

function titleSteps(title: { from: number; to: number }): Step[] {
  const marker = (end: number) => nest(["resourceTitleMarker"], [["to", end]]);
  const words = nest(["resourceTitleString", "chunkString"], [["to", title.to - 1]]);
  return nest(["resourceTitle"], [...marker(title.from + 1), ...words, ...marker(title.to)]);
}
