import { rememberLast } from "../remember.ts";
import { HEAD, REVIEW } from "./frame-words.ts";
import { dayOfNumbered, isLabel, NTH } from "./labels.ts";
import { isVersion, leadingDate, notedDate, trailingDate, yearOfPart } from "./leading.ts";
import { normalise } from "./spelling.ts";
import { type Candidate, FEAST, isPlan, unframe, withoutTime } from "./unframe.ts";
import { weekBehind } from "./week-behind.ts";
import { readWeekFrom } from "./week-of.ts";
import { DATE_LABEL, MONTH } from "./words.ts";
import { joinYearApart, joinYearBefore } from "./year-apart.ts";

/** Nothing in a text without one of these can be a period; most headings stop here. */
const HINT =
  /\d|[年月周週星昨今去明春夏秋冬]|(?:jan|jän|gen|ene|feb|f[ée]v|ma?[aäe]r|mrt|apr|avr|abr|ma[iyg]|mei|ju[nil]|giu|lug|aug|ao[uû]t|ago|sep|set|o[ckt]t|out|nov|dec|dez|d[ée]c|dic|spring|summer|autumn|fall|winter|fr[üu]|sommer|herbst|lente|voorj|naj|prim|[ée]t[ée]|estate|hiver|veran|ver[ãa]o|oto[ñn]|invi|inve|zomer|herfst|week|half|quarter|day|tag|month|monat|mois|mese?|maand|m[eê]s|year|jahr|ann[ée]e|anno|año|jaar|woche|semaine|semana|settiman|weken|giorni|dagen|d[ií]as|jours|квартал|янв|фев|март|апр|stycz|lut[ye]|kwie|maj|czerw|lip[ci]|sierp|wrze|paź|listop|grud|roku?|tydz|tygod|dzie|miesi|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|весн|лет|осен|зим|недел|месяц|год|вчера|сегодня|завтра|quartal|kwart|mestr|semestre|季|旬|gest|twenty|heute|hier|oggi|ieri|ayer|ontem|hoy|hoje|morgen|demain|domani|amanh|mañana|tomorrow)/iu;

/** 'Day 1- May 21, 2019': a count, and a dash that stands at it. */
const COUNT_AND_DASH =
  "(?<=^(?:days?|weeks?|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag|день|неделя|entry|session)\\s?#?\\d{1,4})-\\s+(?=\\p{L})";
const BREAKS_WITHOUT_DASHES =
  /\s*[:：]+(?:\s+|$)|：|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]):(?=(?:19|20)\d\d年)|\s+[·•,]\s+|\s*[|]\s*/u;
const BREAKS = new RegExp(
  `\\s*[:：]+(?:\\s+|$)|：|\\s+[-·•,]\\s+|(?<=(?:19|20)\\d\\d),\\s+(?!\\d)|\\s*[|]\\s*|${COUNT_AND_DASH}`,
  "iu",
);
const BRACKETED = /[([（【]([^()[\]（）【】]*)[)\]）】]/gu;
/** Behind a number: '6-8 hours', '2h', '1.75hr', '3-day' are no half of a date. */
const HOURS =
  "(?:[.,]\\d+)?(?:\\s?-\\s?\\d+)?[\\s-]?(?:days?|weeks?|parts?|steps?|h|hrs?|hours?|min(?:ute)?s?|std|stunden|horas?|heures?|ore|uur)(?!\\p{L})";
