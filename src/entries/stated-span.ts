import type { FrontMatter, PeriodMention } from "../model.ts";
import { findPeriod, type PeriodContext } from "../periods/index.ts";

/** Keys of a front matter that say of what time it tells, folded: 'date_range' and 'dateRange' are one. */
const SPANS: ReadonlySet<string> = new Set([
  "daterange",
  "timeframe",
  "timespan",
  "timeperiod",
  "reportingperiod",
  "periodcovered",
  "dates",
  "zeitraum",
  "periode",
  "periodo",
]);
const WEEKS: ReadonlySet<string> = new Set(["weekof", "weekstart", "weekstarting", "weekbeginning", "weekcommencing"]);
const WEEK_ENDS: ReadonlySet<string> = new Set(["weekending", "weekend"]);
const STARTS = words("start startdate startedat startedon started from begin datestart datestarted weekstart");
const ENDS =
  words(`end enddate ended endedat to until dateend dateended weekend finished finishedat finishedon datefinished
  completed completedat completedon datecompleted`);
/** A wording is no longer. */
const LONGEST = 70;
/** Of letters: a number alone is no day. */
const SHORTEST_NAME = 4;

/**
 * The time that such keys state: 'date_range: 2021-03-01 to 2021-03-07', 'week_of: 2021-03-01', 'start_date' with 'end_date',
 * 'date_started' with 'date_completed'. Null where none does, or only a start.
 */
export function findStatedSpan({ other }: FrontMatter, context: PeriodContext): PeriodMention | null {
  const texts = Object.entries(other).flatMap(([key, value]) =>
    typeof value === "string" && value.length <= LONGEST
      ? [[key.toLowerCase().replace(/[\s_-]+/g, ""), value] as const]
      : [],
  );
  const textOf = (keys: ReadonlySet<string>) => texts.find(([key]) => keys.has(key))?.[1];
  const span = textOf(SPANS);
  const [start, end, week, ending] = [STARTS, ENDS, WEEKS, WEEK_ENDS].map(textOf);
  const wordings = [
    span,
    start && end && start.length >= SHORTEST_NAME ? `${bare(start)} - ${bare(end)}` : undefined,
    week && `Week of ${bare(week)}`,
    ending && `Week ending ${bare(ending)}`,
  ];
  for (const wording of wordings) {
    const found = wording === undefined || !/\d/.test(wording) ? null : findPeriod(wording, context);
    if (found && found.kind === "activity") return { ...found, rule: "front-matter" };
  }
  return null;
}

/** '2021-03-01T09:00:00Z' → '2021-03-01'. */
function bare(day: string): string {
  return day.trim().replace(/^(\d{4}-\d\d-\d\d)[T ]\d.*$/, "$1");
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
