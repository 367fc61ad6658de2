import { HEAD, PLAN, REVIEW, TAIL } from "./frame-words.ts";
import { isVersion, leadingDate, trailingDate } from "./leading.ts";
import { normalise } from "./spelling.ts";
import { LEADING_SHORT_WEEKDAY, LEADING_WEEKDAY, LEADING_WEEKDAYS, MONTH, TRAILING_WEEKDAY } from "./words.ts";

/** A piece of a text that may be the wording of a period, with what stood around it. */
export interface Candidate {
  text: string;
  /** Where it stood: the whole text, its first part, one behind a label ('Unit 1: …'), behind other words, or in brackets. */
  place: "whole" | "first" | "labelled" | "later" | "bracketed";
  /** Other words were taken away from around it. */
  framed: boolean;
  /** Words such as 'Goals for …' were among them. */
  plan: boolean;
}

/** Nothing in a text without one of these can be a period; most headings stop here. */
const HINT =
  /\d|[年月周週星昨今去明春夏秋冬]|(?:jan|jän|gen|ene|feb|f[ée]v|ma?[aäe]r|mrt|apr|avr|abr|ma[iyg]|mei|ju[nil]|giu|lug|aug|ao[uû]t|ago|sep|set|o[ckt]t|out|nov|dec|dez|d[ée]c|dic|spring|summer|autumn|fall|winter|fr[üu]|sommer|herbst|lente|voorj|naj|prim|[ée]t[ée]|estate|hiver|veran|ver[ãa]o|oto[ñn]|invi|inve|zomer|herfst|week|half|quarter|day|tag|month|monat|mois|mese?|maand|m[eê]s|year|jahr|ann[ée]e|anno|año|jaar|woche|semaine|semana|settiman|weken|giorni|dagen|d[ií]as|jours|quartal|kwart|mestr|semestre|季|旬|gest|heute|hier|oggi|ieri|ayer|ontem|hoy|hoje|morgen|demain|domani|amanh|mañana|tomorrow)/iu;

const BREAKS_WITHOUT_DASHES = /\s*[:：]+(?:\s+|$)|：|\s+[·•,]\s+|\s*[|]\s*/u;
const BREAKS = /\s*[:：]+(?:\s+|$)|：|\s+[-·•,]\s+|\s*[|]\s*/u;
const BRACKETED = /[([（【]([^()[\]（）【】]*)[)\]）】]/gu;
/** Behind a number: '6-8 hours', '2h', '3-day' are no half of a date. */
const HOURS =
  "(?:\\s?-\\s?\\d+)?[\\s-]?(?:days?|weeks?|parts?|steps?|h|hrs?|hours?|min(?:ute)?s?|std|stunden|horas?|heures?|ore|uur)(?!\\p{L})";
