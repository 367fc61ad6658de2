import type { FrontMatter, Message, Moment, Settings } from "../model.ts";
import { warning } from "../report.ts";
import { decodeSafely, hashText, LONGEST_SEGMENT, shortenSegment, slugify, slugifySegment } from "../urls.ts";
import { makeDay } from "./dates.ts";

/**
 * An address below the base path without a slash at its start, decoded: 'posts/maps/' is a page, 'old/maps.html' a file, '' the home
 * page. What `assignAddresses` compares and urls are made of.
 */
export type Address = string;

/** What an address is made of. */
export interface AddressSource {
  path: string;
  frontMatter: FrontMatter;
  keyLines: Record<string, number>;
  date: Moment | null;
}

/** Longest address that an author may choose, in bytes. */
const MAX_ADDRESS = 1000;

/** The entry's own address: front matter, else the pattern of journal.yaml, else its path. */
export function ownAddress(
  entry: AddressSource,
  settings: Settings,
): { address: Address; chosen: boolean; messages: Message[] } {
  const { permalink, slug } = entry.frontMatter;
  if (permalink !== null) {
    const read = readAddress(fillPattern(permalink, entry), settings);
    if (typeof read === "string") return { address: read, chosen: true, messages: [] };
    const line = entry.keyLines.url ?? entry.keyLines.permalink ?? entry.keyLines.path ?? 1;
    const address = patternAddress(entry, settings) ?? pathAddress(entry);
    const reason = `the address "${permalink}" ${read.reason}; /${address} was used instead`;
    return { address, chosen: false, messages: [warning(entry.path, line, 1, "permalink-invalid", reason)] };
  }
  return { address: patternAddress(entry, settings) ?? pathAddress(entry), chosen: slug !== null, messages: [] };
}

function patternAddress(entry: AddressSource, settings: Settings): Address | null {
  if (settings.permalink === null) return null;
  const read = readAddress(fillPattern(settings.permalink, entry), settings);
  return typeof read === "string" && read !== "" ? read : null;
}

/** '_posts/2022-02-01-Big Maps.md' → 'big-maps/'; a README or index stands for its folder, unless that is the home page. */
export function pathAddress(entry: Pick<AddressSource, "path" | "frontMatter">): Address {
  const { folders, name } = splitPath(entry.path);
  const { slug } = entry.frontMatter;
  const parts = [...folders.map(slugifySegment), slug === null ? slugifySegment(name) : cleanSlug(slug)];
  return `${parts.map((part) => boundSegment(part, entry.path)).join("/")}/`;
}

/** Where the entry would live if its file kept its whole name: with its date, and as README or index. The address in reserve. */
export function fullNameAddress(path: string): Address {
  const parts = path.split("/");
  const stem = stemOf(parts.pop() ?? "").replace(/^_+/, "");
  const names = [...parts.filter((folder) => folder !== "_posts" && folder !== "_drafts"), stem];
  return `${names.map((name) => boundSegment(slugifySegment(name), path)).join("/")}/`;
}

/** Folders that count in the address, and the name that ends it: the file's, or its folder's for an index or README. */
export function splitPath(path: string): { folders: string[]; name: string; isIndex: boolean } {
  const parts = path.split("/");
  const stem = stemOf(parts.pop() ?? "");
  const folders = parts.filter((folder) => folder !== "_posts" && folder !== "_drafts");
  const isIndex = /^(?:_?index|readme)$/i.test(stem);
  const folder = isIndex ? folders.pop() : undefined;
  const name = folder ?? (isIndex ? stem.replace(/^_/, "") : stem);
  return { folders, name: withoutDate(name), isIndex };
}

/** File name without extension and without the id that Notion puts behind it. */
export function stemOf(name: string): string {
  return name.replace(/\.(?:md|markdown|mdown|mkd|mdx)$/i, "").replace(/(?<=.) [0-9a-f]{32}$/, "");
}

