import type { Status } from "../model.ts";
import { isStopOfOthers } from "./stops-of-others.ts";
import { TRADE } from "./trade.ts";

/** Words for how a topic stands, apart from the cues, which reach forward to what they name. */
const WORDS: readonly (readonly [status: Status, words: string])[] = [
  [
    "dropped",
    "dropped(?: out)?(?! (?:to|by|from|below|under) )|abandoned|given up(?: on)?|not doing|no longer doing|put down|let go|quit|aufgegeben|abandonn[ée]e?s?|abandonad[oa]s?|abbandonat[oiae]|opgegeven",
  ],
  [
    "paused",
    "paused|on (?:indefinite )?hold|on (?:an? )?(?:indefinite |long |short )?hiatus|on pause|on ice|shelved|pausiert|en pause|en pausa|in pausa|gepauzeerd",
  ],
  [
    "resumed",
    "resumed|picked up again|taken up again|restarted|wieder aufgenommen|repris(?:e|es)?|retomad[oa]s?|ripres[oiae]|hervat",
  ],
];

/** 'The lute, on the other hand, …'. */
const THROWN_IN = "(?:, [^,.;:!?]{1,30},)?";
const IS =
  "(?:was|were|is|are|got|gets|has been|have been|had been|['’]s|wurden?|ist|sind|est|sont|está|foi|è|is)(?: been| now| still| all)*";
/** Ends what was said of a topic: 'the lute I dropped in May', not 'with the lute I dropped a string'. */
const NO_OBJECT =
  "(?= ?(?:[.,;:!?)–—]|$)| (?:in|on|at|for|since|until|because|after|before|when|as|again|altogether|entirely|completely|for good|too|now|last|this|and|but|so)(?!\\p{L}))";

/** 'The lathe paused its work', 'the editor dropped the last line': what the thing did itself; not 'chess paused the whole winter'. */
const NO_DEED_OF_ITS_OWN =
  "(?! (?:its|their|his|her|your|our|my|the|an?|all|some|any|every|support)(?!\\p{L})(?! (?:\\p{L}+ )?(?:moments?|days?|weeks?|months?|years?|whiles?|times?|winter|spring|summer|autumn|fall|season|term|same)(?!\\p{L})))";

const DEED_OF_ITS_OWN = new RegExp(`^(?!${NO_DEED_OF_ITS_OWN})`, "iu");

/** Whether a word for a stop right behind a name is what the named thing did itself, by what is before the name and behind the word. */
export function isDeedOfThing(before: string, behind: string): boolean {
  return DEED_OF_ITS_OWN.test(behind) || MET_WITH.test(before);
}

const BEHIND = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        `^s?(?:,? |${THROWN_IN} )(?:${IS} (?:now |still )?(?:${words})(?!\\p{L})|(?:now |still )?(?:${words})(?!\\p{L})${NO_DEED_OF_ITS_OWN})|^s?${THROWN_IN} (?:I|we)(?:['’]ve| have| had)?(?: now| since| also)* (?:${words})${NO_OBJECT}`,
        "iu",
      ),
    ] as const,
);
const BEFORE = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`(?<!\\p{L})(?:${words}) (?:(?:the|my|all|all the|work on|das|die|den|le|la|les|el|los) )?$`, "iu"),
    ] as const,
);
/** Behind a label: '**Tides.** Resumed, after nineteen months.' */
const BELOW_LABEL = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        `^s?[.:] (?:now |still )?(?:${words})(?=[.,;:!?)–—]|$| (?:in|on|at|for|since|until|because|after|before|when|as|again|this|last|now)(?!\\p{L}))`,
        "iu",
      ),
    ] as const,
);
/** Words that end an interest without a verb for it. */
const OFF = /(?<!\p{L})(?:stay(?:ed|ing)? (?:away from|clear of)) (?:(?:anything|all|the|everything) )?$/iu;
const NOT_MINE =
  /^s?,? (?:is|are|was|were|['’]s)(?: (?:really|just|simply))?(?: not|n['’]t)(?: (?:really|just|quite))? my (?:cup of tea|thing)(?!\p{L})/iu;
