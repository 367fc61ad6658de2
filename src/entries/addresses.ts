import { compareText } from "../lists.ts";
import type { Head, Message, Settings, Url } from "../model.ts";
import { warning } from "../report.ts";
import { fileUrl, pageUrl } from "../urls.ts";
import { type Address, type AddressSource, fullNameAddress, ownAddress, pathAddress, readAddress } from "./address.ts";

/** Addresses of the site's own pages and files, without slashes around them. */
export const SITE_PAGES = ["", "archive", "resources", "tags", "timeline"] as const;
/** Pages that the author may write himself: there, what the site has to say stands below his text. */
export const SHARED_PAGES: readonly string[] = ["now", "open"];
const SITE_FILES = [
  ...["404.html", "404", "feed.xml", "rss.xml", "feed.json", "sitemap.xml", "robots.txt", "favicon.svg", "favicon.ico"],
  ...["timeline.json", "timeline.csv", "timeline.ics", "resources.json"],
  ...["resources.csv", "resources.bib", "resources.csl.json", "feeds.opml", "topics.jsonld"],
];
/** Pages of one kind of resources, which a journal with thousands of them has. */
const KIND_PAGES = ["book", "course", "paper", "article", "docs", "video", "playlist", "repository"]
  .concat(["notebook", "dataset", "tool", "community", "profile", "other"])
  .map((kind) => `resources/${kind}`);
/** Folders in which the site makes pages of its own, by names that are not known yet. */
const SITE_FOLDERS = ["tags", "timeline"];

const RESERVED: ReadonlySet<string> = new Set([...SITE_PAGES, ...SITE_FILES, ...SITE_FOLDERS, ...KIND_PAGES]);

export function toUrl(address: Address, { basePath }: Pick<Settings, "basePath">): Url {
  if (address !== "" && !address.endsWith("/")) return fileUrl(basePath, address);
  return pageUrl(basePath, ...address.split("/").filter((part) => part !== ""));
}

/** Who has which address, whatever its case and final slash: some disks and servers see no difference. */
interface Claims {
  /** Folded address → path of the entry. */
  owners: Map<string, string>;
  /** Folders that addresses lie in, and addresses that are files: neither can be the other. */
  folders: Map<string, string>;
  files: Map<string, string>;
}

/**
 * Gives every entry an address of its own. The same entries get the same addresses in whatever order they come: an address that
 * its author chose goes first, then the order of the paths counts. Who comes too late gets the address of its full file name, else
 * a number, with a notice; so does who wants one of the site's own pages.
 */
export function assignAddresses(heads: Head[], settings: Settings): { heads: Head[]; messages: Message[] } {
  const messages: Message[] = [];
  const claims: Claims = { owners: new Map(), folders: new Map(), files: new Map() };
  const wanted = heads.map((head) => {
    const own = ownAddress(head, settings);
    return { head, ...own, address: settleCase(own.address) };
  });
  wanted.sort((a, b) => Number(b.chosen) - Number(a.chosen) || compareText(a.head.path, b.head.path));
  const addresses = new Map<string, Address>();
  for (const { head, address } of wanted) {
    const free = chooseAddress(address, head, claims);
    claim(free, head.path, claims);
    addresses.set(head.path, free);
    if (free !== address) messages.push(takenNotice(head, address, free, claims));
  }
  const redirects = assignRedirects(heads, addresses, claims, settings, messages);
  const assigned = heads.map((head) => ({
    ...head,
    url: toUrl(addresses.get(head.path) ?? "", settings),
    redirects: redirects.get(head.path) ?? [],
  }));
  return { heads: assigned, messages };
}

/** '/Now/' is the site's own page /now/: beside it, both would be one file on a disk that sees no case. */
function settleCase(address: Address): Address {
  return SHARED_PAGES.includes(fold(address)) ? address.toLowerCase() : address;
}

/** The wanted address if it is free, else what may stand in for it; the numbers do not end before one is. */
function chooseAddress(address: Address, head: AddressSource, claims: Claims): Address {
  const full = fullNameAddress(head.path);
  const first = [address, ...(address === "" ? [pathAddress(head)] : []), full].find((candidate) =>
    isFree(candidate, claims),
  );
  if (first !== undefined) return first;
  for (let number = 2; ; number++) {
    const candidate = withNumber(address === "" ? full : address, number, claims);
    if (isFree(candidate, claims)) return candidate;
  }
}

/** 'notes/maps/' → 'notes/maps-2/'. What changes is the part that stands in the way: 'tags/maps/' → 'tags-2/maps/'. */
function withNumber(address: Address, number: number, claims: Claims): Address {
  const parts = address.split("/").filter((part) => part !== "");
  const blocked = parentsOf(fold(address)).findIndex((folder) => isClosed(folder, claims));
  const index = blocked < 0 ? parts.length - 1 : blocked;
  const [, stem = "", extension = ""] = /^(.*?)(\.html?)?$/.exec(parts[index] ?? "") ?? [];
  parts[index] = `${stem}-${number}${extension}`;
  return parts.join("/") + (address.endsWith("/") ? "/" : "");
}

