const ARTICLE =
  "an?|the|another|one|no|some|der|die|das|ein|eine|le|la|les|un|une|el|los|las|una|o|um|uma|il|lo|de|het|een";
/** Before a name that is the subject of its sentence or clause: 'The', 'One day, a big'. */
const AS_SUBJECT = new RegExp(
  `(?:^\\P{L}*|[.,;:–—(]\\s*|(?<!\\p{L})(?:and|but|und|et|y|e|en) )(?:${ARTICLE}) (?:\\p{L}+ )?$`,
  "iu",
);
/** Behind it: 'on the pier was last seen', 'is on its ladder'. */
const IS_SOMEWHERE = new RegExp(
  [
    "^\\p{L}{0,2}(?: (?:at|of|in|on|across|near|by|from|under|over|am|im|auf|sur|dans|sul|no|na|op) [^.,;:!?]{1,40}?)?",
    " (?:is|are|was|were|sits?|sat|stands?|stood|hangs?|hung|lies|lay|ist|war|saß|stand|hing|lag|est|était|está|estaba|estava|era|è|zat|stond|hing)",
    "(?: (?:still|now|again|last|only|just|all|about|never|not|also|noch|immer|wieder|encore|toujours|todavía|ainda|ancora|nog))*",
    " (?:on|in|at|under|by|over|near|there|here|gone|heard|seen|outside|inside|auf|am|im|unter|dort|da|weg|sur|dans|sous|là|en|allí|ali|sul|sulla|lì|op|onder|daar)(?!\\p{L})",
  ].join(""),
  "iu",
);
/** 'Ada asked whether a heron would': not 'if I learn the lute'. */
const SUPPOSED = /(?<!\p{L})(?:if|whether)(?! (?:I|we)(?!\p{L}))[^,.;:!?]{0,60}$/u;
const UNREAL = /(?<!\p{L})(?:would|could|might|were)(?!\p{L})/u;

/** 'A "heron" of wood': what stands for it. */
const SO_CALLED = /(?<!\p{L})an? ["“„'‘«]$/iu;

/**
 * Whether what a sentence names at a place is only seen or supposed there, and nothing is done: 'The heron is on its post',
 * 'Ada asked whether a heron would come'. `name` is the name's length.
 */
export function isSight(sentence: string, at: number, name: number): boolean {
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + name)];
  if (SUPPOSED.test(before)) return UNREAL.test(sentence);
  if (SO_CALLED.test(before)) return /^["”“'’»]/u.test(behind);
  return AS_SUBJECT.test(before) && IS_SOMEWHERE.test(behind);
}
