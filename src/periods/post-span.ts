import { addDays, addMonths } from "../days.ts";
import type { Day } from "../model.ts";
import { NUMBER, smallNumber } from "./counting-words.ts";
import { spanFinding } from "./findings.ts";
import { isPlan } from "./unframe.ts";
import type { Finding } from "./wording.ts";
import { monthNumber } from "./words.ts";

type Unit = "week" | "month" | "year";

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ["week", /^(?:week|woche|semaine|semana|settiman|weken)/iu],
  ["month", /^(?:month|monat|mois|mes|mês|maand)/iu],
  ["year", /^(?:year|jahr|an|año|jaar)/iu],
];
const UNIT =
  "(weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|months?|monate?n?|mois|meses|mes|mês|mes[ei]|maanden|maand|years?|jahre?|ans?|années?|años?|anos?|anni|anno|jaar)";
/** Behind it: what one was at. A 'year in review' and 'one year ago' are other things. */
const AT =
  "(?:in$|into|of|with|learning|using|as|on|since|living|working|mit|avec|de|d'|con|com|di|met|lernen|aprendiendo|aprendendo)";
const SPAN = new RegExp(
  `^(?:(?:my|the|after|about|nearly|almost|over|nach|après|mis|mes|mein|meine)\\s)?(?:first\\s|ersten\\s|premiers?\\s|primer(?:os|as)?\\s)?(?:${NUMBER}|an?|eine?|une?|un[oa]?|um|uma|een)\\s${UNIT}(?!\\p{L})\\s?${AT}(?!\\p{L})`,
  "iu",
);
/** 'Last six weeks in the workshop', 'My first three months at sea': behind such a word the place says enough. 'First year in review' is none. */
const FIRST_OR_LAST = new RegExp(
  `^(?:(?:my|the)\\s)?(?:first|last|past|final)\\s${NUMBER}\\s(weeks|months)\\s(?:in|at)\\s(?!\\d|review|numbers|pictures|photos|books)(\\S{1,30})`,
  "iu",
);
/** 'My first month of piano', 'Another year of Spanish': one of them; 'The first month of 2021' is the calendar's. */
const FIRST = new RegExp(
  `^(?:(?:my|the|mein|meine|mon|ma|mi|meu|minha)\\s)?()(?:first|another|(?<=^my\\s)(?:second|third|fourth|fifth)|erster?|erste|premi[eè]re?|primer|primeiro)\\s${UNIT}(?!\\p{L})\\s?${AT}(?!\\p{L}|\\s\\d)`,
  "iu",
);
/** 'Learning the harp: 1 month', 'The harp – six months in'. Group 3: a word that looks back. */
const BEHIND = new RegExp(
  `[:–—]\\s${NUMBER}\\s${UNIT}(\\s(?:in|on|so far|of (?:practi[cs]e|learning|study|progress)))?$`,
  "iu",
);
/** What looks back before it: 'Warranty: two years' does not. */
const TOLD =
  /(?<!\p{L})(?:learning|learn(?:ed|t)|studying|studied|practi[cs](?:e|ing)|playing|progress|report|reviews?|recap|update|retro(?:spective)?|reflect(?:ions?|ing)|look(?:ing)? back|lessons|journey|diary|my|lernen|gelernt|rückblick|bericht|fortschritt|mein|apprendre|apprentissage|bilan|mon|aprend(?:iendo|endo|í)|balance|resumen|resumo|mi|meu|minha|imparando|imparato|bilancio|mio|leren|geleerd|terugblik|mijn)(?!\p{L})/iu;
/** 'How to learn the harp: 6 months', 'Countdown: 3 weeks': the time is still to come, or anyone's. */
const TO_COME =
  /(?<!\p{L})(?:how|countdown|deadline|roadmap|goal|path|course|curriculum|syllabus|programme?|schedule|timeline|trial|mortgage|loan|lease|sentence|warranty|guarantee|subscription|contract)(?!\p{L})/iu;
/** 'Recap of a year of pottery', 'What I learned in six months of Korean': the span stands behind it. */
const LOOKING_BACK =
  /^(?:(?:a|my|some|the|ein|mein|un|mon|mi|um|meu|il|mio|een|mijn)\s)?(?:recap|review|retrospective|reflections?|reflecting|lessons(?:\slearn(?:ed|t))?|looking\sback|(?:what|things)\s(?:i|i've|i\shave)\slearn(?:ed|t)|rückblick|bilan|retour|balance|resumen|balanço|resumo|bilancio|terugblik)(?:\s(?:of|on|at|over|from|after|in|about|auf|nach|zu|d'|de|sur|après|sobre|di|su|dopo|van|op|na)|:)?\s+(?=\S)/iu;
/** In units: a longer time is told by no post. */
const MOST = 30;

/** 'Six months of pottery', 'Five weeks into Korean', 'Un an de piano': the time up to the day of the post, about. */
export function findSpanOfPost(title: string, reference: Day): Finding | null {
  const whole = title.replace(/[’ʼ]/g, "'");
  const text = whole.replace(LOOKING_BACK, "");
  const match =
    SPAN.exec(text) ?? findFirstOrLast(text) ?? FIRST.exec(text) ?? (isToCome(whole) ? null : findBehind(whole));
  const unit = UNITS.find(([, words]) => words.test(match?.[2] ?? ""))?.[0];
  const count = match?.[1] ? smallNumber(match[1]) : 1;
  if (!match || !unit || count < 1 || count > MOST) return null;
  const start =
    unit === "week" ? addDays(reference, -7 * count) : addMonths(reference, -count * (unit === "month" ? 1 : 12));
  return spanFinding(start, reference, "stated");
}

/** 'First two weeks in May' are the calendar's. */
function findFirstOrLast(text: string): RegExpExecArray | null {
  const match = FIRST_OR_LAST.exec(text);
  return match && monthNumber(match[3] ?? "") === 0 ? match : null;
}

function findBehind(text: string): RegExpExecArray | null {
  const match = BEHIND.exec(text);
  return match && (match[3] !== undefined || TOLD.test(text.slice(0, match.index))) ? match : null;
}

function isToCome(text: string): boolean {
  return TO_COME.test(text) || isPlan(text.split(/[\s:]+/));
}
