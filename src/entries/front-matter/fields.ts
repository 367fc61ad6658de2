import type { FrontMatter, Message, Moment, Settings } from "../../model.ts";
import { readLanguageTag } from "../../yaml.ts";
import { readInterests, readPeriod } from "./interests.ts";
import { sortKeys } from "./keys.ts";
import { readMoment, readPeriodOfDate } from "./moment.ts";
import {
  entriesOf,
  flagOf,
  note,
  type Reader,
  readFlag,
  readItems,
  readNumber,
  readProse,
  readText,
} from "./reader.ts";
import { findDateOfStudy, findSpokenDate } from "./spoken-date.ts";
import { readAliases, readTags } from "./tags.ts";
import { readTitle } from "./title.ts";
import { type MapValue, toPlain } from "./value.ts";

/** Front matter in which nothing is said. */
export function emptyFrontMatter(): FrontMatter {
  const lists = { tags: [], categories: [], authors: [], aliases: [], series: [], interests: [] };
  const flags = { draft: false, pinned: false, toc: null, math: null, comments: null };
  const texts = {
    title: null,
    description: null,
    permalink: null,
    slug: null,
    guid: null,
    language: null,
    period: null,
  };
  return { ...lists, ...flags, ...texts, date: null, updated: null, image: null, weight: null, other: {} };
}

/** Gives every key of a block, in whatever dialect and spelling, its one name and type. */
export function readFields(
  map: MapValue,
  path: string,
  dates: Settings["dates"] = null,
): { frontMatter: FrontMatter; messages: Message[] } {
  const { fields, other } = sortKeys(map);
  const reader: Reader = { path, fields, dates, messages: [] };
  const told =
    readMoment(reader, "date") ??
    readPublishedDate(reader) ??
    (fields.has("date") ? null : findSpokenDate(other, dates));
  const frontMatter: FrontMatter = {
    title: readTitle(reader),
    date: findDateOfStudy(map.entries, told, dates) ?? told,
    updated: readMoment(reader, "updated"),
    draft: readDraft(reader),
    description: readProse(reader, "description"),
    tags: readTags(reader, "tags"),
    categories: readTags(reader, "categories"),
    authors: readItems(reader, "authors", null, ["name", "title", "nick", "id"]).map(({ text }) => text),
    permalink: readPermalink(reader),
    slug: readText(reader, "slug"),
    aliases: readAliases(reader),
    guid: readText(reader, "guid"),
    language: readLanguage(reader),
    image: readImage(reader),
    series: readItems(reader, "series", null, ["name", "title"]).map(({ text }) => text),
    pinned: readPinned(reader),
    weight: readNumber(reader, "weight"),
    toc: readFlag(reader, "toc"),
    math: readFlag(reader, "math"),
    comments: readFlag(reader, "comments"),
    period: readPeriod(reader) ?? readPeriodOfDate(reader),
    interests: readInterests(reader),
    other: Object.fromEntries(
      other.filter(({ key }) => key !== "__proto__").map((entry) => [entry.key, toPlain(entry.value)]),
    ),
  };
  return { frontMatter, messages: reader.messages };
}

/** 'published: 2021-08-12' is a date, 'published: false' a flag. */
function readPublishedDate(reader: Reader): Moment | null {
  const dates = entriesOf(reader, "published").filter(({ value }) => flagOf(value) === null);
  return readMoment({ ...reader, fields: new Map([["date", dates]]) }, "date");
}

/** 'draft: published' says that it is none. */
const PUBLISHED = ["published", "publish", "public", "live", "final"];
const UNPUBLISHED = ["draft", "drafts", "private", "pending", "unpublished", "hidden", "trash"];

/** What is not surely meant for readers is a draft. */
function readDraft(reader: Reader): boolean {
  for (const { key, value } of entriesOf(reader, "draft")) {
    const flag = flagOf(value);
    if (flag === true) return true;
    if (flag !== null || (value.kind === "text" && PUBLISHED.includes(value.text.trim().toLowerCase()))) continue;
    note(reader, value.place, "front-matter-type", `"${key}" should be true or false; the entry is taken for a draft`);
    return true;
  }
  if (entriesOf(reader, "published").some(({ value }) => flagOf(value) === false)) return true;
  return entriesOf(reader, "status").some(
    ({ value }) => value.kind === "text" && UNPUBLISHED.includes(value.text.trim().toLowerCase()),
  );
}

/** 'sticky: 1' and 'featured: true' pin; a picture under 'feature' does not. */
function readPinned(reader: Reader): boolean {
  return entriesOf(reader, "pinned").some(
    ({ value }) =>
      flagOf(value) === true || (value.kind === "text" && typeof value.data === "number" && value.data > 0),
  );
}

function readPermalink(reader: Reader): string | null {
  // 'permalink: false' asks Eleventy for no page at all, which is what a draft is for.
  const texts = entriesOf(reader, "permalink").filter(
    ({ value }) => value.kind !== "text" || typeof value.data !== "boolean",
  );
  return readText({ ...reader, fields: new Map([["permalink", texts]]) }, "permalink");
}

function readLanguage(reader: Reader): string | null {
  const text = readText(reader, "language");
  if (text === null) return null;
  const language = readLanguageTag(text);
  const place = entriesOf(reader, "language")[0]?.value.place ?? { line: 1, column: 1 };
  if (language === null)
    note(reader, place, "language-invalid", `"${text}" is no language tag such as "en" or "pt-BR"; it was ignored`);
  return language;
}

function readImage(reader: Reader): FrontMatter["image"] {
  for (const { value } of entriesOf(reader, "image")) {
    const only = value.kind === "list" ? value.items[0] : value;
    if (only?.kind === "text" && typeof only.data === "string") {
      return { url: only.text.trim(), alt: readText(reader, "imageAlt") ?? "" };
    }
    if (only?.kind !== "map") continue;
    const part = (names: readonly string[]): string =>
      names
        .flatMap((name) => only.entries.filter(({ key }) => key.toLowerCase() === name))
        .flatMap((entry) => (entry.value.kind === "text" ? [entry.value.text.trim()] : []))
        .find((text) => text !== "") ?? "";
    const url = part(["url", "src", "image", "path", "file"]);
    if (url !== "") return { url, alt: part(["alt", "caption"]) || (readText(reader, "imageAlt") ?? "") };
  }
  return null;
}
