/** Words that count, and that name the parts of a stretch of time, in the languages that journals are read in. */

const ORDINALS: readonly string[] = [
  "first|1st|перв(?:ый|ая|ое|ой|ую)|erste[srn]?|premi[eè]re?|primer[ao]?|primeir[ao]|prim[ao]|eerste",
  "second|2nd|втор(?:ой|ая|ое|ую)|zweite[srn]?|deuxième|seconde|segund[ao]|second[ao]|tweede",
  "third|3rd|трет(?:ий|ья|ье|ью)|dritte[srn]?|troisième|tercer[ao]?|terceir[ao]|terz[ao]|derde",
  "fourth|4th|четв[её]рт(?:ый|ая|ое|ую)|vierte[srn]?|quatrième|cuart[ao]|quart[ao]|vierde",
  "fifth|5th|пят(?:ый|ая|ое|ую)|fünfte[srn]?|cinquième|quint[ao]|vijfde",
];
export const LAST = "last|последн(?:ий|яя|ее|юю)|letzte[srn]?|derni[eè]re?|[uú]ltim[ao]|laatste";
/** 'first' to 'fifth', no group. */
export const NTH_WORDS = ORDINALS.join("|");
/** '2º', '2.', '2e', '1er': after a digit. */
const SIGN = "(?:\\.?[ºª°]|\\.|er|re|ère|e?ra|ro|d[ao]|t[ao]|-?(?:ый|ой|ий|ая|ья|ое|й|я|е)|[eè]me|e|de|ste)?";
const ORDINAL_NUMBERS = ORDINALS.map((words) => new RegExp(`^(?:${words})$`, "iu"));

/** 'first' to 'fifth', 'last', '2nd', '2º': one group. */
export const ORDINAL = `(${[...ORDINALS, LAST].join("|")}|[1-5]${SIGN})`;

/** 1 to 5; 0 for the last one. */
export function ordinalNumber(text: string): number {
  return Number(/^[1-5]/.exec(text)?.[0] ?? ORDINAL_NUMBERS.findIndex((pattern) => pattern.test(text)) + 1);
}

const EARLY =
  "early|начало|в начале|(?:the )?(?:beginning|start) of|anfang|début(?: de)?|principios de|inicios de|comienzos de|início de|começo de|inizio(?: di)?|begin(?: van)?";
const MID = "mid|середина|в середине|middle of|mitte|mi(?=-)|mediados de|meados de|metà(?: di)?|half|medio|midden";
const LATE =
  "late|конец|в конце|(?:the )?end of|ende|fin(?: de)?|fin?es de|finales de|fi[mn] de|final de|finais de|fine(?: di)?|eind(?:e)?(?: van)?";
const [EARLY_WORDS, MID_WORDS] = [EARLY, MID].map((words) => new RegExp(`^(?:${words})$`, "iu"));

/** 'early', 'mid', 'late', 'principios de': one group. A half of 'mi-mars' needs its hyphen. */
export const PART = `(${EARLY}|${MID}|${LATE})`;

/** 0, 1 or 2. */
export function partNumber(words: string): number {
  if (EARLY_WORDS?.test(words)) return 0;
  return MID_WORDS?.test(words) || /^mi$/i.test(words) ? 1 : 2;
}

const NUMBERS: readonly string[] = [
  "one|一",
  "two|zwei|deux|dos|duas|dois|due|twee|二|两",
  "three|drei|trois|tres|três|tre|drie|三",
  "four|vier|quatre|cuatro|quatro|quattro|四",
  "five|fünf|cinq|cinco|cinque|vijf|五",
  "six|sechs|seis|sei|zes|六",
  "seven|sieben|sept|siete|sete|sette|zeven|七",
  "eight|acht|huit|ocho|oito|otto|八",
  "nine|neun|neuf|nueve|nove|negen|九",
  "ten|zehn|dix|diez|dez|dieci|tien|十",
  "eleven|elf|onze|once|undici",
  "twelve|zwölf|douze|doce|doze|dodici|twaalf|十二",
];
const NUMBER_WORDS = NUMBERS.map((words) => new RegExp(`^(?:${words})$`, "iu"));

/** A small number in digits or as a word: one group. */
export const NUMBER = `(\\d{1,3}|${[...NUMBERS].reverse().join("|")})`;

/** 'two', 'dos', '2' → 2; 0 for any other word. */
export function smallNumber(text: string): number {
  return Number(text) || NUMBER_WORDS.findIndex((pattern) => pattern.test(text)) + 1;
}

const SPELLED_DAYS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );
const TENS: Readonly<Record<string, number>> = { twenty: 20, thirty: 30 };

/** A day of the month in an English word: 'third', 'twenty-first'. */
export const SPELLED_DAY = `(?:(?:twenty|thirty)[ -](?:${SPELLED_DAYS.slice(0, 9).join("|")})|thirtieth|${[...SPELLED_DAYS].reverse().join("|")})`;

/** 'twenty-first' → 21. */
export function spelledDay(words: string): number {
  const [first = "", second] = words.toLowerCase().split(/[ -]/);
  if (first === "thirtieth") return 30;
  return (TENS[first] ?? 0) + SPELLED_DAYS.indexOf(second ?? first) + 1;
}
