import { addTo, compareText } from "../lists.ts";
import type { Head, LinkIndex, Settings, Url } from "../model.ts";
import { decodeSafely, fileUrl, pageUrl, slugify } from "../urls.ts";
import { fullNameAddress, pathAddress, splitPath, stemOf } from "./address.ts";
import { isOldAddress, SHARED_PAGES, SITE_PAGES } from "./addresses.ts";

/** Where other generators put the page of a tag or category; here both are under /tags/. */
const TAG_FOLDERS = ["tags", "tag", "categories", "category"];

/** Addresses of everything that a text may link to: pages, names for wikilinks, addresses of now and before, files. */
export function buildLinkIndex(heads: Head[], files: string[], settings: Settings): LinkIndex {
  const sorted = heads.toSorted((a, b) => compareText(a.path, b.path));
  return {
    pages: Object.fromEntries(sorted.map((head) => [head.path, head.url])),
    names: indexNames(sorted),
    addresses: indexAddresses(sorted, settings),
    files: Object.fromEntries(files.toSorted(compareText).map((path) => [path, fileUrl(settings.basePath, path)])),
  };
}

function indexNames(heads: readonly Head[]): Record<string, string[]> {
  const names = new Map<string, string[]>();
  for (const head of heads) {
    for (const name of namesOf(head)) addTo(names, name, head.path);
  }
  return Object.fromEntries(names);
}

/** What a wikilink may call an entry: its file name with and without date, its folder for an index, its title, its other names. */
function namesOf({ path, frontMatter }: Head): Set<string> {
  const stem = stemOf(path.split("/").at(-1) ?? path);
  const { name, isIndex } = splitPath(path);
  const title = frontMatter.title?.replace(/[*_`~]|\\(?=[<>*_`[\]$~&])/g, "");
  const folder = isIndex ? path.split("/").at(-2) : undefined;
  const names = [
    ...(isIndex && folder !== undefined ? [folder] : [stem]),
    ...[name, path.replace(/\.[^./]+$/, ""), title ?? ""],
    ...frontMatter.aliases.filter((alias) => !isOldAddress(alias)),
  ];
  return new Set(names.map((text) => text.normalize("NFC").trim().toLowerCase()).filter((text) => text !== ""));
}

/**
 * An address that is in use goes before one that was in use, and that before one that other generators would have made of the
 * path. A made-up address that two entries could have had leads nowhere: better a notice than the wrong page.
 */
function indexAddresses(heads: readonly Head[], settings: Settings): Record<string, Url> {
  const addresses = new Map<string, Url>();
  for (const page of [...SITE_PAGES, ...SHARED_PAGES])
    addresses.set(`/${page}`, pageUrl(settings.basePath, ...(page === "" ? [] : [page])));
  for (const head of heads) addresses.set(addressKey(head.url, settings.basePath), head.url);
  for (const head of heads) {
    for (const old of head.redirects) addIfNew(addresses, addressKey(old, settings.basePath), head.url);
  }
  for (const name of heads.flatMap(({ frontMatter }) => [...frontMatter.tags, ...frontMatter.categories])) {
    const slug = slugify(name);
    for (const folder of TAG_FOLDERS)
      addIfNew(addresses, `/${folder}/${slug}`, pageUrl(settings.basePath, "tags", slug));
  }
  const guesses = new Map<string, Set<Url>>();
  for (const head of heads) {
    for (const key of guessesOf(head)) guesses.set(key, (guesses.get(key) ?? new Set()).add(head.url));
  }
  for (const [key, urls] of guesses) {
    const [only] = urls;
    if (urls.size === 1 && only !== undefined) addIfNew(addresses, key, only);
  }
  return Object.fromEntries(addresses);
}

/** Where Hugo, Zola and Jekyll would have put the file, as keys. */
function guessesOf(head: Head): string[] {
  const { folders, name } = splitPath(head.path);
  const last = head.frontMatter.slug ?? name;
  const [year, month, day] = head.date?.day.split("-") ?? [];
  const categories = head.frontMatter.categories.map((category) => category.replace(/\s+/g, "-"));
  const dated = year === undefined ? [] : [`${year}/${month}/${day}/${last}`, `${year}/${month}/${last}`];
  // A site that shows its posts at the top, or in a folder of posts, may have had it the other way round before.
  const moved = folders.length === 0 ? ["posts", "post", "blog"].map((folder) => `${folder}/${last}`) : [last];
  const guesses = [
    ...[pathAddress(head), fullNameAddress(head.path), [...folders, last].join("/"), [...folders, name].join("/")],
    ...[...dated, ...dated.map((guess) => [...categories, guess].join("/"))],
    ...(folders.length > 1 ? [] : moved),
  ];
  return guesses.map(foldAddress);
}

/**
 * Key of an address in `LinkIndex.addresses`: decoded, lower case, without base path, '.html', 'index.html' and final slash; '/' is
 * the home page.
 */
export function addressKey(url: Url, basePath: string): string {
  const inside = url.startsWith(basePath) ? url.slice(basePath.length) : url;
  return foldAddress(decodeSafely(inside));
}

function foldAddress(address: string): string {
  const folded = address
    .normalize("NFC")
    .toLowerCase()
    .replace(/^\/+|\/+$/g, "");
  return `/${folded.replace(/(?:^index|\/index)?\.html?$/, "")}`;
}

function addIfNew(addresses: Map<string, Url>, key: string, url: Url): void {
  if (!addresses.has(key)) addresses.set(key, url);
}
