import type { InterestMention, Section } from "../model.ts";
import { inContest, isOfContest } from "../topics/contests.ts";
import type { Language } from "../topics/cues/index.ts";
import { isEmptyForm } from "../topics/forms.ts";
import { classifyHeading } from "../topics/headings.ts";
import {
  detectLanguage,
  findInterests,
  findInterestsBesidePeriod,
  findInterestsOfName,
  findStatedInterests,
} from "../topics/index.ts";
import { findCoinedProject, findListedProject, listProjects } from "../topics/listed-projects.ts";
import { findPursuitOfHeading } from "../topics/media-headings.ts";
import { findTitlesRead, headsBooks } from "../topics/titles-read.ts";
import { isUnspacedLanguage } from "../topics/unspaced-words.ts";
import { listEnclosing } from "./enclosing.ts";
import type { PeriodSource } from "./entry-period.ts";
import { placePeriods } from "./section-periods.ts";
import { isNowPage } from "./snapshot.ts";

export { isPlanned } from "./plans.ts";

/** What `annotateSections` needs of an entry. */
export type Annotated = PeriodSource & {
  /** Lines of the front matter's keys; without them the line of the title stands for all. */
  keyLines?: Record<string, number>;
};

/** Rules of periods that do not come from the title's own words: the title may well be a topic. */
const NOT_OF_TITLE: readonly string[] = [
  "signed",
  "noted-inside",
  "opening-year",
  "date",
  "front-matter",
  "first-line",
  "this-week",
  "monthly-post",
  "past-year",
  "report",
  "kept",
  "updated",
];

/**
 * The sections of an entry with the time they are about (`placePeriods`) and what they mention. `sections`: those with their
 * periods, where they are known already.
 */
export function annotateSections(
  entry: Annotated,
  placed: readonly Section[] = placePeriods(entry).sections,
): Section[] {
  const sections = placed.map((section) => ({ ...section }));
  const whole = sections[0];
  if (!whole) return sections;
  const language = detectLanguage(sections, entry.frontMatter.language);
  const isReview = whole.period !== null && (REVIEWS.has(whole.period.precision) || isNowPage(entry.title));
  const isBooks = (section: Section): boolean =>
    isUnspacedLanguage(language) && isInBooks(section, sections, entry.title);
  const projects = listProjects(sections);
  for (const section of sections) {
    if (section === whole || section.heading === null) continue;
    const isInReview = isReview || isPartOfReview(section, sections) || (whole.period !== null && isOfNow(section));
    const ofPursuit = isInReview ? findPursuitOfHeading(section.heading, section.line, section.passages) : [];
    const ofLabels = isReview ? findPursuitsOfLabels(section) : [];
    const ofBooks = isBooks(section) ? findTitlesRead(section.passages) : [];
    const own = isEmptyForm(section) ? [] : findInterests(section, section.period !== null, language);
    const ofProjects = [...findListedProject(section, projects), ...findCoinedProject(section, isInReview)];
    section.interests = [...ofPursuit, ...ofLabels, ...ofBooks, ...ofProjects, ...own];
  }
  whole.interests = findInterestsOfEntry(entry, whole, language);
  if (isReview) whole.interests.push(...findPursuitsOfLabels(whole));
  if (isOfContest([entry.title, ...entry.frontMatter.tags, ...entry.frontMatter.categories]))
    for (const section of sections) section.interests = section.interests.map(inContest);
  return sections;
}

/** Whether a section is a time of a log of books: '3月' below '読んだもの'. */
function isInBooks(section: Section, sections: readonly Section[], title: string): boolean {
  if (section.period === null) return false;
  return [title, ...listEnclosing(section, sections).map(({ heading }) => heading)].some(
    (heading) => heading !== null && headsBooks(heading),
  );
}

/** 'What I'm reading', 'Currently playing': of the author, in a text of a single day too. */
function isOfNow({ heading }: Section): boolean {
  return /^\W*(?:what i(?:['’]m| am|['’]ve been)|currently|still) (?:reading|watching|playing|listening)/i.test(
    heading ?? "",
  );
}

/** Whether a section stands below one of a week, month or year: 'Books' below 'March 2021'. */
function isPartOfReview(section: Section, sections: readonly Section[]): boolean {
  return (
    section.period === null &&
    listEnclosing(section, sections).some(({ period }) => period !== null && REVIEWS.has(period.precision))
  );
}

/** '**Books**: three crime novels', 'Still reading: a crime novel': words that head their line. */
function findPursuitsOfLabels({ passages }: Section): InterestMention[] {
  return passages.flatMap(({ kind, text, line }) => {
    const label = kind === "code" ? undefined : LABEL.exec(text)?.[1];
    return label === undefined ? [] : findPursuitOfHeading(label, line);
  });
}

const LABEL = /^\P{L}{0,3}(\p{L}[\p{L}'’ ]{2,30}?)\s*(?:[:：]|\s[–—-])(?:\s|$)/u;

/** In a review of such a time a heading such as 'Books' tells of a pursuit; in a collection it is a kind of thing. */
const REVIEWS: ReadonlySet<string> = new Set(["week", "month", "quarter", "season", "year", "span"]);

function findInterestsOfTitle(
  title: string,
  line: number,
  isPeriod: boolean,
  language: Language,
): Section["interests"] {
  if (isPeriod) return findInterestsBesidePeriod(title, line, language);
  return classifyHeading(title) === "subject" ? findInterestsOfName(title, line, language) : [];
}

function findInterestsOfEntry(entry: Annotated, whole: Section, language: Language): Section["interests"] {
  const lineOf = (key: string): number => entry.keyLines?.[key] ?? whole.line;
  const isPeriod = whole.period !== null && !NOT_OF_TITLE.includes(whole.period.rule);
  return [
    ...findStatedInterests(entry.frontMatter, lineOf),
    ...findInterestsOfTitle(entry.title, whole.line, isPeriod, language),
    ...findInterests(whole, true, language),
  ];
}
