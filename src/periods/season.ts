import { monthsFinding, seasonFinding } from "./findings.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { SEASON, seasonNumber, whole, YEAR, yearNumber } from "./words.ts";

const FOUR = "((?:19|20)\\d\\d)";
const TERM = "(?:\\s+(?:(?:(?:work|co-?op|school|academic)\\s+)?(?:semester|term|quarter)|break|vacation|holidays?))?";
const NAMED = whole(
  SEASON,
  TERM,
  "(?:,?\\s+(?:of\\s+|de\\s+|del\\s+)?",
  YEAR,
  "(?:\\s?[/-]\\s?(?:(?:20)?(\\d\\d)))?)?",
  TERM,
);
const YEAR_FIRST = whole(FOUR, ",?\\s+", SEASON, TERM);
/** In English, of a school. Groups: season, term; season, year between them. */
const AT_SCHOOL =
  /(?<!\p{L})(fall|autumn|winter|spring|summer)(?!\p{L})[^\p{L}]{0,12}(?:(?:work|co-?op|school|academic)\s)?(semester|term|quarter)(?!\p{L})/iu;
/** First and last month. A spring term may be that of winter, and a winter semester that of autumn. */
const MONTHS_AT_SCHOOL: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["fall", [9, 12]],
  ["autumn", [9, 12]],
  ["winter term", [1, 4]],
  ["winter quarter", [1, 3]],
  ["spring semester", [1, 5]],
  ["spring quarter", [4, 6]],
  ["summer semester", [5, 8]],
  ["summer term", [5, 8]],
]);
/** A framework and a tumble before they are seasons. */
const AMBIGUOUS = /^(?:spring|fall|summer (?:break|vacation|holidays?))$/i;

/**
 * 'Fall 2020', 'Winter 2020/21', 'Summer of 2019', 'Autumn': three whole months of the author's hemisphere, approximate. A term of a school, 'Spring
 * semester 2021', has its own months.
 */
export const season: PeriodWording = {
  name: "season",
  find(text, context) {
    const first = YEAR_FIRST.exec(text);
    if (first)
      return (
        placeTerm(text, Number(first[1]), context) ??
        place(seasonNumber(first[2] ?? ""), Number(first[1]), null, context)
      );
    const named = NAMED.exec(text);
    if (!named || (!named[2] && !context.seasons && AMBIGUOUS.test(text))) return null;
    const year = named[2] ? yearNumber(named[2]) : null;
    const term = named[3] === undefined ? placeTerm(text, year, context) : null;
    return term ?? place(seasonNumber(named[1] ?? ""), year, named[3] ?? null, context);
  },
};

/** 'Fall semester' is September to December, 'Winter 2021 quarter' January to March of that year. */
function placeTerm(text: string, stated: number | null, { year: around, hemisphere }: PeriodContext): Finding | null {
  const [, name = "", term = ""] = AT_SCHOOL.exec(text) ?? [];
  const [season, year] = [name.toLowerCase(), stated ?? around];
  const months = MONTHS_AT_SCHOOL.get(`${season} ${term.toLowerCase()}`) ?? MONTHS_AT_SCHOOL.get(season);
  if (!months || term === "" || year === null || hemisphere === "south") return null;
  const [first, last] = months;
  const found = monthsFinding({ year, month: first }, { year, month: last }, stated === null ? "assumed" : "stated");
  const edtf = found?.edtf.replace("/", "~/").concat("~") ?? "";
  return found && { ...found, edtf, precision: "season", approximate: true };
}

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
