import { daysBetween, monthOf, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { activity, yearsFinding } from "./findings.ts";
import { findDated } from "./index.ts";

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
 * back, in a text that says so at once or that is cut by its months (`isByMonths`). Null for any other text, and for one that came out in another time than that year or the next.
 */
export function findOpeningYear(
  text: string,
  about: string,
  reference: Day | null,
  isByMonths = false,
): PeriodMention | null {
  const year = Number(OPENING.exec(text.slice(0, LEAD))?.[1]);
  if (!year || !(isByMonths || REVIEW.test(about) || REVIEW.test(text.slice(0, LEAD)))) return null;
  if (reference !== null && !isToldThen(year, reference)) return null;
  const found = yearsFinding(year, year);
  return found && activity(found, "opening-year", true);
}

/** 'The summer of 2023 was …', 'March 2022 has been …', 'Das Frühjahr 2023 war …': a text that starts so tells of that time. */
const OPENING_PART =
  /^\P{L}{0,3}((?:(?:the|der|das|im|l['’]|o|il|de|het)\s+)?\p{L}{3,12}\.?(?:\s+(?:of|de|del|van))?\s+(?:19|20)\d\d)\s+(?:was|has been|turned out|war|a été|fut|ha sido|fue|foi|è stat[oa]|is geweest)(?!\p{L})/iu;
const PARTS: ReadonlySet<string> = new Set(["month", "season", "quarter"]);
/** In days: so long after its end it is told. */
const LATEST_DAY = 92;

/** The month or season of a text that names it in its first words, as above, and that came out in it or soon after; else null. */
export function findOpeningPart(text: string, reference: Day | null): PeriodMention | null {
  const [, words] = OPENING_PART.exec(text.slice(0, LEAD)) ?? [];
  return words === undefined
    ? null
    : findToldPart(words.replace(/^(?:(?:the|der|das|im|o|il|de|het)\s+|l['’])/iu, ""), reference);
}

function findToldPart(wording: string, reference: Day | null): PeriodMention | null {
  if (reference === null) return null;
  const found = findDated(wording, { year: null, month: null, reference });
  if (!found?.alone || !PARTS.has(found.period.precision)) return null;
  const { start, end } = found.period;
  return start <= reference && daysBetween(end, reference) <= LATEST_DAY
    ? { ...found.period, rule: "opening-year" }
    : null;
}

/** Of a post on one: 'My semester off'. */
const TERM = /(?<!\p{L})(?:semester|trimester|term|quarter)(?!\p{L})/iu;
/** 'The fall 2020 semester', 'the spring semester of 2021'. Groups: season, year and term; term and year behind it. */
const SEASON_OF_TERM =
  /(?<!\p{L})(fall|autumn|winter|spring|summer) (?:((?:19|20)\d\d) (semester|trimester|term|quarter)|(semester|trimester|term|quarter)(?: of|,)? ((?:19|20)\d\d))(?!\p{L})/giu;

/** The term that a post on a term names in its first words, and no other, as above; else null: 'My semester off', 'I took the fall 2020 semester …'. */
export function findOpeningTerm(text: string, title: string, reference: Day | null): PeriodMention | null {
  if (!TERM.test(title)) return null;
  const named = Array.from(text.slice(0, LEAD).matchAll(SEASON_OF_TERM), ([, season, year, kind, ofYear, last]) =>
    `${season} ${kind ?? ofYear} ${year ?? last}`.toLowerCase().replace("trimester", "term"),
  );
  const [words, other] = new Set(named);
  return words === undefined || other !== undefined ? null : findToldPart(words, reference);
}

/** 'From August 7th to October 27th, 2023, I spent …', 'Between May and July 2021, I …', 'Vom 3. Mai bis 2. Juli 2021 war ich …'. */
const OPENING_SPAN =
  /^\P{L}{0,3}((?:from|between|vom?n?|zwischen|du|de|entre|del|dal|van|tussen)\s(?:[^.!?;:]|(?<=\d)\.){8,50}?(?:19|20)\d\d),?\s(?:(?:i|we) (?:spent|attended|did|took|studied|learn(?:ed|t)|lived|travell?ed|toured|walked|cycled|interned|participated|worked|volunteered|(?:was|were) (?:at|in|an?|part))|(?:j['’]ai|nous avons|ho|abbiamo|he|hemos) \p{L}+|(?:fiz|fizemos|estive|estivemos|estuve|estuvimos)|(?:war|waren|habe|haben|lernte|was|were|ben|heb) (?:ich|wir|ik|we))(?!\p{L})/iu;
/** In days: so long after its end it is told. */
const LATEST_SPAN = 183;
/** In days: longer times are lives, not what a text tells of. */
const LONGEST_SPAN = 400;

/** The stretch of time that a text tells of by its first words, over by the day when it came out and not long before; else null. */
export function findOpeningSpan(text: string, reference: Day | null): PeriodMention | null {
  const [, words] = OPENING_SPAN.exec(text.slice(0, LEAD)) ?? [];
  if (words === undefined || reference === null) return null;
  const found = findDated(words, { year: null, month: null, reference });
  if (!found?.alone || !found.stated || found.period.precision !== "span") return null;
  const ago = daysBetween(found.period.end, reference);
  const isShort = daysBetween(found.period.start, found.period.end) <= LONGEST_SPAN;
  return isShort && ago >= 0 && ago <= LATEST_SPAN ? { ...found.period, rule: "opening-year" } : null;
}

/** From December on, or in the first months of the next year. */
function isToldThen(year: number, reference: Day): boolean {
  const months = (yearOf(reference) - year) * 12 + monthOf(reference) - 12;
  return months >= 0 && months <= LATEST;
}
