/** Words per minute of silent reading, English non-fiction (Brysbaert 2019, a review of 190 studies). */
const WORDS_PER_MINUTE = 238;
/** Characters per minute, Chinese read aloud (Trauzettel-Klosinski and Dietz 2012, the IReST texts): a careful figure. */
const CHARACTERS_PER_MINUTE = 255;

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Words of a text; a character of a script written without spaces counts as one. Minutes are whole and at least 1. */
export function measureReading(text: string): { words: number; minutes: number } {
  const wide = text.match(WIDE)?.length ?? 0;
  const narrow = text.replace(WIDE, " ").match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_.-]*/gu)?.length ?? 0;
  const minutes = narrow / WORDS_PER_MINUTE + wide / CHARACTERS_PER_MINUTE;
  return { words: narrow + wide, minutes: Math.max(1, Math.round(minutes)) };
}
