import type { PeriodMention, Section } from "../model.ts";
import { countOf } from "../periods/count.ts";
import { listEnclosing } from "./enclosing.ts";

/**
 * Takes the time from headings that only group what is dated below them ('Week 2' with no words of its own above 'Mon 8 March' and 'Tue 9 March'),
 * and from what repeats the day that it stands in: 'Second entry @2021-03-08' below '2021-03-08'.
 */
export function dropSaidTwice(sections: readonly Section[]): void {
  const groups = sections.filter((section) => isGroup(section, sections));
  const repeated = sections.filter((section) => repeatsDay(section, sections));
  for (const section of [...groups, ...repeated]) section.period = null;
}

/** Behind a count: 'Week 3 — Minor scales' says what the week was about, 'Week 3: Report 3' does not. */
const SUBJECT =
  /^[^:：–—-]*\d+\s*(?:[:：]|[–—-])\s*(?=.*?\p{L}{3})(?!(?:(?:the|my|weekly|week|daily|reports?|updates?|logs?|notes?|summary|progress|recap|review|journal|entry|entries|day|days|bericht|notizen|rapport|informe|relatório|周报|总结|and|of|in)(?!\p{L})|[\P{L}])+$)/iu;

/** A week whose number is the author's own count, and which has nothing but headings of days inside, or the one that says its week. */
function isGroup(section: Section, sections: readonly Section[]): boolean {
  const { kind, heading, passages, period } = section;
  if (kind !== "heading" || period?.rule !== "ordinal" || passages.length > 0) return false;
  if (countOf(heading ?? "")?.unit !== "week" || SUBJECT.test(heading ?? "")) return false;
  const inside = sections.filter(({ parent }) => parent !== null && sections[parent] === section);
  return inside.length > 0 && (inside.every(isSaidDay) || inside.every((one) => isSame(one, period, inside.length)));
}

/** 'Week 2: Report' above 'Week of 8 March' alone. */
function isSame({ kind, period }: Section, { start, end }: PeriodMention, count: number): boolean {
  return count === 1 && kind === "heading" && period?.start === start && period.end === end;
}

/** 'Tuesday' has its day from the week around. */
function isSaidDay({ kind, period }: Section): boolean {
  return kind === "heading" && period?.precision === "day" && period.rule !== "part";
}

function repeatsDay(section: Section, sections: readonly Section[]): boolean {
  const { period, kind } = section;
  if (kind !== "heading" || period?.precision !== "day" || period.kind !== "activity") return false;
  const [, ...around] = listEnclosing(section, sections);
  const nearest = around.find((outer) => outer.kind !== "entry" && outer.period !== null)?.period;
  return nearest?.precision === "day" && nearest.start === period.start;
}
