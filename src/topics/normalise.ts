/**
 * The key under which spellings of one topic meet: case, hyphens, spaces, dots inside and the plural make no difference
 * ('Deep-Learning', 'deep learning'; 'Node.js', 'NodeJS'; 'GANs', 'GAN'), while 'C', 'C++', 'C#' and '.NET' stay apart and
 * letters of every script count. Never shown.
 */
export function normaliseTopic(label: string): string {
  const lower = label.toLowerCase();
  // Most labels are plain words, and there are many.
  const words = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/.test(lower) ? lower.split(/[ -]/) : splitWords(label);
  // Joined first: 'node js' and 'nodejs' have to lose the same letter.
  const key = singular(words.join(""));
  return key === "" ? label.trim() : key;
}

function splitWords(label: string): string[] {
  return label
    .normalize("NFKC")
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
  if (word.length <= 3 || !/^[a-z0-9]+$/.test(word))
    return word.replace(/^(\p{L}{2})s$/u, (all, stem: string) => (ACRONYMS.has(stem) ? stem : all));
  if (/(?:ss|us|is|ics|os|as)$/.test(word)) return word;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Two letters whose plural is written often. */
const ACRONYMS: ReadonlySet<string> = new Set(["ai", "db", "pr", "ui", "vm", "pc"]);
