import { lastDayOfMonth, makeDay } from "../days.ts";
import { PART, partNumber } from "./counting-words.ts";
import { monthFinding, spanFinding } from "./findings.ts";
import { type Finding, type PeriodWording, placeYear } from "./wording.ts";
import { MONTH, monthNumber, whole, YEAR, yearNumber } from "./words.ts";

const NAMED = whole(
  "(?:(?:(?:the )?month of|monat|(?:le )?mois d[eu']|(?:el )?mes de|(?:o )?mês de|(?:il )?mese di|(?:de )?maand) ?)?(?:(?:the |le |la |el |o )?",
  PART,
  "[\\s-]+)?",
  MONTH,
  "(?:(?:,?\\s*(?:of\\s+|de\\s+|del\\s+|van\\s+)?|[-/])",
  YEAR,
  ")?",
);
const YEAR_FIRST = whole("((?:19|20)\\d\\d),?[\\s-]+", MONTH);
const NUMERIC = /^(?:((?:19|20)\d\d)(?:[-/.](?=\d\d$)|\/)(\d{1,2})|(\d\d[-/.]?|\d\/)((?:19|20)\d\d))$/;

/** 'Mid to late March 2021'. Groups: part, part, month. */
const TWO_PARTS = /^(early|mid)[\s/-]*(?:to|and|through)?[\s/-]+(mid|late)[\s-]+(\p{L}.{0,20})$/iu;

/** 'March 2021', '2021-03', '03/2021', '032021', "Sept '21", 'März', 'Early March 2021' (its first ten days, approximately). */
export const month: PeriodWording = {
  name: "month",
  find(text, context) {
    const [, first, second, named] = TWO_PARTS.exec(text) ?? [];
    if (first && second && named) {
      const [from, to] = [month.find(`${first} ${named}`, context), month.find(`${second} ${named}`, context)];
      const span = from && to && from.start < to.start ? spanFinding(from.start, to.end, from.year) : null;
      return span && { ...span, approximate: true, edtf: `${span.start}~/${span.end}~` };
    }
    const parts = readMonth(text);
    if (parts === null) return null;
    const year = placeYear(parts.year, parts.month, 1, context);
    if (year === null) return null;
    const from = parts.year === null ? "assumed" : "stated";
    return parts.part === null
      ? monthFinding(year, parts.month, from)
      : partOfMonth(year, parts.month, partNumber(parts.part), from);
  },
};

export interface MonthParts {
  year: number | null;
  month: number;
  part: string | null;
}

/** Month and year that a text names and nothing else. */
export function readMonth(text: string): MonthParts | null {
  const numeric = NUMERIC.exec(text);
  if (numeric)
    return checked(Number(numeric[1] ?? numeric[4]), Number.parseInt(numeric[2] ?? numeric[3] ?? "", 10), null);
  const reversed = YEAR_FIRST.exec(text);
  if (reversed) return checked(Number(reversed[1]), monthNumber(reversed[2] ?? ""), null);
  const named = NAMED.exec(text);
  if (!named || isPlanet(text)) return null;
  const year = named[3] ? yearNumber(named[3]) : null;
  return checked(year, monthNumber(named[2] ?? ""), named[1]?.toLowerCase() ?? null);
}

/** French months are lower case; 'Mars' and 'Mars 2020' are up in the sky. */
function isPlanet(text: string): boolean {
  return /^Mars(?:$|\s)/.test(text);
}

function checked(year: number | null, monthOfYear: number, part: string | null): MonthParts | null {
  return monthOfYear >= 1 && monthOfYear <= 12 ? { year, month: monthOfYear, part } : null;
}

/** The first ten days (`third` 0), the next ten (1) or what is left of a month (2), about. */
export function partOfMonth(year: number, monthOfYear: number, third: number, from: Finding["year"]): Finding | null {
  const start = makeDay(year, monthOfYear, third * 10 + 1);
  const end = makeDay(year, monthOfYear, third === 2 ? lastDayOfMonth(year, monthOfYear) : third * 10 + 10);
  const span = start && end ? spanFinding(start, end, from) : null;
  if (span === null) return null;
  const label = `${["Early", "Mid", "Late"][third] ?? ""} ${monthFinding(year, monthOfYear, from).label}`;
  return { ...span, label, approximate: true, edtf: `${span.start}~/${span.end}~` };
}
