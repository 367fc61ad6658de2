/** Names of months, seasons and weekdays, and the patterns that the wordings share. Data, no behaviour of its own. */

/**
 * English, German, French, Spanish, Portuguese, Italian, Dutch. Left out on purpose: short forms that are everyday words
 * ('set', 'out', 'ago', 'mag').
 */
const MONTHS: readonly string[] = [
  "january jan januar jänner janvier janv enero janeiro gennaio januari",
  "february feb februar février fevrier févr febrero fevereiro febbraio februari",
  "march mar märz maerz mär mars marzo março maart",
  "april apr avril avr abril aprile",
  "may mai mayo maio maggio mei",
  "june jun juni juin junio junho giugno",
  "july jul juli juillet juil julio julho luglio",
  "august aug août aout agosto augustus",
  "september sept sep septembre septiembre setiembre setembro settembre",
  "october oct oktober okt octobre octubre outubro ottobre",
  "november nov novembre noviembre novembro",
  "december dec dezember dez décembre decembre déc diciembre dezembro dicembre",
];

const SEASONS: readonly string[] = [
  "spring frühling frühjahr printemps primavera",
  "summer sommer été verano verão zomer",
  "autumn fall herbst automne otoño outono autunno herfst",
  "winter hiver invierno inverno",
];

const WEEKDAYS = [
  "monday mon tuesday tues tue wednesday wed thursday thurs thur thu friday fri saturday sat sunday sun",
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
  "lundi mardi mercredi jeudi vendredi samedi dimanche",
  "lunes martes miércoles jueves viernes sábado domingo",
  "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
].join(" ");

const MONTH_NUMBERS = numberNames(MONTHS);
const SEASON_NUMBERS = numberNames(SEASONS);

/** Month, one group; the full stop of a short form is part of it. */
export const MONTH = `(${alternatives([...MONTH_NUMBERS.keys()])})(?!\\p{L})\\.?`;
/** Season, one group. */
export const SEASON = `(${alternatives([...SEASON_NUMBERS.keys()])})(?!\\p{L})`;
/** Year in four digits or '21, one group. */
export const YEAR = "((?:19|20)\\d\\d(?!\\d)|'\\d\\d(?!\\d))";
/** Day of the month, one group. */
export const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
/** Between the two ends of a range, no group. */
export const TO = "(?:\\s*-\\s*|\\s+(?:to|till|until|through|thru|bis|à|au|a|al|até|tot)\\s+)";

const WEEKDAY = `(?:${alternatives(WEEKDAYS.split(" "))}|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?)`;
export const LEADING_WEEKDAY = new RegExp(`^${WEEKDAY}(?!\\p{L})[.,]?\\s*(?=\\S)`, "iu");
export const TRAILING_WEEKDAY = new RegExp(`(?<=[\\d\\p{L}日])[,\\s]*\\(?${WEEKDAY}\\.?\\)?$`, "iu");

export const MONTH_LABELS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const SEASON_LABELS = ["Spring", "Summer", "Autumn", "Winter"] as const;

/** 1 to 12; 0 for a word that is no month. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.toLowerCase().replace(/\.$/, "")) ?? 0;
}

/** 1 (spring) to 4 (winter); 0 for a word that is no season. */
export function seasonNumber(name: string): number {
  return SEASON_NUMBERS.get(name.toLowerCase()) ?? 0;
}

/** '2021' and "'21" → 2021, "'97" → 1997. */
export function yearNumber(text: string): number {
  if (!text.startsWith("'")) return Number(text);
  const short = Number(text.slice(1));
  return short >= 70 ? 1900 + short : 2000 + short;
}

/** A pattern for a whole text, without regard to case. */
export function whole(...parts: readonly string[]): RegExp {
  return new RegExp(`^(?:${parts.join("")})$`, "iu");
}

function numberNames(lists: readonly string[]): Map<string, number> {
  return new Map(lists.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)));
}

/** Longest first, or 'mar' would win over 'march'. */
function alternatives(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length).join("|");
}
