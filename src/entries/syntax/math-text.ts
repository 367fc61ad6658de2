import {
  asciiAlpha,
  asciiDigit,
  markdownLineEnding,
  markdownLineEndingOrSpace,
  markdownSpace,
} from "micromark-util-character";
import type { Code, Construct, Effects, Point, State, TokenizeContext } from "micromark-util-types";
import { readsAsBracketed, readsAsProse, readsAsSpaced } from "./math-wording.ts";

const BACKSLASH = 92;
const BACKTICK = 96;
const DOLLAR = 36;

/** `$…$` by pandoc's rule, `$$…$$` inside a paragraph, and `` $`…`$ `` as GitHub has it. */
export const dollarText: Construct = { name: "dollarText", previous: previousDollar, tokenize: tokenizeDollar };

/** `\(…\)`, and `\[…\]` inside a paragraph. */
export const bracketText: Construct = { name: "bracketText", tokenize: tokenizeBracket };

/** A run of three dollars or more is no delimiter; an escaped dollar is none either, but one may follow it. */
function previousDollar(this: TokenizeContext, code: Code): boolean {
  return code !== DOLLAR || this.events.at(-1)?.[1].type !== "data";
}

function tokenizeDollar(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous;
  const previousFits = previousDollar.call(this, before);
  const walk = mathWalker(this, effects, nok);
  return start;

  function start(code: Code): State | undefined {
    if (!previousFits) return nok(code);
    effects.enter("mathSpan");
    effects.enter("mathSpanMark");
    effects.consume(code);
    return afterFirst;
  }

  function afterFirst(code: Code): State | undefined {
    if (code === DOLLAR) {
      effects.consume(code);
      return afterSecond;
    }
    if (markdownLineEndingOrSpace(code) || code === null) return nok(code);
    if (asciiAlpha(before) && asciiDigit(code)) return nok(code); // US$5 is money wherever the next dollar stands
    effects.exit("mathSpanMark");
    return code === BACKTICK ? walk.open(quoted)(code) : walk.open(single)(code);
  }

  function afterSecond(code: Code): State | undefined {
    if (code === DOLLAR) return nok(code);
    effects.exit("mathSpanMark");
    return walk.open(double)(code);
  }

  /**
   * Pandoc: the closing dollar follows no space and precedes no digit, and no other dollar stands between. A blank in front of it is let
   * pass where all between is surely math: '$w \in R^{n} $'.
   */
  function single(code: Code, last: Code): State | undefined {
    if (code === BACKTICK) return nok(code);
    if (code !== DOLLAR) return walk.more(code);
    const isSpaced = markdownSpace(last);
    if (markdownLineEnding(last) || (isSpaced && !readsAsSpaced(walk.body()))) return nok(code);
    const fits = (next: Code): boolean => !asciiDigit(next) && !(isSpaced && (asciiAlpha(next) || next === DOLLAR));
    return walk.close(1, (next) => (fits(next) ? ok(next) : nok(next)))(code);
  }

  function double(code: Code, last: Code): State | undefined {
    if (code !== DOLLAR || last !== DOLLAR) return walk.more(code);
    const body = walk.body().slice(0, -1);
    return body.trim() === "" || readsAsProse(body) ? nok(code) : walk.close(1, ok)(code);
  }

  function quoted(code: Code, last: Code): State | undefined {
    if (code !== DOLLAR) return walk.more(code);
    return last === BACKTICK && walk.body().length > 2 ? walk.close(1, ok)(code) : nok(code);
  }
}

function tokenizeBracket(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous;
  const walk = mathWalker(this, effects, nok);
  let opening: Code = null;
  return start;

  function start(code: Code): State | undefined {
    effects.enter("mathSpan");
    effects.enter("mathSpanMark");
    effects.consume(code);
    return afterBackslash;
  }

  function afterBackslash(code: Code): State | undefined {
    if (code !== 40 && code !== 91) return nok(code);
    opening = code;
    effects.consume(code);
    return afterOpening;
  }

  function afterOpening(code: Code): State | undefined {
    effects.exit("mathSpanMark");
    return walk.open(inside)(code);
  }

  function inside(code: Code, last: Code): State | undefined {
    if (code === BACKTICK || (last === BACKSLASH && code === opening)) return nok(code);
    const closing = opening === 40 ? 41 : 93;
    if (last !== BACKSLASH || code !== closing) return walk.more(code);
    const kind = opening === 40 ? "round" : "square";
    const fits = readsAsBracketed(walk.body().slice(0, -1), kind, asciiAlpha(before));
    return fits ? walk.close(1, ok)(code) : nok(code);
  }
}

interface MathWalker {
  /** Begins the content; `step` sees every code and the unescaped one before it, and goes on with `more` or `close`. */
  open(step: (code: Code, last: Code) => State | undefined): State;
  more(code: Code): State | undefined;
  close(size: number, then: State): State;
  /** The content so far. */
  body(): string;
}

/** Walks over the content of math line by line; a backslash takes the next character with it. */
function mathWalker(context: TokenizeContext, effects: Effects, nok: State): MathWalker {
  let step: (code: Code, last: Code) => State | undefined = nok;
  let last: Code = null;
  let from: Point = context.now();
  let inToken = false;

  return { open, more, close, body: () => context.sliceSerialize({ start: from, end: context.now() }) };

  function open(next: typeof step): State {
    step = next;
    from = context.now();
    return between;
  }

  function between(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (markdownLineEnding(code)) {
      leave();
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      last = code;
      return between;
    }
    return step(code, last);
  }

  function more(code: Code): State | undefined {
    if (code === null) return nok(code);
    if (!inToken) effects.enter("mathSpanValue");
    inToken = true;
    effects.consume(code);
    // `\\` and `\$` are units: what follows the pair is not escaped by it, and the dollar closes nothing.
    const pair = last === BACKSLASH && (code === BACKSLASH || code === DOLLAR);
    last = pair ? null : code;
    return last === BACKSLASH ? escaped : between;
  }

  function escaped(code: Code): State | undefined {
    return code === BACKSLASH || code === DOLLAR ? more(code) : between(code);
  }

  function close(size: number, then: State): State {
    let left = size;
    return closing;

    function closing(code: Code): State | undefined {
      if (!inToken) effects.enter("mathSpanValue");
      inToken = true;
      effects.consume(code);
      left -= 1;
      if (left > 0) return closing;
      return done;
    }

    function done(code: Code): State | undefined {
      leave();
      effects.exit("mathSpan");
      return then(code);
    }
  }

  function leave(): void {
    if (inToken) effects.exit("mathSpanValue");
    inToken = false;
  }
}
