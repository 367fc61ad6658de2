import * as v from "valibot";
import { isMap, isNode, isScalar } from "yaml";
import type { Message, Settings } from "../model.ts";
import { error, warning } from "../report.ts";
import { type Place, parseYaml, readLanguageTag, unknownKey, type YamlText } from "../yaml.ts";
import type { SiteNames } from "./site-names.ts";

export { readSiteNames, type SiteNames } from "./site-names.ts";

const PATH = "journal.yaml";

/** Until an address is set the site is made for a look at home. */
const LOCAL_ORIGIN = "http://localhost:8080";

const DEFAULTS: Settings = {
  title: "Learning journal",
  subtitle: "",
  description: "",
  author: "",
  language: "en",
  origin: LOCAL_ORIGIN,
  basePath: "/",
  permalink: null,
  exclude: [],
  drafts: false,
  future: false,
  dates: null,
  hemisphere: "north",
  previews: true,
  // Without a day nothing counts as yet to come; the build always gives one.
  today: "9999-12-31",
};

const text = v.pipe(
  v.union([v.string(), v.number()], "should be a text"),
  v.transform((value) => String(value).trim()),
);
const flag = v.boolean("should be true or false");
const globs = v.union(
  [
    v.pipe(
      v.string(),
      v.transform((glob) => [glob]),
    ),
    v.array(v.string()),
  ],
  "should be a list of patterns such as drafts/**",
);

/** Keys of journal.yaml. */
const SCHEMAS = {
  title: text,
  subtitle: text,
  description: text,
  author: text,
  language: v.pipe(
    text,
    v.check((value) => readLanguageTag(value) !== null, 'should be a language tag such as "en" or "pt-BR"'),
    v.transform((value) => readLanguageTag(value) ?? value),
  ),
  url: v.pipe(
    text,
    v.check((value) => splitSiteUrl(value) !== null, "should be an address such as https://example.org/journal/"),
  ),
  base_path: v.pipe(
    text,
    v.check((value) => readBasePath(value) !== null, "should be a path such as /journal/"),
  ),
  permalink: v.pipe(
    text,
    v.check(
      isPermalink,
      (issue) => `should be a pattern of parts and names (${PERMALINK_NAMES}), not ${issue.received}`,
    ),
  ),
  exclude: globs,
  drafts: flag,
  future: flag,
  dates: v.picklist(["us", "european"], 'should be "us" (month first) or "european" (day first)'),
  hemisphere: v.picklist(["north", "south"], 'should be "north" or "south"'),
  previews: flag,
} as const;

type Key = keyof typeof SCHEMAS;
type Read = { [Name in Key]?: v.InferOutput<(typeof SCHEMAS)[Name]> };

/**
 * Fills in and checks journal.yaml (null: there is none). `overrides`, from the command line, win over the file, the file over `names`, those of
 * another generator's site, and these over the defaults; `overrides` must hold `today`. A key that is unknown is a warning, a value of the wrong kind an error at its place.
 */
export function readSettings(
  source: string | null,
  overrides: Partial<Settings>,
  names: SiteNames = {},
): { settings: Settings; messages: Message[] } {
  const messages: Message[] = [];
  const read = source === null ? {} : readKeys(parseYaml(PATH, source.replace(/^\uFEFF/, "")), messages);
  const site = read.url === undefined ? null : splitSiteUrl(read.url);
  const basePath = overrides.basePath ?? read.base_path ?? site?.basePath ?? DEFAULTS.basePath;
  const settings: Settings = {
    ...DEFAULTS,
    ...names,
    ...without(read, ["url", "base_path"]),
    origin: site?.origin ?? DEFAULTS.origin,
    ...overrides,
    basePath: readBasePath(basePath) ?? DEFAULTS.basePath,
  };
  if (
    settings.origin === LOCAL_ORIGIN &&
    overrides.origin === undefined &&
    !messages.some(({ rule }) => rule === "settings-invalid")
  ) {
    const reason = `no address is set, so feeds and sitemap point to ${LOCAL_ORIGIN}; add "url: https://…" or give --site-url`;
    messages.push(warning(PATH, 1, 1, "site-url", reason));
  }
  return { settings, messages };
}

function readKeys(yaml: YamlText, messages: Message[]): Read {
  messages.push(...yaml.messages);
  const contents = yaml.document?.contents ?? null;
  if (yaml.messages.length > 0 || contents === null || (isScalar(contents) && contents.value === null)) return {};
  if (!isMap(contents)) {
    messages.push(
      error(PATH, 1, 1, "settings-invalid", "journal.yaml must be a list of keys and values, such as `title: …`"),
    );
    return {};
  }
  const values = new Map<Key, unknown>();
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const place = placeOf(key, yaml);
    const name = String(key.value);
    if (!isKey(name)) messages.push(unknownKey(PATH, place, name, Object.keys(SCHEMAS)));
    else if (values.has(name))
      messages.push(
        error(PATH, place.line, place.column, "settings-invalid", `"${name}" stands here twice: keep one of them`),
      );
    else values.set(name, readValue(name, value, yaml, place, messages));
  }
  return Object.fromEntries([...values].filter(([, value]) => value !== undefined)) as Read;
}

/** The value of a key, checked; undefined where it was left blank or is wrong. */
function readValue(name: Key, node: unknown, yaml: YamlText, around: Place, messages: Message[]): unknown {
  if (!isNode(node) || yaml.document === null || (isScalar(node) && (node.value === null || node.value === "")))
    return undefined;
  // Numbers count as they are written: 'title: 3.10' is no 3.1.
  const value = isScalar(node) && typeof node.value === "number" ? node.source : node.toJS(yaml.document);
  const result = v.safeParse(SCHEMAS[name], value);
  if (result.success) return result.output;
  const { line, column } = placeOf(node, yaml, around);
  const reason = `"${name}" ${result.issues[0].message}`;
  messages.push(error(PATH, line, column, "settings-invalid", reason));
  return undefined;
}

function placeOf(node: unknown, yaml: YamlText, around: Place = { line: 1, column: 1 }): Place {
  return isNode(node) && node.range ? yaml.placeAt(node.range[0]) : around;
}

function isKey(name: string): name is Key {
  return Object.hasOwn(SCHEMAS, name);
}

function without(read: Read, keys: readonly Key[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(read).filter(([key]) => !keys.some((name) => name === key)));
}

/** 'https://example.org/journal' → its origin and the base path '/journal/'; null where it is no address of a site. */
export function splitSiteUrl(address: string): { origin: string; basePath: string } | null {
  if (!/^https?:\/\/[^/\s]/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  const basePath = readBasePath(url.pathname);
  return url.username !== "" || url.search !== "" || basePath === null ? null : { origin: url.origin, basePath };
}

/** 'journal' → '/journal/'; null where it is no plain path. */
export function readBasePath(path: string): string | null {
  const inner = path.replace(/^\/+|\/+$/g, "");
  if (inner === "") return "/";
  const isPlain = /^[\w.~-]+(?:\/[\w.~-]+)*$/.test(inner) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(inner);
  return isPlain ? `/${inner}/` : null;
}

/** Names that a permalink pattern is filled with. */
const PERMALINK_NAMES = ":year, :month, :day, :slug, :title, :section, :sections, :filename";

function isPermalink(pattern: string): boolean {
  const names = pattern.match(/:[a-z_]+/g) ?? [];
  const known = PERMALINK_NAMES.split(", ");
  const namesEntry = names.some((name) => [":slug", ":title", ":filename"].includes(name));
  return names.every((name) => known.includes(name)) && namesEntry && !/\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(pattern);
}
