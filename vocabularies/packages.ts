import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

/** A package of names, with all spellings that it knows. */
export interface Source {
  name: string;
  version: string;
  /** How many entries it has. */
  size: number;
  spellings: ReadonlySet<string>;
}

const Names = v.optional(v.array(v.string()), []);
const Titled = v.object({ title: v.string() });
const Icon = v.object({
  title: v.string(),
  slug: v.string(),
  aliases: v.optional(v.object({ aka: Names, old: Names, dup: v.optional(v.array(Titled), []) })),
});
const Language = v.object({ name: v.string(), aliases: Names });
const Manifest = v.object({ version: v.string() });
const require = createRequire(import.meta.url);

/** Titles, short names and other names of simple-icons. */
export function readBrands(): Source {
  const file = require.resolve("simple-icons/icons.json");
  const icons = v.parse(v.array(Icon), JSON.parse(readFileSync(file, "utf8")));
  const spellings = icons.flatMap(({ title, slug, aliases }) => [
    title,
    slug,
    ...(aliases ? [...aliases.aka, ...aliases.old, ...aliases.dup.map((other) => other.title)] : []),
  ]);
  return describe("simple-icons", join(dirname(file), ".."), icons.length, spellings);
}

/** Names and other names of linguist-languages. */
export async function readLanguages(): Promise<Source> {
  const file = fileURLToPath(import.meta.resolve("linguist-languages"));
  const languages = Object.values<unknown>(await import("linguist-languages")).map((data) => v.parse(Language, data));
  const spellings = languages.flatMap(({ name, aliases }) => [name, ...aliases]);
  return describe("linguist-languages", dirname(file), languages.length, spellings);
}

function describe(name: string, folder: string, size: number, spellings: readonly string[]): Source {
  const { version } = v.parse(Manifest, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  return { name, version, size, spellings: new Set(spellings) };
}
