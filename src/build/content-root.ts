import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Where the entries of a given folder lie. */
export interface ContentRoot {
  /** Absolute path of the folder that addresses are relative to. */
  folder: string;
  /** What leads from the given folder to it: '' or 'content/'. Paths that the author reads start with it. */
  prefix: string;
  /** The settings file that gave another generator's site away, 'hugo.toml'; null for a plain folder. */
  generator: string | null;
}

/** Generators that keep entries in a folder of their own, known by a settings file beside it. */
const LAYOUTS: readonly { settings: readonly string[]; prefix: string }[] = [
  { settings: ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json", "zola.toml"], prefix: "content/" },
  { settings: ["config.toml", "config.yaml", "config.yml"], prefix: "content/" },
  { settings: ["astro.config.mjs", "astro.config.ts", "astro.config.js"], prefix: "src/content/" },
  { settings: ["_config.yml"], prefix: "source/" },
];

/**
 * The folder that holds the entries: the given one, or, when that is the root of a Hugo, Zola, Astro or Hexo site, the
 * content folder inside it, so that addresses come out as they were there.
 */
export function findContentRoot(given: string): ContentRoot {
  for (const { settings, prefix } of LAYOUTS) {
    const generator = settings.find((name) => existsSync(join(given, name)));
    const folder = join(given, prefix);
    if (generator !== undefined && isFolder(folder)) return { folder, prefix, generator };
  }
  return { folder: given, prefix: "", generator: null };
}

/** Where journal.yaml or topics.yaml lies, or would: in the given folder, else, where there is one, in the content folder inside it. */
export function findRootFile(given: string, root: ContentRoot, name: string): string {
  const [outer, inner] = [join(given, name), join(root.folder, name)];
  return existsSync(inner) && !existsSync(outer) ? inner : outer;
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
