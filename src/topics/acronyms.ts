import { blankAddresses } from "./addresses.ts";
import { normaliseTopic } from "./normalise.ts";

/** Small words that an acronym may leave out. */
const SMALL = new Set(["of", "and", "the", "for", "in", "on", "to", "a", "with"]);
const TOKEN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\d]{1,5}s?(?![\p{L}\p{N}])/gu;
const DEFINED = /((?:[\p{L}][\p{L}\p{N}'’-]*[\s-]){1,5}[\p{L}][\p{L}\p{N}'’-]*)\s*\(\s*(\p{Lu}[\p{L}\d]{1,6})\s*\)/gu;
const REVERSED =
  /(?<![\p{L}\p{N}])(\p{Lu}[\p{Lu}\d]{1,6}s?)\s*\(\s*((?:[\p{L}][\p{L}\p{N}'’-]*[\s-]){1,5}[\p{L}][\p{L}\p{N}'’-]*)\s*\)/gu;
/** What the two patterns above cannot do without, and much faster to look for. */
const IN_BRACKETS = /\(\s*\p{Lu}[\p{L}\d]{1,6}\s*\)/u;
const BEFORE_BRACKET = /\p{Lu}[\p{Lu}\d]{1,6}s?\s*\(/u;

/** Two letters that stand everywhere in technical texts, whatever else they might open: 'task ID', 'in CC'. */
const COMMON = new Set(
  "AM BC CC CD CE CI CM CS DB DC DJ DM EU FM GB HQ HR HD ID IE IO IP IT JS KB LA MB MC MS NY OK OS PC PE PI PM PO PR PS QA SD SF SO TB TS TV UI UK UN US UV UX VM VP VR VS WC".split(
    " ",
  ),
);

/** Whether an acronym has to be explained by the author before it may stand for a name: 'Immutable Data (ID)'. */
export function needsDefinition(acronym: string): boolean {
  return COMMON.has(acronym);
}

/** Acronyms of a text, each once, without the plural: 'EBMs' → EBM. */
export function findAcronyms(text: string): string[] {
  if (!/\p{Lu}[\p{Lu}\d]/u.test(text)) return [];
  return [...new Set((blankAddresses(text).match(TOKEN) ?? []).map((token) => token.replace(/s$/, "")))];
}

/** Letters right behind Chinese words, which say what they stand for: '真阳性TP'. */
export function findGlued(text: string): string[] {
  return [...text.matchAll(GLUED)].map(([, acronym = ""]) => acronym);
}

const GLUED =
  /\p{Script=Han}{2}(?<![习習究用了的和与與看读讀学學对對在是于於及到把将让给跟])\s?[（(]?(\p{Lu}{2,4})(?![\p{Lu}\p{Ll}\d])/gu;

/** Acronyms that a text explains: 'Energy-based Models (EBMs)' → EBM, Energy-based Models. */
export function findDefinitions(text: string): { acronym: string; expansion: string }[] {
  if (!text.includes("(")) return [];
  const defined = IN_BRACKETS.test(text) ? [...text.matchAll(DEFINED)] : [];
  const reversed = BEFORE_BRACKET.test(text) ? [...text.matchAll(REVERSED)] : [];
  const pairs = [
    ...defined.map((match) => [match[2] ?? "", match[1] ?? ""] as const),
    ...reversed.map((match) => [match[1] ?? "", match[2] ?? ""] as const),
  ];
  return pairs.flatMap(([token, words]) => {
    const acronym = token.replace(/s$/, "");
    const expansion = fitExpansion(words, acronym);
    return expansion === null ? [] : [{ acronym, expansion }];
  });
}

/** Whether the letters of an acronym open the words of a name: EBM, 'energy based modelling'. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const words = name.split(/[\s-]+/).filter((word) => word !== "");
  if (words.length < 2) return false;
  const initials = (list: readonly string[]): string =>
    list
      .map((word) => word[0] ?? "")
      .join("")
      .toUpperCase();
  const wanted = acronym.toUpperCase();
  return initials(words) === wanted || initials(words.filter((word) => !SMALL.has(word.toLowerCase()))) === wanted;
}

/** The shortest end of some words that an acronym stands for. */
function fitExpansion(words: string, acronym: string): string | null {
  const list = words.trim().split(/\s+/);
  for (let from = list.length - 1; from >= 0; from -= 1) {
    const tail = list.slice(from).join(" ");
    if (isAcronymOf(acronym, tail)) return tail;
  }
  return null;
}

/** The key under which an acronym is known. */
export function acronymKey(acronym: string): string {
  return normaliseTopic(acronym);
}
