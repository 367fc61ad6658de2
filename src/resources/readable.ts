import type { Resource } from "../model.ts";
import { decodeSafely } from "../urls.ts";

/** Words that a page's address ends with and that say nothing of it; a language is one. */
const HOLLOW =
  /^(?:index|default|home|main|readme|introduction|intro|overview|latest|stable|current|master|html?|[a-z]{2}[-_](?:[a-z]{2}|han[st])|en|de|fr|es|pt|it|nl|ru|zh|ja|ko)$/i;
/** 'status/1558861987374780416', 'p/1f3e9b7c2d44': a number of a machine. */
const CODE = /^(?:\d{5,}|(?=[a-f\d]*\d)[a-f\d]{8,}|(?=.*\d)(?=.*[A-Z])[\w-]{9,})$/;
/** Shelves of a site, years and numbers of pages: where a thing stands, not what it is. */
const SHELF =
  /^(?:[a-z]|posts?|blogs?|articles?|details?|entr(?:y|ies)|news|release|items?|lists?|wiki|web|questions?|answers?|status|docs?|documentation|pages?|series|tags?|view|watch|content|tree|blob|raw|commits?|issues|pulls?|releases|channel|files?|https?:|-|v?[\d.]+\*?|[\d_-]+)$/i;
/** Shelves whose things have numbers: '/posts/302-how-tides-turn'. */
const NUMBERED =
  /^(?:posts?|blogs?|articles?|entr(?:y|ies)|questions?|answers?|issues|threads?|topics?|episodes?|tips?|cards?)$/i;
/** '9741-how-tides-turn': a number of the machine in front of the words, and no year, sum or other number that speaks ('404'). */
const LEADING = /^(?!(?:19|20)\d\d-|\d*0-|(?:101|128|256|365|404|512)-)\d{3,}[-_](?=\p{L}+[-_]\p{L})/u;
/** Behind 'a' of a short address: the answer, and who passes it on. */
const ANSWER = /^\/a\/(\d+)(?:\/\d+)?\/?$/;
/** The number of an article behind an account with a number: '/qq_39175124/article/details/77527115'. */
const ARTICLE = /^\/[a-z\d]+_\d{6,}\/articles?\/(?:details?\/)?(\d{5,})\/?$/i;
/** The name of a part of a program: 'nets.linear_knot.tie_twice'. */
const CODE_NAME = /^[a-z_]\w*(?:\.[a-z_]\w*)+$/i;
/** 'x.com/ada/status/1590386231707406345': somebody's words, of which the address says no more than whose they are. */
const POST = /^\/(?:profile\/)?@?([\w.-]+)\/(?:status|post)\/\w+\/?$/;
/** 'part-10': of what, the address says before it. */
const PART = /^(?:part|chapter|lecture|lesson|week|day|episode|section|unit|ch|vol|volume)[-_]?\d+$/i;
/** Spelt in capitals, as are words without any vowel, but for those that never are. */
const INITIALS =
  /^(?!(?:vs|nth|mrs?|dr|npm|pnpm|zsh|lbs|hrs)$)(?:api|cli|gpu|cpu|ui|ux|url|ai|aws|ios|ide|io|rest|json|yaml|[b-df-hj-np-tv-xz]{2,4})$/i;
const MOST_WORDS = 16;
/** More words than these in front of a number are a title, and not the name of its author: 'ada_39175124/…/77527115'. */
const MOST_OF_NAME = 3;
/** A longer number of a machine tells nobody anything. */
const LONGEST_CODE = 12;
/** A single word of so many letters is a name by itself; a shorter one needs its site: 'time', 'docs'. */
const TELLING = /^\p{Ll}{8,}$/u;
const EXTENSION = /(?:[_@-][23]x)?\.(?:html?|php|aspx?|jsp|md|pdf|epub|png|jpe?g|gif|svg|webp)$/i;

/**
 * The title for readers. Where no link names a thing, its title is its bare address (`host/path`): then the words at the end of
 * the path speak for it, 'difference-between-or-and-in-ruby' → 'Difference between or and in ruby'. A short word or a number stands before
 * its site, 'time – pkg.go.dev'; a host without a path stays.
 */
