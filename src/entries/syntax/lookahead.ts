import type { Root } from "mdast";
import { markdownLineEnding } from "micromark-util-character";
import type { Code, Effects, State, TokenizeContext, TokenType } from "micromark-util-types";
import type {} from "remark-parse";
import type { Processor } from "unified";

/**
 * The text that a processor is parsing. A tokenizer is fed line by line and cannot take back what containers it closed, so a
 * construct that may span lines looks here whether its end exists before it begins. Offsets are those of `context.now()`.
 */
export interface Lookahead {
  source: string;
  /** Searches that found nothing: the pattern, and the offset from which on it is absent. */
  absent: Map<string, number>;
}

const known = new WeakMap<Processor, Lookahead>();

/** Lets the syntax extensions of `processor` look ahead; to be called after remark-parse was added. */
export function lookAhead(processor: Processor): Lookahead {
  const found = known.get(processor);
  if (found !== undefined) return found;
  const parse = processor.parser as ((document: string, file: never) => Root) | undefined;
  if (parse === undefined) throw new TypeError("remark-parse must be added before the syntax extensions");
  const ahead: Lookahead = { source: "", absent: new Map() };
  processor.parser = (document, file) => {
    const outer = { ...ahead };
    Object.assign(ahead, { source: document, absent: new Map() });
    try {
      return parse(document, file as never);
    } finally {
      Object.assign(ahead, outer);
    }
  };
  known.set(processor, ahead);
  return ahead;
}

/**
 * A state that consumes everything up to the offset `end` as tokens of `type`, one per line, with the line ends between them;
 * `nok` where the text of the construct is over before (its paragraph or container ended).
 */
export function consumeTo(
  effects: Effects,
  context: TokenizeContext,
  end: number,
  type: TokenType,
  ok: State,
  nok: State,
): State {
  return between;

  function between(code: Code): State | undefined {
    if (context.now().offset >= end) return ok(code);
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return between;
    }
    effects.enter(type);
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || markdownLineEnding(code) || context.now().offset >= end) {
      effects.exit(type);
      return between(code);
    }
    effects.consume(code);
    return inside;
  }
}

/** A state that consumes blanks up to the end of the line; `nok` where anything else stands there. */
export function consumeBlanks(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.enter("whitespace");
      return inside(code);
    }
    return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
  }

  function inside(code: Code): State | undefined {
    if (!isBlank(code)) {
      effects.exit("whitespace");
      return start(code);
    }
    effects.consume(code);
    return inside;
  }
}

/** Tabs and the virtual spaces that fill them are negative codes. */
function isBlank(code: Code): boolean {
  return code === 32 || code === -2 || code === -1;
}
