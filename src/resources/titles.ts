import { countWords } from "./readable.ts";

/** 'lecture 8', 'ch. 4', '2. Linear Algebra': a place in a thing, not its name. */
const POINTER =
  /^(?:(?:lectures?|chapters?|ch\.|parts?|weeks?|days?|sections?|episodes?|videos?|lessons?|units?|modules?|pages?|pp?\.|week)\s*\d[\d\s.,–-]*(?:and \d+)?|\d+(?:\.\d+)*\.\s+\S.*)$/i;
/** Words at the start of a sentence that are written with a capital and are no name. */
const OPENING =
  /^(?:\p{L}+ed|read|reading|watching|finishing|starting|reread|saw|see|began|did|also|then|today|the|a|an|this|that|my|i|in|on|at|from|first|second|third|more|some|and|or|with|for)$/iu;

/** 'nice summary', 'first': words that point at a thing without naming it. */
const NAMELESS =
  /^(?:first|second|third|last|other|next|previous|(?:\p{Ll}+\s){0,2}(?:summary|explanation|overview|introduction|intro|post|article|thread|guide|write-?up|video|paper|repo|repository|slides|notes|playlist|series|implementation|code|coding|notebook))$/u;

/** 'the [first] and second of Moss's Tide Tables': a number, and the thing behind it. */
const ORDINAL = /^(?:first|second|third|fourth|fifth|last)$/;
const OF_WHOLE =
  /^(?:,? (?:and|or|to) (?:the )?\p{Ll}+)? of (?:the )?(?:\p{Lu}[\p{L}-]+['’]s? (?=\p{Lu}))?(\p{Lu}[\p{L}\p{N}-]+(?: (?:(?:of|and|the|for|in|to) )*\p{Lu}[\p{L}\p{N}-]*)*)/u;

/** '2. Linear Algebra' */
const NUMBERED = /^\d+(?:\.\d+)*\.\s+\S/;
const NUMBER = /^[\d.]+\s+/;

/** 'Video: How tides turn (YouTube)': what a player is called where it stands in a text. */
const EMBEDDED = /^(?:Video|Post|Code|Recording|Audio|Slides): (.+) \([\p{L} ]+\)$/u;

/** 'A dataset on [kaggle](…)': the name of the site, not that of a page somewhere on it. */
function isSite(text: string, url: string): boolean {
  const [, host = "", path = ""] = /^https?:\/\/(?:www\.)?([^/.?#:]+)\.[^/?#]*([^?#]*)/i.exec(url) ?? [];
  return text.toLowerCase() === host.toLowerCase() && path.split("/").filter((part) => part !== "").length > 1;
}

/**
 * A link that only says 'lecture 8' is named with the words in front of it: 'Statistical Rethinking, lecture 8'. '' for words that name
 * nothing, or no more than the site of `url`.
 */
export function nameLink(given: string, before: string, url = "", behind = ""): string {
  const text = EMBEDDED.exec(given)?.[1] ?? given;
  const whole = ORDINAL.test(text) ? OF_WHOLE.exec(behind)?.[1] : undefined;
  if (whole !== undefined) return `${whole}, ${text}`;
  if (NAMELESS.test(text) || isSite(text, url)) return "";
  if (!/^\p{L}/u.test(text) || !POINTER.test(text)) return text;
  const words = /((?:[\p{Lu}\d][\p{L}\p{N}'’&+-]*\s+){0,4}[\p{Lu}][\p{L}\p{N}'’&+-]*),?\s*$/u.exec(
    before.slice(-80),
  )?.[1];
  const names = words?.split(/\s+/) ?? [];
  while (names.length > 0 && OPENING.test(names[0] ?? "")) names.shift();
  return names.length === 0 ? text : `${names.join(" ")}, ${text}`;
}

/** 'The Bézier Game', 'A Pattern Language': a title that begins like plain words, 'the game'. */
const TITLE =
  /^(?:The|An?|My|Our|This|That)(?:\s+(?:of|and|the|to|in|for|on|an?|with|vs\.?|\p{Lu}[\p{L}\p{N}'’-]*))+$/u;
/** 'p5.js', 'zola.386': spelt like a host. */
const DOTTED = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
/** 'Prisma: https://…': in front of a bare address. */
const LABEL = /^[\s,;·•|(-]*(\p{Lu}[^.;:!?|]{1,60}?)\s*(?::|\s[-–—])\s*[<(]?$/u;

/** What names a thing where its link's words are too plain or an address: a title among them, else the label in front. '' for neither. */
export function findOtherName(text: string, before: string, url: string): string {
  const bare = text.replace(/^["'“”‘’\s]+|["'“”‘’\s.,;:]+$/gu, "");
  if (TITLE.test(bare) && bare.length <= LONGEST) return bare;
  if (DOTTED.test(bare) && !isStored(bare) && !url.toLowerCase().includes(bare.toLowerCase())) return bare;
  return /^(?:https?:\/\/|www\.)\S+$/i.test(bare) ? (LABEL.exec(before)?.[1] ?? "") : "";
}

const LONGEST = 120;

/** 'circuit_v2.png' or the id of a video: what a thing is stored as, not what it is called. */
function isStored(title: string): boolean {
  return FILE.test(title) || (VIDEO_ID.test(title) && /\d/.test(title) && /[a-z]/.test(title) && /[A-Z]/.test(title));
}

const FILE = /^[\w%.-]+\.(?:png|jpe?g|gif|svg|webp|pdf|ps|html?|php|mp[34]|zip|gz|txt|md|pptx?|docx?)$/i;
const VIDEO_ID = /^[\w-]{11}$/;

/** How good a link's words are as a name: 2 for a name, 1 for plain words ('nice summary', 'coding'), 0 for a place in it. */
function quality(title: string): number {
  if (title.length > LONGEST || POINTER.test(title)) return 0;
  if (isStored(title)) return 1;
  if (/^[a-z][a-z\d]*$/.test(title) && title.length <= 12) return 1;
  // 'a talk on Go', 'on Mastodon': words of a sentence, whatever they name.
  if (/^\p{Ll}+[,;:]?\s/u.test(title)) return 1;
  return /\p{Lu}|\d|\p{Lo}/u.test(title) ? 2 : 1;
}

/**
 * The best name among those that links give: names before plain words before places, then the one used most, then the longest.
 * Plain words lose against `name` where that says more ('owner/repository'), and a chapter's number says nothing of a book.
 */
export function pickTitle(titles: readonly string[], name: string, id: string, url = ""): string {
  const readable = id.startsWith("gh:");
  const isVideo = id.startsWith("yt:");
  const isOwnNumber = isDeep(url) && countNumbers(titles) === 1;
  const counts = new Map<string, number>();
  for (const title of titles) if (title !== "") counts.set(title, (counts.get(title) ?? 0) + 1);
  const [best] = [...counts]
    .map(([title, count]) => ({ title, count, quality: quality(isOwnNumber ? title.replace(NUMBER, "") : title) }))
    .sort(
      (a, b) =>
        b.quality - a.quality || b.count - a.count || b.title.length - a.title.length || (a.title < b.title ? -1 : 1),
    );
  if (
    best === undefined ||
    (readable && best.quality < 2) ||
    (NUMBERED.test(best.title) && !isVideo && !isOwnNumber) ||
    isStored(best.title) ||
    (best.quality < 2 && saysMore(best.title, name, url))
  )
    return name;
  return nameTold(best.title, url) ?? balance(best.title);
}

/** How many numbers the titles of a thing begin with: one for '7. Mend a net', two for that and '8. Dry it'. */
function countNumbers(titles: readonly string[]): number {
  return new Set(titles.flatMap((title) => (NUMBERED.test(title) ? [NUMBER.exec(title)?.[0]] : []))).size;
}

/** Whether an address leads to a page of its own: '50. Mend a net' is its title there, and one chapter of many at the front page of a book. */
function isDeep(url: string): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname : "";
  return path.split("/").filter((part) => part !== "").length > 1 && !/\.(?:pdf|epub)$/i.test(path);
}

/** Begins like the middle of a sentence: 'on the radio', 'is out of print', 'announced a second edition'. */
const CLAUSE =
  /^(?:about|after|all|almost|already|also|an?|and|are|as|at|available|back|because|before|but|by|can|could|for|from|had|has|have|if|in|into|is|it|just|like|my|of|on|or|our|some|that|the|their|these|they|this|those|to|under|via|was|were|what|when|where|which|who|will|with|would|your|\p{Ll}{2,}ed|\p{Ll}+s out|wrote|made|got|look|looks|see|says?|agree|think)(?:\s|$)/u;

/** 'only grow where they find light': somebody does something. */
export const TOLD = /(?:^|\s)(?:I|he|she|they|we|you)\s+\p{Ll}{2,}/u;
/** 'course that she gives every winter': the kind of thing, and what is told of it. */
const TOLD_KIND =
  /^(?:the |an? |his |her |their |my )?(course|lecture|talk|video|book|paper|article|post|series|tutorial|tool|site)s?\s+(?:that\s+|which\s+)?(?:I|he|she|they|we|you)\s+\p{Ll}/u;

/** 'Course – estuary.example' for a link that tells of a course instead of naming it. */
function nameTold(title: string, url: string): string | null {
  const kind = TOLD_KIND.exec(title)?.[1];
  if (kind === undefined || !URL.canParse(url)) return null;
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} – ${new URL(url).hostname.replace(/^www\./, "")}`;
}

/** Whether the address is a better name than words out of a sentence: its last words are those of a title. */
function saysMore(words: string, name: string, url: string): boolean {
  if (!name.includes("/") && !name.includes(".")) return false;
  const count = countWords(url);
  return count >= 3 || (count === 2 && (CLAUSE.test(words) || TOLD.test(words)));
}

/** 'Xkcd #303, "Compiling': a quotation that lost its end with the sign behind it. */
function balance(title: string): string {
  return (title.match(/"/g) ?? []).length === 1 && /\s"\p{Lu}[^"]*$/u.test(title) ? `${title}"` : title;
}
