import type { Passage } from "../../model.ts";
import { sentencesOf } from "../../resources/index.ts";
import type { ReadSection } from "../mentions.ts";
import { withoutQuotes } from "./claims.ts";
import type { GoalDraft } from "./find-goals.ts";
import { isOwnText, type Journal, shorten } from "./statements.ts";
import { withoutVerb } from "./verbs.ts";
import { stepsOf, subjectWords } from "./words.ts";

/** Without one of these no sentence states an intent; most texts go no further. */
const MAY_SAY =
  /\b(?:plan|goal|aim|target|intention) (?:\w+ ){0,4}?is to\b|\b(?:wish|plan|intend|aim) to\b|\bthen,? (?:i|we) can\b|(?:['’]ll|will) try (?:to|and)\b|(?:^|[.!?:]\s)(?:and |so )?(?:by|for) |(?:plan|ziel) ist|intention de|(?:but|objectif|projet) est|(?:plan|objetivo|meta) es|me propongo|(?:plano|objetivo) é|pretendo|(?:piano|obiettivo) è|ho intenzione di|(?:plan|doel) is om|(?:计划|目标)是/i;

/** 'The plan is to …', 'I wish to …', 'Then I can finish …': the author, now, and what he will do behind it. */
const INTENTS: readonly RegExp[] = [
  /(?:^|[.;:(,–—]\s*|\b(?:now|so|and|but)\s+)(?:the|my|our) (?:new |next |current |main )?(?:plan|goal|aim|target|intention)(?: for [^,.;:]{1,30})? (?:now |still )?is to (?=\p{L})/iu,
  /(?:^|[.;:(,–—]\s*|\b(?:now|so|and|but)\s+)(?:I|we) (?:also |still |now |really |do )*(?:wish|plan|intend|aim) to (?=\p{L})/u,
  /(?<!\p{L})(?:I|we)(?:['’]ll| will) try (?:to|and) (?=(?:cover|finish|complete|learn|study|practi[cs]e|build|write|work through)\b)/u,
  /(?:^|[,;]\s*)(?:and )?then,? (?:I|we) can (?=(?:finally )?(?:finish|complete|wrap up|get back to|go back to|return to)\b)/i,
  /(?:^|[.;:(,–—]\s*)(?:mein (?:plan|ziel) ist(?: es)?,? |j['’]ai l['’]intention d(?:e |['’])|mon (?:but|objectif|projet) est d(?:e |['’])|mi (?:plan|objetivo|meta) es |me propongo |(?:o )?meu (?:plano|objetivo) é |pretendo |il mio (?:piano|obiettivo) è (?:di )?|ho intenzione di |mijn (?:plan|doel) is om )(?=\p{L})/iu,
  /(?:我的?)?(?:计划|目标)是(?=\p{L})/u,
];
/** Behind such verbs stands no piece of work. */
const NO_WORK =
  /^(?:be|see|hear|say|note|mention|thank|keep|show|use|do|never|not|some|many|most|an?|the|me|us|him|them|my|his|this|that|make (?:it|this|that|sure))\b/i;
/** Of the text itself, of others, of what might be. */
const NO_INTENT =
  /\b(?:this|the|these) (?:post|article|essay|page|section|chapter|guide|tutorial|note|series|journal|blog)s?\b|\b(?:you|your|if|would have|didn['’]t|don['’]t|not|never|used to)\b|[?？]\W*$/i;
/** Where what he will do ends. */
const BORDER =
  /[;:!()。；：]|\s[–—-]\s|,\s*(?:then|but|so|which|where|who|because|and then|since|while|as)\b|\s(?:because|so that|since|but|although)\b/i;

const SPAN = "(?:years?|months?|weeks?|quarter|term|season|spring|summer|autumn|fall|winter)";
const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
/** 'For 2024, in this order: a boat. A mile, swum.' */
const FOR_SPAN = new RegExp(
  `^(?:And |So )?For (?:(20\\d\\d)|the (?:next|coming|new) ${SPAN}|next ${SPAN}|this coming ${SPAN})(?:, [^:]{1,80})?:\\s+(?=\\S)`,
  "iu",
);
/** 'By Christmas, one picture book.' */
const BY_TIME = new RegExp(
  `^By (?:the end of [^,.]{1,30}|next ${SPAN}|(?:early |mid-?|late )?(?:${MONTH}|${SPAN})(?: 20\\d\\d)?|christmas|easter|new year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|20\\d\\d), (?=\\S)`,
  "iu",
);
/** A clause that tells: no bare list of things to do. */
const TELLS =
  /\b(?:i|we|he|she|it|they|you|there)\s+\p{L}|\b(?:was|were|is|are|am|had|has|have|been|did|do|does|could|got|came|went|became|made|knew|ran)\b|['’](?:s|d|ve|re|m)\s(?=\w+(?:ed|ing)\b)/iu;

/** What the author says in running prose that he will do, sentence by sentence, as far as the clause goes. */
export function findProseGoals(
  journal: Journal,
  isTaken: (read: ReadSection, passage: Passage) => boolean,
): GoalDraft[] {
  return journal.sections.flatMap((read) =>
    read.section.passages.flatMap((passage) => {
      if (!isOwnText(passage) || passage.checked !== null || !MAY_SAY.test(passage.text) || isTaken(read, passage))
        return [];
      return readPassage(passage, read).map((text) => draft(journal, read, passage, text));
    }),
  );
}

function readPassage(passage: Passage, read: ReadSection): string[] {
  const sentences = sentencesOf(passage).map(({ start, end }) => passage.text.slice(start, end).trim());
  const found: string[] = [];
  let isListing = false;
  for (const sentence of sentences) {
    const list = FOR_SPAN.exec(sentence);
    if (list !== null && isAhead(list[1], read)) isListing = true;
    if (isListing) {
      const text = boundThing(sentence.slice(list?.[0].length ?? 0));
      isListing = text !== null;
      if (text !== null) found.push(text);
      continue;
    }
    const by = BY_TIME.exec(sentence);
    const thing = by === null ? null : boundThing(sentence.slice(by[0].length));
    const text = thing === null ? boundIntent(sentence) : `${by?.[0]}${thing}`;
    if (text !== null) found.push(text);
  }
  return found;
}

/** 'For 2019:' in an entry of 2024 looks back. */
function isAhead(year: string | undefined, { entry }: ReadSection): boolean {
  return year === undefined || (entry.date !== null && year >= entry.date.day.slice(0, 4));
}

/** A thing named without a verb, up to the border of its clause: 'a mile, swum'. */
function boundThing(text: string): string | null {
  const bare = cutAtBorder(text);
  return bare.length > 90 || TELLS.test(bare) || (subjectWords(bare).size === 0 && stepsOf(bare).size === 0)
    ? null
    : bare;
}

function boundIntent(sentence: string): string | null {
  const text = withoutQuotes(sentence);
  for (const intent of INTENTS) {
    const found = intent.exec(text);
    if (found === null) continue;
    const bare = cutAtBorder(sentence.slice(found.index + found[0].length));
    if (NO_INTENT.test(text.slice(found.index)) || NO_WORK.test(bare) || subjectWords(bare).size === 0) return null;
    return bare;
  }
  return null;
}

function cutAtBorder(text: string): string {
  const border = BORDER.exec(text);
  return text.slice(0, border?.index ?? text.length).replace(/^and\s+|[\s.,。]+$/giu, "");
}

function draft(journal: Journal, read: ReadSection, passage: Passage, text: string): GoalDraft {
  const at = passage.text.indexOf(text);
  const keys = journal.keysOf(
    read,
    passage,
    text,
    at < 0 ? [] : passage.links.filter(({ text: label }) => text.includes(label)),
  );
  const place = journal.placeOf(read, passage.line);
  // No list: words that judge one further down are not about it.
  const until = passage.line;
  return { ...place, ...keys, words: withoutVerb(keys.words, text), text: shorten(text), checked: null, until };
}
