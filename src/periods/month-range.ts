import { partNumber } from "./counting-words.ts";
import { monthFinding, monthsFinding } from "./findings.ts";
import { hasFrenchMonths, respellMars } from "./mars.ts";
import { type MonthParts, partOfMonth, readMonth } from "./month.ts";
import { type Finding, type PeriodContext, type PeriodWording, placeRange } from "./wording.ts";
import { TO } from "./words.ts";

const SEPARATOR = new RegExp(`${TO}|\\s*[/&]\\s*|\\s+(?:and|und|et|y|e|en)\\s+`, "giu");
/** What stands between the months of a list: 'May, June and July'. */
const COMMA = /,\s+(?!\d)/;

/** 'January - March', 'Sept. to Nov. 2019', 'Dec 2020 – Feb 2021', 'Jan/Feb 2021', '2020-11/2021-01', 'May and early June'. */
export const monthRange: PeriodWording = {
  name: "month-range",
  find(text, context) {
    const spelled = hasFrenchMonths([text]) ? respellMars(text) : text;
    const bare = spelled.replace(/^(?:from|von|de|da|van|entre|between|zwischen|tra|tussen|с|от)\s+(?=\S)/iu, "");
    for (const { index, 0: separator } of bare.matchAll(SEPARATOR)) {
      const months = bare.slice(0, index).split(COMMA).map(readMonth);
      const to = readMonth(bare.slice(index + separator.length));
      const from = months[0] ?? null;
      if (from === null || to === null || !isRun([...months, to])) continue;
      return place(from, to, context);
    }
    return null;
  },
};

/** Of three months or more, each has to follow the one before. */
function isRun(months: readonly (MonthParts | null)[]): boolean {
  if (months.length < 3) return true;
  return months.every(
    (month, index) => index === 0 || (month?.month ?? 0) === ((months[index - 1]?.month ?? 0) % 12) + 1,
  );
}

function place(from: MonthParts, to: MonthParts, context: PeriodContext): Finding | null {
  const years = placeRange({ ...from, day: 1 }, { ...to, day: 1 }, context);
  if (years === null) return null;
  const year = from.year === null && to.year === null ? "assumed" : "stated";
  if (from.part === null && to.part === null) {
    return monthsFinding({ year: years.from, month: from.month }, { year: years.to, month: to.month }, year);
  }
  const [first, last] = [endOf(from, years.from, year), endOf(to, years.to, year)];
  if (first === null || last === null || first.start > last.end) return null;
  return {
    start: first.start,
    end: last.end,
    edtf: `${first.start}~/${last.end}~`,
    precision: "span",
    approximate: true,
    label: `${first.label} – ${last.label}`,
    year,
  };
}

function endOf({ month, part }: MonthParts, of: number, year: Finding["year"]): Finding | null {
  return part === null ? monthFinding(of, month, year) : partOfMonth(of, month, partNumber(part), year);
}
