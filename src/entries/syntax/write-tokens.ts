import { markdownLineEnding } from "micromark-util-character";
import type { Code, Effects, State, TokenizeContext, TokenType } from "micromark-util-types";

const VIRTUAL_SPACE = -1;

/** One step of writing tokens over a text whose parts are known beforehand. `to` consumes up to an offset. */
export type Step = ["enter" | "exit", TokenType] | ["to", number];

/** The steps `inner` inside tokens of these types, the first outermost. */
export function nest(types: readonly TokenType[], inner: readonly Step[]): Step[] {
  return [
    ...types.map((type): Step => ["enter", type]),
    ...inner,
    ...types.toReversed().map((type): Step => ["exit", type]),
  ];
}

/** A state that takes these steps on one line; `nok` where the line ends too early. */
export function writeTokens(
  steps: readonly Step[],
  context: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  let next = 0;
  return proceed;

  function proceed(code: Code): State | undefined {
    for (let step = steps[next]; step !== undefined; step = steps[next]) {
      const [verb, what] = step;
      // A tab stands for several columns: those after its own character have no offset of their own.
      if (verb === "to" && (context.now().offset < what || code === VIRTUAL_SPACE)) {
        if (code === null || markdownLineEnding(code)) return nok(code);
        effects.consume(code);
        return proceed;
      }
      if (verb === "enter") enterToken(effects, what);
      else if (verb === "exit") effects.exit(what);
      next += 1;
    }
    return ok(code);
  }
}

/** Chunks are read on: as text with its constructs, or as a string with escapes only. */
function enterToken(effects: Effects, type: TokenType): void {
  if (type === "chunkText") effects.enter(type, { contentType: "text" });
  else if (type === "chunkString") effects.enter(type, { contentType: "string" });
  else effects.enter(type);
}
