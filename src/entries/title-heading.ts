import type { Entry, PeriodMention, Section } from "../model.ts";
import { findDated, type PeriodContext } from "../periods/index.ts";

/** 'Oars 4: 2 – 8 March 2021' as the heading of a post that its front matter calls 'Oars 4'. */
export function findPeriodOfHeading(
  { sections, title }: Pick<Entry, "sections" | "title">,
  context: PeriodContext,
): PeriodMention | null {
  const first = sections[1];
  const found = first && continuesTitle(first, title) ? findDated(first.heading ?? "", context) : null;
  return found?.stated ? { ...found.period, rule: "title-heading" } : null;
}

const TITLE_PARTS = /\s*[|｜]\s*|\s+[-–—·]\s+|[:：]\s*/u;

/** Whether a section is headed by the title and more words. */
function continuesTitle({ kind, depth, heading }: Section, title: string): boolean {
  const [own, more] = [fold(title), fold(heading ?? "")];
  return kind === "heading" && depth === 1 && own !== "" && (more ?? "").startsWith(`${own} `);
}

/**
 * Whether a heading says no more than the title does: '# Oars 4: 2 – 8 March 2021' in a post that is called 'Oars 4' gave the whole its time,
 * and '# Year in review 2021' is the title of 'Oars and eels | Year in review 2021'.
 */
export function goesOnTitle(
  section: Section | undefined,
  { title, sections }: Pick<Entry, "title" | "sections">,
  whole: PeriodMention | null,
): boolean {
  const isOnly = sections.filter(({ kind, depth }) => kind === "heading" && depth === 1).length === 1;
  if (isOnly && section !== undefined && repeatsTitle(section, title)) return true;
  return whole?.rule === "title-heading" && section !== undefined && continuesTitle(section, title);
}

/** Whether the heading of the first level is one of the parts of a title. */
function repeatsTitle({ kind, depth, heading }: Section, title: string): boolean {
  const parts = title.split(TITLE_PARTS).map(fold);
  return kind === "heading" && depth === 1 && parts.length > 1 && parts.includes(fold(heading ?? ""));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
