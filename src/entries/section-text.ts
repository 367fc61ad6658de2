import type { Section } from "../model.ts";
import { countOf } from "../periods/count.ts";
import { findDated, type PeriodContext, readCount } from "../periods/index.ts";
import { TIME_LABEL } from "../periods/words.ts";
import { findStatedDate, tellsWork } from "./stated-date.ts";

/** A line below a heading that is nothing but a date is no longer than this. */
const LONGEST_LINE = 70;

/** The heading, or the line or key below it where that is a date and the heading is none. */
export function textOfPeriod(section: Section): string {
  const own = section.heading ?? "";
  const first = section.passages[0];
  const isLine = first?.kind === "paragraph" && first.text.length <= LONGEST_LINE;
  // 'Date: 2021-03-04' with further keys behind it, however much they say.
  const isKeys = first?.kind === "item" || first?.kind === "cell" || TIME_LABEL.test(first?.text ?? "");
  if (section.kind !== "heading" || !first || !(isLine || isKeys)) return own;
  const some: PeriodContext = { year: 2000, month: 1, reference: null, dates: "us" };
  const dated = findDated(own, some);
  if (dated && (dated.period.precision !== "week" || !isCounted(own))) return own;
  const line = isLine ? first.text.replace(TIME_LABEL, "") : "";
  const below = (tellsWork(section.passages) ? null : findStatedDate(section.passages)) ?? line;
  return findDated(below, some)?.alone ? below : own;
}

/** 'Week 3: sails', 'Sail log - Week 3': a number of the author's own. */
function isCounted(heading: string): boolean {
  const last = heading.split(/\s+[-–—|·]\s+|[:：]\s+/u).at(-1) ?? "";
  return countOf(heading) !== null || readCount(last.trim()) !== null;
}
