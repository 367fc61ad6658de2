import { monthsFinding, quartersFinding } from "./findings.ts";
import type { Finding, PeriodWording } from "./wording.ts";
import { whole, YEAR, yearNumber } from "./words.ts";

const SHORT = whole("Q([1-4])(?:\\s*-\\s*Q?([1-4]))?(?:[,/]?\\s*(?:of\\s+)?", YEAR, ")?");
const YEAR_FIRST = /^((?:19|20)\d\d)[\s/-]*(Q[1-4]|H[12])$/i;
const HALF = whole("H([12])[,/]?\\s*", YEAR);
const SPELLED = whole(
  "(?:the\\s+)?(first|1st|second|2nd|third|3rd|fourth|4th|last)\\s+(quarter|half)\\s+(?:of\\s+)?",
  YEAR,
);
const COUNT: Readonly<Record<string, number>> = { fi: 1, "1s": 1, se: 2, "2n": 2, th: 3, "3r": 3, fo: 4, "4t": 4 };

/** 'Q3 2021', '2021-Q3', 'Q1-Q2 2021', 'third quarter of 2021', 'H1 2021', 'second half of 2020'. */
export const quarter: PeriodWording = {
  name: "quarter",
  find(text, context) {
    const short = SHORT.exec(text);
    // 'Q1' alone may be a question: it takes a year that the surroundings state.
    if (short) {
      const year = short[3] ? yearNumber(short[3]) : context.year;
      if (year === null) return null;
      return quartersFinding(year, Number(short[1]), Number(short[2] ?? short[1]), short[3] ? "stated" : "assumed");
    }
    const first = YEAR_FIRST.exec(text);
    if (first) return part(Number(first[1]), first[2]?.[0] ?? "", Number(first[2]?.[1]));
    const half = HALF.exec(text);
    if (half) return part(yearNumber(half[2] ?? ""), "h", Number(half[1]));
    return findSpelled(text);
  },
};

function findSpelled(text: string): Finding | null {
  const match = SPELLED.exec(text);
  if (!match) return null;
  const kind = match[2]?.[0] ?? "";
  const last = kind.toLowerCase() === "q" ? 4 : 2;
  const count = COUNT[(match[1] ?? "").slice(0, 2).toLowerCase()] ?? last;
  return count > last ? null : part(yearNumber(match[3] ?? ""), kind, count);
}

function part(year: number, kind: string, count: number): Finding | null {
  if (kind.toLowerCase() === "q") return quartersFinding(year, count, count, "stated");
  const months = monthsFinding({ year, month: count * 6 - 5 }, { year, month: count * 6 }, "stated");
  return months && { ...months, label: `${count === 1 ? "First" : "Second"} half of ${year}` };
}
