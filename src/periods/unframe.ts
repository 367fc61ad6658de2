import { AIM, AIMED, HEAD, PLAN, REVIEW, TAIL } from "./frame-words.ts";
import { SERIES } from "./labels.ts";
import { LEADING_SHORT_WEEKDAY, LEADING_WEEKDAY, LEADING_WEEKDAYS, TRAILING_WEEKDAY } from "./words.ts";

/** A piece of a text that may be the wording of a period, with what stood around it. */
export interface Candidate {
  text: string;
  /** Where it stood: the whole text, its first part, one behind a label ('Unit 1: …'), behind other words, or in brackets. */
  place: "whole" | "first" | "labelled" | "later" | "bracketed";
  /** Other words were taken away from around it. */
  framed: boolean;
  /** Words such as 'Goals for …' were among them. */
  plan: boolean;
  /** Behind 'in' or 'during': 'what i read in may'. */
  isIn?: true;
  /** Only a word such as 'Focus' was taken away, which may be a name: 'Focus 2012'. */
  isAim?: true;
  /** Counts only where the time around it is of the same year. */
  needsYear?: true;
}

/** 'R1D13 5/17/2020', 'Day 12 2020-05-01', 'D5 Mon May 4': a count and, behind nothing but a space, the day. One group. */
const COUNT_AND_DATE =
  /^(?:(?:days?|weeks?|wk|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag|день|неделя|entry|log|session|sprint|lecture|class|lesson|vorlesung|übung|sitzung|termin|aula|clase|sesi[óo]n|sess[ãa]o|lezione|lektion|cours|séance)\s*#?\d{1,4}(?:\s*\/\s*\d+)?|r\d+\s?d\d+|[dw]\d{1,3}|第\s?[\d一二三四五六七八九十]{1,3}\s?[天日周週回]目?)[.,]?\s+(.*\d.*)$/iu;
/** '3/4' behind a count may be a part of it; 'Week 3 May 2021' is no month. */
const NO_DAY = /^\d{1,2}\/\d{1,2}$|^\D*(?:19|20)\d\d$/;
/** After a day: when on that day, or which of its sessions ('2026-05-24-01'). */
const TIME =
  /(?<=\d)T\d\d:\d\d[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?$|(?<=\S)(?:,|:|\s+-|\s+at|\s+@|\s+um|\s+\/|\s+(?:utc|gmt|[a-z]{1,3}[sd]t))?\s+\d{1,2}(?::\d\d){1,2}\s*(?:[ap]\.?m\.?)?(?:\s?-\s?\d{1,2}:\d\d\s*(?:[ap]\.?m\.?)?)?(?:\s+[A-Z]{2,4}|\s*[+-]\d\d:?\d\d)?(?:\s+uhr)?$|(?<=\d),?(?:\s+at|\s+@)?\s+\d{1,2}\s?[ap]\.?m\.?$|^\d{1,2}:\d\d(?::\d\d)?\s?(?:[ap]\.?m\.?)?(?:,|\s+-|\s+on)?\s+(?=.*(?:19|20)\d\d(?!\d))|(?<=^\d{4}-\d\d-\d\d)-\d\d$/iu;
/** After a day: how long one was at it: '6 July 2018 2.5h'. */
const DURATION =
  /(?<=(?:(?:19|20)\d\d|\d(?:st|nd|rd|th))\s?[,:–-]?\s)~?\d+(?:[.,]\d+)?\s?(?:h|hrs?|hours?|min(?:ute)?s?|std\.?|stunden|horas?|heures?|ore|uur)$/iu;

/** 'Class 3 - 20 September' is the third and its day, 'Notes 3 - 20 September' are of many days. */
const COUNTED_HEAD = new RegExp(
  `^(?:${SERIES}|session|lesson|class|lab|meeting|workout|entry|month|week) \\d{1,3} - `,
  "iu",
);

/** The day that stands behind a count and nothing but a space: 'Day 4 13/02/2021' → '13/02/2021'; null for any other text. */
export function dayBehindCount(text: string): string | null {
  const day = /^\p{L}/u.test(text) ? COUNT_AND_DATE.exec(text)?.[1] : undefined;
  return day === undefined || NO_DAY.test(day) ? null : day;
}

/** The feast, not the year. */
export const FEAST = /(?:^|\s)new year,? (?:19|20)\d\d$/i;
/** 'O Mar', 'El Mar' is the sea, no March. */
const SEA = /(?:^|\s)(?:el|o|do|al|ao|del|no|um|un) mar$/i;
const LONGEST_FRAME = 6;
/** A 'daily plan' is a log that was written in the morning. */
const DAILY = new Set(["daily"]);

/** The text itself and what is left of it without words that may stand around a period. */
export function* unframe(text: string, place: Candidate["place"]): Generator<Candidate> {
  const bare = withoutWeekday(withoutTime(text).replace(DURATION, ""));
  if (bare === "") return;
  yield { text: bare, place, framed: false, plan: false };
  if (FEAST.test(bare) || SEA.test(bare)) return;
  const counted = dayBehindCount(bare);
  if (counted) {
    const own = place === "whole" || place === "first" ? "labelled" : place;
    yield { text: withoutWeekday(counted), place: own, framed: false, plan: false };
  }
  const tokens = bare.split(" ");
  const head = countWhile(tokens, HEAD);
  const tail = countWhile([...tokens].reverse(), TAIL);
  for (let first = 0; first <= head; first += 1) {
    for (let last = 0; last <= tail && first + last < tokens.length; last += 1) {
      if (first + last === 0) continue;
      const around = [...tokens.slice(0, first), ...tokens.slice(tokens.length - last)];
      const core = withoutWeekday(tokens.slice(first, tokens.length - last).join(" ")).replace(/,$/, "");
      if (first > 0 && COUNTED_HEAD.test(`${tokens[first - 1]} ${core}`)) continue;
      const isIn = /^(?:in|during|of)$/i.test(tokens[first - 1] ?? "");
      const isAim = around.every((word) => AIM.has(word.toLowerCase()));
      yield { text: core, place, framed: true, plan: isPlan(around), ...(isIn && { isIn }), ...(isAim && { isAim }) };
    }
  }
}

/** 'Reading session May 4, 2021 at 9:13 AM' without when on that day. */
export function withoutTime(text: string): string {
  return text.replace(TIME, "");
}

/** Whether such words are about what is to come. */
export function isPlan(words: readonly string[]): boolean {
  const has = (known: ReadonlySet<string>) => words.some((word) => known.has(word.toLowerCase()));
  return (has(PLAN) || (has(AIM) && has(AIMED))) && !has(REVIEW) && !has(DAILY);
}

function withoutWeekday(text: string): string {
  const bare = text
    .replace(LEADING_WEEKDAYS, "")
    .replace(LEADING_WEEKDAY, "")
    .replace(LEADING_SHORT_WEEKDAY, "")
    .replace(TRAILING_WEEKDAY, "")
    .trim();
  // 'Tue 4' below a month is its 4th; a number alone is none.
  if (bare === text) return bare;
  // As '01.12' behind a weekday is a day that lacks its second point.
  return (
    bare
      .replace(/^\d{1,2}$/, "$&th")
      // 'Wed 15. February' is no fifteenth of a list.
      .replace(/^(\d{1,2})\.(?=\s\p{L}{3})/u, "$1")
      .replace(
        /^(\d{1,2})\.\s?(\d{1,2})\.?$|^(\d{1,2})\.\s?(\d{1,2})\.(?=[1-3]\d$)/,
        (_, day: string, month: string, dayOfYear: string, monthOfYear: string) =>
          `${(day ?? dayOfYear).padStart(2, "0")}.${(month ?? monthOfYear).padStart(2, "0")}.`,
      )
  );
}

function countWhile(tokens: readonly string[], known: ReadonlySet<string>): number {
  const end = tokens.findIndex((token) => !known.has(token.toLowerCase()));
  return Math.min(end === -1 ? tokens.length : end, LONGEST_FRAME);
}