/** 'Jan 2021 - now' without a day that now is: January alone would be half of it. */
const OPEN_END = "(?:now|today|present|heute|jetzt|aujourd'hui|hoy|hoje|oggi|nu|heden|至今|現在)$";
const DATE_START = new RegExp(`^(?:\\d{1,2}(?!\\d|日目|天|${HOURS}|${NTH})|\\d{4}[-/.]\\d|${MONTH}|${OPEN_END})`, "iu");
/** 'March 3: 5 scales', 'May 6 | 12 knots': a number of things behind a colon is no other half. */
const OF_THINGS = new RegExp(
  `^\\d{1,4}(?:[.,]\\d+)?(?!st|nd|rd|th|er)\\s?(?!${MONTH}|\\d|(?:d[ei]l?|of|van)\\s)\\p{L}{2,}`,
  "iu",
);
const ONLY_YEAR = /^(?:19|20)\d\d$/;
/** What a year beside it makes a period of: a week, a quarter, a month, a season. */
const PART_OF_YEAR =
  /^(?:[QHW]\d{1,2}|(?:weeks?|wk|[KC]W|woche|semaine|semana|settimana|quarter)\s*#?\d{1,2}|\p{L}{3,10}\.?)$/iu;
const COUNTED = /^(?:days?|weeks?|tag|woche|jour|semaine|d[ií]a|semana|giorno|settimana|dag|день|неделя)\s*#?\d+$/iu;
/** 'Week 33', 'Semanas 3-4' beside the days that they are: 'Week 33: Mon 16 – Fri 20 August'. */
const WEEK_ALONE =
  /^(?:weeks?|wk|[KC]W|wochen?|semaines?|semanas?|settiman[ae]|weken|недел[яи])\s*#?\d{1,2}(?:\s*[-&/]\s*\d{1,2})?$/iu;
const HAS_DAY = new RegExp(
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|[º°.])?\\s*(?:de\\s+|of\\s+)?${MONTH}|(?<!\\p{L})${MONTH}\\s*\\d{1,2}(?!\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d|(?<!\\d)\\d{1,2}([./])\\d{1,2}(?:\\3|\\s?-\\s?\\d{1,2}\\3\\d)`,
  "iu",
);
const COUNTED_WEEK = /^(?:w\D*|s\p{L}+[ae]\s*#?)\d/iu;
const ISO_DAY = /\d{4}-\d\d-\d\d/;
/** '2. Class of 3 May', '4) 2021-05-03': behind the number no month, as '1. March' may be a day or a chapter. */
const NUMBERED_ITEM = new RegExp(
  `^\\d{1,3}[.)]\\s+(?=(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)?\\s${MONTH}|\\p{L})(?!${MONTH}(?!\\s\\d{1,2}(?!\\d)))`,
  "iu",
);
/** What is said of a thing's own date ('v1.2 (March 2021)', 'Due: 2021-03-05'), not of the author's time. */
const OTHER_DATE =
  /\b(?:due|deadlines?|releas(?:e|es|ed)|publish(?:ed)?|fixed|closed|created|edited|revised|modified|expires?|expiration|born|copyright|as of|last (?:updated|modified|edited)|since version|version|v\d+)\b|(?:^|[\s[])v?\d+\.\d+\.\d+(?:[\s\]:,(-]|$)|\p{L}\s+v?\d+\.\d+(?![.\d])\s*[(:[-]|©/iu;

/** 'Dia 9 - 19/06 - App v2': the day of the author's own count, whatever version he was at. */
const OWN_DAY =
  /^(?:days?|tag|jour|d[ií]a|giorno|dag|sess?i[óo]n|sess[ãa]o|s[ée]ance|sitzung)\s?#?\d{1,4}\s?[-–:,]\s?\d{1,2}[./]\d{1,2}(?!\d)/iu;

const MOST_REVIEW_WORDS = 3;

/** '31.10. (7/7)': the seventh of seven. */
const COUNTED_PART = /^\d{1,2}\/\d{1,2}$/;
/** '3일차 (5/25)': a day behind a count that starts with its number. */
const COUNT_OF_EAST = /^\d{1,3}\s?(?:일차|주차|日目|週目)/u;
/** 'Q1: What is a monad?' */
const QUESTION = /^\W*Q\d.*\?\W*$/i;
/** A longer text is a sentence, and no place for regular expressions. */
const LONGEST_TEXT = 250;

/** What `normalise` might take out from between the letters of such a word. */
const MARKS = /[*_`]|[^\0-\x7f]/;

/** Every piece of a text that could name its period, the whole first. */
export const listCandidates = rememberLast((source: string): readonly Candidate[] => {
  if (source.length > LONGEST_TEXT || QUESTION.test(source)) return [];
  if (!HINT.test(source) && !MARKS.test(source)) return [];
  const text = normalise(source);
  return HINT.test(text) ? [...listPieces(text)] : [];
});

function* listPieces(text: string): Generator<Candidate> {
  const isOther = isOfOther(text);
  yield* unframe(text, "whole");
  const joined = joinYearApart(text);
  if (joined) yield { text: joined, place: "whole", framed: true, plan: isPlan(text.split(" ")) };
  const ofWeek = joinYearBefore(text);
  if (ofWeek) yield* unframe(ofWeek, "labelled");
  const from = readWeekFrom(text);
  if (from) yield* unframe(from, "labelled");
  const week = isOther ? null : weekBehind(text);
  if (week) yield { text: week.text, place: "labelled", framed: false, plan: isPlan(week.before.split(/[\s,]+/)) };
  const untimed = withoutTime(text);
  const leading =
    leadingDate(text, isOther) ??
    (untimed === text ? null : leadingDate(untimed, isOther)) ??
    (isOther ? leadingDate(withoutHeadWord(text), true) : null);
  if (leading) {
    // '2021 Summer Rowing Goals'
    const isAhead = leading.place === "later" && isPlan(text.split(" ").slice(-1));
    for (const candidate of unframe(leading.text, leading.place))
      yield isAhead ? { ...candidate, plan: true } : candidate;
  }
  if (isOther || FEAST.test(text)) return;
  const year = yearOfPart(text);
  if (year) yield { text: year, place: "later", framed: false, plan: isPlan(text.split(" ")), needsYear: true };
  for (const match of text.matchAll(BRACKETED)) {
    if (COUNTED_PART.test(match[1] ?? "") && /^\d/.test(text) && !COUNT_OF_EAST.test(text)) continue;
    const [inner, before] = [(match[1] ?? "").replace(DATE_LABEL, ""), text.slice(0, match.index).trim()];
    yield* unframe(notedDate(inner) ?? inner, isLabel(before) ? "labelled" : "bracketed");
  }
  const behind = /^(.*\S)\s*[([]((?:19|20)\d\d)[)\]]$/.exec(text);
  if (behind) yield* joinYears(behind.slice(1));
  const numbered = NUMBERED_ITEM.exec(text);
  if (numbered) yield* unframe(text.slice(numbered[0].length), "labelled");
  const ofSeries = dayOfNumbered(text);
  if (ofSeries) yield* unframe(ofSeries, "labelled");
  yield* listDayOfCount(text);
  const trailing = trailingDate(text);
  if (trailing) yield { text: trailing, place: "later", framed: false, plan: false };
  const label = /^([^,/]+?)(?:,|\s\/|\s-)\s+(?=\S)/.exec(text);
  if (label && isLabel(label[1] ?? "")) yield* unframe(text.slice(label[0].length), "labelled");
  const outer = text.replace(BRACKETED, " : ").trim();
  yield* listParts(outer, BREAKS_WITHOUT_DASHES);
  yield* listParts(outer, BREAKS);
}

