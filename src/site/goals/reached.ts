import { AHEAD, NOT, withoutQuotes } from "./claims.ts";
import { formsOf } from "./verbs.ts";
import { countOf, subjectWords } from "./words.ts";

/** A goal that asks for so many of something: 'three recorders', 'a kiln that survives one night'. */
export interface Wish {
  amount: number;
  /** More than the amount: 'a length and a bit'. */
  isMore: boolean;
  noun: string;
  /** What the thing has to do with them, and its own name; null where the amount is all. */
  deed: { verb: string; thing: string } | null;
}

/** 'In spring, ', 'By Christmas, ' */
const TIME_IN_FRONT = /^(?:in|by|before|until|for|this|next)\s[^,]{1,30},\s+/i;
const REST = /\s+instead of\s.*$|[,;(].*$/i;
const BARE = /^(?:at least |about |some )?(\p{L}+|\d[\d,]*) (\p{L}+)( and a (?:bit|half))?$/iu;
const RELATIVE =
  /^(?:(?:an?|the|my|our|one)\s+)?(?:[\p{L}-]+\s+){0,2}?(\p{L}+) (?:that|which) (\p{L}{2,}s) (\p{L}+|\d[\d,]*) (\p{L}+)(?!\p{L})/iu;

/** Null for goals that count nothing. */
export function readWish(goal: string): Wish | null {
  const core = goal
    .trim()
    .replace(TIME_IN_FRONT, "")
    .replace(REST, "")
    .replace(/[.!\s]+$/u, "");
  const bare = BARE.exec(core);
  if (bare !== null) return makeWish(bare[1], bare[2], bare[3] !== undefined, null);
  const [, thing = "", verb = "", amount, noun] = RELATIVE.exec(core) ?? [];
  return makeWish(amount, noun, false, { verb: plainForm(verb.toLowerCase()), thing });
}

function makeWish(amount = "", noun = "", isMore: boolean, deed: Wish["deed"]): Wish | null {
  const count = countOf(amount);
  return count === null || subjectWords(noun).size !== 1 ? null : { amount: count, isMore, noun, deed };
}

/** 'survives' → 'survive', 'carries' → 'carry', 'has' → 'have' */
function plainForm(verb: string): string {
  if (verb === "has") return "have";
  return verb
    .replace(/ies$/, "y")
    .replace(/(?<=ss|sh|ch|x|zz|o)es$/, "")
    .replace(/(?<!s)s$/, "");
}

const COUNTED = /(?<![\p{L}\p{N}.,$€£-])(\p{L}+|\d[\d,]*) (?=(\p{L}{2,}))/gu;
/** What may stand in front of an amount that the author tells of his own: the start, a comma, 'I drew'. */
const OWN =
  /(?:^|[,;:.]\s*(?:and )?|\b(?:I|we)(?: have|['’]ve)?(?: now)? (?:got|did|had|have|made|can do|reached|managed|swam|ran|drew|built|sold|wrote|finished|completed) |\bnow )$/iu;

/** 'I got a kiln that survived 140 nights, and forty lengths': as many as were wished for, or more. */
export function reaches(wish: Wish, sentence: string): boolean {
  const text = withoutQuotes(sentence);
  if (AHEAD.test(text)) return false;
  for (const found of text.matchAll(COUNTED)) {
    const count = countOf(found[1] ?? "");
    if (count === null || count < wish.amount || (wish.isMore && count === wish.amount)) continue;
    if (!isSame(found[2] ?? "", wish.noun)) continue;
    const before = text.slice(0, found.index);
    const clause = before.split(/[;:—–(]|,\s/).at(-1) ?? "";
    if (NOT.test(clause)) continue;
    // 'A heron is a tall bird' tells of no heron of his own.
    if (wish.deed === null ? count > 1 && OWN.test(before) : isDone(wish.deed, before)) return true;
  }
  return false;
}

function isDone({ verb, thing }: NonNullable<Wish["deed"]>, before: string): boolean {
  const [last = ""] = /\p{L}+(?=\s+$)/u.exec(before) ?? [];
  return formsOf(verb).test(last) && (before.match(/\p{L}+/gu) ?? []).some((word) => isSame(word, thing));
}

function isSame(word: string, other: string): boolean {
  const [one] = subjectWords(word);
  const [two] = subjectWords(other);
  return one !== undefined && one === two;
}
