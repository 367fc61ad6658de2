/** Chinese and Japanese part no words: '用Python画图' names Python. */
const UNSPACED = /\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Place of the first of some names as a whole word in a text in small letters, the plural's s aside; -1 where there is none. */
export function findName(lower: string, names: readonly string[]): number {
  return firstOf(names.map((name) => findWhole(lower, name)));
}

/** Names of so many letters are words in small letters ('go'), and so may be capitals of so many ('ART'): they are looked for as written. */
const MOST_LETTERS = 2;
const MOST_CAPITALS = 4;

/**
 * Place of the first words of a text that name a topic: 'Rope Work', another of its names, or its first letters ('RW'); -1 where none do.
 * 'Go' is neither in 'good' nor in 'to go'.
 */
export function findTopicName(text: string, { label, aliases }: { label: string; aliases: readonly string[] }): number {
  const letters = label.split(/[\s-]+/).map((word) => word.charAt(0).toUpperCase());
  const names = [label, ...aliases, ...(letters.length > 1 ? [letters.join("")] : [])];
  const lower = text.toLowerCase();
  return firstOf(
    names.map((name) => (isAsWritten(name) ? findWhole(text, name) : findWhole(lower, name.toLowerCase()))),
  );
}

function isAsWritten(name: string): boolean {
  return name.length <= MOST_LETTERS || (name.length <= MOST_CAPITALS && name === name.toUpperCase());
}

function firstOf(places: readonly number[]): number {
  return places.reduce((first, at) => (at >= 0 && (first < 0 || at < first) ? at : first), -1);
}

function findWhole(text: string, name: string): number {
  const stem = name.length > 3 && name.endsWith("s") ? name.slice(0, -1) : name;
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = text.startsWith("s", at + stem.length) ? at + stem.length + 1 : at + stem.length;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) return at;
    if (UNSPACED.test(stem)) return at;
  }
  return -1;
}

function isLetter(sign = ""): boolean {
  return LETTER.test(sign) && !UNSPACED.test(sign);
}
