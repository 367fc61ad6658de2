const FRENCH =
  /(?<!\p{L})(?:janvier|f[ée]vrier|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})/iu;
/** With a capital and nothing before it but signs, or as the other end of months: 'Mars', 'Février – Mars 2021'. */
const MARS = /(?<!\p{L})Mars(?=$|\s+(?:19|20)\d\d|\s*[-–—:：(/&]|\s+(?:et|à)\s)/gu;

/** Whether headings name other months in French, so that 'Mars' between them is no planet. */
export function hasFrenchMonths(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes("Mars")) && texts.some((text) => FRENCH.test(text));
}

/** 'Mars' → 'mars': where the month is meant, which French writes small. */
export function respellMars(text: string): string {
  return text.replace(MARS, "mars");
}
