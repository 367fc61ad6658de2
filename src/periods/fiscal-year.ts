import { addDays } from "../days.ts";
import { monthsFinding, quartersFinding, yearsFinding } from "./findings.ts";
import type { Finding, PeriodWording } from "./wording.ts";

const NAME = "(?:FY|fiscal(?: year)?|financial year)";
const YEAR = "\\s?'?((?:20)?\\d\\d)";
const WHOLE = new RegExp(`^(?:the )?${NAME}${YEAR}(?:\\s?[-/]\\s?(?:20)?(\\d\\d))?$`, "i");
/** Groups: quarter, year, or year, quarter. */
const QUARTER = new RegExp(`^Q([1-4])[,/]?\\s?${NAME}${YEAR}$|^${NAME}${YEAR}[,/-]?\\s?Q([1-4])$`, "i");
/** In days: a report of a quarter comes out in it or so soon after it. */
const FRESH = 60;

/**
 * 'FY21', 'Fiscal year 2021', 'FY 2020-21': each house starts its own in another month, so it is about the year that it is named for, and
 * with two years April to March. 'Q3 FY22' is only read where the publication shows that quarters are the calendar's.
 */
export const fiscalYear: PeriodWording = {
  name: "fiscal-year",
  find(text, { reference }) {
    const year = WHOLE.exec(text);
    if (year) return findYear(yearOf(year[1]), year[2] === undefined ? null : Number(year[2]));
    const quarter = QUARTER.exec(text);
    if (!quarter || reference === null) return null;
    const count = Number(quarter[1] ?? quarter[4]);
    const found = quartersFinding(yearOf(quarter[2] ?? quarter[3]), count, count, "stated");
    const isFresh = found !== null && found.start <= reference && reference <= addDays(found.end, FRESH);
    return isFresh ? { ...found, approximate: true } : null;
  },
};

function yearOf(text = ""): number {
  return Number(text.padStart(4, "20"));
}

function findYear(first: number, second: number | null): Finding | null {
  if (second !== null && second !== (first + 1) % 100) return null;
  const found =
    second === null
      ? yearsFinding(first, first)
      : monthsFinding({ year: first, month: 4 }, { year: first + 1, month: 3 }, "stated");
  return found && { ...found, approximate: true };
}
