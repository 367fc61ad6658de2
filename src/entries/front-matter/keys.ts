import { addTo } from "../../lists.ts";
import type { FrontMatter } from "../../model.ts";
import type { MapEntry, MapValue } from "./value.ts";

/** What a key of any generator can stand for. 'published' may be a flag or a date, so it is a field of its own. */
export type Field = Exclude<keyof FrontMatter, "other"> | "published" | "status" | "redirects" | "imageAlt" | "ignored";

/**
 * Spellings of each field, best first, in lower case and without dashes, underscores and spaces: 'last_modified_at' is 'lastmodifiedat'.
 * From Hugo, Zola, Jekyll, WordPress exports, Notion, Obsidian and common themes.
 */
const SPELLINGS: Readonly<Record<Field, readonly string[]>> = {
  title: ["title"],
  date: [
    [
      "date",
      "publishdate",
      "publisheddate",
      "publishedat",
      "publishedon",
      "datepublished",
      "pubdate",
      "pubdatetime",
      "datetime",
    ],
    ["created", "createdat", "createdtime", "createddate", "datecreated", "creationdate", "added", "dateadded"],
  ].flat(),
  updated: [
    ["updated", "lastmod", "lastmodified", "lastmodifiedat", "modified", "modifiedat", "updatedat", "lastupdated"],
    ["lastedited", "lasteditedtime", "dateupdated", "datemodified", "modifieddate", "updateddate", "update"],
  ].flat(),
  published: ["published"],
  status: ["status", "visibility"],
  draft: ["draft", "isdraft", "private"],
  description: ["description", "summary", "excerpt"],
  tags: ["tags", "tag"],
  categories: ["categories", "category"],
  authors: ["authors", "author"],
  permalink: ["url", "permalink", "path"],
  slug: ["slug"],
  aliases: ["aliases", "alias"],
  redirects: ["redirectfrom"],
  guid: ["guid", "id"],
  language: ["language", "lang", "locale"],
  image: [
    ["image", "cover", "coverimage", "featuredimage", "featureimage", "heroimage", "bannerimage", "banner"],
    ["thumbnail", "ogimage", "socialimage"],
  ].flat(),
  imageAlt: [
    "imagealt",
    "coveralt",
    "coverimagealt",
    "featuredimagealt",
    "featureimagealt",
    "heroimagealt",
    "banneralt",
  ],
  series: ["series"],
  pinned: ["pinned", "pin", "sticky", "featured", "feature"],
  weight: ["weight", "order"],
  toc: ["toc", "tableofcontents", "showtoc"],
  math: ["math", "mathjax", "katex", "usemath"],
  comments: ["comments", "comment"],
  period: ["period"],
  interests: ["interests"],
  ignored: ["layout", "type", "template"],
};

/** Tables whose keys count as if they stood at the top: Zola's and Hugo's. */
const CONTAINERS: readonly string[] = ["taxonomies", "extra", "params"];

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(SPELLINGS) as Field[]).flatMap((field) => SPELLINGS[field].map((spelling) => [spelling, field])),
);

function foldKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, "");
}

/** True for a key that this program gives a meaning: a block with one is front matter, not prose. */
export function isKnownKey(key: string): boolean {
  const folded = foldKey(key);
  return FIELD_OF.has(folded) || CONTAINERS.includes(folded);
}

/** Entries of a block by the field they fill, best spelling first, those of inner tables last; and the keys that fill none. */
export function sortKeys(map: MapValue): { fields: ReadonlyMap<Field, MapEntry[]>; other: MapEntry[] } {
  const fields = new Map<Field, MapEntry[]>();
  const other: MapEntry[] = [];
  const inner: MapEntry[] = [];
  const add = (entry: MapEntry): boolean => {
    const field = FIELD_OF.get(foldKey(entry.key));
    if (field !== undefined) addTo(fields, field, entry);
    return field !== undefined;
  };
  for (const entry of map.entries) {
    if (add(entry)) continue;
    other.push(entry);
    if (entry.value.kind === "map" && CONTAINERS.includes(foldKey(entry.key))) inner.push(...entry.value.entries);
  }
  for (const [field, entries] of fields) fields.set(field, bySpelling(field, entries));
  const top = new Map(fields);
  for (const entry of inner) add(entry);
  for (const [field, entries] of fields) {
    const outer = top.get(field) ?? [];
    fields.set(field, [...outer, ...bySpelling(field, entries.slice(outer.length))]);
  }
  return { fields, other };
}

function bySpelling(field: Field, entries: readonly MapEntry[]): MapEntry[] {
  const rank = ({ key }: MapEntry): number => SPELLINGS[field].indexOf(foldKey(key));
  return entries.toSorted((a, b) => rank(a) - rank(b));
}
