import { simplify } from "./unspaced-words.ts";

/**
 * The key under which spellings of one topic meet: case, hyphens, spaces, dots inside and the plural make no difference
 * ('Deep-Learning', 'deep learning'; 'Node.js', 'NodeJS'; 'GANs', 'GAN'), while 'C', 'C++', 'C#' and '.NET' stay apart and
 * letters of every script count; simplified and traditional signs are the same. Never shown.
 */
export function normaliseTopic(label: string): string {
  if (TOLD_BY_CAPITALS.has(label)) return `${label.toLowerCase()}~`;
  const lower = label.toLowerCase();
  // Most labels are plain words, and there are many. Joined first: 'node js' and 'nodejs' have to lose the same letter.
  const isPlain = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(lower);
  const key = isPlain ? singularOfPlain(lower.replace(/[ -]/g, "")) : singular(splitWords(label).join(""));
  return key === "" ? label.trim() : key;
}

function splitWords(label: string): string[] {
  return label
    .normalize("NFKC")
    .replace(/\p{Script=Han}+/gu, simplify)
    .toLowerCase()
    .replace(/['’ʼ]s?(?![\p{L}\p{N}])/gu, "")
    .replace(/['’ʼ]/g, "")
    .replace(/&/g, " and ")
    .replace(/(?<![\p{L}\p{N}])\.(?=\p{L})/gu, " dot~")
    .replace(/(?<=[\p{L}\p{N}+])\+/gu, "~plus")
    .replace(/(?<=\p{L})#/gu, "~sharp")
    .replace(/[^\p{L}\p{N}\p{M}~]+/gu, " ")
    .trim()
    .split(" ");
}

/** Good enough for a key: the same word in the singular and the plural has to end alike, it need not be English. */
function singular(word: string): string {
  if (!/^[a-z0-9]+$/.test(word))
    return word.replace(/^(\p{L}{2})s$/u, (all, stem: string) => (ACRONYMS.has(stem) ? stem : all));
  return singularOfPlain(word);
}

function singularOfPlain(word: string): string {
  if (!word.endsWith("s")) return word;
  const stem = word.slice(0, -1);
  if (word.length <= 3) return ACRONYMS.has(stem) ? stem : word;
  return /(?:ss|us|is|ics|os|as)$/.test(word) ? word : stem;
}

/** Names that are the plural of another one but for their capitals: 'AoPS', which is no 'AOPs'. */
export const TOLD_BY_CAPITALS: ReadonlySet<string> = new Set(["AoPS"]);

/** Two letters whose plural is written often. */
const ACRONYMS: ReadonlySet<string> = new Set(["ai", "db", "pr", "ui", "vm", "pc"]);