/** True for a folder in which no entry can lie: a file has its name, or the site makes pages of its own in it. */
function isClosed(folder: string, claims: Claims): boolean {
  return claims.files.has(folder) || SITE_FILES.includes(folder) || SITE_FOLDERS.includes(folder);
}

function isFree(address: Address, claims: Claims): boolean {
  const key = fold(address);
  const isFile = !address.endsWith("/");
  if (isFile && SHARED_PAGES.includes(key)) return false;
  if (RESERVED.has(key) || claims.owners.has(key) || (isFile && claims.folders.has(key))) return false;
  return !parentsOf(key).some((folder) => isClosed(folder, claims));
}

function claim(address: Address, path: string, claims: Claims): void {
  const key = fold(address);
  claims.owners.set(key, path);
  if (!address.endsWith("/")) claims.files.set(key, path);
  for (const folder of parentsOf(key)) claims.folders.set(folder, path);
}

function fold(address: Address): string {
  return address.normalize("NFC").toLowerCase().replace(/\/$/, "");
}

function parentsOf(key: string): string[] {
  const parts = key.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

function takenNotice(head: Head, wanted: Address, given: Address, claims: Claims): Message {
  const key = fold(wanted);
  const owner =
    claims.owners.get(key) ?? claims.folders.get(key) ?? parentsOf(key).map((folder) => claims.files.get(folder))[0];
  const [rule, taken] =
    owner === undefined || owner === head.path
      ? ["address-reserved", "belongs to a page of the site itself"]
      : ["address-taken", `is that of ${owner} already`];
  const line = head.keyLines.url ?? head.keyLines.permalink ?? head.keyLines.slug ?? 1;
  const reason = `the address /${wanted} ${taken}; this entry was put at /${given} (set "permalink" or "slug" to choose another)`;
  return warning(head.path, line, 1, rule, reason);
}

/** Old addresses of an entry as it names them: aliases with a slash in them or with .html at their end. */
export function redirectsOf(
  head: AddressSource,
  own: Address,
  settings: Settings,
): { redirects: Url[]; messages: Message[] } {
  const { addresses, messages } = redirectAddresses(head, own, settings);
  return { redirects: addresses.map((address) => toUrl(address, settings)), messages };
}

function redirectAddresses(
  head: AddressSource,
  own: Address,
  settings: Settings,
): { addresses: Address[]; messages: Message[] } {
  const messages: Message[] = [];
  const folder = own.replace(/[^/]*\/?$/, "");
  const addresses = head.frontMatter.aliases.filter(isOldAddress).flatMap((alias) => {
    const isRooted = alias.startsWith("/") || /^[a-z][a-z0-9+.-]*:/i.test(alias);
    const read = readAddress(isRooted ? alias : `/${folder}${alias.replace(/^\.\//, "")}`, settings);
    if (typeof read === "string") return read === "" ? [] : [read];
    const line = head.keyLines.aliases ?? head.keyLines.redirect_from ?? head.keyLines.alias ?? 1;
    messages.push(
      warning(head.path, line, 1, "alias-invalid", `the old address "${alias}" ${read.reason}; it was ignored`),
    );
    return [];
  });
  return { addresses: [...new Map(addresses.map((address) => [fold(address), address])).values()], messages };
}

/** '/old/' and 'old/post.html' are addresses; 'Deep learning' is another name. */
export function isOldAddress(alias: string): boolean {
  return alias.includes("/") || /\.html?$/i.test(alias);
}

/** An old address redirects only where no page lives now; of two entries that name the same one, the first by path has it. */
function assignRedirects(
  heads: readonly Head[],
  addresses: ReadonlyMap<string, Address>,
  claims: Claims,
  settings: Settings,
  messages: Message[],
): Map<string, Url[]> {
  const redirects = new Map<string, Url[]>();
  for (const head of heads.toSorted((a, b) => compareText(a.path, b.path))) {
    const own = addresses.get(head.path) ?? "";
    const kept: Url[] = [];
    for (const old of redirectAddresses(head, own, settings).addresses) {
      if (fold(old) === fold(own)) continue;
      if (isFree(old, claims) && !SHARED_PAGES.includes(fold(old))) {
        claim(old, head.path, claims);
        kept.push(toUrl(old, settings));
      } else messages.push(redirectNotice(head, old, claims));
    }
    redirects.set(head.path, kept);
  }
  return redirects;
}

function redirectNotice(head: Head, old: Address, claims: Claims): Message {
  const owner = claims.owners.get(fold(old));
  const line = head.keyLines.aliases ?? head.keyLines.redirect_from ?? head.keyLines.alias ?? 1;
  const taken = owner === undefined ? "belongs to a page of the site itself" : `is that of ${owner}`;
  return warning(head.path, line, 1, "redirect-taken", `the old address /${old} ${taken}; no redirect was made`);
}
