import { withOtherAhead, withOtherDone, withOtherNot, withOtherPart, withOtherUsed } from "./other-languages.ts";

/** What a sentence says of its subject: that it was done, that it was begun or done in part, that it was not; null: nothing. */
export type Claim = "done" | "used" | "part" | "not" | null;

const DONE = withOtherDone(
  /\b(?:finished|completed|done|accomplished|achieved|shipped|published|launched|released|submitted|fixed|solved|implemented|resolved|deployed|wrapped up|crossed off|figured out|found out|sorted out|mended|got .{1,40} (?:working|to work|running)|(?:is|are) (?:in place|up and running|ready now))\b/,
);
const USED = withOtherUsed(
  /\b(?:watched|re-?watched|read(?! (?:more|later|tomorrow|next)\b)|re-?read|listened to|went through|worked through|got through|attended|visited|(?:first|second|third|fourth|[1-4](?:st|nd|rd|th)) pass|second half of)\b/,
);
export const PART = withOtherPart(
  /\b(?:almost|nearly|partly|partially|mostly|half(?:way)?|some of|most of|started|began|begun|playing (?:around )?with|working on|worked on|continued|in progress|got as far as|except|so far)\b/,
);
export const NOT = withOtherNot(
  /\b(?:not|never|no|nothing|without|unable|failed|fail|didn't|don't|doesn't|couldn't|can't|cannot|haven't|hasn't|hadn't|wasn't|weren't|isn't|aren't|won't|didnt|havent|unfinished|skipped|gave up|abandoned|dropped|instead of|rather than|put(?:ting)? off|postponed)\b/,
);
export const AHEAD = withOtherAhead(
  /\b(?:will|'ll|going to|gonna|plan(?:s|ned|ning)? (?:to|on)|need(?:s|ed)? to|wants?|wanted|would|should|could|might|must|have to|has to|hope(?:s|d)? to|hoping|try(?:ing)? to|let's|to-?do|tomorrow|next (?:week|month|year|time|step)|later|soon|once|when|if|until|before|after i|by (?:tomorrow|next|then|the end|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|christmas|summer|winter|spring|autumn)|to be done|get(?:ting)? (?:it|this|that|them) done)\b|[’']ll\b|\?\s*$/,
);

/** Only words of the sentence itself count; what is quoted was said by somebody else. */
export function claimOf(sentence: string): Claim {
  const text = withoutQuotes(sentence);
  const found = findPlain(text, DONE) ?? findPlain(text, USED);
  if (!found) return PART.test(text) ? (NOT.test(text) ? null : "part") : null;
  const clause = clauseAround(text, found.index, found[0].length);
  if (AHEAD.test(clause)) return null;
  if (NOT.test(clause)) return "not";
  // 'First half of …' speaks of a part; 'the second half' ends it.
  if (PART.test(clause) && !/second half of/i.test(found[0])) return "part";
  return findPlain(text, DONE) === null ? "used" : "done";
}

/** Written small, or at the very start: 'Get It Done' may be a name. */
function findPlain(text: string, pattern: RegExp): RegExpExecArray | null {
  const found = pattern.exec(text);
  if (found === null || found.index <= 3 || !/^\p{Lu}/u.test(found[0])) return found;
  return null;
}

/** The answer to a question, rather than the end of a task. */
const ANSWER =
  /\b(?:figured (?:it |this |that )?out|found (?:it |this |that )?out|turns out|turned out|the answer (?:is|was)|(?:now|finally) (?:i )?(?:understand|understood|see|get it|makes sense)|makes sense now|i (?:now )?understand (?:now|why|how|what)|understood|explains|solved|answered|clicks? (?:more|now|better)|click(?:s|ed)? (?:more |now |better |finally )?(?:for me|in my head)|(?:is|are|got|became|become|becomes|much|a lot) clearer|(?:now|finally) clear|clear(?:er)? now|the reason (?:is|was)|cleared up)\b/i;

export function isAnswer(sentence: string): boolean {
  const text = withoutQuotes(sentence);
  const found = ANSWER.exec(text);
  if (!found) return false;
  const clause = clauseAround(text, found.index, found[0].length);
  return !AHEAD.test(clause) && !NOT.test(clause);
}

/** Letters between a name and the words that say that it became clear. */
const BESIDE = 30;

/** An answer about the very thing that a word names: 'helps the lock click more in my head'. */
export function isAnswerOn(sentence: string, isSubject: (word: string) => boolean): boolean {
  if (!isAnswer(sentence)) return false;
  const found = ANSWER.exec(withoutQuotes(sentence));
  const before = found === null ? "" : sentence.slice(Math.max(0, found.index - BESIDE), found.index);
  return (before.match(/[\p{L}\p{N}]+/gu) ?? []).some(isSubject);
}

/** Spans of three words and more between quotation marks, blanked out so that places stay. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“„«][^"”“»]{12,400}["”“»]/g, (quoted) => " ".repeat(quoted.length));
}

/** From the last border of a clause in front to the next behind. */
export function clauseAround(text: string, index: number, length: number): string {
  const before =
    text
      .slice(Math.max(0, index - 100), index)
      .split(/[;:—–(]|,\s*(?:but|and|so|which)\s/)
      .at(-1) ?? "";
  const after =
    text.slice(index + length, index + length + 60).split(/[,;:—–.)]|\s(?:but|because|so|which)\s/)[0] ?? "";
  return `${before}${text.slice(index, index + length)}${after}`;
}
