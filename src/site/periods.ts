import type { Entry, Message, PeriodMention } from "../model.ts";
import { warning } from "../report.ts";
import type { ReadSection } from "./mentions.ts";

/** A period of one entry before its interests are weighed: the sections that speak for it. */
export interface PeriodDraft {
  entry: Entry;
  /** Null: undated. */
  period: PeriodMention | null;
  kind: PeriodMention["kind"];
  line: number;
  /** Null for the whole entry. */
  heading: string | null;
  anchor: string | null;
  /** The period around it in the same entry. */
  outer: PeriodDraft | null;
  /** Its own text: the section of its heading and those inside without a period of their own. */
  sections: ReadSection[];
  /** The same, and those of the periods inside that lie in its time. In the order of the file. */
  covered: ReadSection[];
}

/**
 * The periods of an entry: the whole first, then its dated headings in the order of the file. `innermost` tells for each section
 * the period that it belongs to. The same day under two headings of one entry is one period, with a notice.
 */
export function draftPeriods(
  entry: Entry,
  sections: readonly ReadSection[],
): { drafts: PeriodDraft[]; innermost: PeriodDraft[]; messages: Message[] } {
  const drafts: PeriodDraft[] = [];
  const innermost: PeriodDraft[] = [];
  const messages: Message[] = [];
  const same = findSame(sections);
  for (const read of sections) {
    const outer = read.section.parent === null ? null : (innermost[read.section.parent] ?? null);
    let draft = outer;
    if (draft === null || (isTime(read) && read.index > 0 && read !== same)) {
      const repeated = drafts.find((known) => isRepeated(known, outer, read));
      if (repeated) messages.push(repeatedNotice(entry, repeated, read));
      draft = repeated ?? newDraft(read, outer);
      if (!repeated) drafts.push(draft);
    }
    innermost.push(draft);
    // What is planned is no evidence of what was done; a period that is a plan as a whole keeps it.
    if (!read.planned || draft.kind === "plan") draft.sections.push(read);
  }
  for (const draft of [...drafts].reverse()) rollUp(draft);
  return { drafts, innermost, messages };
}

/** The only section of an entry that has a time, where it says that of the entry again: '# March 2021' in a post of that title. */
function findSame(sections: readonly ReadSection[]): ReadSection | undefined {
  const [whole, ...rest] = sections;
  const [only, ...others] = rest.filter(isTime);
  const [mine, its] = [whole?.section.period, only?.section.period];
  const isSame = others.length === 0 && mine && its && mine.edtf === its.edtf && mine.kind === its.kind;
  return isSame ? only : undefined;
}

/** Without its year it is undated, but a time of its own. */
function isTime({ section }: ReadSection): boolean {
  return section.period !== null || section.isYearless === true;
}

function newDraft(read: ReadSection, outer: PeriodDraft | null): PeriodDraft {
  const { entry, section, planned } = read;
  const kind = planned || section.period?.kind === "plan" ? "plan" : "activity";
  const { period, line, heading, anchor } = section;
  return { entry, period, kind, line, heading, anchor, outer, sections: [], covered: [] };
}

/** One day twice in a row of headings. Longer periods may well have two chapters, unless the headings are the same. */
function isRepeated(known: PeriodDraft, outer: PeriodDraft | null, { section }: ReadSection): boolean {
  const { period } = section;
  if (period === null || known.period === null || known.outer !== outer || known.heading === null) return false;
  if (known.period.edtf !== period.edtf || known.kind !== period.kind) return false;
  return period.precision === "day" || known.heading.trim().toLowerCase() === section.heading?.trim().toLowerCase();
}

function repeatedNotice(entry: Entry, first: PeriodDraft, { section }: ReadSection): Message {
  const label = first.period?.label ?? "";
  const reason = `"${section.heading ?? ""}" names ${label} again (line ${first.line}); both are one period on the timeline`;
  return warning(entry.path, section.line, 1, "period-repeated", reason);
}

/**
 * Hands a period's evidence to the nearest one around it whose time has room for it: a day of the 27th that stands below 'Unit 1: 1st
 * to 10th' is none of the unit's, but one of the month's. Called from the inside out.
 */
function rollUp(draft: PeriodDraft): void {
  draft.covered = [...draft.sections, ...draft.covered].sort((a, b) => a.index - b.index);
  const { kind, period } = draft;
  for (let { outer } = draft; outer !== null && outer.kind === kind; { outer } = outer) {
    if (!hasRoom(outer.period, period)) continue;
    outer.covered.push(...draft.covered);
    return;
  }
}

function hasRoom(around: PeriodMention | null, period: PeriodMention | null): boolean {
  return around === null || (period !== null && overlaps(around, period));
}

function overlaps(a: PeriodMention, b: PeriodMention): boolean {
  return a.start <= b.end && b.start <= a.end;
}
