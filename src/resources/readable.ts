import type { Resource } from "../model.ts";

/** Words that a page's address ends with and that say nothing of it. */
const HOLLOW =
  /^(?:index|default|home|main|readme|introduction|intro|overview|latest|stable|current|master|en(?:-us)?|html?)$/i;
/** 'status/1558861987374780416', 'p/1f3e9b7c2d44': a number of a machine. */
const CODE = /^(?:\d{5,}|(?=[a-f\d]*\d)[a-f\d]{8,}|(?=.*\d)(?=.*[A-Z])[\w-]{9,})$/;
const MOST_WORDS = 16;
const EXTENSION = /\.(?:html?|php|aspx?|jsp|md|pdf|epub|png|jpe?g|gif|svg|webp)$/i;

/**
 * The title for readers. Where no link names a thing, its title is its bare address (`host/path`): then the words at the end of
 * the path speak for it, 'difference-between-or-and-in-ruby' → 'Difference between or and in ruby', else the path itself; a
 * host without a path stays.
 */
export function readTitle({ id, url, title }: Pick<Resource, "id" | "url" | "title">): {
  title: string;
  isNamed: boolean;
} {
  if (!isAddress(title, id, url)) return { title, isNamed: true };
  const parts = pathOf(url);
  const last = parts.findLast((part) => !HOLLOW.test(part) && !CODE.test(part)) ?? "";
  const words = last.split(/[-_+\s]+/).filter((word) => word !== "" && !CODE.test(word));
  if (words.length > 1) return { title: capitalise(shorten(words)), isNamed: false };
  return { title: parts.length > 0 ? parts.join("/") : hostOf(url), isNamed: false };
}

/** A link's own words are an address too, when the author wrote the bare address as a link. */
function isAddress(title: string, id: string, url: string): boolean {
  if (/^https?:\/\/\S+$/i.test(title)) return true;
  const bare = title.replace(/^www\./i, "").replace(/\/+$/, "");
  return (
    !/\s/.test(bare) && bare.startsWith(hostOf(url)) && (bare === id || decode(id) === bare || bare === hostOf(url))
  );
}

function pathOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.split("/").map((part) => decode(part).replace(EXTENSION, ""));
  const kept = parts.filter((part) => part !== "");
  while (kept.length > 1 && HOLLOW.test(kept.at(-1) ?? "")) kept.pop();
  return kept.length === 1 && HOLLOW.test(kept[0] ?? "") ? [] : kept;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url;
}

/** Some sites put a whole sentence into the address. */
function shorten(words: readonly string[]): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(" ")} …` : words.join(" ");
}

function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
