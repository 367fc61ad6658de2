import type { LinkIndex, Url } from "../model.ts";
import { addressKey } from "./link-index.ts";

/** What a link in a text leads to. `outside` is the web; `missing` looks as if it meant something in the journal that is not there. */
export type Target =
  | { kind: "page"; url: Url }
  | { kind: "file"; url: Url; path: string }
  | { kind: "anchor"; url: string }
  | { kind: "outside"; url: string }
  | { kind: "missing"; url: string };

const MARKDOWN_FILE = /\.(?:md|markdown|mdx)$/i;

/**
 * Finds what `href`, written in the file `from`, leads to: another Markdown file ('../2022/review.md#may'), a file beside it
 * ('img/tide.svg'), an address of the site ('/about/', old ones included), a heading of the same page ('#may') or the web.
 */
export function resolveLink(href: string, from: string, index: LinkIndex, basePath: string): Target {
  if (href.startsWith("#")) return { kind: "anchor", url: href };
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith("//")) return { kind: "outside", url: href };
  const [, path = "", suffix = ""] = /^([^?#]*)(.*)$/s.exec(href) ?? [];
  if (path === "") return { kind: "anchor", url: href };
  const decoded = decode(path);
  for (const candidate of candidatePaths(decoded, from)) {
    const found = lookUp(candidate, suffix, index);
    if (found !== null) return found;
  }
  const address = absoluteAddress(decoded, from);
  const url = address === null ? undefined : own(index.addresses, addressKey(address, basePath));
  return url === undefined ? { kind: "missing", url: href } : { kind: "page", url: url + suffix };
}

/**
 * Finds the note or file that a wikilink names: by path, else by name, the nearest folder first. A note's answer is the address
 * of its page, a file's its path from the top of the content folder with a slash before it; null where there is none.
 */
export function resolveName(name: string, kind: "page" | "file", from: string, index: LinkIndex): string | null {
  const folder = folderOf(from);
  if (kind === "file") {
    const path = nearest(Object.keys(index.files), name, folder);
    return path === null ? null : `/${path}`;
  }
  const direct = [joinPath(folder, name) ?? name, name, `${name}.md`]
    .map((path) => own(index.pages, path))
    .find((url) => url !== undefined);
  if (direct !== undefined) return direct;
  const paths = own(index.names, (name.split("/").at(-1) ?? name).toLowerCase()) ?? [];
  const fitting = name.includes("/")
    ? paths.filter((path) => withoutExtension(path).toLowerCase().endsWith(name.toLowerCase()))
    : paths;
  const best = fitting.find((path) => folderOf(path) === folder) ?? fitting[0];
  return best === undefined ? null : (own(index.pages, best) ?? null);
}

/** The folder part of a path, '' at the top: 'a/b.md' → 'a'. */
export function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

/** Joins a folder and a relative path: ('a', '../b.md') → 'b.md'; null where it leads out of the content folder. */
export function joinPath(folder: string, relative: string): string | null {
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split("/")) {
    if (part === "..") {
      if (parts.length === 0) return null;
      parts.pop();
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

function candidatePaths(path: string, from: string): string[] {
  if (path.startsWith("/")) return [path.slice(1), `static${path}`, `public${path}`];
  const beside = joinPath(folderOf(from), path);
  return [...new Set([beside ?? path, path])];
}

function lookUp(path: string, suffix: string, index: LinkIndex): Target | null {
  const page =
    own(index.pages, path) ??
    (MARKDOWN_FILE.test(path) ? undefined : own(index.pages, `${path.replace(/\/$/, "")}.md`));
  if (page !== undefined) return { kind: "page", url: page + suffix };
  const file = own(index.files, path);
  return file === undefined ? null : { kind: "file", url: file + suffix, path };
}

/** Relative addresses are meant from the entry's folder, as they are in its file. */
function absoluteAddress(path: string, from: string): string | null {
  if (path.startsWith("/")) return path;
  const joined = joinPath(folderOf(from), path);
  return joined === null ? null : `/${joined}`;
}

function nearest(paths: readonly string[], name: string, folder: string): string | null {
  const wanted = name.replace(/^\.?\//, "");
  const exact = [joinPath(folder, wanted) ?? wanted, wanted].find((path) => paths.includes(path));
  if (exact !== undefined) return exact;
  const ends = paths
    .filter((path) => path.toLowerCase().endsWith(`/${wanted.toLowerCase()}`))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return ends[0] ?? null;
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function withoutExtension(path: string): string {
  return path.replace(MARKDOWN_FILE, "");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path; // a lone % that encodes nothing
  }
}
