import type { Entry, Passage } from "../model.ts";

/** Pages about the author or the journal as it stands, by their title or the name of their file. */
const ABOUT =
  /^(?:about(?: (?:me|us|this|the|my)\b.{0,40})?|bio(?:graphy)?|colophon|contact|cv|résumé|imprint|über(?: mich| dieses .{0,30})?|impressum|à propos|acerca(?: de .{0,20})?|sobre(?: mí| mim)?|chi sono|over mij)$/i;
/** A page of links has at least so many items with a link … */
const FEWEST_LINKS = 8;
/** … below at least so many headings, each a subject … */
const FEWEST_SUBJECTS = 3;
/** … and they are at least this part of its text. */
const LINK_SHARE = 0.6;
/** Periods that are nothing but the day on which a page came out. */
const OF_DATE: ReadonlySet<string> = new Set(["date", "undated"]);

/**
 * Whether an entry stands for no time: an 'about' page, or resources sorted by subject. Its date says when it was written down, not
 * that all its subjects were touched that day.
 */
export function isStanding(entry: Entry): boolean {
  const [whole, ...inner] = entry.sections;
  if (!whole || !OF_DATE.has(whole.period?.rule ?? "undated") || inner.some(({ period }) => period !== null))
    return false;
  const name = entry.path.replace(/(?:\/index)?\.[^./]+$/, "").replace(/^.*\//, "");
  return ABOUT.test(entry.title.trim()) || ABOUT.test(name.replaceAll(/[-_]/g, " ")) || isShelf(entry);
}

function isShelf({ sections }: Entry): boolean {
  const passages = sections.flatMap((section) => section.passages);
  const links = passages.filter(isLinkItem);
  const subjects = sections.filter(({ heading, passages: own }) => heading !== null && own.some(isLinkItem));
  return (
    links.length >= FEWEST_LINKS && subjects.length >= FEWEST_SUBJECTS && links.length >= passages.length * LINK_SHARE
  );
}

function isLinkItem({ kind, links }: Passage): boolean {
  return kind === "item" && links.length > 0;
}
