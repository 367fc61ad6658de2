import type { Url } from "./model.ts";

/**
 * A name as one part of an address or as a heading's id: lower case, words joined by single dashes, letters and digits of
 * every script kept. Signs that tell names apart are spelled out: 'C++' → 'c-plus-plus', 'C#' → 'c-sharp', '.NET' → 'dot-net'.
 * '' where nothing is left ('!?').
 */
export function slugify(text: string): string {
  // Most names are plain words, and there are many.
  if (/^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i.test(text)) return text.toLowerCase().replaceAll(" ", "-");
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}+])\+/gu, "-plus-")
    .replace(/(?<=[\p{L}\p{N}])#/gu, "-sharp-")
    .replace(/(?<![\p{L}\p{N}.])\.(?=\p{L})/gu, "dot-")
    .replace(/&/g, "-and-")
    .replace(/['’ʼ]/g, "")
    .replace(/[^\p{L}\p{N}\p{M}_]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}

/** As `slugify` for a file or folder name: dots stay too, so that 'v1.2_notes' keeps its look. */
export function slugifySegment(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_.~-]+/gu, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}

/** Longest part of an address in bytes; file systems end at 255. */
export const LONGEST_SEGMENT = 200;

/** A part of an address as it is, or cut to what file systems take, with a hash of what it stands for behind it. */
export function shortenSegment(segment: string, source: string): string {
  if (byteLength(segment) <= LONGEST_SEGMENT) return segment;
  const hash = hashText(source);
  const room = LONGEST_SEGMENT - hash.length - 1;
  let cut = "";
  let bytes = 0;
  for (const character of segment) {
    bytes += byteLength(character);
    if (bytes > room) break;
    cut += character;
  }
  return `${cut}-${hash}`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** FNV-1a in eight digits: short, and the same on every machine. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** Address from parts below the base path, percent-encoded: ('/journal/', 'tags', 'c-sharp') → '/journal/tags/c-sharp/'. */
export function pageUrl(basePath: string, ...segments: readonly string[]): Url {
  return encodeURI(`${basePath}${segments.map((segment) => `${segment}/`).join("")}`).replace(
    /[?#]/g,
    encodeURIComponent,
  );
}

/** Address of a file: ('/journal/', 'tags/rust/feed.xml') → '/journal/tags/rust/feed.xml'. */
export function fileUrl(basePath: string, path: string): Url {
  return `${basePath}${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Where a page lies in the output folder: '/journal/tags/c/' → 'tags/c/index.html'. The one place where an address becomes a path. */
export function outputPath(url: Url, basePath: string): string {
  // A slash inside a part stays encoded: it must not become a folder.
  const parts = url
    .slice(basePath.length)
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("/", "%2F"));
  const path = parts.join("/");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** '/caf%C3%A9' → '/café'; a text with a lone % that encodes nothing stays as it is: '/100%'. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** 'https://example.org' + '/a/' → 'https://example.org/a/'. */
export function absoluteUrl(origin: string, url: Url): string {
  return `${origin}${url}`;
}
