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

/** Whether a section is headed by the title and more words. */
function continuesTitle({ kind, depth, heading }: Section, title: string): boolean {
  const [own, more] = [title, heading ?? ""].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return kind === "heading" && depth === 1 && own !== "" && (more ?? "").startsWith(`${own} `);
}

/** '# Oars 4: 2 – 8 March 2021' in a post that is called 'Oars 4' gave the whole its time. */
export function goesOnTitle(section: Section | undefined, title: string, whole: PeriodMention | null): boolean {
  return whole?.rule === "title-heading" && section !== undefined && continuesTitle(section, title);
}
