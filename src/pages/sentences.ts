/** A sentence with its place in the text. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** A sentence ends behind its mark, before a capital, a digit or a quote. */
const END = /[.!?…]["”’)]*(?= +["“‘(]?[\p{Lu}\d])|[。！？]/gu;

export function splitSentences(text: string): Sentence[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  const bounds = [0, ...ends, text.length];
  return bounds.slice(1).map((end, at) => {
    const start = bounds[at] ?? 0;
    return { start, end, text: text.slice(start, end).trim() };
  });
}

/** Some four lines of a page; signs of Chinese and Japanese take the room of two. */
const MOST = 330;
/** Whole sentences that come to less than that say too little: the next one is begun. */
const LEAST = 120;

/** The beginning of a text for a list of entries: whole sentences, or where one alone is too long, whole words. */
export function cutExcerpt(text: string): string {
  const room = measure(text);
  if (room >= text.length) return text;
  const end = splitSentences(text).findLast((sentence) => sentence.end <= room)?.end ?? 0;
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