const AGAIN = /^s?,? again(?=[.,;:!?)]|$| (?:this|after|since|and better|due to|because|thanks to))/iu;
/** 'Picked Portuguese up again'. */
const PICKED = /(?<!\p{L})(?:pick|t[ao]k|took)\p{L}* (?:the |my )?$/iu;
const UP_AGAIN = /^s? (?:back up|up again)(?!\p{L})/iu;
/** 'I came back to find the lathe paused': how a thing was met with. */
const MET_WITH = /(?<!\p{L})(?:find|finds|finding|found|see|saw|notic(?:e|ed)) (?:(?:that )?(?:the|my|our|an?) )?$/iu;
const DENIED = /(?<!\p{L})(?:not|never|would|might|could|will|if)(?!\p{L})|n['’]t(?!\p{L})/iu;
/** Before a name in 'I never put the lute on hold', 'I would have to put it on hold'. */
const NOT_PUT =
  /(?<!\p{L})(?:(?:not|never|would|might|could|will|if|have|need) [^.,;:]{0,20}|n['’]t [^.,;:]{0,20})put(?:ting)? (?:(?:the|my|our|all|work on|all work on) )?$/iu;
const LEADS = WORDS.map(
  ([status, words]) =>
    [status, new RegExp(`^\\W*(?:(?:now|currently) )?(?:${words})(?:, [^,.:;!?]{1,25})?\\s*[.:–—]\\s`, "iu")] as const,
);
const TITLES = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        `^\\W*(?:(?:things (?:i )?(?:have )?|what (?:i|we) (?:have )?|now |currently )?(?:${words}))(?:(?:,| for| until) [^.!?]{1,30})?\\W*$`,
        "iu",
      ),
    ] as const,
);

/** Without one of these a text says nothing of how anything stands; most texts go no further. */
/** 'I may not be pursuing it at the moment': until when. */
const UNTIL = "at the moment|right now|for now|these days|currently|any ?more";
const MAY_TELL = new RegExp(
  `${WORDS.map(([, words]) => words).join("|")}|stay(?:ed|ing)? (?:away|clear)|my (?:cup|thing)|again|back up|more time|${UNTIL}`,
  "i",
);

/** In the order of the patterns below. */
const ANY_OF = WORDS.map(([, words]) => new RegExp(words, "i"));

type Patterns = readonly (readonly [status: Status, pattern: RegExp])[];

/**
 * The patterns of those words that a text has. Each takes milliseconds to make ready when it is first tried, more than a small journal
 * takes to read.
 */
function among(patterns: Patterns, text: string): Patterns {
  return patterns.filter((_, at) => ANY_OF[at]?.test(text));
}

/** Whether a text has a word that could say how something stands: what this passes over, no pattern below is tried on. */
export function mayTellStanding(text: string): boolean {
  return MAY_TELL.test(text);
}

/**
 * What the words around a name ('I paused the tides', 'swimming, though, is paused', 'Wavelets I have dropped'), or at the start of its passage
 * ('Paused: chess, the lute.'), say of how it stands; null where they say nothing.
 */
export function findStanding(text: string, index: number, end: number): Status | null {
  const [before, behind] = [text.slice(Math.max(0, index - 50), index), text.slice(end, end + 90)];
  if (OFF.test(before) || NOT_MINE.test(behind)) return "dropped";
  if (UP_AGAIN.test(behind) && PICKED.test(before) && !DENIED.test(before)) return "resumed";
  const isOther =
    OF_TRADE.test(text.slice(index, end)) ||
    OF_TRADE.test(behind) ||
    LONGER.test(behind) ||
    ASKED.test(behind) ||
    isStopOfOthers(
      text
        .slice(0, index)
        .split(/[.!?]\s/)
        .at(-1) ?? "",
    );
  const found =
    (MET_WITH.test(before) || NOT_PUT.test(before)
      ? undefined
      : among(BEHIND, behind).find(([, pattern]) => pattern.test(behind))) ??
    (isLabel(text, index) ? among(BELOW_LABEL, behind).find(([, pattern]) => pattern.test(behind)) : undefined) ??
    (DENIED.test(before) || isOther ? undefined : among(BEFORE, before).find(([, pattern]) => pattern.test(before))) ??
    among(LEADS, text).find(([, pattern]) => pattern.test(text));
  return found?.[0] ?? (AGAIN.test(behind) && !isNamedBefore(text, index, end) ? "resumed" : null);
}

