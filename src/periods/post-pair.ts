import { MONTH, monthNumber } from "./words.ts";

/** Between the two halves of a title. */
const JOINT = /\s*[+&/|,;·]\s*|\s+(?:and|und|et|y|e|en|i|и|[-–—])\s+/iu;
const NAMES_MONTH = new RegExp(`(?<!\\p{L})${MONTH}`, "giu");
const BACK =
  /(?<!\p{L})(?:recap|review|retro\p{L}*|reflections?|wrap(?:[ -]?up)?|summary|report|look(?:ing)? back|rückblick|bilan|bilanz|resumen|resumo|balance|balanço|riepilogo|terugblik|podsumowanie|итоги)(?!\p{L})/iu;
const AHEAD =
  /(?<!\p{L})(?:goals?|plans?|planning|reset|preview|outlook|intentions?|resolutions?|looking ahead|look ahead|ziele|pläne|ausblick|vorschau|objectifs|objetivos|metas|planes|planos|obiettivi|doelen|vooruitblik|plany|cele|планы|цели)(?!\p{L})/iu;

/** 'Mar recap + Apr goals', 'Rückblick Mai, Ausblick Juni': the month that is looked back on, 1 to 12; null for any other title. */
export function monthBeforeOutlook(title: string): number | null {
  const [back = "", ahead = "", other] = title.split(JOINT);
  if (other !== undefined || !(BACK.test(back) || AHEAD.test(ahead))) return null;
  if (AHEAD.test(back) || BACK.test(ahead)) return null;
  const [first, next] = [back, ahead].map(monthIn);
  return first && next && next === (first % 12) + 1 ? first : null;
}

/** The one month that a text names. */
function monthIn(text: string): number | null {
  const [first, other] = [...text.matchAll(NAMES_MONTH)].map(([, name]) => monthNumber(name ?? ""));
  return first !== undefined && other === undefined ? first : null;
}
