import { rememberLast } from "../remember.ts";

const SCHOOL =
  "(?:(?:my|the|a) )?(?:college|university|uni|high school|secondary school|middle school|school|undergrad(?:uate)?|grad(?:uate)? school)";
const FORMER = new RegExp(
  `(?<!\\p{L})(?:studied|(?:double )?(?:majored|minored) in) (?:[\\p{L}\\p{N}&,+#'’-]+ ){1,6}?(?:(?:back )?(?:in|at)|during|through) ${SCHOOL}(?![\\p{L}-])(?! (?:today|this|yesterday|again|now|tonight))`,
  "giu",
);

/** 'This term I studied algebra at university': it is not long ago. */
const RECENT =
  /(?<!\p{L})(?:today|yesterday|tonight|currently|(?:this|last|past|first|second|third|fourth|final) (?:week|month|term|semester|trimester|quarter)|this year)(?!\p{L})[^.!?]*$/iu;
const NEAR = 60;

const YOUNG = "(?:child|kid|boy|girl|teen|teenager|toddler)";
const NTH = "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\d{1,2}(?:st|nd|rd|th))";
/** 'As a child', 'when I was seven', 'at age 9', 'in the 5th grade', 'the first book that I ever read'. */
const CHILDHOOD = new RegExp(
  `(?<!\\p{L})(?:as an? (?:(?:young|small|little) )?${YOUNG}|when i was (?:growing up|little|young|very young|a (?:(?:young|small|little) )?${YOUNG}|(?:about |only )?(?:[4-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\\s?(?:$|[.,;:!?)–—]|-?years?|yrs?|y\\/o|i(?!\\p{L})|my|and|or|we)))|at (?:the )?age (?:of )?(?:[4-9]|1[0-7])|in (?:the |my )?${NTH} grade|in (?:my|early) childhood|years? of (?:elementary|primary|middle|high|secondary)[- ]school|growing up,|the first \\p{L}{2,20} (?:that )?i(?: had|['’]d)? ever(?= \\p{L}+ (?:was|were|had)(?!\\p{L})))(?![\\p{L}\\d])`,
  "iu",
);
/** 'I drew as a child, and now again': it goes on, or came back. */
const SINCE =
  /(?<!\p{L})(?:now|again|back|still|ever since|today|this (?:year|month|week)|lately|recently|finally|these days)(?!\p{L})/iu;

/** Asked for each name of a text. */
const tellsOfChildhood = rememberLast((text: string) => CHILDHOOD.test(text));

/** Whether a place stands in a sentence about the author's childhood that does not come back to the present. */
export function isOfChildhood(text: string, index: number): boolean {
  if (!tellsOfChildhood(text)) return false;
  const from = Math.max(text.lastIndexOf(". ", index), text.lastIndexOf("\n", index), 0);
  const [sentence = ""] = /^(?:\. |\n)?[^.!?\n]*/u.exec(text.slice(from)) ?? [];
  return index < from + sentence.length && CHILDHOOD.test(sentence) && !SINCE.test(sentence);
}

/** Whether a place is what the author had studied long ago: 'as I studied rhetoric in college', 'I majored in physics at university'. */
export function isFormerStudy(text: string, index: number): boolean {
  return (
    /studied|majored|minored/i.test(text) &&
    [...text.matchAll(FORMER)].some(
      (study) =>
        index > study.index &&
        index < study.index + study[0].length &&
        !RECENT.test(text.slice(Math.max(0, study.index - NEAR), study.index)),
    )
  );
}
