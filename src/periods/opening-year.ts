import { monthOf, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { activity, yearsFinding } from "./findings.ts";

/** '2021 was a …', 'Das Jahr 2021 war …', 'El año 2021 ha sido …': a text that starts so tells of a year. */
const OPENING =
  /^\P{L}{0,3}(?:(?:the year|das jahr|l['’]année|el año|o ano(?: de)?|l['’]anno|het jaar|rok)\s+)?((?:19|20)\d\d)\s+(?:(?:год\s+)?(?:был|стал)|(?:was|has been|turned out|brought|war|brachte|hat|a été|fut|aura été|ha sido|fue|foi|è stato|was|heeft|był|upłynął)(?!\p{L}))/iu;
/** Of what such a text calls itself, in its title, its tags or its first lines. */
const REVIEW =
  /\b(?:year[ -]in[ -]review|(?:annual|yearly|year[- ]end|year['’]s|end[- ]of[- ](?:the[- ])?year) (?:review|retrospective|recap|report|reflections?)|retrospective|recap|review of (?:the|my|a) year|look(?:ing)? back)\b|(?<!\p{L})(?:jahres-?)?(?:rückblick|rückschau|bilanz)(?!\p{L})|(?<!\p{L})(?:rétrospective|bilan|retrospectiva|balance (?:del?|anual)|balanço|bilancio|retrospettiva|(?:jaar)?terugblik|jaaroverzicht|podsumowanie|итоги)(?!\p{L})/iu;
/** In the text. */
const LEAD = 400;
/** In months: so long after a year it is told. */
const LATEST = 3;

/**
 * The year of a review that names it in its first words and nowhere else: 'The year 2021 was …' below a title or tags that say that it looks
 * back, or in a text that says so at once. Null for any other text, and for one that came out in another time than that year or the next.
 */
export function findOpeningYear(text: string, about: string, reference: Day | null): PeriodMention | null {
  const year = Number(OPENING.exec(text.slice(0, LEAD))?.[1]);
  if (!year || !(REVIEW.test(about) || REVIEW.test(text.slice(0, LEAD)))) return null;
  if (reference !== null && !isToldThen(year, reference)) return null;
  const found = yearsFinding(year, year);
  return found && activity(found, "opening-year", true);
}

/** From December on, or in the first months of the next year. */
function isToldThen(year: number, reference: Day): boolean {
  const months = (yearOf(reference) - year) * 12 + monthOf(reference) - 12;
  return months >= 0 && months <= LATEST;
}
