import type { Entry } from "../model.ts";

/** The file that gives a folder its title and settings in Hugo and Zola. */
const FILE = /(?:^|\/)_index\.[^./]+$/i;
/** With more words than that it is a text of its own. */
const MOST_WORDS = 60;

/**
 * Whether an entry is only the front page of its folder: `notes/_index.md` with a title and a line or two. It is no post: it stands at its
 * address and lists what lies below it, but in no archive and no feed.
 */
export function isSectionPage({ path, words, frontMatter, sections }: Entry): boolean {
  if (!FILE.test(path) || words > MOST_WORDS) return false;
  const { tags, categories, interests, period } = frontMatter;
  const isFiled = tags.length + categories.length + interests.length > 0 || period !== null;
  return !isFiled && sections.every((section) => section.period === null || section.period.rule === "date");
}

/** What lies in the folder of a section page, at any depth. */
export function findEntriesBelow(page: Entry, entries: readonly Entry[]): Entry[] {
  const folder = page.path.replace(/[^/]*$/, "");
  return entries.filter((entry) => entry !== page && entry.path.startsWith(folder));
}
