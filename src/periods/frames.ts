import { LEADING_SHORT_WEEKDAY, LEADING_WEEKDAY, MONTH, TRAILING_WEEKDAY } from "./words.ts";

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
  /\d|[年月周週星昨今去明春夏秋冬]|(?:jan|jän|gen|ene|feb|f[ée]v|m[aäe]r|mrt|mar|apr|avr|abr|ma[iyg]|mei|ju[nil]|giu|lug|aug|ao[uû]t|ago|sep|set|o[ckt]t|out|nov|dec|dez|d[ée]c|dic|spring|summer|autumn|fall|winter|fr[üu]|sommer|herbst|lente|voorj|naj|prim|[ée]t[ée]|estate|hiver|veran|ver[ãa]o|oto[ñn]|invi|inve|zomer|herfst|week|half|quarter|day|tag|month|monat|mois|mese?|maand|m[eê]s|year|jahr|ann[ée]e|anno|año|jaar|woche|semaine|semana|settiman|weken|giorni|dagen|d[ií]as|jours|quartal|kwart|mestr|semestre|季|旬|gest|heute|hier|oggi|ieri|ayer|ontem|hoy|hoje|morgen|demain|domani|amanh|mañana|tomorrow)/iu;

const BREAKS_WITHOUT_DASHES = /\s*[:：](?:\s+|$)|：|\s+[·•,]\s+|\s*[|]\s*/u;
const BREAKS = /\s*[:：](?:\s+|$)|：|\s+[-·•,]\s+|\s*[|]\s*/u;
const BRACKETED = /[([（【]([^()[\]（）【】]*)[)\]）】]/gu;
const LEADING_DAY = /^((?:19|20)\d\d[-/.]\d\d[-/.]\d\d),?\s+(?!(?:-|to|until|till|bis)\s)(?=\S)/;
const TRAILING_DAY = /^(?:\S+\s+){1,3}((?:19|20)\d\d[-/.]\d\d[-/.]\d\d)$/;
/** 'Typing practice, October 2020'. */
const TRAILING_MONTH = new RegExp(`[^\\d\\s],\\s+(${MONTH},?\\s+(?:of\\s+)?(?:19|20)\\d\\d)$`, "iu");
const DATE_START = new RegExp(`^(?:\\d{1,2}(?!\\d)|\\d{4}[-/.]\\d|${MONTH})`, "iu");
const ISO_DAY = /\d{4}-\d\d-\d\d/;
const NUMBERED_LABEL =
  /^(?:(?:days?|weeks?|unit|part|entry|log|issue|no\.?|session|sprint|phase|episode|update|round|month|tag|woche|jour|d[ií]a|giorno|dag|semana|semaine)\s*)?#?\d+(?:\s*(?:\/|of)\s*\d+)?$|^r\d+\s?d\d+$|^第\s*\d+\s*[天日周週回]目?$/iu;