/** Nothing but a sign or an article stands before it. */
function isLabel(text: string, index: number): boolean {
  return /^\P{L}*(?:the |my )?$/iu.test(text.slice(0, index));
}

/** 'I paused lute sales': a trade, not what it is named for. */
const OF_TRADE = new RegExp(`^(?:['’]s)? ?${TRADE}(?!\\p{L})`, "iu");

/** 'We paused Lute Cloud': a thing of a longer name. */
const LONGER = /^ \p{Lu}[\p{L}\d]+/u;

/** 'Who dropped the lute?' */
const ASKED = /^[^.!?？]*[?？]/u;

/** 'Chess, and then chess again because I had lost': one evening. */
function isNamedBefore(text: string, index: number, end: number): boolean {
  return text.slice(0, index).toLowerCase().includes(text.slice(index, end).toLowerCase());
}

/** What a heading or a bold line says of all that is listed below it: 'Dropped', 'Put down, with thanks'; null for any other. */
export function findStandingOfTitle(title: string): Status | null {
  if (!mayTellStanding(title)) return null;
  return among(TITLES, title).find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

const PUTTING = /^\W*(?:now |also )?put(?:ting)? (?:the |my |our )?$/iu;
const TO_REST =
  /^s? (?:back )?on (?:(?:an? )?(?:indefinite |long |short )?(?:hold|hiatus)|pause|ice)(?: (?:for|until) [^.!?]{1,30})?\W*$/iu;

/** What a heading that is nothing but a step says of the thing in it: 'Putting the lute on hold'; null for any other. */
export function findStandingOfStep(heading: string, index: number, end: number): Status | null {
  return PUTTING.test(heading.slice(0, index)) && TO_REST.test(heading.slice(end)) ? "paused" : null;
}

const OBJECT = "(?:it|that|this|them|these|those|both)(?: all)?";
const PRONOUNS = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        `(?<!\\p{L})(?:I|we)(?:['’]ve| have| had)?(?: (?:now|since|also|then|soon|finally|just))* (?:${words}) ${OBJECT}(?! (?:in|into|off)(?: (?:as|to|at|for|a|the|my)|$))${NO_OBJECT}|^(?:\\p{L}+, )?(?:it|this|that|they|these|those) ${IS} (?:${words})(?!\\p{L})`,
        "iu",
      ),
    ] as const,
);
const NOT_MINE_EITHER =
  /(?<!\p{L})(?:it|this|that|they|these|those) ?(?:is|are|was|were|['’]s)(?: (?:really|just|simply))?(?: not|n['’]t)(?: (?:really|just|quite))? my (?:cup of tea|thing)(?!\p{L})/iu;

/** 'I may not be pursuing it deeper at the moment', 'I am no longer studying them'. */
const NOT_PURSUED = new RegExp(
  `(?<!\\p{L})(?:I|we)(?:['’]m| am|['’]re| are)?(?: (?:may|might|will|do|did|have))?(?: (?:not|no longer)(?: be(?:en)?)?|n['’]t(?: be(?:en)?)?) (?:pursu|stud|practi[cs]|learn|continu|us|work(?:ing)? on|play)\\p{L}* (?:it|this|that|them|these|those)(?: \\p{L}+){0,3}? (${UNTIL})(?!\\p{L})`,
  "iu",
);

/**
 * What a sentence says of the one thing that the sentence before was about: 'I dropped them in September.' `isOfNow`: whether 'at the
 * moment' is the time that the text is about.
 */
