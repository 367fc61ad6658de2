import { addDays, dayOfMonth, firstOfMonth, lastOfMonth, monthOf, startOfWeek, yearOf } from "../days.ts";
import type { Day, PeriodMention } from "../model.ts";
import type { Finding, Hemisphere } from "./wording.ts";
import { MONTH_LABELS, SEASON_LABELS } from "./words.ts";

type Year = Finding["year"];

/** One finding per precision, with its EDTF and its label for readers. Ranges that run backwards are null. */
export function dayFinding(day: Day, year: Year): Finding {
  return { start: day, end: day, edtf: day, precision: "day", approximate: false, label: dayLabel(day), year };
}

/** A finding as the time that a text is about, by which rule; `approximate` where the words do not say it outright. */
export function activity(found: Finding, rule: string, approximate: boolean = found.approximate): PeriodMention {
  const { start, end, edtf, precision, label } = found;
  return { start, end, edtf, precision, approximate, kind: "activity", label, rule };
}

/** The period of an entry of which only its date is known. */
export function datePeriod(day: Day): PeriodMention {
  return activity(dayFinding(day, "stated"), "date");
}

/** 'June 4 – 7': exact days. */
export function spanFinding(
  start: Day,
  end: Day,
  year: Year,
  precision: PeriodMention["precision"] = "span",
): Finding | null {
  if (start > end) return null;
  if (start === end) return dayFinding(start, year);
  return { start, end, edtf: `${start}/${end}`, precision, approximate: false, label: spanLabel(start, end), year };
}

export function monthFinding(year: number, month: number, from: Year): Finding {
  return {
    start: firstOfMonth(year, month),
    end: lastOfMonth(year, month),
    edtf: monthEdtf(year, month),
    precision: "month",
    approximate: false,
    label: `${monthLabel(month)} ${year}`,
    year: from,
  };
}

/** First to last month, both included. */
export function monthsFinding(
  from: { year: number; month: number },
  to: { year: number; month: number },
  year: Year,
): Finding | null {
  const start = firstOfMonth(from.year, from.month);
  const end = lastOfMonth(to.year, to.month);
  if (start > end) return null;
  if (from.year === to.year && from.month === to.month) return monthFinding(from.year, from.month, year);
  const edtf = `${monthEdtf(from.year, from.month)}/${monthEdtf(to.year, to.month)}`;
  const first = from.year === to.year ? monthLabel(from.month) : `${monthLabel(from.month)} ${from.year}`;
  const label = `${first} – ${monthLabel(to.month)} ${to.year}`;
  return { start, end, edtf, precision: "span", approximate: false, label, year };
}

/** ISO weeks of one year, first to last. */
export function weeksFinding(weekYear: number, first: number, last: number, year: Year): Finding | null {
  const start = startOfWeek(weekYear, first);
  const monday = startOfWeek(weekYear, last);
  if (start === null || monday === null || first > last) return null;
  const end = addDays(monday, 6);
  const label = first === last ? `Week ${first}, ${weekYear}` : `Weeks ${first} – ${last}, ${weekYear}`;
  // EDTF has no weeks: their days say the same.
  const precision = first === last ? "week" : "span";
  return { start, end, edtf: `${start}/${end}`, precision, approximate: false, label, year };
}

/** Quarters of one year, 1 to 4, first to last. */
export function quartersFinding(of: number, first: number, last: number, year: Year): Finding | null {
  const months = monthsFinding({ year: of, month: first * 3 - 2 }, { year: of, month: last * 3 }, year);
  if (months === null) return null;
  if (first !== last) return { ...months, label: `Q${first} – Q${last} ${of}` };
  return { ...months, edtf: `${of}-${32 + first}`, precision: "quarter", label: `Q${first} ${of}` };
}

/**
 * Season by whole months, 1 spring to 4 winter: in the north spring starts in March, in the south in September. The one that
 * starts in December runs into the next year.
 */
export function seasonFinding(
  of: number,
  season: number,
  year: Year,
  hemisphere: Hemisphere = "north",
): Finding | null {
  const first = hemisphere === "north" ? season * 3 : ((season + 1) % 4) * 3 + 3;
  const crosses = first === 12;
  const end = crosses ? { year: of + 1, month: 2 } : { year: of, month: first + 2 };
  const months = monthsFinding({ year: of, month: first }, end, year);
  if (months === null) return null;
  const years = crosses ? `${of}/${String(of + 1).slice(2)}` : `${of}`;
  const label = `${SEASON_LABELS[season - 1] ?? ""} ${years}`;
  return { ...months, edtf: `${of}-${20 + season}`, precision: "season", approximate: true, label };
}

export function yearsFinding(first: number, last: number): Finding | null {
  if (first > last) return null;
  const one = first === last;
  return {
    start: `${first}-01-01`,
    end: `${last}-12-31`,
    edtf: one ? `${first}` : `${first}/${last}`,
    precision: one ? "year" : "span",
    approximate: false,
    label: one ? `${first}` : `${first} – ${last}`,
    year: "stated",
  };
}

/** '5 February 2022'. */
export function dayLabel(day: Day): string {
  return `${dayOfMonth(day)} ${monthLabel(monthOf(day))} ${yearOf(day)}`;
}

/** '1 – 10 February 2022', '27 February – 5 March 2022', '27 December 2021 – 2 January 2022'. */
function spanLabel(start: Day, end: Day): string {
  if (yearOf(start) !== yearOf(end)) return `${dayLabel(start)} – ${dayLabel(end)}`;
  if (monthOf(start) !== monthOf(end)) {
    return `${dayOfMonth(start)} ${monthLabel(monthOf(start))} – ${dayLabel(end)}`;
  }
  return `${dayOfMonth(start)} – ${dayLabel(end)}`;
}

function monthLabel(month: number): string {
  return MONTH_LABELS[month - 1] ?? "";
}

function monthEdtf(year: number, month: number): string {
  return firstOfMonth(year, month).slice(0, 7);
}