/** 'Session 2021-03-04 - v2 of the net' → '2021-03-04 - v2 of the net'. */
function withoutHeadWord(text: string): string {
  const [, word = "", rest = text] = /^(\p{L}{3,12})\s(\d.*)$/u.exec(text) ?? [];
  return HEAD.has(word.toLowerCase()) ? rest : text;
}

/** 'Day 4: Mar 4, 2021. Two hours': a day with its year behind a count, whatever is told of it. */
function* listDayOfCount(text: string): Generator<Candidate> {
  const [count, rest] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1).trim()];
  const dated = COUNTED.test(count) ? leadingDate(rest, false) : null;
  if (dated && /(?:19|20)\d\d/.test(dated.text)) yield* unframe(dated.text, "labelled");
}

function* listParts(text: string, breaks: RegExp): Generator<Candidate> {
  const parts = text.split(breaks).map((part) => part.trim());
  const filled = parts.filter((part) => part !== "");
  if (filled.length === 1 && filled[0] === text) return;
  yield* joinYears(filled);
  const isCounted = filled.some((part) => COUNTED.test(part));
  const isReviewed = filled.some(isReview);
  for (const [index, part] of daysFirst(filled)) {
    // 'Week 3 - 2021' of a course took no year.
    if (isCounted && ONLY_YEAR.test(part)) continue;
    // A range is parted by dashes: '2021 Week 1: Jan 4 - Jan 10' says the same twice.
    const isThing = OF_THINGS.test(filled[index + 1] ?? "");
    const isClear = breaks === BREAKS_WITHOUT_DASHES && (isThing || /(?:19|20)\d\d/.test(part));
    if (breaks === BREAKS && DATE_START.test(part) && endsWithDate(filled[index - 1])) continue;
    if (!isClear && [filled[index - 1], filled[index + 1]].some((beside) => isOtherHalf(part, beside))) continue;
    const place = index === 0 ? "first" : filled.slice(0, index).every(isLabel) ? "labelled" : "later";
    for (const candidate of unframe(part, place)) yield isReviewed ? { ...candidate, plan: false } : candidate;
  }
}

/** 'Goals for 2019: Update', '2021 goals - final review': what is parted from the goals tells what became of them. */
function isReview(part: string): boolean {
  const words = part.toLowerCase().split(" ");
  return words.length <= MOST_REVIEW_WORDS && !/\d/.test(part) && REVIEW.has(words.at(-1) ?? "");
}

/** The parts with their places; the number of a week says less than the days beside it. */
function daysFirst(parts: readonly string[]): (readonly [number, string])[] {
  const placed = [...parts.entries()];
  const isLess = ([, part]: readonly [number, string]) => WEEK_ALONE.test(part);
  if (!placed.some(isLess) || !parts.some((part) => HAS_DAY.test(part))) return placed;
  return [...placed.filter((part) => !isLess(part)), ...placed.filter(isLess)];
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

/** '第一周 2021/3/8' before '2021/3/14': a label stands before the range. */
function endsWithDate(before: string | undefined): boolean {
  return before !== undefined && /(?<!\d)(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})$/.test(before);
}

/** Half of a range that was not understood as a whole would be a wrong day: 'March 3 - 5 or so', 'June 7 - June 4'. */
function isOtherHalf(part: string, beside: string | undefined): boolean {
  if (beside === undefined || !DATE_START.test(beside)) return false;
  return !ISO_DAY.test(part) || !/^\d{1,2}(?!\d)/.test(beside);
}

function isOfOther(text: string): boolean {
  const match = OWN_DAY.test(text) ? null : OTHER_DATE.exec(text);
  return match !== null && (isVersion(match[0]) || /\brelease/i.test(text));
}
