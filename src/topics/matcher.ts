import { addTo } from "../lists.ts";
import { isCutOut, isUnspaced, simplify } from "./unspaced-words.ts";

/** A name to look for. */
export interface Term {
  /** What a find is reported as: the topic's own name. */
  label: string;
  /** The words to look for, as they may be written. */
  spelling: string;
  /** Both in capitals and small letters. Short names and acronyms must match exactly: 'Go', 'AI'. */
  anyCase: boolean;
}

export interface Match<T extends Term = Term> {
  label: string;
  index: number;
  length: number;
  term: T;
}

export interface Matcher<T extends Term = Term> {
  /** `isWanted` tells the names that count, in a text of one language say: all others leave their place to those. */
  find(text: string, isWanted?: (term: T) => boolean): Match<T>[];
}

interface Node<T> {
  /** Null at the end of every name. */
  next: Map<string, Node<T>> | null;
  terms: readonly T[];
}

/** Most names: their words are told without the properties of Unicode. */
const PLAIN = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i;

/** 'C++', 'C#' and '.NET' are one word each; 'node.js' is two, in the names as in the texts. */
const WORD = /(?:\.(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:\+\+?|#(?!\p{L}))?/gu;
/** The same in a text of ASCII alone, where it takes a fraction of the time. */
const ASCII_WORD = /(?:\.(?=[a-z]))?[a-z0-9]+(?:\+\+?|#(?![a-z]))?/gi;
const NOT_ASCII = /[^\0-\x7f]/;
/** The same in a text of Latin letters, with the marks of print ('’', '—'), arrows and emoji: as fast. */
const LATIN_WORD = /(?:\.(?=[A-Za-zªµºÀ-ÖØ-öø-ɏ]))?[A-Za-z0-9²³¹¼-¾ªµºÀ-ÖØ-öø-ɏ]+(?:\+\+?|#(?![A-Za-zªµºÀ-ÖØ-öø-ɏ]))?/g;
const NOT_LATIN = /(?!\ufe0f)[^\0-\u024f\u2010-\u203a\u2190-\u245f\u2500-\u2bff\ud83c-\ud83e\udc00-\udfff]/;
/** In a text of a script without spaces, words of other scripts end where that one begins: '用Python写'. */
const MIXED_WORD =
  /(?:\.(?=\p{L}))?(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|ー)[\p{L}\p{N}](?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|ー)[\p{L}\p{N}\p{M}])*(?:\+\+?|#(?![A-Za-z]))?/gu;

/** Names of up to three letters, and those in capitals, are looked for as they are written; all others in any case. */
export function isAnyCase(name: string): boolean {
  return name.length > 3 && name !== name.toUpperCase();
}

/**
 * Looks for many names at once, whole words only, the longest at each place; linear in the length of the text, whatever the number of
 * names. Scripts without spaces are searched letter by letter.
 */
export function createMatcher<T extends Term>(terms: readonly T[]): Matcher<T> {
  const root: Node<T> = { next: null, terms: [] };
  const unspaced: Unspaced<T>[] = [];
  const signs: Unspaced<T>[] = [];
  for (const term of terms) {
    const isPlain = PLAIN.test(term.spelling);
    const words = isPlain
      ? term.spelling.toLowerCase().split(/[ -]/)
      : wordsOf(term.spelling).map(({ lower }) => lower);
    if (words.length > 0 && (isPlain || !isUnspaced(term.spelling))) {
      insert(root, term, words);
      continue;
    }
    const entry = { term, lower: simplify(term.spelling.toLowerCase()), order: unspaced.length };
    unspaced.push(entry);
    if (words.length === 0) signs.push(entry);
  }
  const [all, ofSigns] = [byFirstSign(unspaced), byFirstSign(signs)];
  return {
    find: (text, isWanted = () => true) => {
      const isMixed = isUnspaced(text);
      const found = findWords(root, text, isWanted, isMixed ? MIXED_WORD : undefined);
      const more = findUnspaced(isMixed ? all : ofSigns, text, isWanted);
      return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index);
    },
  };
}

/** 'https://', 'brilliant.org' in an address: its scheme and its host name nothing; the words of its path may. */
export function isInHost(text: string, index: number, length: number): boolean {
  return (
    text.includes("://") &&
    (/^s?:\/\//i.test(text.slice(index + length, index + length + 4)) ||
      /:\/\/[^\s/]*$/.test(text.slice(Math.max(0, index - 60), index)))
  );
}

interface Word {
  text: string;
  /** In small letters. */
  lower: string;
  index: number;
}

function patternFor(text: string): RegExp {
  if (!NOT_ASCII.test(text)) return ASCII_WORD;
  return NOT_LATIN.test(text) ? WORD : LATIN_WORD;
}

function wordsOf(text: string, word: RegExp = patternFor(text)): Word[] {
  const words: Word[] = [];
  // Of the whole text at once: word by word takes many times as long.
  const whole = text.toLowerCase();
  const isSame = whole.length === text.length;
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const [written] = match;
    const lower = isSame ? whole.slice(match.index, match.index + written.length) : written.toLowerCase();
    words.push({ text: written, lower, index: match.index });
  }
  return words;
}

function insert<T>(root: Node<T>, term: T, words: readonly string[]): void {
  let node = root;
  for (const key of words) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: null, terms: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  node.terms = [...node.terms, term];
}

function findWords<T extends Term>(
  root: Node<T>,
  text: string,
  isWanted: (term: T) => boolean,
  word?: RegExp,
): Match<T>[] {
  const found: Match<T>[] = [];
  if (root.next === null) return found;
  const words = wordsOf(text, word);
  for (let start = 0; start < words.length; start += 1) {
    const first = words[start];
    // Most words begin no name.
    if (!first || (!root.next.has(first.lower) && !first.lower.endsWith("s"))) continue;
    const match = longestAt(root, words, start, text, isWanted);
    if (!match) continue;
    found.push(match.match);
    start = match.last;
  }
  return found;
}

function longestAt<T extends Term>(
  root: Node<T>,
  words: readonly Word[],
  start: number,
  text: string,
  isWanted: (term: T) => boolean,
): { match: Match<T>; last: number } | null {
  let node: Node<T> | undefined = root;
  let best: { match: Match<T>; last: number } | null = null;
  const from = words[start]?.index ?? 0;
  for (let at = start; node && at < words.length; at += 1) {
    const word = words[at];
    if (!word || (at > start && !isJoint(text, words[at - 1], word))) break;
    if (node.next === null) break;
    node =
      node.next.get(word.lower) ??
      singularOf(node.next, word) ??
      (at > start ? pluralOf(node.next, word.lower) : undefined);
    const end = word.index + word.text.length;
    const term = node?.terms.find((candidate) => isMatch(candidate, text.slice(from, end)) && isWanted(candidate));
    if (term) best = { match: { label: term.label, index: from, length: end - from, term }, last: at };
  }
  return best;
}

/** 'EBMs' for 'EBM', 'neural networks' for 'neural network'. */
function singularOf<T>(next: ReadonlyMap<string, Node<T>>, { text, lower }: Word): Node<T> | undefined {
  if (!text.endsWith("s") || !/[^siu]s$/.test(text)) return undefined;
  if (text.length < 5 && !/^\p{Lu}{2,}s$/u.test(text)) return undefined;
  return next.get(lower.slice(0, -1));
}

/** 'vector space' for 'vector spaces': the last word of a longer name; 'window' alone is no 'Windows'. */
function pluralOf<T>(next: ReadonlyMap<string, Node<T>>, lower: string): Node<T> | undefined {
  return lower.length < 3 ? undefined : (next.get(`${lower}s`) ?? next.get(`${lower.replace(/y$/, "ie")}s`));
}

function isMatch(term: Term, written: string): boolean {
  return term.anyCase || written === term.spelling || written === `${term.spelling}s`;
}

/** Words of one name stand side by side: 'deep-learning', 'Gauss–Markov' and 'deep learning', not 'deep. Learning', 'deep – learning'. */
function isJoint(text: string, before: Word | undefined, word: Word): boolean {
  return (
    before === undefined ||
    /^(?:[\s\-_/'’&]{0,2}|[‐‑‒–—−])$/.test(text.slice(before.index + before.text.length, word.index))
  );
}

/** A name that is looked for letter by letter. */
interface Unspaced<T> {
  term: T;
  lower: string;
  /** Its place among all of them. */
  order: number;
}

function byFirstSign<T>(names: readonly Unspaced<T>[]): ReadonlyMap<string, Unspaced<T>[]> {
  const groups = new Map<string, Unspaced<T>[]>();
  for (const name of names) {
    const sign = name.lower.charAt(0);
    addTo(groups, sign, name);
  }
  return groups;
}

/** The first place of each name, in the order of the names; the longest at each place, as '神经网络' is none inside of '卷积神经网络'. */
function findUnspaced<T extends Term>(
  names: ReadonlyMap<string, readonly Unspaced<T>[]>,
  text: string,
  isWanted: (term: T) => boolean,
): Match<T>[] {
  if (names.size === 0) return [];
  const lower = simplify(text.toLowerCase());
  const places = new Map<Unspaced<T>, number>();
  for (let index = 0; index < lower.length; index += 1) {
    const here =
      names
        .get(lower.charAt(index))
        ?.filter(({ lower: name, term }) => lower.startsWith(name, index) && isWanted(term)) ?? [];
    if (here.length === 0) continue;
    const longest = Math.max(0, ...here.map((name) => name.lower.length));
    if (longest === 0 || (isUnspaced(text) && isCutOut(text, index, longest))) continue;
    for (const name of here) if (name.lower.length === longest && !places.has(name)) places.set(name, index);
    index += longest - 1;
  }
  return [...places]
    .sort(([a], [b]) => a.order - b.order)
    .map(([{ term }, index]) => ({ label: term.label, index, length: term.spelling.length, term }));
}
