import { addDays, addMonths } from "../days.ts";
import type { Day } from "../model.ts";
import { NTH_WORDS, ordinalNumber, SPELLED_DAY, smallNumber, spelledDay, NUMBER as WORDS } from "./counting-words.ts";
import { spanFinding } from "./findings.ts";
import { readNumeral } from "./han-numerals.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { MONTH as NAME_OF_MONTH, SEASON, whole } from "./words.ts";

const NUMBER =
  "\\s*(?:#|no\\.?|nr\\.?|n[°º]\\.?)?\\s*0*(\\d{1,4})(?:\\s*(?:-|&|to|and|bis|und|à|et|y|e|en|t/m)\\s*0*(\\d{1,4}))?(?:\\s*(?:/|of|von)\\s*\\d+)?";
const DAY = whole("(?:days?|tage?|jours?|d[ií]as?|giorn[oi]|dag(?:en)?|день|дни|dzień|dni)", NUMBER);
const WEEK = whole("(?:weeks?|wk|wochen?|semaines?|semanas?|settiman[ae]|weken|недел[яи]|tydzień|tygodnie)", NUMBER);
const MONTH = whole("(?:months?|monate?|mois|mes(?:es)?|m[eê]s|mes[ei]|maand(?:en)?|месяц|miesiąc)", NUMBER);
const ROUND = whole("r(?:ound)?\\s*0*(\\d{1,2})\\s*[-,:]?\\s*d(?:ay)?\\s*0*(\\d{1,4})");
const HAN =
  /^(?:第\s*(?=[\d一二两三四五六七八九十]+\s*.目?$)|(?=\d+\s*.目$))(\d{1,4}|[一二两三四五六七八九十]{1,3})\s*([天日周週])目?$/u;
/** '3. Woche', '2ª semana', 'Erster Tag', 'Terceira semana', in the languages beside English. Groups: number, what is counted. */
const NTH_ELSEWHERE = whole(
  "(?:(?:die|der|das|la|le|l'|el|il|het|de)\\s)?",
  `(\\d{1,3}(?:[.ºª°]|er|re|ère|[eè]me|e|de|ste|e?ra|ro|[dtmvn][ao])|${NTH_WORDS})`,
  "\\s(tag|jour|d[ií]a|giorno|dag|week|woche|semaine|semana|settimana|monat|mois|mes|m[eê]s|mese|maand)",
);
/** 'Week two', 'Tag drei'. Groups: what is counted, number. */
const WORDED = whole(
  "(day|tag|jour|d[ií]a|giorno|dag|week|woche|semaine|semana|settimana|month|monat|maand)\\s+",
  WORDS,
);

/** Most texts count nothing so. */
const MAY_BE_IN_WORDS = /(?:first|second|third|\d(?:st|nd|rd)|th)\s+(?:day|week|month)/i;
/** What has days and weeks of its own: the year of a church, a child to come, a war. */
const ELSE =
  "(?:ramadan|lent|advent|christmas|easter|passover|hanukkah|chanukah|pregnancy|gestation|war|siege|battle)(?!\\p{L})";
/** 'Third week', 'My first day', 'The 2nd week of the course'; 'First week of May' is the calendar's. Groups: number in words, in digits, unit. */
const NTH_IN_WORDS = whole(
  "(?:(?:the|my|our)\\s+)?(?:(",
  SPELLED_DAY,
  ")|(\\d{1,3})(?:st|nd|rd|th))\\s+(day|week|month)(?:\\s+(?:of|at|in|on)\\s+(?:(?:the|my|our)\\s+)?",
  `(?!${NAME_OF_MONTH}|${SEASON}|${ELSE})\\p{L}{4,20})?`,
);

/** What a text counts, and from which to which number: 'Day 3-5', 'R2D7', 'Week 3'. */
export interface Count {
  unit: "day" | "week" | "month";
  /** Of a challenge that was done more than once; 1 where the text names none. */
  round: number;
  first: number;
  last: number;
}

/** 'Day 23', 'Week #3', 'Month 2', 'R1D5', 'Day 12/100', '第3天'; null for any other text. */
export function readCount(text: string): Count | null {
  const round = ROUND.exec(text);
  if (round) return { unit: "day", round: Number(round[1]), first: Number(round[2]), last: Number(round[2]) };
  const han = HAN.exec(text);
  const ofHan = smallNumber(han?.[1] ?? "") || readNumeral(han?.[1] ?? "");
  if (han) return { unit: /[周週]/u.test(text) ? "week" : "day", round: 1, first: ofHan, last: ofHan };
  const [, spelled, digits, unit] = (MAY_BE_IN_WORDS.test(text) && NTH_IN_WORDS.exec(text)) || [];
  if (unit) return readCount(`${unit} ${spelled === undefined ? digits : spelledDay(spelled)}`);
  const nth = NTH_ELSEWHERE.exec(text);
  if (nth) return readCount(`${nth[2]} ${Number.parseInt(nth[1] ?? "", 10) || ordinalNumber(nth[1] ?? "")}`);
  const worded = WORDED.exec(text);
  if (worded && !/\d/.test(text)) return readCount(`${worded[1]} ${smallNumber(worded[2] ?? "")}`);
  for (const [unit, pattern] of [["day", DAY] as const, ["week", WEEK] as const, ["month", MONTH] as const]) {
    const match = pattern.exec(text);
    if (match) return { unit, round: 1, first: Number(match[1]), last: Number(match[2] ?? match[1]) };
  }
  return null;
}

/** 'Day 23', 'Week 3', 'Month 2', 'R1D5' counted from the first day of the log, where that is known. */
export const ordinal: PeriodWording = {
  name: "ordinal",
  find(text, context) {
    const count = context.firstDays === undefined ? null : readCount(text);
    return count && placeCount(count, context);
  },
};

/** So many days, weeks or months later. */
export function addUnits(day: Day, unit: Count["unit"], count: number): Day {
  return unit === "month" ? addMonths(day, count) : addDays(day, count * (unit === "day" ? 1 : 7));
}

/** 'Day 0' is the day before the first, as in logs that start with preparations. */
function placeCount({ unit, round, first, last }: Count, context: PeriodContext): Finding | null {
  const known = context.firstDays?.find((start) => start.unit === unit && start.round === round);
  if (known === undefined || last < first) return null;
  const start = addUnits(known.day, unit, first - 1);
  const end = addDays(addUnits(known.day, unit, last), -1);
  const precision = first === last ? unit : "span";
  return spanFinding(start, end, "assumed", precision);
}
