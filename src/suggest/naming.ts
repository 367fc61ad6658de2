import { compareText } from "../lists.ts";
import { isKnownName } from "../topics/index.ts";
import { normaliseTopic } from "../topics/normalise.ts";

/** More other spellings than this are chance finds. */
const MOST_ALIASES = 8;

/**
 * The spelling that a reader would like to see: what an acronym stands for ('Natural Language Processing' for 'nlp'), and for a
 * tag in small letters the way the texts write it ('TinyPilot' for 'tinypilot', 'Hit the Road' for 'hit-the-road').
 */
export function chooseName(label: string, aliases: readonly string[]): string {
  const expansions = aliases.filter((alias) => isAcronymOf(label, alias)).sort(compareSpellings);
  if (expansions[0] !== undefined) return capitalise(expansions[0]);
  if (/\p{Lu}/u.test(label)) return label;
  const key = normaliseTopic(label);
  const written = aliases.filter((alias) => /\p{Lu}/u.test(alias) && normaliseTopic(alias) === key);
  const same = written.filter((alias) => wordsOf(alias) === wordsOf(label));
  return same.sort(compareSpellings)[0] ?? written.sort(compareSpellings)[0] ?? aliases.find(isKnownName) ?? label;
}

/** How texts write a name that is only known in small letters: 'Nix' for 'nix' where a heading says 'Install Nix'. */
export function findSpellings(label: string, texts: readonly string[]): string[] {
  if (label !== label.toLowerCase()) return [];
  const words = label.split(/[\s\-_]+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[\\s\\-_]?")}(?![\\p{L}\\p{N}])`, "giu");
  const found = texts.flatMap((text) => text.match(pattern) ?? []);
  return [...new Set(found.filter((spelling) => /\p{Lu}/u.test(spelling)))].sort(compareText);
}

/**
 * The other spellings that topics.yaml has to name: those that the name does not find by itself. Short words in small letters would
 * find far too much ('go', 'ml'), and as tags they are known without being listed.
 */
export function chooseAliases(name: string, spellings: readonly string[]): string[] {
  const seen = new Set([wordsOf(name)]);
  return spellings
    .map((spelling) => (isAcronymOf(spelling, name) && !/\p{Lu}/u.test(spelling) ? spelling.toUpperCase() : spelling))
    .sort(compareText)
    .filter((spelling) => {
      if (spelling.trim() === "" || (spelling.length <= 3 && spelling === spelling.toLowerCase())) return false;
      const words = wordsOf(spelling);
      return seen.has(words) ? false : seen.add(words);
    })
    .slice(0, MOST_ALIASES);
}

/** 'NLP' of 'natural language processing', 'RoPE' of 'Rotary Position Embedding' not: only first letters count. */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/(?<=\p{Lu})s$/u, "").toLowerCase();
  if (!/^\p{L}{2,6}$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const content = words.filter((word) => !/^(?:of|and|the|for|in|to|with)$/i.test(word));
  return [words, content].some((list) => list.length > 1 && initialsOf(list) === letters);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => [...word][0]?.toLowerCase() ?? "").join("");
}

/** As the matcher of names sees it: words in small letters, whatever stands between them, and 'EBMs' found by 'EBM'. */
function wordsOf(spelling: string): string {
  return spelling
    .replace(/(?<=^\p{Lu}{2,})s$/u, "")
    .toLowerCase()
    .split(/[\s\-_/'’&]+/)
    .join(" ");
}

function capitalise(text: string): string {
  return text === text.toLowerCase()
    ? text.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : text;
}

/** Spaces before dashes, capitals before small letters. */
function compareSpellings(a: string, b: string): number {
  return Number(/[-_]/.test(a)) - Number(/[-_]/.test(b)) || compareText(a, b);
}
