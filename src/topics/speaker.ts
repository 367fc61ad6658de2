import { isAddressed } from "./addressed.ts";
import type { Cue, CueBook, Language } from "./cues/index.ts";
import { isGeneralAt, isNounWork, isOfThing } from "./general.ts";

/** Words of a cue at their place in the text. */
export interface CueHit {
  cue: Cue;
  index: number;
  end: number;
}

/** A piece of a text, which is there in small letters too. */
export interface Part {
  text: string;
  lower: string;
  index: number;
  end: number;
}

/** Whether a clause speaks of what others do, or tells its reader what to do. */
export function isOfOthers({ text, lower, index, end }: Part, book: CueBook): boolean {
  const part = lower.slice(index, end);
  return (
    isForeign(text.slice(index, end), part, book) ||
    isToldAside(text.slice(0, index), part) ||
    ABOUT_OTHERS.test(part) ||
    isAddressed(text.slice(startOfSentence(text, index), end))
  );
}

/** Whether the words of a cue are the author's, not those of a statement about the world. */
export function isOwn(hit: CueHit, text: string, language: Language): boolean {
  if (language !== "en") return true;
  const from = startOfSentence(text, hit.index);
  const before = text.slice(from, hit.index);
  const sentence = text.slice(from, endOfSentence(text, hit.end));
  if (isNounWork(before, text.slice(hit.index, hit.end)) || isOfThing(before, hit.cue.says)) return false;
  return !isGeneralAt(sentence, hit.index - from);
}

function startOfSentence(text: string, index: number): number {
  const before = index - 2;
  if (before < 0) return 0;
  const mark = Math.max(text.lastIndexOf(". ", before), text.lastIndexOf("! ", before), text.lastIndexOf("? ", before));
  return Math.max(mark, text.lastIndexOf("\n", index - 1)) + 1;
}

function endOfSentence(text: string, index: number): number {
  const end = /[.!?](?=\s)|\n/.exec(text.slice(index));
  return end === null ? text.length : index + end.index;
}

/** 'My sister learns …', not 'My sister taught me …'. */
function isForeign(part: string, lower: string, { others }: CueBook): boolean {
  const match = others.exec(lower) ?? NAMED.exec(part);
  return match !== null && !SELF.test(lower.slice(match[0].length));
}

/** 'Joost, who wrote firmware': of whom the sentence speaks; not 'I wanted to know who wrote it', 'me, who …'. */
function isToldAside(before: string, lower: string): boolean {
  const match = /^[\s,]*who(?:se)?\s/.exec(lower);
  return match !== null && !ASKED.test(before.slice(-40)) && !SELF.test(lower.slice(match[0].length));
}

/** 'A book about him learning to sail', 'of her career in film': what it tells is not the author's doing. */
const ABOUT_OTHERS =
  /(?<!\p{L})(?:about|of)\s+(?:(?:him|her|them)(?:\s+\p{L}+ly)?\s+(?!(?:some|any|every|no)thing)\p{L}{2,}ing|(?:his|her|their)\s+(?:\p{L}+\s+)?(?:careers?|childhood|youth))(?!\p{L})/u;

const ASKED =
  /(?:(?:know|knew|known|see|saw|ask|asked|wonder|wondered|wondering|tell|told|found|find|out|guess|guessed|learn|learned|learnt|about|of|remember|is|was|me|I|us)|^[^\p{L}]*|[.!?:;]\s*)[\s,]*$/u;

const SELF = /(?:^|[\s,])(?:me|us|i|we|my|mich|mir|uns|ich|moi|nous|nos|mi|io)(?![a-z\u00df-\u024f])/;

/** 'Ada is learning …', 'Ada plays …', whoever that may be; no verb or adverb at the start ('Started playing'). */
const NAMED =
  /^[\s\p{P}]*(?!(?:Also|Then|Today|Finally|Yesterday|Just|Still|Really|Never|It|This|That|There|What|Who|Which|And|But|So|Now|Here|We|Began|Begin|Begun|Kept|Keep|Got|Get|Went|Go|Continue|Spent|Spend|Love|Enjoy|Like|Hate|Finish|Start|Stop|Try|Resume|Left|Took|Take|Did|Do|Been|Was|Am|Have|Had|Restart|Practice|Focus|Felt|Feel|Found|Find|Made|Make|Met|Ran|Saw|Wrote|Read|Set|Put|More|Most|Less|Not|No|Only|Maybe|Deep|Machine|Self|Online|Active|Language|Time|Day|Week)\s|\p{Lu}\p{Ll}*(?:ed|ing|ly)\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: (?:is|was|has|had))? (?:learns|learned|learning|learnt|studies|studied|studying|plays|played|teaches|taught|loves|likes|enjoys|wants|started|works|knows|knits|paints|got into|bought|uses|practises|practices|reads|builds|writes) /u;
