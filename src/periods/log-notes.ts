import type { Day, PeriodMention } from "../model.ts";
import { readSlashed } from "./date-order.ts";
import { dayFinding } from "./findings.ts";
import type { Dated } from "./index.ts";
import { repairSlips } from "./slips.ts";
import type { PeriodContext } from "./wording.ts";

/** What was repaired or could not be read, for the author. */
export interface LogNote {
  rule: "period-typo" | "period-order" | "period-ambiguous";
  reason: string;
}

interface Repaired {
  period: PeriodMention;
  note: LogNote;
}

/** Days with a wrong year or month between siblings that are in order. */
export function repairOrder(texts: readonly string[], dated: readonly (Dated | null)[]): (Repaired | null)[] {
  const isDay = (found: Dated | null | undefined) =>
    found?.period.precision === "day" && found.period.rule !== "relative";
  const indices = dated.map((_, index) => index).filter((index) => isDay(dated[index]));
  const days = indices.map((index) => dated[index]?.period.start ?? "");
  const right = repairSlips(days);
  return dated.map((found, index) => {
    const at = indices.indexOf(index);
    const day = right[at];
    if (!found || at < 0 || day === undefined || day === days[at]) return null;
    const period = movePeriod(found.period, day);
    const reason = `"${texts[index] ?? ""}" stands out of order and was read as ${period.label}, which fits between its neighbours; write the date that is meant`;
    return { period, note: { rule: "period-order", reason } };
  });
}

function movePeriod(period: PeriodMention, day: Day): PeriodMention {
  const { start, end, edtf, label } = dayFinding(day, "stated");
  return { ...period, start, end, edtf, label };
}

export function noteTypo(text: string, period: PeriodMention, wrong: "year" | "month"): LogNote {
  const what = wrong === "year" ? "a year that cannot be" : "a month that is misspelled";
  const like = wrong === "year" ? ", like its neighbours" : "";
  return { rule: "period-typo", reason: `"${text}" has ${what}; it was read as ${period.label}${like}` };
}

export function noteAmbiguous(text: string, period: PeriodMention | null, { dates }: PeriodContext): LogNote | null {
  const slashed = period === null && !dates ? readSlashed(text) : null;
  if (!slashed || slashed.year === null || Math.max(slashed.first, slashed.second) > 12) return null;
  const reason = `"${text}" may be a day of two months and was left out of the timeline; set "dates: us" or "dates: european" in journal.yaml`;
  return { rule: "period-ambiguous", reason };
}
