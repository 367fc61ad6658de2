import type { PeriodMention, Section } from "../model.ts";
import { classifyHeading } from "../topics/headings.ts";

const REVIEW = /\b(?:review|recap|retrospective|reflections?)\b|rückblick|\bbilan\b|\bretrospectiva\b|\bterugblik/i;

/** The sections, those marked that are about what is to come. */
export function markPlans(sections: readonly Section[], title: string): Section[] {
  const whole = sections[0]?.period ?? null;
  const isReview = REVIEW.test(title) && whole?.kind === "activity" && whole.rule !== "date";
  // 'Goals' in the review of a month are about what became of them, week by week.
  const isReviewed = ({ period }: Section) => isReview && period !== null && isPartOf(period, whole);
  return sections.map((section) => (isReviewed(section) ? section : markPlan(sections, section)));
}

function isPartOf(inner: PeriodMention, { start, end }: PeriodMention): boolean {
  return inner.start >= start && inner.end <= end && (inner.start !== start || inner.end !== end);
}

/** Whether a section or one around it is about what is to come: 'Goals', 'Next steps'. */
export function isPlanned(sections: readonly Section[], section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent === null ? undefined : sections[at.parent]) {
    if (at.period?.kind === "plan" || (at.heading !== null && classifyHeading(at.heading) === "plan")) return true;
  }
  return false;
}

function markPlan(sections: readonly Section[], section: Section): Section {
  if (section.period === null || section.heading === null || !isPlanned(sections, section)) return section;
  return { ...section, period: { ...section.period, kind: "plan" } };
}
