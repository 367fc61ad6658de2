import type { Entry, PeriodMention, Section } from "../model.ts";
import { datePeriod, findPeriod, type PeriodContext, readPeriod } from "../periods/index.ts";
import type { Language } from "../topics/cues/index.ts";
import { classifyHeading } from "../topics/headings.ts";
import { detectLanguage, findInterests, findInterestsOfName, findStatedInterests } from "../topics/index.ts";

/** What `annotateSections` needs of an entry. */
export type Annotated = Pick<Entry, "sections" | "title" | "date" | "frontMatter" | "path"> & {
  /** Lines of the front matter's keys; without them the line of the title stands for all. */
  keyLines?: Record<string, number>;
};

/**
 * The sections of an entry with the time they are about and what they mention. The whole entry takes its period from its title,
 * else from `period` in the front matter, else from its date; a heading only from its own words, which may leave the year to
 * those around them. A section below 'Goals' or 'Plans' is a plan.
 */
export function annotateSections(entry: Annotated): Section[] {
  const sections = entry.sections.map((section) => ({ ...section }));
  const whole = sections[0];
  if (!whole) return sections;
  whole.period = findPeriodOfEntry(entry);
  const file = readPath(entry.path);
  const language = detectLanguage(sections, entry.frontMatter.language);
  const privateWeeks = sections.some((section) => /^\W*week\s*#?[01]\b/i.test(section.heading ?? ""));
  for (const section of sections) {
    if (section === whole || section.heading === null) continue;
    const surroundings = findSurroundings(sections, section, file);
    const reference = entry.date?.day ?? null;
    section.period = findInside(section.heading, surroundings, { reference, privateWeeks });
    if (section.period && isPlanned(sections, section)) section.period = { ...section.period, kind: "plan" };
    section.interests = findInterests(section, section.period !== null, language);
  }
  whole.interests = findInterestsOfEntry(entry, whole, language);
  return sections;
}

/** Whether a section or one around it is about what is to come: 'Goals', 'Next steps'. */
export function isPlanned(sections: readonly Section[], section: Section): boolean {
  for (let at: Section | undefined = section; at; at = at.parent === null ? undefined : sections[at.parent]) {
    if (at.period?.kind === "plan" || (at.heading !== null && classifyHeading(at.heading) === "plan")) return true;
  }
  return false;
}

function findPeriodOfEntry(entry: Annotated): PeriodMention | null {
  const reference = entry.date?.day ?? null;
  const stated = entry.frontMatter.period;
  const context: PeriodContext = { year: readPath(entry.path).year, reference };
  const given = stated === null ? null : readPeriod(stated, context);
  const title = findPeriod(entry.title, given ? { ...context, year: Number(given.start.slice(0, 4)) } : context);
  // `period` makes a title more precise; where the two exclude each other, the words that readers see count.
  if (given && (title === null || (given.start <= title.end && title.start <= given.end))) {
    return { ...given, rule: "front-matter" };
  }
  return title ?? (reference === null ? null : datePeriod(reference));
}

function findInterestsOfEntry(entry: Annotated, whole: Section, language: Language): Section["interests"] {
  const lineOf = (key: string): number => entry.keyLines?.[key] ?? whole.line;
  const isPeriod = whole.period !== null && !["date", "front-matter"].includes(whole.period.rule);
  return [
    ...findStatedInterests(entry.frontMatter, lineOf),
    ...(isPeriod || classifyHeading(entry.title) !== "subject"
      ? []
      : findInterestsOfName(entry.title, whole.line, language)),
    ...findInterests(whole, true, language),
  ];
}

/** What the headings above, the title and the file name say of the year. */
interface Surroundings {
  /** Nearest dated text around; null where only the publication date is known. */
  period: PeriodMention | null;
  year: number | null;
  month: number | null;
}

function findSurroundings(sections: readonly Section[], section: Section, file: FileDate): Surroundings {
  for (let at = section.parent; at !== null; at = sections[at]?.parent ?? null) {
    const period = sections[at]?.period ?? null;
    if (period === null || period.rule === "date") continue;
    const [year, month] = [Number(period.start.slice(0, 4)), Number(period.start.slice(5, 7))];
    return { period, year, month: period.start.slice(0, 7) === period.end.slice(0, 7) ? month : null };
  }
  return { period: null, ...file };
}

/** A period that spans New Year ('Dec – Feb') offers two years: the one that lies inside it is meant. */
function findInside(
  heading: string,
  { period, year, month }: Surroundings,
  rest: Pick<PeriodContext, "reference" | "privateWeeks">,
): PeriodMention | null {
  const found = findPeriod(heading, { ...rest, year, month });
  if (found === null || period === null || year === null) return found;
  const last = Number(period.end.slice(0, 4));
  if (last === year || last > year + 1 || isInside(found, period)) return found;
  const second = findPeriod(heading, { ...rest, year: last, month });
  return second && isInside(second, period) ? second : found;
}

function isInside(inner: PeriodMention, outer: PeriodMention): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

interface FileDate {
  year: number | null;
  month: number | null;
}

/** 'journal/2021/03.md', '2020.md', '2021-03.md'; a whole date in a file name is the publication's, not the subject's. */
function readPath(path: string): FileDate {
  const bare = path.replace(/\.[^./]+$/, "").replace(/\d{4}-\d\d-\d\d[^/]*$/, "");
  const inName =
    /(?:^|\/)(?:[^/]*[-_ ])?((?:19|20)\d\d)(?:[-_/](0[1-9]|1[0-2]))?(?:[-_ ][^/\d]*|\/index|\/README)?$/i.exec(bare);
  const folders = inName ? null : /(?:^|\/)((?:19|20)\d\d)(?:\/(0[1-9]|1[0-2]))?\//.exec(path);
  const match = inName ?? folders;
  return { year: match ? Number(match[1]) : null, month: match?.[2] ? Number(match[2]) : null };
}
