import { addDays, addMonths } from "../days.ts";
import type { Day } from "../model.ts";
import { NUMBER, smallNumber } from "./counting-words.ts";
import { spanFinding } from "./findings.ts";
import { isPlan } from "./unframe.ts";
import type { Finding } from "./wording.ts";

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
/** 'My first month of piano': one of them; 'The first month of 2021' is the calendar's. */
const FIRST = new RegExp(
  `^(?:(?:my|the|mein|meine|mon|ma|mi|meu|minha)\\s)?()(?:first|erster?|erste|premi[eè]re?|primer|primeiro)\\s${UNIT}(?!\\p{L})\\s?${AT}(?!\\p{L}|\\s\\d)`,
  "iu",
);
/** 'Learning the harp: 1 month', 'The harp – six months in'. */
const BEHIND = new RegExp(`[:–—]\\s${NUMBER}\\s${UNIT}(?:\\s(?:in|on))?$`, "iu");
/** 'How to learn the harp: 6 months', 'Countdown: 3 weeks': the time is still to come, or anyone's. */
const TO_COME = /(?<!\p{L})(?:how|countdown|deadline|roadmap|goal)(?!\p{L})/iu;
/** In units: a longer time is told by no post. */
const MOST = 30;

/** 'Six months of pottery', 'Five weeks into Korean', 'Un an de piano': the time up to the day of the post, about. */
export function findSpanOfPost(title: string, reference: Day): Finding | null {
  const text = title.replace(/[’ʼ]/g, "'");
  const match = SPAN.exec(text) ?? FIRST.exec(text) ?? (isToCome(text) ? null : BEHIND.exec(text));
  const unit = UNITS.find(([, words]) => words.test(match?.[2] ?? ""))?.[0];
  const count = match?.[1] ? smallNumber(match[1]) : 1;
  if (!match || !unit || count < 1 || count > MOST) return null;
  const start =
    unit === "week" ? addDays(reference, -7 * count) : addMonths(reference, -count * (unit === "month" ? 1 : 12));
  return spanFinding(start, reference, "stated");
}

function isToCome(text: string): boolean {
  return TO_COME.test(text) || isPlan(text.split(/[\s:]+/));
}
