import { daysBetween } from "../days.ts";
import type { Day, PeriodMention, Section } from "../model.ts";
import { classifyHeading, isLogHeading } from "../topics/headings.ts";
import { listEnclosing } from "./enclosing.ts";

const REVIEW = /\b(?:review|recap|retrospective|reflections?)\b|rückblick|\bbilan\b|\bretrospectiva\b|\bterugblik/i;

/** The sections, those marked that are about what is to come. */
export function markPlans(sections: readonly Section[], title: string, published: Day | null = null): Section[] {
  const whole = sections[0]?.period ?? null;
  const isReview = REVIEW.test(title) && whole?.kind === "activity" && whole.rule !== "date";
  // 'Goals' in the review of a month are about what became of them, week by week.
  const isReviewed = ({ period }: Section) => isReview && period !== null && isPartOf(period, whole);
  return sections.map((section) => {
    if (isReviewed(section)) return section;
    return whole && isYearAhead(section, whole, published) ? asPlan(section) : markPlan(sections, section);
  });
}

/** In days: so early in a year nobody tells how it was. */
const EARLY = 60;

/** '2022' in a look back at 2021 that came out by February 2022. */
function isYearAhead({ period }: Section, whole: PeriodMention, published: Day | null): boolean {
  return (
    whole.precision === "year" &&
    period?.precision === "year" &&
    period.start > whole.end &&
    published !== null &&
    daysBetween(period.start, published) < EARLY
  );
}

function asPlan(section: Section): Section {
  return section.period === null ? section : { ...section, period: { ...section.period, kind: "plan" } };
}

function isPartOf(inner: PeriodMention, { start, end }: PeriodMention): boolean {
  return inner.start >= start && inner.end <= end && (inner.start !== start || inner.end !== end);
}

/** Whether a section or one around it is about what is to come: 'Goals', 'Next steps'; what stands below 'Daily log' was done. */
export function isPlanned(sections: readonly Section[], section: Section): boolean {
  // 'How 2020 went' in the plans for 2021 is none.
  const own = section.period;
  for (const { period, heading, passages } of listEnclosing(section, sections)) {
    if (period?.kind === "plan" && own !== null && own.kind !== "plan" && own.end < period.start) return false;
    if (heading !== null && isLogHeading(heading)) return false;
    if (period?.kind === "plan") return true;
    if (heading === null || classifyHeading(heading) !== "plan") continue;
    if (!GOALS.test(heading) || !passages.some(({ text }) => SET_BEFORE.test(text) && !AHEAD.test(text))) return true;
  }
  return false;
}

const GOALS = /^\P{L}*(?:my |our |the |personal |yearly )?goals\P{L}*$/iu;
/** 'I set myself three goals for 2022', 'new goals for next year'. */
const AHEAD = /(?<!\p{L})(?:for (?:the )?(?:(?:next|coming|new|upcoming)(?!\p{L})|(?:19|20)\d\d)|next year)/iu;
/** 'I had three goals at the start of the year', 'most of these goals were met': what became of them follows. */
const SET_BEFORE =
  /(?<!\p{L})(?:(?:I|we) (?:had|set|made|wrote)(?: (?:down|up|out|myself|ourselves))? (?:[\p{L}\d]+ ){0,3}goals|goals (?:[\p{L}-]+ ){0,4}(?:were|was)|(?:met|reached|achieved|attained|missed|hit|failed|accomplished) (?:[\p{L}\d]+ ){0,4}goals)(?!\p{L})/iu;

function markPlan(sections: readonly Section[], section: Section): Section {
  return section.heading === null || !isPlanned(sections, section) ? section : asPlan(section);
}
