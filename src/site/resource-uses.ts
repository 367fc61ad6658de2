import { listEnclosing } from "../entries/enclosing.ts";
import type { Entry, Link, Pass, Passage, Section } from "../model.ts";
import { findKind, findPasses, type KindHint, placeLinks } from "../resources/index.ts";
import type { ReadSection } from "./mentions.ts";

/** A link with what the words around say of it. */
export interface LinkUse {
  link: Link;
  /** Text of its passage in front of it, up to the link before. */
  before: string;
  /** Text of its passage behind it, other links and all. */
  behind: string;
  /** What the words around call it. */
  findHint(): KindHint | null;
  passes: Pass[];
}

/** Letters behind a link that may name what it is a part of. */
const FAR = 120;

/** 'Papers:' in front of a list, or of the items below an item. */
const LABEL = /^([^:：]{2,60})[:：]\s*$/;
/** 'Lecture: watch …' */
const OWN_LABEL = /^([^:：]{2,40})[:：]\s/;

/** The links of a section in order. What is planned was not read, and a quote is not the author's. */
export function readUses({ entry, section, planned }: ReadSection): LinkUse[] {
  const headings = headingsOf(entry, section);
  let label = "";
  return section.passages.flatMap((passage): LinkUse[] => {
    const named = LABEL.exec(passage.text)?.[1];
    if (named !== undefined) label = named;
    else if (passage.kind === "paragraph") label = "";
    return passage.links.length === 0 ? [] : readPassage(passage, label, headings, planned);
  });
}

function readPassage(passage: Passage, label: string, headings: readonly string[], planned: boolean): LinkUse[] {
  const placed = placeLinks(passage);
  const passes = planned || passage.kind === "quote" ? [] : findPasses(passage);
  const own = OWN_LABEL.exec(passage.text)?.[1] ?? "";
  return placed.map(({ link, start, end }, index) => {
    const before = passage.text.slice(placed[index - 1]?.end ?? 0, start);
    const after = passage.text.slice(end, placed[index + 1]?.start ?? passage.text.length);
    const isLabelled = own !== "" && own.length < start;
    const findHint = (): KindHint | null =>
      findKind({ text: link.text, before, after, label: isLabelled ? own : label, headings });
    return { link, before, behind: passage.text.slice(end, end + FAR), findHint, passes: passes[index] ?? [] };
  });
}

/** The headings around a section's text, the nearest first. */
function headingsOf(entry: Entry, section: Section): string[] {
  return listEnclosing(section, entry.sections).flatMap(({ heading }) => (heading === null ? [] : [heading]));
}
