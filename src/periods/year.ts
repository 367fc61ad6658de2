import { PART, partNumber } from "./counting-words.ts";
import { spanFinding, yearsFinding } from "./findings.ts";
import type { PeriodContext, PeriodWording } from "./wording.ts";
import { whole, yearNumber } from "./words.ts";

const YEAR =
  /^(?:the\s+)?(?:year\s+(?:of\s+)?|(?:el\s+)?año\s+(?:de\s+)?|(?:l')?année\s+|(?:l')?anno\s+|(?:o\s+)?ano\s+(?:de\s+)?|(?:das\s+)?jahr\s+|(?:het\s+)?jaar\s+|roku?\s+)?((?:19|20)\d\d|'[0-4]\d)$/i;
const RANGE = /^((?:19|20)\d\d)(?:\s*[-/]\s*|\s+(?:to|and|&)\s+)((?:19|20)?\d\d)$/i;
const DECADE = /^(?:the\s+)?(?:((?:19|20)\d)0|'?([1-9])0)'?s$/i;
const PART_OF = whole(PART, "[\\s-]+((?:19|20)\\d\\d)");
/** The oldest year of a bare heading: before it, '1984' is a book. */
const OLDEST = 1990;
const NEWEST = 2099;

/** '2021', '2019-2020', '2019–20', "the '90s". */
export const year: PeriodWording = {
  name: "year",
  find(text, context) {
    const one = YEAR.exec(text);
    const stated = yearNumber(one?.[1] ?? "0");
    if (one) return isPlausible(stated, context) ? yearsFinding(stated, stated) : null;
    const part = PART_OF.exec(text);
    if (part) return findPart(partNumber(part[1] ?? ""), Number(part[2]));
    const range = RANGE.exec(text);
    if (range) return findRange(Number(range[1]), range[2] ?? "");
    const decade = DECADE.exec(text);
    if (!decade) return null;
    const first = decade[1] ? Number(decade[1]) * 10 : Number(decade[2]) * 10 + (Number(decade[2]) >= 5 ? 1900 : 2000);
    const years = yearsFinding(first, first + 9);
    return years && { ...years, label: `${first}s` };
  },
};

/** No later than the year after the publication: '2048' is a game. */
function isPlausible(value: number, context: PeriodContext): boolean {
  const newest = context.reference === null ? NEWEST : Number(context.reference.slice(0, 4)) + 1;
  return value >= OLDEST && value <= Math.max(newest, context.year ?? 0);
}

/** Short ends only from one year to the next ('2019–20'): '2019-10' is a month. */
function findRange(first: number, end: string) {
  if (end.length === 4) return yearsFinding(first, Number(end));
  return Number(end) > 12 && (first + 1) % 100 === Number(end) ? yearsFinding(first, first + 1) : null;
}

/** Thirds of a year, about. */
function findPart(third: number, of: number) {
  const [start, end] =
    [["01-01", "04-30"] as const, ["05-01", "08-31"] as const, ["09-01", "12-31"] as const][third] ?? [];
  const found = start && end ? spanFinding(`${of}-${start}`, `${of}-${end}`, "stated") : null;
  return found && { ...found, approximate: true, label: `${["Early", "Mid", "Late"][third]} ${of}` };
}
