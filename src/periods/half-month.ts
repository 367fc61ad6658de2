import { lastDayOfMonth, makeDay } from "../days.ts";
import { ORDINAL, ordinalNumber } from "./counting-words.ts";
import { spanFinding } from "./findings.ts";
import { type PeriodWording, placeYear } from "./wording.ts";
import { MONTH, monthNumber, whole, YEAR, yearNumber } from "./words.ts";

/** Groups: which half, month, year. */
const HALF = whole(
  "(?:(?:the|die|la|a|de)\\s+)?",
  ORDINAL,
  "\\s+(?:half|hälfte|quinzaine|moitié|quincena|mitad|quinzena|metade|metà|helft|половина)\\s+(?:(?:of|im|des|de|di|van)\\s+)?",
  MONTH,
  "(?:,?\\s+(?:of\\s+|de\\s+|del\\s+|van\\s+)?",
  YEAR,
  ")?",
);

/** 'First half of April', 'segunda quincena de abril': up to the 15th, and what is left. */
export const halfMonth: PeriodWording = {
  name: "half-month",
  find(text, context) {
    const match = HALF.exec(text);
    const count = ordinalNumber(match?.[1] ?? "") || 2;
    if (!match || count > 2) return null;
    const month = monthNumber(match[2] ?? "");
    const year = placeYear(match[3] ? yearNumber(match[3]) : null, month, count === 1 ? 1 : 16, context);
    if (year === null) return null;
    const start = makeDay(year, month, count === 1 ? 1 : 16);
    const end = makeDay(year, month, count === 1 ? 15 : lastDayOfMonth(year, month));
    return start && end ? spanFinding(start, end, match[3] ? "stated" : "assumed") : null;
  },
};
