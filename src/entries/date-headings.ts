import type { Section } from "../model.ts";
import { findDated, type PeriodContext } from "../periods/index.ts";

const SOME: PeriodContext = { year: 2000, month: 1, reference: null, dates: "us" };

/**
 * The texts that tell the time of sections, where a heading that is nothing but a date stands as a byline at the end of a stack of headings:
 * '# Note 8', '## Sails | Week 5', '### 02.24.23' and then text below '## What held'. The date is that of the whole note, and leaves its own
 * heading. One that has words below it, or another date beside it, is a day of a log.
 */
export function liftBylines(sections: readonly Section[], texts: readonly string[]): string[] {
  const lifted = [...texts];
  for (const [index, text] of texts.entries()) {
    if (!isByline(sections, index, text)) continue;
    const top = topOfStack(sections, texts, index);
    if (top === index) continue;
    lifted[top] = text;
    lifted[index] = "";
  }
  return lifted;
}

/** A date and no words, followed by a heading that is not inside it. */
function isByline(sections: readonly Section[], index: number, text: string): boolean {
  const next = sections[index + 1];
  return isEmptyHeading(sections[index]) && next?.kind === "heading" && next.parent !== index && isDate(text);
}

function isEmptyHeading(section: Section | undefined): boolean {
  return section?.kind === "heading" && section.passages.length === 0;
}

function isDate(text: string): boolean {
  const found = findDated(text, SOME);
  return found?.alone === true && found.period.precision === "day";
}

/** The first of the headings above a byline that follow each other without a word between, and hold no other date. */
function topOfStack(sections: readonly Section[], texts: readonly string[], byline: number): number {
  let top = byline;
  for (let above = sections[top]?.parent ?? 0; above > 0 && above === top - 1; above = sections[top]?.parent ?? 0) {
    if (!isEmptyHeading(sections[above]) || holdsOtherDate(sections, texts, above, byline)) break;
    top = above;
  }
  return top;
}

function holdsOtherDate(sections: readonly Section[], texts: readonly string[], from: number, byline: number): boolean {
  const depth = sections[from]?.depth ?? 0;
  const end = sections.findIndex(
    (section, index) => index > from && section.kind === "heading" && section.depth <= depth,
  );
  const own = texts.slice(from, end < 0 ? texts.length : end);
  return own.some((text, at) => from + at !== byline && sections[from + at]?.kind === "heading" && isDated(text));
}

/** Any time but a number that the author counts by. */
function isDated(text: string): boolean {
  const period = findDated(text, SOME)?.period;
  return period !== undefined && period.precision !== "week";
}
