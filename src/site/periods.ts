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
 * the period that it belongs to. A heading that stands there twice is two periods, with a notice.
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
      draft = newDraft(read, outer);
      const repeated = findRepeated(drafts, draft);
      if (repeated) messages.push(repeatedNotice(entry, repeated, read));
      drafts.push(draft);
    }
    innermost.push(draft);
    // What is planned is no evidence of what was done; a period that is a plan as a whole keeps it.
    if (!read.planned || draft.kind === "plan") draft.sections.push(read);
  }
  for (const draft of [...drafts].reverse()) rollUp(draft);
  return { drafts, innermost, messages };
}

/**
 * The section that says the time of its entry again, where no other lies inside of it: '# March 2021' in a post of that title, 'The best of
 * March' above 'Plans for April'. The first day of a journey that is told day by day in the post of that day is one of them.
 */
function findSame(sections: readonly ReadSection[]): ReadSection | undefined {
  const [whole, ...rest] = sections;
  const mine = whole?.section.period;
  if (!mine) return undefined;
  const inside = rest.filter((read) => {
    const { period } = read.section;
    return period === null ? isTime(read) : period.kind === mine.kind && overlaps(mine, period);
  });
  const [only, ...others] = inside;
  const isAlone =
    others.length === 0 && !(mine.precision === "day" && rest.some((read) => read !== only && isDay(read)));
  if (!only || !isAlone || only.section.period?.edtf !== mine.edtf) return undefined;
  return rest.some((read) => isBeside(read, only)) ? undefined : only;
}

/** A further part of the entry, without a time of its own: the heading's time is told of in its own part only. */
function isBeside({ section, planned }: ReadSection, { section: other }: ReadSection): boolean {
  return section !== other && section.depth <= other.depth && section.period === null && !planned;
}

function isDay({ section: { period }, planned }: ReadSection): boolean {
  return period?.precision === "day" && !planned;
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

/** The same heading twice in a row: two sessions of one day, or a date that was left when a heading was copied. */
function findRepeated(
  drafts: readonly PeriodDraft[],
  { heading, period, outer }: PeriodDraft,
): PeriodDraft | undefined {
  if (period === null || heading === null) return undefined;
  return drafts.find(
    (known) =>
      known.outer === outer &&
      known.period?.edtf === period.edtf &&
      known.heading?.trim().toLowerCase() === heading.trim().toLowerCase(),
  );
}

function repeatedNotice(entry: Entry, first: PeriodDraft, { section }: ReadSection): Message {
  const label = first.period?.label ?? "";
  const reason = `"${section.heading ?? ""}" names ${label} again (line ${first.line}); both stand on the timeline, so put the date right if one of them is a copy`;
  return warning(entry.path, section.line, 1, "period-repeated", reason);
}

/**
 * Hands a period's evidence to the nearest one around it whose time has room for it: a day of the 27th that stands below 'Unit 1: 1st
 * to 10th' is none of the unit's, but one of the month's. What has no date takes nothing that has one. Called from the inside out.
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
  return around === null ? period === null : period !== null && overlaps(around, period);
}

function overlaps(a: PeriodMention, b: PeriodMention): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The nearest period around one that rolls it up: a day of the 27th below 'Unit 1: 1st to 10th' is the month's. */
export function findWhole(draft: PeriodDraft): PeriodDraft | null {
  for (let { outer } = draft; outer !== null; { outer } = outer) {
    const { covered } = outer;
    if (draft.sections.some((read) => covered.includes(read))) return outer;
  }
  return null;
}
