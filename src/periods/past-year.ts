import { monthOf, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import { activity, yearsFinding } from "./findings.ts";

const YEAR = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.$€#/-])((?:19|20)\d\d)(?![\d/%]|[.-]\d)/gu;
const YEAR_IN = /\byear[- ]in[- ](?:review|books|reading|music|code|numbers|pictures|photos)\b/i;
/** Words with which people look back. */
const LOOKING_BACK =
  /\b(?:review|recap|retrospect\w*|wrap(?:ped|[ -]up)?|look(?:ing)? back|reflect\w*|best|favou?rites?|highlights|books|reads?|reading|films|albums|good ?bye|farewell|bilan|rétrospective|retrospectiva|rückblick|lese\w*|lectures|lecturas|leituras|letture|gelesen|lus?|leídos|lidos|terugblik|podsumowanie|learn(?:ed|t)|built|did|made|accomplished|achieved|shipped|my|mein|mon|mi|meu|mijn)\b|总结|總結|回顾|回顧|复盘|盘点|まとめ|総括|振り返/iu;
/** 'My personal 2018 recap': whose year it is and that it is told stand around it. */
const SAID_TWICE =
  /^(?:my|our)\b.*\s(?:19|20)\d\d\s(?:review|recap|retrospective|summary|wrap[ -]?up|highlights|reading|books)\b/i;
/** 'Reviewing my 2018 goals', 'How I did against my 2018 resolutions'. */
const REVIEWED_GOALS =
  /\b(?:review(?:ing|ed)?|revisit(?:ing|ed)|reflect(?:ing|ions?)|looking back|grading|how (?:i|we) did)\b.*\b(?:my|our|the) (?:19|20)\d\d (?:(?:personal|learning|reading|yearly|annual) )?(?:goals|resolutions|plans|intentions)$/i;
/** 'My 2018 piano study habits': what was kept count of in it. */
const MY_RECORD =
  /^(?:my|our) (?:19|20)\d\d(?: [\p{L}-]+){0,4} (?:habits?|progress|stats|statistics|numbers|data|records?|studies|study|reading|readings|learnings?|adventures?)$/iu;
/** 'A review of my 2018 boat projects'. */
const REVIEW_OF =
  /^(?:an? |the |my )?(?:\w+ )?(?:review|recap|retrospective|summary|look back|highlights) (?:of|at|on|from) (?:my |our |the )?(?:19|20)\d\d\b/i;
/** What has a year in its name: events, challenges, products. */
const NAMED =
  /\b(?:advent of code|aoc|summer of code|hacktoberfest|nanowrimo|inktober|\w*con(?:f|ference)?|fosdem|summit|meet-?up|workshop|hackathon|bootcamp|olympics|world cup|elections?|server|studio|office|windows|edition|version|release|specification|standard|survey|challenge)\b/iu;
/** 'WWDC 2010', 'PyConDE 2023': a name in capitals that a year belongs to. */
const ACRONYM = /(?:^|\s)(?:\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*|\p{L}+\d+)\s+(?:19|20)\d\d(?!\d)/u;
/** A longer title is a sentence. */
const LONGEST = 200;
const DECEMBER = 12;
const FEBRUARY = 2;

/**
 * The year that a title looks back on, at the turn of the year when it is over: 'Mes lectures 2023', '2024 Überlegungen', 'Goodbye
 * 2019, hello 2020' from December to February; 'ABC 2023 Year in Review' whenever it is that year or the next.
 */
export function findPastYear(title: string, reference: Day): PeriodMention | null {
  const year = readPastYear(title, reference);
  const found = year === null ? null : yearsFinding(year, year);
  return found && activity(found, "past-year", true);
}

function readPastYear(title: string, reference: Day): number | null {
  if (title.length > LONGEST) return null;
  const years = [...new Set([...title.matchAll(YEAR)].map(([, year]) => Number(year)))];
  // '2019 goals & 2018 review'
  const [first, second] = years.sort((a, b) => a - b);
  if (first === undefined || years.length > 2) return null;
  const age = yearOf(reference) - first;
  if (second === undefined && YEAR_IN.test(title) && (age === 0 || age === 1)) return first;
  const past = yearOf(reference) - (monthOf(reference) === DECEMBER ? 0 : 1);
  const isTurn = monthOf(reference) === DECEMBER || monthOf(reference) <= FEBRUARY;
  if (!isTurn || first !== past || NAMED.test(title) || ACRONYM.test(title)) return null;
  if (second !== undefined) return second === past + 1 ? past : null;
  const stands =
    standsAtEnd(title, past) ||
    SAID_TWICE.test(title) ||
    MY_RECORD.test(title) ||
    REVIEWED_GOALS.test(title) ||
    REVIEW_OF.test(title);
  // In December much is called by the year that still runs.
  return stands && (monthOf(reference) !== DECEMBER || LOOKING_BACK.test(title)) ? past : null;
}

function standsAtEnd(title: string, year: number): boolean {
  const bare = title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return bare.startsWith(String(year)) || bare.endsWith(String(year));
}
