import { isEverydayWord } from "./common-words/index.ts";
import type { Cue, Language } from "./cues/index.ts";
import { isRareName } from "./known.ts";
import { endsPhrase, formOf } from "./phrases.ts";
import { isUnspaced } from "./unspaced.ts";
import { hasRareWord } from "./unspaced-vocabulary.ts";

/** Words for how much or how, which no list of frequent words has. */
const NO_SUBJECT = new Set(
  "correspondiente correspondientes siguiente siguientes anterior anteriores correspondente correspondentes seguinte seguintes heaps plenty oodles zilch nought nuggets tidbits titbits snippets firsthand anew afresh aloud alongside onwards indoors outdoors upstairs downstairs overseas humility gratitude patience resilience acceptance perseverance einiges vieles allerhand haufen unmengen bastante mogollón montones horrores demais bocado énormément beaucoup davantage plein parecchio abbastanza tantissimo moltissimo heleboel hoop fanatiek intensief zelfstandig samen thuis".split(
    " ",
  ),
);
/** Adverbs and the like, which stand where an object could. */
const ADVERB: Partial<Readonly<Record<Language, RegExp>>> = {
  en: /(?:ly|wards?|wise|fully)$/,
  fr: /(?:ment|issime)$/,
  es: /(?:mente|ísim[oa]s?)$/,
  pt: /(?:mente|íssim[oa]s?)$/,
  it: /(?:mente|issim[oaie])$/,
  nl: /(?:lijks?|ig|end|zaam|isch|jes|loos|achtig)$/,
};
const SHORTEST = 4;

/** Whether a single word could be a subject that no list knows: 'crochet', 'Gehörbildung'; not 'ring', 'heaps', 'endlich'. */
export function isSubjectWord(word: string, language: Language): boolean {
  const lower = word.toLowerCase();
  return (
    word.length >= SHORTEST &&
    /^\p{Script=Latin}+$/u.test(word) &&
    /^\p{L}\p{Ll}+$/u.test(word) &&
    formOf(word) === "word" &&
    !NO_SUBJECT.has(lower) &&
    !isRareName(word) &&
    ADVERB[language]?.test(lower) !== true &&
    !isEverydayWord(lower, language)
  );
}

/** 'Educating', 'organizing': a deed of every day, not a pursuit ('whittling'). In English. */
export function isEverydayDeed(word: string): boolean {
  const stem = /^(\p{L}{3,})ing$/u.exec(word.toLowerCase())?.[1];
  if (stem === undefined) return false;
  const bases = [stem, `${stem}e`, stem.replace(/([^aeiou])\1$/, "$1")];
  return bases.some((base) => isEverydayWord(base, "en"));
}

/** Whether several words could be a subject: at least one of them is no everyday word ('queen rearing'; not 'old friends'). */
export function isSubjectPhrase(label: string, language: Language): boolean {
  if (isUnspaced(label)) return hasRareWord(label);
  return label.split(/[\s-]+/).some((word) => word.length >= SHORTEST && !isEverydayWord(word, language));
}

/** A cue and what stands between it and its object. */
export interface Lead {
  cue: Cue;
  cueText: string;
  /** The text before the cue. */
  before: string;
  between: string;
  /** What follows the word. */
  behind: string;
  language: Language;
}

/** Whether a cue leads to a word as its object. A place, a person or a deed behind it is none. */
export function isObject(word: string, { cueText, before, between, behind, language }: Lead): boolean {
  const led = `${cueText}${between}`.toLowerCase();
  if (/[:;()]/.test(between) || !endsPhrase(behind)) return false;
  if (language !== "de" && /^\p{Lu}/u.test(word) && !LEARN.test(led)) return false;
  if (language === "en" && (isEverydayDeed(word) || (LEARNT.test(before) && led.startsWith("learn")))) return false;
  if (language === "en")
    return (
      !/\b(?:how )?to\s*$/.test(led.replace(/(?:introduc\w+|intro|steps?|back|return\w*) to\s*$/, "")) &&
      !PLACE.test(led)
    );
  if (DIRECT.test(led) && ELSEWHERE.test(led)) return false;
  return !(/(?:^|\s)(?:a|à|de|di)\s*$/.test(led) && /(?:[aei]r|[aei]re)$/i.test(word));
}

/** 'Learning Yoruba', 'got to learn the workings of Quenzo': only these words have no place and no person behind them. */
const LEARN =
  /^(?:(?:start|began|kept|keep|got|get)\w{0,4} )?(?:to )?learn(?:ing|ed|t)?(?: (?:about )?the (?:inner )?(?:workings|internals|basics|fundamentals|ins and outs) of)?\s*$/;
/** 'Into the attic', 'looked at a drawer', 'studied the gravestones'; but 'learning the cello'. */
const PLACE =
  /\b(?:into|in|at|through|on|to|with|from)\s+(?:the|an?|my|our|his|her|their)(?:\s\p{L}+)*\s*$|\b(?:an?|my|our|his|her|their)(?:\s\p{L}+)*\s*$|^stud\w+ the\s*$|,\s+the\s*$/u;
/** 'A learned trait', 'customer learning'. */
const LEARNT = /\b(?:an?|the|his|her|their|customer|deep|machine)\s$/i;
const DIRECT = /^(?:aprend|estud|impar|studi|étudi|appri|appre|lern|üb|studier|leer|studeer|oefen|prati|practi)/;
/** What is learnt stands right behind such a verb: behind one of these stands where, or with whom. */
const ELSEWHERE =
  /\s(?:con|en|por|avec|chez|par|com|em|no|na|nos|nas|su|in|im|an|am|mit|von|vom|zu|zum|zur|met|aan|van|op|nel|nella|sur)(?:\s\p{L}{1,5})?\s*$/u;
