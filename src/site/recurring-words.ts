import type { Passage } from "../model.ts";
import { isEverydayWord } from "../topics/common-words/index.ts";
import type { Language } from "../topics/cues/index.ts";
import { isPartOfMore } from "../topics/evidence/reading.ts";
import { findConcept } from "../topics/index.ts";
import { isGeneric } from "../topics/labels.ts";
import { formOf } from "../topics/phrases.ts";
import type { ReadSection } from "./mentions.ts";

/** A word at its place. */
export interface Sight {
  read: ReadSection;
  passage: Passage;
  index: number;
  word: string;
}

/** 'Debugged', 'mostly': a deed, or how it was done. */
const NO_NOUN: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /(?:ed|ly|ing|ish|ful|less|able|ible|some|iest|ness|esque)$/,
  // Nouns have a capital.
  de: /^\p{Ll}/u,
  fr: /(?:er|ir|re|ant|ment|ai[st]|aient|[ée]e?s?|eux|euses?)$/,
  es: /(?:[áa]ndo(?:se|lo|la)?|[ií]?[ée]ndo(?:se|lo|la)?|mente|[aeií]ron|ab[aá]\p{L}*|[aeií]r(?:se|lo|la|me)?|[aií]d[oa]s?|[oa]s[oa]s?|emos|amos|(?:ie|a)ntes?)$/u,
  pt: /(?:[aei]ndo|mente|[aei]ram|av[aá]\p{L}*|[aeiô]r|[ai]d[oa]s?|os[oa]s?|ei|amos|emos|ou|[ea]ntes?)$/u,
  it: /(?:[ae]ndo(?:lo|la|si)?|mente|[aei]re|[aiu]t[oaie]|iamo|ano|ono|os[oaie])$/u,
  nl: /(?:lijke?|ige?|en|te|de)$/,
};
/** 'Slower', 'cleaner': of the words in -er, those that compare. A parser, a rower and a limiter do something. */
const COMPARATIVES = new Set(
  "slower lower faster quicker cleaner clearer smaller shorter longer lighter darker stronger smoother steeper rougher denser wider thicker thinner cheaper louder tighter warmer colder deeper simpler harsher richer sharper softer steadier weaker younger".split(
    " ",
  ),
);
/** Where verbs and adjectives stand. */
const NO_NOUN_BEFORE =
  /(?<!\p{L})(?:I|we|you|he|she|it|they|who|that|to|is|was|are|were|be|been|am|not|very|really|so|too|more|most|as|how|just|also|still|finally|then|can|could|will|would|should|did|do|does|ich|wir|sie|er|sehr|nicht|ist|war|je|nous|j['’]ai|très|pas|est|yo|no|muy|es|fue|eu|não|muito|foi|io|non|molto|è|ik|niet|heel) $/iu;
const PERSON_BEFORE =
  /(?<!\p{L})(?:with|by|met|thanks to|asked|told|saw|called|visited|mit|von|avec|con|com|met|and|und|et|y|e) $/iu;
/** 'José Augusto N. G.': the second of two capitals inside of a sentence. */
const GIVEN_NAME_BEFORE = /[^.!?:\s]\s\p{Lu}\p{Ll}+ $/u;
const PERSON_BEHIND = /^(?:['’]s\s|\s\p{Lu}\p{Ll}+)/u;

/** 'kkkkk', 'hahaha', 'rsrsrs', 'jajaja'. */
const LAUGHTER = /^(\p{L}{1,2})\1{2,12}\p{L}?$/iu;

/** Whether a word could be a name that no list has. */
export function isCandidate({ read, passage, index, word }: Sight): boolean {
  const { language } = read;
  const isCode = isOfCode(passage, word);
  if (word.length < (isCode ? 3 : 5) || word.length > 30 || isGeneric(word) || LAUGHTER.test(word)) return false;
  const lower = word.toLowerCase();
  if (isEverydayWord(lower, language) || isEverydayWord(lower, "en") || COMPARATIVES.has(lower)) return false;
  if (!isCode && (NO_NOUN[language]?.test(language === "de" ? word : lower) === true || formOf(word) === null))
    return false;
  if (findConcept(word) !== null) return false;
  // A part of a longer name that was found there.
  return (
    !read.mentions.some(
      ({ label, line }) => line === passage.line && /[\s-]/.test(label) && label.toLowerCase().includes(lower),
    ) && !isInLink(passage, word, index)
  );
}

/** 'Travei: sim': a field of the form that the days are written in. */
export function isField({ passage, index, word }: Sight): boolean {
  return /^\s*[:：]/u.test(passage.text.slice(index + word.length));
}

/** A thing, as far as its neighbours tell: 'the lexicalization', not 'latent variables', 'a better grasp of tides'. */
export function isNoun({ passage, index, word }: Sight): boolean {
  return (
    !/^ (?:of|de|di|du|da|do|von|van)\s/u.test(passage.text.slice(index + word.length)) &&
    !NO_NOUN_BEFORE.test(passage.text.slice(Math.max(0, index - 12), index)) &&
    !isPartOfMore(passage.text, index + word.length)
  );
}

export function isOfCode({ codes }: Passage, word: string): boolean {
  return codes?.includes(word) === true;
}

function isInLink({ links, text }: Passage, word: string, index: number): boolean {
  return links.some((link) => {
    const from = link.text.includes(word) ? text.indexOf(link.text) : -1;
    return from >= 0 && index >= from && index < from + link.text.length && link.text !== word;
  });
}

export function isPerson({ passage, index, word }: Sight): boolean {
  // 'YDKJS': nobody is called so.
  if (word === word.toUpperCase()) return false;
  return (
    PERSON_BEFORE.test(passage.text.slice(Math.max(0, index - 14), index)) ||
    GIVEN_NAME_BEFORE.test(passage.text.slice(Math.max(0, index - 20), index)) ||
    PERSON_BEHIND.test(passage.text.slice(index + word.length))
  );
}
