import { ORDINAL, PART } from "./counting-words.ts";
import { MONTH_NAMES, SHORT_WEEKDAYS, WEEKDAYS } from "./names.ts";

/** The patterns that the wordings share: months, seasons, weekdays, years, what joins the ends of a range. */

const SEASONS: readonly string[] = [
  "spring весна весной весны frühling frühjahr printemps primavera lente voorjaar",
  "summer лето летом лета sommer été verano verão zomer estate",
  "autumn осень осенью осени fall herbst automne otoño outono autunno herfst najaar",
  "winter зима зимой зимы hiver invierno inverno",
];

const MONTH_NUMBERS = numberNames(MONTH_NAMES);
const SEASON_NUMBERS = numberNames(SEASONS.map((names) => names.split(" ")));

/** Month, one group; the full stop of a short form is part of it. */
export const MONTH = `(${alternatives([...MONTH_NUMBERS.keys()])})(?!\\p{L})\\.?`;
/** Season, one group. */
export const SEASON = `(${alternatives([...SEASON_NUMBERS.keys()])})(?!\\p{L})`;
/** Year in four digits or '21, one group. */
export const YEAR = "((?:19|20)\\d\\d(?!\\d)|'\\d\\d(?!\\d))";
/** Day of the month, one group. */
export const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|[º°]|\\.)?";
/** Between the two ends of a range, no group. */
export const TO =
  "(?:\\s*-\\s*|\\s+(?:to|till|until|through|thru|bis(?:\\s+zum)?|à|au|ao?|al|até|hasta(?:\\s+el)?|fino\\s+al?|t/m|tot(?:\\s+en\\s+met)?|по|до)\\s+|\\s*(?:[至到]|から)\\s*)";

/** 'Session 12 (Date: 2021-03-04)', 'Date: June 15, 2024': says that a date follows. */
export const DATE_LABEL = /^(?:date|datum|data|fecha|日期|日付|дата)\s*[:：]\s*/iu;

/** 'Period: 3 – 9 May', 'Duração: 03/05 - 09/05', 'Zeitraum: …': says that days follow. */
export const TIME_LABEL =
  /^(?:dates?|when|period|time|week|duration|daten?|datum|wann|zeitraum|dauer|woche|datas?|quando|per[ií]odo|dura[çc][ãa]o|semana|fechas?|cu[áa]ndo|duraci[óo]n|quand|p[ée]riode|dur[ée]e|semaine|durata|settimana|looptijd|日期|时间|期间|期間|日時|周期)\s*[:：]\s*/iu;

/** Weekday in full or in the English short forms, no group. */
export const WEEKDAY = `(?:${alternatives([...WEEKDAYS.keys()])}|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日]曜日?|[월화수목금토일]요일)`;
export const LEADING_WEEKDAY = new RegExp(`^${WEEKDAY}(?!\\p{L})[.,]?\\s*(?:-\\s+|de[rnm]\\s+(?=\\d))?(?=\\S)`, "iu");
/** 'Martedì-Giovedì 22-24 Aprile', 'Sat/Sun June 5-6': the numbers say the same. */
export const LEADING_WEEKDAYS = new RegExp(
  `^${WEEKDAY}\\.?\\s*(?:[-/&+]|and|to|und|et|y|e)\\s*${WEEKDAY}[.,]?\\s+(?=\\S)`,
  "iu",
);
/** 'ma 5 maart', 'Mo, 3.5.': so short that they count only in front of a day and its month. */
export const LEADING_SHORT_WEEKDAY = new RegExp(
  `^(?:${alternatives(SHORT_WEEKDAYS)})[.,]{0,2}\\s+(?=\\d{1,2}(?:[./]\\s?\\d|-\\d{1,2}-\\d|(?:er|º|\\.)?\\s+(?:de\\s+)?${MONTH}))`,
  "iu",
);
export const TRAILING_WEEKDAY = new RegExp(`(?<=[\\d\\p{L}日])[,，、\\s]*\\(?${WEEKDAY}\\.?\\)?$`, "iu");

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

/** What a text that is a date, or starts with one, starts with: a number, a month, a weekday, 'Week', 'the', 'Q3'. */
export const OPENING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:\\d|[第上下春夏秋冬一二三四五六七八九十]|[QHWR]\\d|(?:${MONTH}|${SEASON}|${WEEKDAY}|weeks?|week-?ends?|days?|the|from|KW|CW|tag|wochen?|semaines?|semanas?|settiman[ae]|weken|vom|von|du|de|del|dal?|van|le|la|el|il|op|jour|d[ií]a|giorno|dag|неделя|день|tydzień|dzień|rok|с|за|round|${ORDINAL}|${PART})(?!\\p{L}))`,
  "iu",
);

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

/** A pattern for a whole text, without regard to case. Where no property of Unicode needs it, without its flag: in half the machine code. */
export function whole(...parts: readonly string[]): RegExp {
  const source = parts.join("");
  return new RegExp(`^(?:${source})$`, /\\[pPu]/.test(source) ? "iu" : "i");
}

function numberNames(lists: readonly (readonly string[])[]): Map<string, number> {
  return new Map(lists.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
}

/** Longest first, or 'mar' would win over 'march'. */
function alternatives(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length).join("|");
}

const HAN_WEEKDAYS = "一二三四五六日天";

/** 1 (Monday) to 7 where a text or a part of it starts or ends with a weekday, else null: 'Monday, March 4', 'R1D1 - Thu Jun 21'. */
export function weekdayNumber(text: string): number | null {
  const parts = text.split(/\s+[-–—|]\s+|[:：]\s/u);
  return parts.map(weekdayOfPart).find((found) => found !== null) ?? null;
}

function weekdayOfPart(text: string): number | null {
  const name = /^\P{L}*([\p{L}-]+)/u.exec(text)?.[1]?.toLowerCase() ?? "";
  const last = /([\p{L}-]+)\P{L}*$/u.exec(text)?.[1]?.toLowerCase() ?? "";
  const han = /(?:星期|周|週)([一二三四五六日天])|([月火水木金土日])曜|[（(]([月火水木金土日])[)）]/u.exec(text);
  if (!han) return WEEKDAYS.get(name) ?? WEEKDAYS.get(last) ?? null;
  if (han[1]) return Math.min(HAN_WEEKDAYS.indexOf(han[1]) + 1, 7);
  return "月火水木金土日".indexOf(han[2] ?? han[3] ?? "") + 1;
}
