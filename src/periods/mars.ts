const FRENCH =
  /(?<!\p{L})(?:janvier|f[ée]vrier|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})/iu;
/** With a capital and nothing before it but signs, or as the other end of months: 'Mars', 'Février – Mars 2021'. */
const MARS = /(?<!\p{L})Mars(?=$|\s+(?:19|20)\d\d|\s*[-–—:：(/&]|\s+(?:et|à)\s)/gu;

/** What is told beside a planet. */
const SKY =
  /(?<!\p{L})(?:plan[èe]tes?|rovers?|v[ée]nus|jupiter|saturne|lunes?|astro\p{L}+|t[ée]lescopes?|orbite|sondes?|habit\p{L}+)(?!\p{L})/iu;

/** Whether headings name 'Mars' and nothing of the sky: 'Mars – la planète rouge' is no month. */
export function mayBeMonth(texts: readonly string[]): boolean {
  return texts.some((text) => text.includes("Mars")) && !texts.some((text) => SKY.test(text));
}

/** Whether headings name other months in French, so that 'Mars' between them is no planet. */
export function hasFrenchMonths(texts: readonly string[]): boolean {
  return mayBeMonth(texts) && texts.some((text) => FRENCH.test(text));
}

/** 'Mars' → 'mars': where the month is meant, which French writes small. */
export function respellMars(text: string): string {
  return text.replace(MARS, "mars");
}
