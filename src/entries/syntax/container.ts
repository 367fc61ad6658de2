import type { Code, Construct, Effects, State, TokenizeContext } from "micromark-util-types";
import { consumeBlanks, type Lookahead } from "./lookahead.ts";
import { readTag } from "./shortcode-tag.ts";
import type { Tag } from "./tag.ts";
import { nest, writeTokens } from "./write-tokens.ts";

const OPENING = /^[ \t>]*:{3,}[ \t]*[a-z{]/im;
const CLOSING = /^[ \t>]*:{3,}[ \t]*$/gm;
/** In characters; a longer line is a text. */
const LONGEST_LINE = 1000;

/**
 * The lines around a container, `:::note Title` and `:::`, as tags that stand alone. One that opens needs one that closes further down,
 * and the other way round: a row of colons by itself is text.
 */
export function containerConstruct(ahead: Lookahead, isKnown: (name: string) => boolean): Construct {
  const reachOf = rememberReach(ahead);
  return { name: "container", tokenize };

  function tokenize(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    return (code: Code) => {
      const start = this.now().offset;
      if (!ahead.source.startsWith(":::", start)) return nok(code);
      const [line = ""] = /^[^\r\n]*/.exec(ahead.source.slice(start, start + LONGEST_LINE + 1)) ?? [];
      const tag = line.length > LONGEST_LINE ? null : readTag(line.trimEnd(), isKnown);
      if (tag === null || !hasPartner(tag, start, reachOf())) return nok(code);
      if (this.interrupt) return ok(code);
      const end = start + tag.source.length;
      const tokens = nest(["shortcode", "shortcodeTag", "shortcodeText"], [["to", end]]);
      return writeTokens(tokens, this, effects, consumeBlanks(effects, ok, nok), nok)(code);
    };
  }
}

/** Offsets of the first line that may open a container and of the last that may close one. */
interface Reach {
  first: number;
  last: number;
}

function hasPartner({ form }: Tag, at: number, { first, last }: Reach): boolean {
  return form === "open" ? last > at : first < at;
}

/** Found once in each text that is parsed. */
function rememberReach(ahead: Lookahead): () => Reach {
  let source = "";
  let reach: Reach = { first: Number.POSITIVE_INFINITY, last: -1 };
  return () => {
    if (source === ahead.source) return reach;
    source = ahead.source;
    const first = OPENING.exec(source)?.index ?? Number.POSITIVE_INFINITY;
    reach = { first, last: [...source.matchAll(CLOSING)].at(-1)?.index ?? -1 };
    return reach;
  };
}
