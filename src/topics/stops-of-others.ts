const STOPS = /(?<!\p{L})(?:paus|dropp|stopp|abandon|shelv)(?:ed|ing)(?!\p{L})|(?<!\p{L})(?:quit|gave up)(?!\p{L})/iu;
const HELPERS = "(?:(?:was|were|is|are|had|has|have|began|started|then|also) )*$";
/** 'The bank suddenly', 'my kiln was': who or what else acts. */
const THING = new RegExp(
  `(?<!\\p{L})(?:the|an?|my|our|his|her|their|its|he|she|they|it|who|which)(?!\\p{L})[^.;:]{0,50} ${HELPERS}`,
  "iu",
);
/** 'Old Harbour Ltd had'. */
const NAME = new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}\\d-]+ (?:\\p{L}+ly )?${HELPERS}`, "u");
/** 'In the spring dropped chess', 'Finally dropped it': a time, and not who acts. */
const FRONTED =
  /^\W*(?:in|on|at|by|during|after|before|since|for|over|with|from|this|last|also|then|finally|and|but|so)(?!\p{L})/iu;

/** Whether a text has a word for a stop at all. */
export function namesStop(text: string): boolean {
  return STOPS.test(text);
}

/** Whether a clause with a cue for a stop tells of what others stopped ('The bank dropped the chess club') or asks. */
export function isStopOfOthers(text: string): boolean {
  const verb = STOPS.exec(text);
  if (verb === null) return false;
  if (/[?？]\W*$/.test(text)) return true;
  const part =
    text
      .slice(0, verb.index)
      .split(/[,;:–—…]/)
      .at(-1) ?? "";
  if (/(?<!\p{L})(?:I|we)(?!\p{L})/iu.test(part) || FRONTED.test(part)) return false;
  return THING.test(part) || NAME.test(part);
}
