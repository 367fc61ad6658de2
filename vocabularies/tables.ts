import { HAND_MADE, readTables } from "../src/topics/concepts/index.ts";
import { normaliseTopic } from "../src/topics/normalise.ts";
import { BRANDS } from "./brands.ts";
import { LANGUAGES } from "./languages.ts";
import { readBrands, readLanguages, type Source } from "./packages.ts";

/** A generated file of src/topics/. */
export interface TableFile {
  path: string;
  contents: string;
  /** Chosen names that the package does not have. */
  unknown: string[];
  /** How many topics, and how many the package has. */
  count: number;
  size: number;
}

const FOLDER = "src/topics/concepts";
const WIDTH = 150;

/** Both files as they should be. A name belongs to the hand-made tables, then to the languages, then to the brands. */
export async function makeTables(): Promise<TableFile[]> {
  const taken = new Set(
    readTables(HAND_MADE).flatMap(({ spellings }) => spellings.map(({ text }) => normaliseTopic(text))),
  );
  const [languages, brands] = [await readLanguages(), readBrands()];
  return [
    makeTable("languages", "LANGUAGES", LANGUAGES, languages, "MIT, Ika and the authors of GitHub Linguist", taken),
    makeTable("brands", "BRANDS", BRANDS, brands, "CC0-1.0", taken),
  ];
}

function makeTable(
  file: string,
  constant: string,
  chosen: string,
  source: Source,
  licence: string,
  taken: Set<string>,
): TableFile {
  const unknown: string[] = [];
  let count = 0;
  const rows = chosen
    .trim()
    .split(/\n(?=\S)/)
    .map((row) => {
      const [field = "", names = ""] = row.split(" | ");
      const concepts = names.split(";").flatMap((name) => {
        const spellings = name.split(" = ").map((text) => text.trim().replace(/\s+/g, " "));
        unknown.push(...spellings.filter((text) => !source.spellings.has(text.replace(/!$/, ""))));
        const keys = spellings.map((text) => normaliseTopic(text.replace(/!$/, "")));
        const free = spellings.filter((_, at) => !taken.has(keys[at] ?? ""));
        if (free.length === 0 || free[0] !== spellings[0]) return [];
        for (const key of keys) taken.add(key);
        return [free.join(" = ")];
      });
      count += concepts.length;
      return concepts.length === 0 ? [] : [wrap(`${field} | ${concepts.sort(compare).join("; ")}`)];
    });
  const contents = [
    `/**`,
    ` * Written by \`npm run vocabularies\`: change vocabularies/${file}.ts instead. Names of ${source.name} ${source.version} (${licence}).`,
    ` * See ./index.ts for the signs.`,
    ` */`,
    `export const ${constant} = \``,
    ...rows.flat(),
    `\`;\n`,
  ].join("\n");
  return { path: `${FOLDER}/${file}.ts`, contents, unknown, count, size: source.size };
}

/** In the order of the alphabet, whatever the machine's language is. */
function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : a < b ? -1 : 1;
}

function wrap(row: string): string {
  const lines: string[] = [];
  let line = "";
  for (const part of row.split(/(?<=;) /)) {
    if (line !== "" && line.length + part.length > WIDTH) {
      lines.push(line);
      line = ` `;
    }
    line = line === "" ? part : `${line} ${part}`;
  }
  return [...lines, line].join("\n");
}