/** 'Jan 2021 - now' without a day that now is: January alone would be half of it. */
const OPEN_END = "(?:now|today|present|heute|jetzt|aujourd'hui|hoy|hoje|oggi|nu|heden|至今|現在)$";
/** 'Session 12 (Date: 2021-03-04)'. */
const NAMED_DATE = /^(?:date|datum|data|fecha|日期|日付)\s*[:：]\s*/i;
const DATE_START = new RegExp(`^(?:\\d{1,2}(?!\\d|日目|天|${HOURS})|\\d{4}[-/.]\\d|${MONTH}|${OPEN_END})`, "iu");
const ONLY_YEAR = /^(?:19|20)\d\d$/;
/** What a year beside it makes a period of: a week, a quarter, a month, a season. */
const PART_OF_YEAR =
  /^(?:[QHW]\d{1,2}|(?:weeks?|wk|[KC]W|woche|semaine|semana|settimana|quarter)\s*#?\d{1,2}|\p{L}{3,10}\.?)$/iu;
const COUNTED = /^(?:days?|weeks?|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag)\s*#?\d+$/i;
const COUNTED_WEEK = /^(?:w\D*|s\p{L}+[ae]\s*#?)\d/iu;
const ISO_DAY = /\d{4}-\d\d-\d\d/;
const NUMBERED_LABEL =
  /^(?:(?:days?|weeks?|unit|part|entry|log|issue|no\.?|session|sprint|phase|episode|update|round|month|tag|woche|jour|d[ií]a|giorno|dag|semana|semaine)\s*)?#?\d+(?:\s*(?:\/|of)\s*\d+)?$|^(?:r\d+\s?)?d\d+$|^第\s*\d+\s*[天日周週回]目?$|^\d+\s*日目$/iu;
/** 'R1D13 5/17/2020', 'Day 12 2020-05-01', 'D5 Mon May 4': a count and, behind nothing but a space, the day. One group. */
const COUNT_AND_DATE =
  /^(?:(?:days?|weeks?|wk|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag|entry|log|session|sprint)\s*#?\d{1,4}(?:\s*\/\s*\d+)?|r\d+\s?d\d+|[dw]\d{1,3})[.,]?\s+(.*\d.*)$/i;
/** '3/4' behind a count may be a part of it; 'Week 3 May 2021' is no month. */
const NO_DAY = /^\d{1,2}\/\d{1,2}$|^\D*(?:19|20)\d\d$/;
/** After a day: when on that day, or which of its sessions ('2026-05-24-01'). */
const TIME =
  /(?<=\d)T\d\d:\d\d[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?$|(?<=\S)(?:,|\s+at|\s+@|\s+um|\s+\/|\s+(?:utc|gmt|[a-z]{1,3}[sd]t))?\s+\d{1,2}(?::\d\d){1,2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}|\s*[+-]\d\d:?\d\d)?(?:\s+uhr)?$|(?<=^\d{4}-\d\d-\d\d)-\d\d$/iu;
/** What is said of a thing's own date ('v1.2 (March 2021)', 'Due: 2021-03-05'), not of the author's time. */
const OTHER_DATE =
  /\b(?:due|deadlines?|releas(?:e|es|ed)|publish(?:ed)?|fixed|closed|created|edited|revised|modified|expires?|expiration|born|copyright|as of|last (?:updated|modified|edited)|since version|version|v\d+)\b|(?:^|[\s[])v?\d+\.\d+\.\d+(?:[\s\]:,(-]|$)|\p{L}\s+v?\d+\.\d+(?![.\d])\s*[(:[-]|©/iu;

/** '31.10. (7/7)': the seventh of seven. */
const COUNTED_PART = /^\d{1,2}\/\d{1,2}$/;
/** After a day: how long one was at it: '6 July 2018 2.5h'. */
const DURATION =
  /(?<=(?:(?:19|20)\d\d|\d(?:st|nd|rd|th))\s?[,:–-]?\s)~?\d+(?:[.,]\d+)?\s?(?:h|hrs?|hours?|min(?:ute)?s?|std\.?|stunden|horas?|heures?|ore|uur)$/iu;

const LONGEST_FRAME = 6;
/** 'Q1: What is a monad?' */
const QUESTION = /^\W*Q\d.*\?\W*$/i;
/** A longer text is a sentence, and no place for regular expressions. */
const LONGEST_TEXT = 250;

/** Every piece of a text that could name its period, the whole first. */
export function* listCandidates(source: string): Generator<Candidate> {
  if (source.length > LONGEST_TEXT || QUESTION.test(source)) return;
  const text = normalise(source);
  if (!HINT.test(text)) return;
  const isOther = isOfOther(text);
  yield* unframe(text, "whole");
  const leading = leadingDate(text, isOther);
  if (leading) yield* unframe(leading.text, leading.place);
  if (isOther) return;
  for (const match of text.matchAll(BRACKETED))
    if (!(COUNTED_PART.test(match[1] ?? "") && /^\d/.test(text)))
      yield* unframe((match[1] ?? "").replace(NAMED_DATE, ""), "bracketed");
  const year = /^(.*\S)\s*[([]((?:19|20)\d\d)[)\]]$/.exec(text);
  if (year) yield* joinYears(year.slice(1));
  const trailing = trailingDate(text);
  if (trailing) yield { text: trailing, place: "later", framed: false, plan: false };
  const label = /^([^,/]+?)(?:,|\s\/|\s-)\s+(?=\S)/.exec(text);
  if (label && isLabel(label[1] ?? "")) yield* unframe(text.slice(label[0].length), "labelled");
  const outer = text.replace(BRACKETED, " : ").trim();
  yield* listParts(outer, BREAKS_WITHOUT_DASHES);
  yield* listParts(outer, BREAKS);
}

function* listParts(text: string, breaks: RegExp): Generator<Candidate> {
  const parts = text.split(breaks).map((part) => part.trim());
  const filled = parts.filter((part) => part !== "");
  if (filled.length === 1 && filled[0] === text) return;
  yield* joinYears(filled);
  const isCounted = filled.some((part) => COUNTED.test(part));
  for (const [index, part] of filled.entries()) {
    // 'Week 3 - 2021' of a course took no year.
    if (isCounted && ONLY_YEAR.test(part)) continue;
    // A range is parted by dashes: '2021 Week 1: Jan 4 - Jan 10' says the same twice.
    const isClear = breaks === BREAKS_WITHOUT_DASHES && /(?:19|20)\d\d/.test(part);
    if (!isClear && [filled[index - 1], filled[index + 1]].some((beside) => isOtherHalf(part, beside))) continue;
    const place = index === 0 ? "first" : filled.slice(0, index).every(isLabel) ? "labelled" : "later";
    yield* unframe(part, place);
  }
}

/** 'Weeknotes - Week 1 - 2023', 'KW 3 | 2022', '2023 – Week 1': a year that stands apart from what it is the year of. */
function* joinYears(parts: readonly string[]): Generator<Candidate> {
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1] ?? "";
    const [year, of] = ONLY_YEAR.test(part) ? [part, next] : [next, part];
    if (!ONLY_YEAR.test(year) || !PART_OF_YEAR.test(of)) continue;
    const isLabelled = parts.slice(0, index).every(isLabel);
    // 'CS50 - Week 3 - 2021' is the third week of a course.
    if (!isLabelled && COUNTED_WEEK.test(of)) continue;
    const place = !isLabelled ? "later" : index > 0 ? "labelled" : parts.length > 2 ? "first" : "whole";
    yield* unframe(/^W\d/i.test(of) ? `${year} ${of}` : `${of} ${year}`, place);
  }
}

/** Half of a range that was not understood as a whole would be a wrong day: 'March 3 - 5 or so', 'June 7 - June 4'. */
function isOtherHalf(part: string, beside: string | undefined): boolean {
  if (beside === undefined || !DATE_START.test(beside)) return false;
  return !ISO_DAY.test(part) || !/^\d{1,2}(?!\d)/.test(beside);
}

/** The text itself and what is left of it without words that may stand around a period. */
function* unframe(text: string, place: Candidate["place"]): Generator<Candidate> {
  const bare = withoutWeekday(text.replace(TIME, "").replace(DURATION, ""));
  if (bare === "") return;
  yield { text: bare, place, framed: false, plan: false };
  const counted = /^[a-z]/i.test(bare) ? COUNT_AND_DATE.exec(bare)?.[1] : undefined;
  if (counted && !NO_DAY.test(counted)) {
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
      yield { text: core, place, framed: true, plan: isPlan(around) };
    }
  }
}

function isPlan(words: readonly string[]): boolean {
  const has = (known: ReadonlySet<string>) => words.some((word) => known.has(word.toLowerCase()));
  return has(PLAN) && !has(REVIEW);
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
  return bare.replace(/^\d{1,2}$/, "$&th").replace(/^\d{1,2}\.\d{1,2}$/, "$&.");
}

/** 'Day 12', 'Unit 1', '#3', 'Reading log': says which one of a series, not what it is about. */
function isLabel(text: string): boolean {
  return NUMBERED_LABEL.test(text) || text.split(" ").every((word) => HEAD.has(word.toLowerCase()));
}

function countWhile(tokens: readonly string[], known: ReadonlySet<string>): number {
  const end = tokens.findIndex((token) => !known.has(token.toLowerCase()));
  return Math.min(end === -1 ? tokens.length : end, LONGEST_FRAME);
}

function isOfOther(text: string): boolean {
  const match = OTHER_DATE.exec(text);
  return match !== null && (isVersion(match[0]) || /\brelease/i.test(text));
}
