import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import type { Settings } from "../model.ts";
import { readLanguageTag } from "../yaml.ts";

/** What a site of another generator calls itself. */
export type SiteNames = Partial<
  Pick<Settings, "title" | "subtitle" | "description" | "author" | "language" | "formerAddress">
>;

/**
 * The names in the settings of another generator, for a journal that has no journal.yaml to say them: Hugo's and Zola's `title`, Jekyll's
 * `description`, Hexo's `subtitle`, `author` (a text, or `name` below it), and the language under its many keys. `name` is the file's
 * ('hugo.toml', '_config.yml'). What cannot be read gives nothing: the file is another program's, and nothing of it is needed.
 */
export function readSiteNames(name: string, source: string): SiteNames {
  const values = readValues(name, source);
  const inner = asRecord(values.params ?? values.extra);
  const textOf = (...keys: string[]): string => {
    const found = keys.flatMap((key) => [values[key], inner[key]]).find((value) => typeof value === "string");
    return typeof found === "string" ? found.replace(/\s+/g, " ").trim() : "";
  };
  const tag = textOf("languageCode", "default_language", "defaultContentLanguage", "language", "lang", "locale");
  const author = textOf("author") || String(asRecord(values.author ?? inner.author).name ?? "");
  return filled({
    title: textOf("title"),
    subtitle: textOf("subtitle", "tagline"),
    description: textOf("description"),
    author: author.trim(),
    language: tag === "" ? "" : (readLanguageTag(tag) ?? ""),
    // Jekyll keeps the folder apart.
    formerAddress: readAddress(textOf("base_url", "baseURL") || `${textOf("url")}${textOf("baseurl")}`),
  });
}

/** 'https://example.org/notes' of 'https://example.org/notes/'; '' for '/' and for an address on the author's own machine. */
function readAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return "";
  const { hostname, href } = new URL(text);
  return hostname.includes(".") && !/^[\d.]+$/.test(hostname) ? href.replace(/\/+$/, "") : "";
}

function readValues(name: string, source: string): Record<string, unknown> {
  try {
    const text = source.replace(/^\uFEFF/, "");
    return asRecord(/\.toml$/.test(name) ? parseToml(text) : parseYaml(text, { maxAliasCount: 100 }));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function filled(names: SiteNames): SiteNames {
  return Object.fromEntries(Object.entries(names).filter(([, value]) => value !== ""));
}
