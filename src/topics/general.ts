/** The author speaks of himself somewhere in the sentence. */
const SELF =
  /(?<![\p{L}'’])(?:I|i|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s|[Mm]yself|[Oo]urselves|[Mm]ine|[Ll]et['’]s)(?!\p{L})/u;

/** What a thing is, can and does in general. */
const STATES =
  /\s(?:is|are|can|may|must|should|allows?|lets?|enables?|helps?|provides?|offers?|requires?|involves?|consists? of|deals? with|aims? (?:at|to)|uses?|serves?|go(?:es)? into|went into|(?:was|were) (?:invented|developed|proposed|introduced|generated|designed|discovered|named|called|known|used))\s/u;
/** Before it: 'Today is all about learning', 'the goal is', 'still can not', 'Week 3 is'. */
const OF_AUTHOR =
  /^[^\p{L}]*(?:still|now|today|tonight|yesterday|currently|also|just|then|next|finally|really|so|but|and|here|there|it|what|day|week|month|year|i['’]m|am|have|been|no|not|who|if|when|while|because)(?!\p{L})|(?<!\p{L})(?:goal|plan|focus|aim|highlight|task|homework|assignment|project|topic|week|month|day|today|year|rest|time|evening|morning|weekend|hour|effort|work|interest|hobby|challenge|resolution)s?(?: (?:of|for|this|in|at|on) [^,]{1,25})?$/iu;
/** A deed that a comma sets apart, as notes do: 'Rust is fun, finished chapter 3'. */
const SET_APART = /[,;:(–—]\s*(?:(?:and|but|so|then|also|just|finally) )*$/u;

/**
 * Where a sentence begins to say what a thing is or is good for, and nothing of the author: 'Frameworks are tool kits that are used to
 * build models.' Null for all else.
 */
export function findGeneral(sentence: string): number | null {
  const match = STATES.exec(sentence);
  if (match === null || SELF.test(sentence)) return null;
  const subject = sentence.slice(0, match.index);
  return !/\p{L}{2}/u.test(subject) || subject.length > LONGEST_SUBJECT || OF_AUTHOR.test(subject) ? null : match.index;
}

/** In letters. */
const LONGEST_SUBJECT = 90;

/** Whether a word at a place of a sentence belongs to what is true in general, not to what the author did. */
export function isGeneralAt(sentence: string, place: number): boolean {
  const from = findGeneral(sentence);
  return from !== null && place > from && !SET_APART.test(sentence.slice(from, place));
}

/** 'A landmark work in linguistics': a thing, and no doing. */
export function isNounWork(before: string, cue: string): boolean {
  return (
    /^work (?:in|at|with)/i.test(cue) &&
    /(?<!\p{L})(?:an?|the|this|that|its|his|her|their) (?:\p{L}+ ){0,2}$/iu.test(before)
  );
}

/** 'Papers that used wavelets', 'codecs, which used them': what a thing does, not its reader. */
export function isOfThing(before: string, says: string): boolean {
  return says === "do" && /(?<!\p{L})(?:which|that) (?:\p{L}+ly |also |only )?$/iu.test(before);
}
