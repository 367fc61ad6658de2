/** Languages whose everyday words are known. */
export type SpacedLanguage = "en" | "de" | "fr" | "es" | "pt" | "it" | "nl";

/** Endings of plurals and of declined adjectives, and what stands in their place in the form that a table has. */
type Endings = readonly (readonly [ending: string, bare: string])[];

const ENDINGS: Readonly<Record<SpacedLanguage, Endings>> = {
  en: plain("s es").concat([["ies", "y"]]),
  de: plain("e en er n s es em ern"),
  fr: plain("s x e es").concat([["aux", "al"]]),
  es: plain("s es").concat([
    ["a", "o"],
    ["as", "o"],
    ["ces", "z"],
  ]),
  pt: plain("s es").concat([
    ["a", "o"],
    ["as", "o"],
    ["ões", "ão"],
    ["ns", "m"],
    ["is", "l"],
  ]),
  it: [
    ["i", "o"],
    ["i", "e"],
    ["e", "a"],
    ["a", "o"],
    ["i", "a"],
    ["hi", "o"],
    ["he", "a"],
  ],
  nl: plain("s e en n"),
};
/** A shorter rest is another word: 'ties', 't'. */
const SHORTEST = 3;

/** Whether a word is the plural or another form of one that is known: 'cards', 'Karten', 'libros'. In small letters. */
export function isInflected(word: string, known: ReadonlySet<string>, language: SpacedLanguage): boolean {
  return ENDINGS[language].some(([ending, bare]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    if (stem.length + bare.length < SHORTEST) return false;
    // Dutch 'katten' → 'kat', 'bomen' → 'boom'.
    const doubled = language === "nl" && /([^aeiou])\1$/.test(stem) && known.has(stem.slice(0, -1));
    const long = language === "nl" && known.has(stem.replace(/([aeou])([^aeiou])$/, "$1$1$2"));
    return known.has(stem + bare) || doubled || long;
  });
}

function plain(endings: string): Endings {
  return endings.split(" ").map((ending) => [ending, ""] as const);
}
