import type { Parent, Text } from "mdast";
import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import type { Processor } from "unified";
import { addSyntax, type TreeExtension } from "./extension.ts";

/** `[[target#heading|alias]]` or `![[file]]`. Its child is the text that a reader sees. */
export interface Wikilink extends Parent {
  type: "wikilink";
  /** A note by name or path, a file, 'topic:Rust'; '' for a heading of the same entry. */
  target: string;
  heading: string | null;
  /** What stands after the bar: words to show, or the width of an image. */
  alias: string | null;
  embed: boolean;
  /** As written, brackets included. */
  source: string;
  children: Text[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    wikilink: Wikilink;
  }
  interface RootContentMap {
    wikilink: Wikilink;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    wikilink: "wikilink";
    wikilinkValue: "wikilinkValue";
  }
}

const BANG = 33;
const OPEN = 91;
const CLOSE = 93;

/** Obsidian's links. `[[a]](url)`, `[[a]][b]` and brackets around a defined reference stay what CommonMark makes of them. */
export function addWikilinks(processor: Processor): void {
  addSyntax(processor, { text: { [OPEN]: wikilink, [BANG]: wikilink } }, wikilinkTree);
}

const wikilink: Construct = { name: "wikilink", tokenize: tokenizeWikilink };

function tokenizeWikilink(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const context = this;
  const nested = context.previous === OPEN; // [[[1, 2]]]
  let brackets = 0;
  let from = context.now();
  let inner = "";
  return start;

  function start(code: Code): State | undefined {
    if (nested) return nok(code);
    effects.enter("wikilink");
    effects.enter("wikilinkValue");
    return code === BANG ? skipBang(code) : opening(code);
  }

  function skipBang(code: Code): State | undefined {
    effects.consume(code);
    return opening;
  }

  function opening(code: Code): State | undefined {
    if (code !== OPEN) return nok(code);
    effects.consume(code);
    brackets += 1;
    if (brackets < 2) return opening;
    from = context.now();
    return first;
  }

  function first(code: Code): State | undefined {
    return code === CLOSE || markdownSpace(code) ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || code === OPEN || code === 96 || markdownLineEnding(code)) return nok(code);
    if (code !== CLOSE) {
      effects.consume(code);
      return inside;
    }
    if (markdownSpace(context.previous)) return nok(code);
    inner = context.sliceSerialize({ start: from, end: context.now() });
    effects.consume(code);
    return closing;
  }

  function closing(code: Code): State | undefined {
    if (code !== CLOSE) return nok(code);
    effects.consume(code);
    return after;
  }

  /** `(` makes it a link with brackets in its text, `[` or a definition of that name a reference. */
  function after(code: Code): State | undefined {
    if (code === 40 || code === OPEN || context.parser.defined.includes(identifierOf(inner))) return nok(code);
    effects.exit("wikilinkValue");
    effects.exit("wikilink");
    return ok(code);
  }
}

/** As micromark names its definitions. */
function identifierOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, " ")
    .trim()
    .toLowerCase()
    .toUpperCase();
}

const wikilinkTree: TreeExtension = {
  enter: {
    wikilink(token) {
      this.enter(readWikilink(this.sliceSerialize(token)), token);
    },
  },
  exit: {
    wikilink(token) {
      const node = this.stack.at(-1);
      this.exit(token);
      if (node?.type === "wikilink") for (const child of node.children) child.position = node.position;
    },
  },
};

/** Reads '![[folder/note#Heading|words]]'. In a table the bar is written `\|`. */
export function readWikilink(source: string): Wikilink {
  const embed = source.startsWith("!");
  const inner = source.slice(embed ? 3 : 2, -2);
  const bar = /\\?\|/.exec(inner);
  const place = bar === null ? inner : inner.slice(0, bar.index);
  const alias = bar === null ? null : inner.slice(bar.index + bar[0].length).trim() || null;
  const hash = place.indexOf("#");
  const target = (hash < 0 ? place : place.slice(0, hash)).trim();
  const heading = hash < 0 ? null : place.slice(hash + 1).trim() || null;
  const node: Wikilink = { type: "wikilink", target, heading, alias, embed, source, children: [] };
  node.children = [{ type: "text", value: describeWikilink(node) }];
  return node;
}

/** What a reader sees: the alias, else the note's name and the heading; for 'topic:Rust' the topic. */
function describeWikilink({ target, heading, alias, embed }: Wikilink): string {
  if (alias !== null && !(embed && /^\d+(?:x\d+)?$/.test(alias))) return alias;
  const topic = /^topic:\s*(.+)$/i.exec(target)?.[1];
  if (topic !== undefined) return topic;
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(target)) return target;
  const name = (target.split("/").at(-1) ?? target).replace(/\.(?:md|markdown|mdx)$/i, "");
  const anchor = heading?.startsWith("^") ? null : (heading?.split("#").at(-1) ?? null);
  return [name, anchor].filter((part) => part !== null && part !== "").join(" › ") || target;
}
