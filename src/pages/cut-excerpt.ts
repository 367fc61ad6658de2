import { findSentences } from "../resources/index.ts";

/** Some four lines of a page; signs of Chinese and Japanese take the room of two. */
const MOST = 330;
/** Whole sentences that come to less than that say too little: the next one is begun. */
const LEAST = 120;

/** The beginning of a text for a list of entries: whole sentences, or where one alone is too long, whole words. */
export function cutExcerpt(text: string): string {
  const room = measure(text);
  if (room >= text.length) return text;
  const end = findSentences(text).findLast((sentence) => sentence.end <= room)?.end ?? 0;
  if (end > 0 && end >= Math.min(LEAST, room / 3)) return text.slice(0, end).trim();
  const words = text.slice(0, room);
  const space = words.lastIndexOf(" ");
  return `${(space > room / 2 ? words.slice(0, space) : words).replace(/[\s,;:–-]+$/, "")} …`;
}

/** How many code units of a text there is room for. */
function measure(text: string): number {
  let [used, units] = [0, 0];
  for (const sign of text) {
    used += (sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
    if (used > MOST) return units;
    units += sign.length;
  }
  return units;
}