export function readTitle({ id, url, title }: Pick<Resource, "id" | "url" | "title">): {
  title: string;
  isNamed: boolean;
} {
  if (!isAddress(title, id, url)) return { title, isNamed: true };
  const { pathname } = URL.canParse(url) ? new URL(url) : { pathname: "" };
  const [answer, author] = [ANSWER.exec(pathname)?.[1], POST.exec(pathname)?.[1]];
  if (answer !== undefined) return { title: `Answer ${answer} – ${hostOf(url)}`, isNamed: false };
  const article = ARTICLE.exec(pathname)?.[1];
  if (article !== undefined) return { title: `Article ${article} – ${hostOf(url)}`, isNamed: false };
  if (author !== undefined) return { title: `Post by ${author} – ${hostOf(url)}`, isNamed: false };
  return { title: describe(pathOf(url), hostOf(url)), isNamed: false };
}

/** How many words the end of an address spells out: 3 for '…/how-tides-turn', 1 for '…/tides', 0 for a number, as in '…/how-tides-turn/7180'. */
export function countWords(url: string): number {
  const end = pathOf(url).findLast((part) => !HOLLOW.test(part)) ?? "";
  const words = wordsOf(tellingParts([end])[0] ?? "");
  return words.filter((word) => /\p{L}/u.test(word)).length;
}

function tellingParts(parts: readonly string[]): string[] {
  return parts.filter((part) => !HOLLOW.test(part) && !SHELF.test(part) && !CODE.test(part));
}

function describe(parts: readonly string[], host: string): string {
  const telling = tellingParts(parts);
  const end = telling.at(-1) ?? "";
  const shelf = parts[parts.lastIndexOf(end) - 1] ?? "";
  // Of three digits only where a shelf of numbered things is in front: '/notes/500-…' may be a sum.
  const last = /^\d{4}/.test(end) || NUMBERED.test(shelf) ? end.replace(LEADING, "") : end;
  const code = parts.findLast((part) => CODE.test(part) || /^\d{3,4}$/.test(part)) ?? "";
  const isBehind = code !== "" && parts.indexOf(code) > parts.lastIndexOf(end);
  const isCode = CODE_NAME.test(last) && last.includes("_");
  if (isCode || /^\w+(?:\.\w+){2,}$/.test(last)) return last;
  const words = wordsOf(last);
  if (words.length > 1 && PART.test(last) && telling.length > 1)
    return capitalise(`${shorten(wordsOf(telling.at(-2) ?? ""))}, ${words.join(" ")}`);
  if (words.length > (isBehind && /\d/.test(last) ? MOST_OF_NAME : 1)) return capitalise(shorten(words));
  const number = isBehind && code.length <= LONGEST_CODE ? [code] : [];
  if (number.length === 0 && TELLING.test(last)) return capitalise(last);
  const name = [...words, ...number].join(" ");
  return name === "" ? host : `${name} – ${host}`;
}

function wordsOf(part: string): string[] {
  const words = part.split(/[-_+\s]+/).filter((word) => word !== "" && !CODE.test(word));
  return words.map((word) => (INITIALS.test(word) && words.length > 1 ? word.toUpperCase() : word));
}

/** A link's own words are an address too, when the author wrote the bare address as a link. */
function isAddress(title: string, id: string, url: string): boolean {
  if (/^https?:\/\/\S+$/i.test(title)) return true;
  const [bare, bareId] = [title.replace(/^www\./i, "").replace(/\/+$/, ""), id.replace(/[?#].*$/, "")];
  return (
    !/\s/.test(bare) &&
    bare.startsWith(hostOf(url)) &&
    (bare === bareId || decodeSafely(bareId) === bare || bare === hostOf(url))
  );
}

function pathOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).pathname.split("/").map((part) => decodeSafely(part).replace(EXTENSION, ""));
  return parts.filter((part) => part !== "");
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
