import { ORDINAL, ordinalNumber } from "./counting-words.ts";
import { monthsFinding, quartersFinding } from "./findings.ts";
import type { Finding, PeriodContext, PeriodWording } from "./wording.ts";
import { whole, YEAR, yearNumber } from "./words.ts";

const SHORT = whole("Q([1-4])(?:\\s*[-+&]\\s*Q?([1-4]))?(?:[,/]?\\s*(?:of\\s+)?", YEAR, "|\\s+([1-3]\\d))?");
/** '3Q 2021', '1H22'. */
const NUMBER_FIRST = /^([1-4]Q|[12]H)\s?(?:((?:19|20)\d\d)|'?([1-3]\d))$/i;
const YEAR_FIRST = /^((?:19|20)\d\d)[\s/-]*(Q[1-4]|H[12])$/i;
const HALF = whole("H([12])[,/]?\\s*", YEAR);
const FRENCH = whole("T([1-4])\\s+", YEAR);
const ARTICLE = "(?:(?:the|das|im|le|el|il|o|het)\\s+)?";
const OF_YEAR = `(?:[,/]?\\s+(?:(?:of|de|del|do|van|des jahres)\\s+)?${YEAR})`;
/** Words for a quarter and half of a year that mean nothing else; a 'quarter' or a half of anything needs its year. */
const SPELLED = whole(
  ARTICLE,
  ORDINAL,
  "\\s+(?:(quartal|trimestre|kwartaal|квартал)|(halbjahr|semestre|halfjaar|полугодие)|(quarter)|half|hälfte|moitié|mitad|metade|metà|helft)",
  OF_YEAR,
  "?",
);

/** 'Semestre 2022.2', as Brazilian universities count. */
const NUMBERED = whole(ARTICLE, "(?:semestre|período)\\s+(20\\d\\d)[./]([12])");

/** 'Q3 2021', '2021-Q3', 'Q1-Q2 2021', 'third quarter of 2021', '2º trimestre', 'H1 2021', 'second half of 2020'. */
export const quarter: PeriodWording = {
  name: "quarter",
  find(text, context) {
    const short = SHORT.exec(text);
    // 'Q1' alone may be a question: it takes a year that the surroundings state.
    if (short) {
      const stated = short[3] ?? (short[4] ? `'${short[4]}` : undefined);
      const year = stated ? yearNumber(stated) : context.year;
      if (year === null) return null;
      return quartersFinding(year, Number(short[1]), Number(short[2] ?? short[1]), stated ? "stated" : "assumed");
    }
    const first = YEAR_FIRST.exec(text);
    if (first) return part(Number(first[1]), first[2]?.[0] ?? "", Number(first[2]?.[1]));
    const number = NUMBER_FIRST.exec(text);
    if (number) return part(Number(number[2] ?? `20${number[3]}`), number[1]?.[1] ?? "", Number(number[1]?.[0]));
    const bare = /^([1-4])Q$/.exec(text)?.[1];
    if (bare && context.year !== null) return part(context.year, "q", Number(bare), "assumed");
    const half = HALF.exec(text);
    if (half) return part(yearNumber(half[2] ?? ""), "h", Number(half[1]));
    const numbered = NUMBERED.exec(text);
    if (numbered) return part(Number(numbered[1]), "h", Number(numbered[2]));
    const french = FRENCH.exec(text);
    return french ? part(yearNumber(french[2] ?? ""), "q", Number(french[1])) : findSpelled(text, context);
  },
};

/** Without a year of its own ('Deuxième trimestre') it takes one that the surroundings state. */
function findSpelled(text: string, context: PeriodContext): Finding | null {
  const match = SPELLED.exec(text);
  if (!match) return null;
  const stated = match[5] ? yearNumber(match[5]) : null;
  const year = stated ?? (match[2] || match[3] ? context.year : null);
  const isQuarter = match[2] !== undefined || match[4] !== undefined;
  const last = isQuarter ? 4 : 2;
  const count = ordinalNumber(match[1] ?? "") || last;
  if (year === null || count > last) return null;
  return part(year, isQuarter ? "q" : "h", count, stated === null ? "assumed" : "stated");
}

function part(year: number, kind: string, count: number, from: Finding["year"] = "stated"): Finding | null {
  if (kind.toLowerCase() === "q") return quartersFinding(year, count, count, from);
  const months = monthsFinding({ year, month: count * 6 - 5 }, { year, month: count * 6 }, from);
  return months && { ...months, label: `${count === 1 ? "First" : "Second"} half of ${year}` };
}
