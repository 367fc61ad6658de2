import { seasonFinding } from "./findings.ts";
import type { PeriodContext, PeriodWording } from "./wording.ts";
import { SEASON, seasonNumber, whole, YEAR, yearNumber } from "./words.ts";

const FOUR = "((?:19|20)\\d\\d)";
const TERM = "(?:\\s+(?:semester|term|quarter|break|vacation|holidays?))?";
const NAMED = whole(
  SEASON,
  TERM,
  "(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?",
  YEAR,
  "(?:\\s?[/-]\\s?(?:(?:20)?(\\d\\d)))?)?",
  TERM,
);
const YEAR_FIRST = whole(FOUR, ",?\\s+", SEASON, TERM);
/** A framework and a tumble before they are seasons. */
const AMBIGUOUS = /^(?:spring|fall|summer (?:break|vacation|holidays?))$/i;

/** 'Fall 2020', 'Winter 2020/21', 'Summer of 2019', 'Autumn': three whole months of the author's hemisphere, approximate. */
export const season: PeriodWording = {
  name: "season",
  find(text, context) {
    const first = YEAR_FIRST.exec(text);
    if (first) return place(seasonNumber(first[2] ?? ""), Number(first[1]), null, context);
    const named = NAMED.exec(text);
    if (!named || (!named[2] && !context.seasons && AMBIGUOUS.test(text))) return null;
    return place(seasonNumber(named[1] ?? ""), named[2] ? yearNumber(named[2]) : null, named[3] ?? null, context);
  },
};

function place(number: number, stated: number | null, second: string | null, context: PeriodContext) {
  const year = stated ?? context.year;
  if (year === null || number === 0) return null;
  const from = stated === null ? "assumed" : "stated";
  const hemisphere = context.hemisphere ?? "north";
  const crosses = number === (hemisphere === "north" ? 4 : 2);
  if (second !== null) {
    // 'Winter 2020/21' and nothing else: no other season has two years.
    const next = String(year + 1).slice(2) === second;
    return crosses && next ? seasonFinding(year, number, from, hemisphere) : null;
  }
  // 'Winter 2021', written before December of that year, is the one that began the year before.
  const began = crosses && context.reference !== null && context.reference < `${year}-12-01`;
  return seasonFinding(began ? year - 1 : year, number, from, hemisphere);
}