/** After a day: when on that day, or which weekday it was. */
const TIME =
  /(?<=\d)T\d\d:\d\d[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?$|(?<=\S)(?:,|\s+at|\s+@|\s+um)?\s+\d{1,2}(?::\d\d){1,2}\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?(?:\s+uhr)?$/iu;
/** What is said of a thing's own date ('v1.2 (March 2021)', 'Due: 2021-03-05'), not of the author's time. */
const OTHER_DATE =
  /\b(?:due|deadlines?|releas(?:e|es|ed)|publish(?:ed)?|fixed|closed|created|edited|revised|modified|expires?|expiration|born|copyright|as of|last (?:updated|modified|edited)|since version|version|v\d+)\b|(?:^|[\s[])v?\d+\.\d+\.\d+(?:[\s\]:,(-]|$)|\p{L}\s+v?\d+\.\d+(?![.\d])\s*[(:[-]|©/iu;

/** Words that may stand before a period without being about anything else: 'What I learned in', 'Reading log'. */
const HEAD = words(`what i i've ive we have learned learnt did read watched built been doing up to my our the notes note
  log logs journal diary update updates progress review recap retrospective retro summary report goals plans plan
  resolutions intentions daily weekly monthly quarterly yearly annual entry year month week weeknotes monthnotes reading
  list looking back at on for of in from about during things til highlights favourites favorites best study learning dev
  now status date posted new interests reflections reflection thoughts books papers wrap
  journal de la le du des mein meine meinem lernjournal lerntagebuch tagebuch wochenbericht monatsbericht diario resumen resumo dagboek
  am im vom auf über rückblick jahresrückblick monatsrückblick wochenrückblick bericht
  el il lo del dal em na op het van en sur di da do dos das carnet bilan revue journée retour
  cuaderno bitácora balance retrospectiva diário balanço caderno riepilogo resoconto quaderno
  logboek leerdagboek weekverslag jaaroverzicht maandoverzicht terugblik`);

/** … and after one: '2019 in review', 'February progress report'. */
const TAIL = words(`in review recap retrospective retro update updates progress intentions goals plan plans log notes
  summary report wrap up wrap-up wrapup reflection reflections journal diary roundup round-up digest newsletter
  highlights learnings resolutions yearly annual monthly weekly reading study learning my edition rückblick rueckblick
  resumen bilan retrospectiva resumo reviewed so far list logbook weeknotes weeknote notizen jahresrückblick monatsrückblick
  was habe ich gelernt learned learnt done em en in retrospectiva revisão revista im rückspiegel
  bilanz balance balanço riepilogo overzicht terugblik terugblikkend`);

const PLAN = words("goals plans plan resolutions intentions");
const LONGEST_FRAME = 6;
/** A longer text is a sentence, and no place for regular expressions. */
const LONGEST_TEXT = 250;

/** Every piece of a text that could name its period, the whole first. */
export function* listCandidates(source: string): Generator<Candidate> {
  if (source.length > LONGEST_TEXT) return;
  const text = normalise(source);
  if (!HINT.test(text)) return;
  const isOther = isOfOther(text);
  yield* unframe(text, "whole");
  const leading = LEADING_DAY.exec(text) ?? (isOther || /^\d/.test(text) ? null : TRAILING_DAY.exec(text));
  if (leading) yield { text: leading[1] ?? "", place: "first", framed: false, plan: false };
  if (isOther) return;
  for (const match of text.matchAll(BRACKETED)) yield* unframe(match[1] ?? "", "bracketed");
  const trailing = TRAILING_MONTH.exec(text);
  if (trailing) yield { text: trailing[1] ?? "", place: "later", framed: false, plan: false };
  const outer = text.replace(BRACKETED, " : ").trim();
  yield* listParts(outer, BREAKS_WITHOUT_DASHES);
  yield* listParts(outer, BREAKS);
}

function* listParts(text: string, breaks: RegExp): Generator<Candidate> {
  const parts = text.split(breaks).map((part) => part.trim());
  const filled = parts.filter((part) => part !== "");
  if (filled.length === 1 && filled[0] === text) return;
  for (const [index, part] of filled.entries()) {
    if ([filled[index - 1], filled[index + 1]].some((beside) => isOtherHalf(part, beside))) continue;
    const place = index === 0 ? "first" : filled.slice(0, index).every(isLabel) ? "labelled" : "later";
    yield* unframe(part, place);
  }
}

/** Half of a range that was not understood as a whole would be a wrong day: 'March 3 - 5 or so', 'June 7 - June 4'. */
function isOtherHalf(part: string, beside: string | undefined): boolean {
  if (beside === undefined || !DATE_START.test(beside)) return false;
  return !ISO_DAY.test(part) || !/^\d{1,2}(?!\d)/.test(beside);
}

/** One form for each sign: dashes, apostrophes, spaces; markup and symbols at the ends gone. */
function normalise(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‐‑‒–—―−～〜]/g, "-")
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[*_`]+/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}'([（【]+|[^\p{L}\p{N}~?%)\].）】]+$/gu, "")
    .trim();
}

/** The text itself and what is left of it without words that may stand around a period. */
function* unframe(text: string, place: Candidate["place"]): Generator<Candidate> {
  const bare = withoutWeekday(text.replace(TIME, ""));
  if (bare === "") return;
  yield { text: bare, place, framed: false, plan: false };
  const tokens = bare.split(" ");
  const head = countWhile(tokens, HEAD);
  const tail = countWhile([...tokens].reverse(), TAIL);
  for (let first = 0; first <= head; first += 1) {
    for (let last = 0; last <= tail && first + last < tokens.length; last += 1) {
      if (first + last === 0) continue;
      const around = [...tokens.slice(0, first), ...tokens.slice(tokens.length - last)];
      const core = withoutWeekday(tokens.slice(first, tokens.length - last).join(" ")).replace(/,$/, "");
      yield { text: core, place, framed: true, plan: around.some((word) => PLAN.has(word.toLowerCase())) };
    }
  }
}

function withoutWeekday(text: string): string {
  return text.replace(LEADING_WEEKDAY, "").replace(LEADING_SHORT_WEEKDAY, "").replace(TRAILING_WEEKDAY, "").trim();
}

/** 'Day 12', 'Unit 1', '#3', 'Reading log': says which one of a series, not what it is about. */
function isLabel(text: string): boolean {
  return NUMBERED_LABEL.test(text) || text.split(" ").every((word) => HEAD.has(word.toLowerCase()));
}

function countWhile(tokens: readonly string[], known: ReadonlySet<string>): number {
  const end = tokens.findIndex((token) => !known.has(token.toLowerCase()));
  return Math.min(end === -1 ? tokens.length : end, LONGEST_FRAME);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function isOfOther(text: string): boolean {
  const match = OTHER_DATE.exec(text);
  // '05.02.2022' is no version.
  return match !== null && !/^\D*\d{1,2}\.\d{1,2}\.\d{4}\D*$/.test(match[0]);
}
