import type { Span } from "../../resources/index.ts";
import type { Finder, Hit } from "./wording/finder.ts";
import type { WordingBook } from "./wording/index.ts";

/** A text in which the words of a language are looked for. */
export interface SearchedText {
  text: string;
  /** In small letters, of the same length. */
  lower: string;
  find: Finder;
  book: WordingBook;
}

/** A piece of a sentence between commas or cue words: as far as a cue reaches. */
export interface Part extends Span {
  /** Cause: opened by 'because'. Result: opened by 'so I', 'which is why'. */
  role: "plain" | "cause" | "result";
  /** End of the words that opened it. */
  opened: number;
}

const COMMAS = /[,;:()，；：、（）]|\s[–—-]{1,2}\s|—/g;

/** The parts of a sentence in order. */
export function cutSentence({ text, find, book }: Omit<SearchedText, "lower">, sentence: Span): Part[] {
  const cuts = new Map<number, Omit<Part, "start" | "end">>();
  const within = text.slice(0, sentence.end);
  COMMAS.lastIndex = sentence.start;
  for (let match = COMMAS.exec(within); match; match = COMMAS.exec(within)) {
    const at = match.index + match[0].length;
    // '3,000' and 'C: the book' are not cut inside a number.
    if (!/\d[,.:]$/.test(text.slice(0, match.index + 1)) || !/^\d/.test(text.slice(at)))
      cuts.set(at, { role: "plain", opened: at });
  }
  for (const { index } of hitsOf(book.breaks, find, sentence)) cuts.set(index, { role: "plain", opened: index });
  for (const { index, end } of hitsOf(book.because, find, sentence)) cuts.set(index, { role: "cause", opened: end });
  for (const { index, end } of hitsOf(book.therefore, find, sentence)) cuts.set(index, { role: "result", opened: end });
  if (!cuts.has(sentence.start)) cuts.set(sentence.start, { role: "plain", opened: sentence.start });
  const starts = [...cuts].sort(([a], [b]) => a - b);
  return starts.flatMap(([start, rest], at) => {
    const end = starts[at + 1]?.[0] ?? sentence.end;
    return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [{ start, end, ...rest }] : [];
  });
}

/** Every find of a pattern inside of a span. */
export function hitsOf(pattern: RegExp, find: Finder, { start, end }: Span): Hit[] {
  const hits: Hit[] = [];
  for (let hit = find(pattern, start); hit && hit.index < end; hit = find(pattern, hit.end)) {
    if (hit.end > end || hit.end === hit.index) break;
    hits.push(hit);
  }
  return hits;
}

/** Whether the author is the one who acts: he names himself, or leaves himself out at the start of the sentence or part. */
export function isOwn({ lower, find, book }: SearchedText, sentence: Span, verb: { index: number }): boolean {
  if (book.self === null) return true;
  if (hitsOf(book.self, find, sentence).length > 0) return true;
  return /^[\s\p{P}]*(?:(?:and|then|also|und|et|en|finally|today)\s+)?$/u.test(lower.slice(sentence.start, verb.index));
}

/** What speaks of times to come, of maybe or of no. */
export function isAhead(book: WordingBook, find: Finder, part: Span): boolean {
  return hitsOf(book.ahead, find, part).length > 0;
}