export function findStandingOfPronoun(sentence: string, isOfNow = true): Status | null {
  if (/my (?:cup|thing)/i.test(sentence) && NOT_MINE_EITHER.test(sentence)) return "dropped";
  const until = NOT_PURSUED.exec(sentence)?.[1];
  if (until !== undefined && isOfNow) return /more$/i.test(until) ? "dropped" : "paused";
  const found = among(PRONOUNS, sentence)
    .map(([status, pattern]) => ({ status, at: sentence.search(pattern) }))
    .find(({ at }) => at >= 0);
  return found === undefined || DENIED.test(sentence.slice(0, found.at)) ? null : found.status;
}

/** 'My boats in that game are in a good place now, so I should have more time for the lute': where it turns to the other thing. */
const SETTLED =
  /(?<!\p{L})(?:is|are|['’]s|['’]re) (?:all |now |finally )*(?:in a (?:good|decent|nice|great) (?:place|spot|state|shape)|in good shape|where I want(?:ed)? (?:it|them|him|her)|settled)(?: (?:now|for now|again|at last))*(?:, | )(?=(?:and )?so (?:I|we)(?:['’]ll)?(?: (?:should|will|can|may|might|now|finally|hope to))* (?:have|get) (?:(?:some|much|a lot) )?more time (?:for|to)(?!\p{L}))/iu;

/** Where the first part of a sentence ends that lets one thing rest for the sake of another; null where none does. */
export function endOfSettled(sentence: string): number | null {
  if (!sentence.includes("more time")) return null;
  const match = SETTLED.exec(sentence);
  return match === null || DENIED.test(sentence.slice(0, match.index)) ? null : match.index;
}

const FRONTED = /^\W*(?:as (?:for|to)|regarding|concerning|speaking of) [^,;:.]{2,50},/iu;

/** Where the words end that say what a sentence is about: 'As for category theory, …'; 0 where it does not say so first. */
export function endOfFronted(sentence: string): number {
  return FRONTED.exec(sentence)?.[0].length ?? 0;
}

const OTHERS = WORDS.map(
  ([status, words]) =>
    [
      status,
      new RegExp(
        `(?<!\\p{L})(?:the (?:others?|rest|following)|these|those|others)(?: \\w+)? ${IS} (?:${words})(?!\\p{L})`,
        "iu",
      ),
    ] as const,
);

/** What a sentence says of those that the next one lists: '… why the others got dropped. The lute, chess, and go are all …'. */
export function findStandingOfOthers(sentence: string): Status | null {
  return among(OTHERS, sentence).find(([, pattern]) => pattern.test(sentence))?.[0] ?? null;
}

const LOOKS_BACK =
  /(?<!\p{L})(?:(?:when|since|before|after|until) (?:I|we) (?:had )?(?:paused|dropped|stopped|quit|gave up|put|shelved|resumed)|had (?:been )?(?:paused|dropped|given up|resumed)|(?:years?|months?|weeks?|and a half) ago|last (?:year|winter|spring|summer|autumn|fall)|back then|used to)(?!\p{L})/iu;

/** 'I shelved it when the frost came, but I have been back at it since': a pause that is over. */
const OVER =
  /(?<!\p{L})(?:paused|dropped|stopped|quit|gave up|shelved|abandoned)(?!\p{L})[^.!?;]{0,80}?,? (?:but|though|and yet|yet) (?:I|we)(?:['’]ve| have) (?:(?:\p{L}+ly )?been|kept|gone)(?!\p{L})[^.!?;]*? (?:since|again)(?!\p{L})/iu;

const UNREAL =
  /(?<!\p{L})(?:never|not|might|would|could|should|will|going to|want(?:ed)? to|if|\p{L}+n['’]t)(?:(?! but )[^.,;:]){0,20} (?:drop|quit|abandon|g[ai]ve? up|giving up|stopp|paus|shelv)/iu;

/** Words about an older time, or of what was not: 'When I paused the tides a year ago, …', 'I might have paused them'. */
export function looksBack(text: string): boolean {
  return LOOKS_BACK.test(text) || OVER.test(text) || UNREAL.test(text);
}
