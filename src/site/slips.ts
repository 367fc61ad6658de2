import { addTo } from "../lists.ts";
import type { VocabularyTerm } from "../model.ts";
import { isEverydayWord } from "../topics/common-words/index.ts";
import { findAlias } from "../topics/index.ts";
import type { ReadSection } from "./mentions.ts";

/** How often the names of a key are written, and whether it is known to be spelt right. */
export interface KeyCount {
  count: number;
  isRight: boolean;
  /** Always written with a capital, and no everyday word. */
  isName?: boolean;
}

/** A name this short may well be another word with one letter less. */
const SHORTEST = 8;
/** Of a well-known name with a capital: 'Hasklel', not 'Pyhton'. */
const SHORTEST_OF_KNOWN = 7;

/**
 * Keys that are a slip of the pen of another one of the journal: a letter left out, doubled or put in the wrong place ('tranducer' beside
 * 'transducer'). The rarer joins the more frequent one; another
 * letter in its place is no slip ('prebiotics', 'probiotics').
 */
export function findSlips(names: ReadonlyMap<string, KeyCount>): ReadonlyMap<string, string> {
  const byShort = new Map<string, string[]>();
  const plain = [...names.keys()].filter((key) => key.length >= SHORTEST && /^[a-z]+$/.test(key)).sort();
  for (const key of plain) for (const short of [key, ...shortened(key)]) addTo(byShort, short, key);
  const slips = new Map<string, string>();
  for (const key of plain) {
    const own = names.get(key);
    if (own === undefined || own.isRight) continue;
    const near = [key, ...shortened(key)].flatMap((short) => byShort.get(short) ?? []);
    const right = near.find((other) => {
      const known = names.get(other);
      return known !== undefined && isSlip(key, other) && (known.isRight || known.count > own.count);
    });
    if (right !== undefined && !slips.has(right)) slips.set(key, right);
  }
  return slips;
}

/** Keys of names with a capital that are a slip of a well-known name, whether or not the journal has it elsewhere: 'Hasklel'. */
export function findKnownSlips(
  names: ReadonlyMap<string, KeyCount>,
  isKnown: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  for (const [key, { isRight, isName }] of names) {
    if (isRight || isName !== true || key.length < SHORTEST_OF_KNOWN || !/^[a-z]+$/.test(key)) continue;
    const right = [...variants(key)].find((word) => isKnown(word) && isSlip(key, word));
    if (right !== undefined) slips.set(key, right);
  }
  return slips;
}

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** What a word may have been meant for: two letters changed round, one of two equal ones too many, one left out. */
function* variants(key: string): Generator<string> {
  for (let at = 1; at < key.length; at += 1) {
    const [head, letter, next, tail] = [key.slice(0, at), key[at] ?? "", key[at + 1] ?? "", key.slice(at + 2)];
    if (next !== "") yield head + next + letter + tail;
    if (letter === next) yield head + letter + tail;
    for (const left of LETTERS) yield head + left + key.slice(at);
  }
}

/** The word with any one of its letters left out, but for the first: nobody gets that one wrong. */
function shortened(key: string): string[] {
  return [...new Set([...key].slice(1).map((_, at) => key.slice(0, at + 1) + key.slice(at + 2)))];
}

function isSlip(slip: string, right: string): boolean {
  if (slip === right) return false;
  // The same word in another form: 'recorder', 'record'; 'networks', 'network'.
  if (slip.startsWith(right) || right.startsWith(slip)) return false;
  if (slip.length !== right.length)
    return slip.length < right.length ? shortened(right).includes(slip) : shortened(slip).includes(right);
  const at = [...slip].findIndex((letter, place) => letter !== right[place]);
  return slip[at] === right[at + 1] && slip[at + 1] === right[at] && slip.slice(at + 2) === right.slice(at + 2);
}

/** How often each key is brought up; topics.yaml, tags and the list of known names are right. */
export function countKeys(
  sections: readonly ReadSection[],
  vocabulary: readonly VocabularyTerm[],
  keyOf: (label: string) => string,
): Map<string, KeyCount> {
  const keys = new Map<string, KeyCount>(vocabulary.map(({ name }) => [keyOf(name), { count: 1, isRight: true }]));
  for (const { label, rule } of sections.flatMap(({ mentions }) => mentions)) {
    const key = keyOf(label);
    const before = keys.get(key) ?? { count: 0, isRight: findAlias(key) !== undefined, isName: true };
    const isName = before.isName === true && /^\p{Lu}/u.test(label) && !isEverydayWord(key, "en");
    const isStated = rule === "tag" || rule === "category" || rule === "front-matter" || rule === "inline";
    keys.set(key, { count: before.count + 1, isRight: before.isRight || isStated, isName });
  }
  return keys;
}
