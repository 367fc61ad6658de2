import type { PeriodMention, Section } from "../model.ts";
import { findDated, type PeriodContext } from "../periods/index.ts";
import { findStatedDate } from "./stated-date.ts";

/** Behind the day stands at most a name. */
const MOST_LAST = 2;
/** A line of its own is no longer. */
const LONGEST_LINE = 50;
/** 'Whitby, 7 March 2021': a place, and the comma behind it. */
const PLACE = /^\p{Lu}\p{L}+(?:[ -]\p{L}+){0,2},\s+(?:den\s+|le\s+|el\s+|il\s+|em\s+)?(?=\d|\p{L}+\s+\d)/u;

/**
 * The day that an undated text is signed with, as letters are: '7 March 2021', 'Date: 7 March 2021' or 'Whitby, 7 March 2021' as its last line, or as the last but
 * one, above a name. Null where other days stand in it.
 */
export function findSignedDay(sections: readonly Section[], context: PeriodContext): PeriodMention | null {
  if (sections.some(({ period, isYearless }) => period !== null || isYearless)) return null;
  const passages = sections.flatMap((section) => section.passages);
  if (passages.length <= MOST_LAST) return null;
  for (const passage of passages.slice(-MOST_LAST).reverse()) {
    const { kind, text } = passage;
    if (kind !== "paragraph" || text.length > LONGEST_LINE) return null;
    const found = findDated(findStatedDate([passage]) ?? text.replace(PLACE, ""), context);
    if (found?.alone && found.stated && found.period.rule === "day") return { ...found.period, rule: "signed" };
  }
  return null;
}
