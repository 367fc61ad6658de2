import type { Parent, RootContent } from "mdast";
import type { Code, Construct, Effects, State, TokenizeContext, TokenType } from "micromark-util-types";
import type { Processor } from "unified";
import { containerConstruct } from "./container.ts";
import { addSyntax, type TreeExtension } from "./extension.ts";
import { consumeBlanks, consumeTo, type Lookahead, lookAhead } from "./lookahead.ts";
import { findBracesEnd, findTagEnd, readTag } from "./shortcode-tag.ts";
import type { Tag } from "./tag.ts";

/** A template tag in the text or as a block. `children` is filled when its closing tag was found. */
export interface Shortcode extends Parent {
  type: "shortcode";
  tag: Tag;
  /** The text up to the closing tag, for the kinds whose content is no Markdown; null for the others. */
  body: string | null;
  /** The closing tag as written; null where there is none. */
  closing: string | null;
  children: RootContent[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    shortcode: Shortcode;
  }
  interface BlockContentMap {
    shortcode: Shortcode;
  }
  interface RootContentMap {
    shortcode: Shortcode;
  }
}

declare module "micromark-util-types" {
  interface TokenTypeMap {
    shortcode: "shortcode";
    shortcodeTag: "shortcodeTag";
    shortcodeBody: "shortcodeBody";
    shortcodeClosing: "shortcodeClosing";
    shortcodeText: "shortcodeText";
  }
}

export interface ShortcodeSyntax {
  /** True for the names of shortcodes that a call in Zola's form may have. */
  isKnown: (name: string) => boolean;
  /** True for the names whose content is no Markdown: code, formulas, comments. */
  isVerbatim: (name: string) => boolean;
}

const BRACE = 123;
const COLON = 58;

/**
 * Recognises the tags of Hugo, Jekyll, Zola and GitBook, as blocks and in the text, and the lines of colons around a container (`:::note`);
 * other `{{ … }}` become verbatim text.
 */
export function addShortcodes(processor: Processor, options: ShortcodeSyntax): void {
  const ahead = lookAhead(processor);
  const text: Construct = { name: "shortcodeText", tokenize: textTokenizer(ahead, options) };
  const flow: Construct = { name: "shortcodeFlow", concrete: true, tokenize: flowTokenizer(ahead, options) };
  const container = containerConstruct(ahead, options.isKnown);
  const syntax = { flow: { [BRACE]: flow, [COLON]: container }, text: { [BRACE]: text } };
  addSyntax(processor, syntax, treeExtension(options));
}

/** Where the parts of a shortcode end; `body` and `closing` are null where it is a single tag. */
interface Extent {
  tag: Tag;
  tagEnd: number;
  bodyEnd: number | null;
  closingEnd: number | null;
}

function measureShortcode(ahead: Lookahead, start: number, options: ShortcodeSyntax): Extent | null {
  const { source } = ahead;
  const tagEnd = findTagEnd(source, start);
  if (tagEnd === null) return null;
  const tag = readTag(source.slice(start, tagEnd), options.isKnown);
  if (tag === null) return null;
  const closing = tag.form === "open" && options.isVerbatim(tag.name) ? findClosing(ahead, tagEnd, tag) : null;
  return { tag, tagEnd, bodyEnd: closing?.from ?? null, closingEnd: closing?.end ?? null };
}

function findClosing(ahead: Lookahead, from: number, tag: Tag): { from: number; end: number } | null {
  const name = tag.name.replace(/[.\\/-]/g, "\\$&");
  const pattern = tag.source.startsWith("{%")
    ? `\\{%-?\\s*end[_-]?${name}\\s*-?%\\}`
    : `\\{\\{([<%])\\s*/\\s*${name}\\s*[>%]\\}\\}`;
  // Where nothing was found once, nothing is further down: many opening tags without an end must not cost a search each.
  if ((ahead.absent.get(pattern) ?? Number.POSITIVE_INFINITY) <= from) return null;
  const search = new RegExp(pattern, "gi");
  search.lastIndex = from;
  const found = search.exec(ahead.source);
  if (found !== null) return { from: found.index, end: search.lastIndex };
  ahead.absent.set(pattern, from);
  return null;
}

function flowTokenizer(ahead: Lookahead, options: ShortcodeSyntax): Construct["tokenize"] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code: Code) => {
      const extent = measureShortcode(ahead, this.now().offset, options);
      if (extent === null || extent.tag.form === "escaped" || extent.tag.form === "variable") return nok(code);
      if (!endsLine(ahead.source, extent.closingEnd ?? extent.tagEnd)) return nok(code);
      if (this.interrupt) return ok(code);
      const finish = consumeBlanks(effects, ok, nok);
      return consumeShortcode(this, effects, extent, finish, nok)(code);
    };
  };
}

function textTokenizer(ahead: Lookahead, options: ShortcodeSyntax): Construct["tokenize"] {
  return function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code: Code) => {
      const start = this.now().offset;
      const extent = measureShortcode(ahead, start, options);
      if (extent !== null) return consumeShortcode(this, effects, extent, ok, nok)(code);
      const end = findBracesEnd(ahead.source, start);
      return end === null ? nok(code) : consumeTo(effects, this, end, "data", ok, nok)(code);
    };
  };
}

function endsLine(source: string, offset: number): boolean {
  return /^[ \t]*(?:\r?\n|$)/.test(source.slice(offset, source.indexOf("\n", offset) + 1 || undefined));
}

function consumeShortcode(context: TokenizeContext, effects: Effects, extent: Extent, ok: State, nok: State): State {
  const { tagEnd, bodyEnd, closingEnd } = extent;
  const finish: State = (code) => {
    effects.exit("shortcode");
    return ok(code);
  };
  const part = (from: number, end: number | null, type: TokenType, then: State): State =>
    end === null || end === from ? then : consumePart(context, effects, end, type, then, nok);
  const closing = part(bodyEnd ?? tagEnd, closingEnd, "shortcodeClosing", finish);
  const body = part(tagEnd, bodyEnd, "shortcodeBody", closing);
  return (code) => {
    effects.enter("shortcode");
    return part(-1, tagEnd, "shortcodeTag", body)(code);
  };
}

/** One token around the lines of a tag or body, so that its text can be read in one piece. */
function consumePart(
  context: TokenizeContext,
  effects: Effects,
  end: number,
  type: TokenType,
  ok: State,
  nok: State,
): State {
  const inside = consumeTo(
    effects,
    context,
    end,
    "shortcodeText",
    (code) => {
      effects.exit(type);
      return ok(code);
    },
    nok,
  );
  return (code) => {
    effects.enter(type);
    return inside(code);
  };
}

function treeExtension({ isKnown }: ShortcodeSyntax): TreeExtension {
  return {
    enter: {
      shortcode(token) {
        const tag: Tag = { form: "open", name: "", arguments: { positional: [], named: {} }, source: "" };
        this.enter({ type: "shortcode", tag, body: null, closing: null, children: [] }, token);
      },
    },
    exit: {
      shortcodeTag(token) {
        const node = this.stack.at(-1);
        if (node?.type === "shortcode") node.tag = readTag(this.sliceSerialize(token), isKnown) ?? node.tag;
      },
      shortcodeBody(token) {
        const node = this.stack.at(-1);
        if (node?.type === "shortcode") node.body = this.sliceSerialize(token);
      },
      shortcodeClosing(token) {
        const node = this.stack.at(-1);
        if (node?.type !== "shortcode") return;
        node.body ??= "";
        node.closing = this.sliceSerialize(token);
      },
      shortcode(token) {
        this.exit(token);
      },
    },
  };
}
