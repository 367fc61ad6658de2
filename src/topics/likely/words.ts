import { remember, rememberLast } from "../../remember.ts";
import { isEverydayWord, isVeryCommonWord } from "../common-words/index.ts";
import type { Language } from "../cues/index.ts";
import { isGivenName } from "../given-names.ts";
import { normaliseTopic } from "../normalise.ts";
import { isUnspaced, isUnspacedLanguage } from "../unspaced-words.ts";
import { isFunctionWord } from "./function-words.ts";
import { type Kin, kinOf } from "./kin.ts";

/** What a word is by itself. */
export interface Word {
  lower: string;
  /** What its features begin with: nothing for English, 'de:' for German. */
  own: string;
  /** Written without spaces around it. */
  isJoined: boolean;
  /** The same for the singular and the plural (`normaliseTopic`). */
  key: string;
  /** Belongs to no name: see ./function-words.ts. */
  isFunction: boolean;
  /** May be a verb of English, by its ending or a short list. */
  isDeed: boolean;
  isEveryday: boolean;
  isVeryCommon: boolean;
  hasDigit: boolean;
  /** 'GraphQL', 'LED', 'WebGL'. */
  hasCapitals: boolean;
  /** Its first four letters, and the last three and four; its first sign, and the last and last two, where it is joined. */
  stem: string;
  endings: readonly [string, string];
  isGivenName: boolean;
  /** What it says by the words that it is used like; null for a rare one, and in other languages. */
  kin: Kin | null;
}

const DEEDS = new Set(
  "wrote built began read learnt ran drew found set put made spent saw watched work learn start finish play study write build create add fix try continue".split(
    " ",
  ),
);

/**
 * A word at its place in a text of a language. A word in Latin letters is one of English in texts without spaces between words: '用 docker
 * 部署'.
 */
export function wordOf(text: string, language: Language = "en"): Word {
  return wordsOf(isUnspacedLanguage(language) && !isUnspaced(text) ? "en" : language)(text);
}

const wordsOf = remember((language: Language) => rememberLast((text: string) => readWord(text, language)));

function readWord(text: string, language: Language): Word {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const isJoined = isUnspacedLanguage(language);
  const isEnglish = language === "en";
  return {
    lower,
    own: isEnglish ? "" : `${language}:`,
    isJoined,
    key: normaliseTopic(lower),
    isFunction: isFunctionWord(lower, language),
    isDeed: isEnglish && (/(?:ed|ing)$/.test(lower) || DEEDS.has(lower)),
    isEveryday: isEverydayWord(lower, language),
    isVeryCommon: isVeryCommonWord(lower, language),
    hasDigit: /\p{N}/u.test(text),
    hasCapitals: /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(text),
    stem: lower.slice(0, isJoined ? 1 : 4),
    endings: isJoined ? [lower.slice(-1), lower.slice(-2)] : [lower.slice(-3), lower.slice(-4)],
    isGivenName: isEnglish && /^\p{Lu}/u.test(text) && isGivenName(lower.replace(/'s$/, "")),
    kin: isEnglish ? (kinOf(lower) ?? null) : null,
  };
}