const DATED_NAME = /^(?:(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})|(\d{4})[-_](\d{1,2})[-_](\d{1,2}))[-_. ]+(?=.*[\p{L}\p{N}])/u;

/** '2022-02-01-title' → 'title', '2022-2-1-title' → 'title', '20220201 title' → 'title'; a name that is only a date stays. */
export function withoutDate(name: string): string {
  const [start, year, month, day] = DATED_NAME.exec(name)?.filter((part) => part !== undefined) ?? [];
  if (start === undefined || makeDay(Number(year), Number(month), Number(day)) === null) return name;
  return name.slice(start.length).replace(/^[-_. ]+/, "");
}

function cleanSlug(slug: string): string {
  return slugifySegment(
    slug
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "",
  );
}

/** A part of an address that is neither empty nor too long for a file system; both end in a hash that stays while the path stays. */
function boundSegment(segment: string, path: string): string {
  return segment === "" ? `entry-${hashText(path)}` : shortenSegment(segment, path);
}

const PLACEHOLDER =
  /:(output_ext|i_month|i_day|short_year|year|month|day|sections?|categories|filename|contentbasename|title|slug|name)/g;

/** '/:year/:month/:slug/' with the entry's own values. A part with a date in it is left out where the entry has none. */
function fillPattern(pattern: string, entry: AddressSource): string {
  if (!PLACEHOLDER.test(pattern)) return pattern;
  PLACEHOLDER.lastIndex = 0;
  return pattern
    .split("/")
    .filter((part) => entry.date !== null || !/:(?:i_month|i_day|short_year|year|month|day)/.test(part))
    .map((part) => part.replace(PLACEHOLDER, (_, name: string) => placeholderValue(name, entry)))
    .join("/");
}

function placeholderValue(name: string, entry: AddressSource): string {
  const [year = "", month = "", day = ""] = entry.date?.day.split("-") ?? [];
  const { folders, name: fileName } = splitPath(entry.path);
  const { slug, title, categories } = entry.frontMatter;
  const file = boundSegment(slugifySegment(fileName), entry.path);
  const own = slug === null ? file : cleanSlug(slug) || file;
  const values: Readonly<Record<string, string>> = {
    ...{ year, month, day, short_year: year.slice(2), i_month: String(Number(month)), i_day: String(Number(day)) },
    section: slugifySegment(folders[0] ?? ""),
    sections: folders.map(slugifySegment).join("/"),
    categories: categories.map(slugify).join("/"),
    title: slug === null && title !== null ? boundSegment(slugify(title) || file, entry.path) : own,
    ...{ slug: own, name: own, filename: file, contentbasename: file, output_ext: ".html" },
  };
  return values[name] ?? "";
}

/** An address as an author writes it, as ours; or what is wrong with it. An address of this very site may be absolute. */
export function readAddress(text: string, settings: Settings): Address | { reason: string } {
  let path = text.trim();
  const site = `${settings.origin}${settings.basePath}`;
  if (path.startsWith(site)) path = path.slice(site.length);
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith("//")) return { reason: "does not lie in this site" };
  path = decodeSafely(path.replace(/[?#].*$/s, "")).normalize("NFC");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not get into a file name
  if (/[\u0000-\u001F\u007F\\]|\p{Cs}/u.test(path)) return { reason: "holds characters that no address can have" };
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => /^\.+$/.test(part.trim()))) return { reason: "leads out of its place with dots" };
  if (Buffer.byteLength(path) > MAX_ADDRESS || parts.some((part) => Buffer.byteLength(part) > LONGEST_SEGMENT))
    return { reason: "is too long" };
  const last = parts.at(-1)?.trim() ?? "";
  if (!path.endsWith("/") && /^index\.html?$/i.test(last)) parts.pop();
  else if (!path.endsWith("/") && /.\.html?$/i.test(last)) return parts.map((part) => part.trim()).join("/");
  return parts.map((part) => `${part.trim()}/`).join("");
}
