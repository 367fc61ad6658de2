import type { FrontMatter, InterestMention, Section } from "../model.ts";
import type { Language } from "./cues/index.ts";
import { findEvidence } from "./evidence/index.ts";
import { endsName, isPartOfInstitution } from "./evidence/other-uses.ts";
import { classifyHeading, cleanHeading, splitHeading, withoutFigures } from "./headings.ts";
import { dropBroad, findConcept, findKnownNames, isPerson } from "./known.ts";
import { formOf, isNoTopic } from "./phrases.ts";
import { isStudied } from "./studied.ts";
import { isSubjectWord } from "./subject-words.ts";
import { readTitle } from "./titles.ts";
import { isUnspaced } from "./unspaced.ts";
import { readUnspacedTitle, stripTitle } from "./unspaced-titles.ts";

export { findInterestsOfLink } from "./evidence/links.ts";
export { findAlias, findConcept, isKnownName, isTranslation, nameOfHost } from "./known.ts";
export { detectLanguage } from "./language.ts";

const LONGEST = 60;

/** What a section's heading and passages say about its subject. `isPeriod`: its heading names a time, not a subject. */
export function findInterests(section: Section, isPeriod: boolean, language: Language = "en"): InterestMention[] {
  const found = findEvidence(section, language);
  if (section.heading === null) return found;
  if (isPeriod) return [...findInterestsBesidePeriod(section.heading, section.line, language), ...found];
  if (classifyHeading(section.heading) !== "subject") return found;
  return [...findInterestsOfName(section.heading, section.line, language), ...found];
}

/** What the front matter says outright: tags, categories, interests. */
export function findStatedInterests(frontMatter: FrontMatter, lineOf: (key: string) => number): InterestMention[] {
  const stated = (labels: readonly string[], rule: InterestMention["rule"], line: number): InterestMention[] =>
    labels.map((label) => ({ label, rule, line, text: label }));
  return [
    ...stated(frontMatter.tags, "tag", lineOf("tags")),
    ...stated(frontMatter.categories, "category", lineOf("categories")),
    ...stated(
      frontMatter.interests.map(({ topic }) => topic),
      "front-matter",
      lineOf("interests"),
    ),
  ];
}

/** 'Attention (10)', 'RNN, language modelling (8.1-8.4)': where in a work. */
const CHAPTERS = /\s*\((?:ch(?:apters?|\.)?\s*)?\d[\d.,\s–-]*\)/giu;

/**
 * Names of the concept list that a heading has beside its time: 'Week 3: Kubernetes', 'Closures vs. Classes (2021-03-04)'. An everyday
 * word has to be a part by itself.
 */
export function findInterestsBesidePeriod(text: string, line: number, language: Language = "en"): InterestMention[] {
  const parts = splitHeading(text.replace(CHAPTERS, "")).filter(
    (part) => !/\d/.test(part) && classifyHeading(part) === "subject",
  );
  return parts.flatMap((part) =>
    findKnownNames(part, language)
      .filter((name) => !name.needsSupport || name.length === part.length || isStudied(name, part))
      .map(
        ({ written }): InterestMention => ({
          label: written,
          rule: "heading",
          line,
          text,
          ...(isNamesake(part, written) ? { depth: "worked-on" } : {}),
        }),
      ),
  );
}

/** 'A Haskell month', 'my Kubernetes week': the time bears the name of what it went into. */
function isNamesake(part: string, name: string): boolean {
  const lower = part.toLowerCase();
  const [before = "", after = ""] = lower.split(name.toLowerCase(), 2);
  return OF_TIME.test(before) && TIME.test(after);
}

const OF_TIME = /(?:^|\s)(?:a|an|the|my|our|another)\s+$/;
const TIME = /^\s+(?:day|weekend|week|month|quarter|semester|term|spring|summer|autumn|fall|winter|year)\s*[!.]?$/;

/** 'Russian and Esperanto': each is the heading's matter. */
const JOINED = /\s(?:and|und|et|y|e|en)\s|\s?[&+,]\s/u;
/** '变量和数据类型（第一天）', without spaces between its words. */
const JOINED_UNSPACED = /\s*[、和与與及()（）+]\s*/u;

function partsOf(bare: string): ReadonlySet<string> {
  if (isUnspaced(bare)) return new Set(bare.split(JOINED_UNSPACED));
  return new Set(JOINED.test(bare) ? splitHeading(bare) : []);
}

/** Names in a title or heading, else the subject of a course's title, else the heading itself. */
export function findInterestsOfName(text: string, line: number, language: Language = "en"): InterestMention[] {
  const mention = (label: string): InterestMention => ({ label, rule: "heading", line, text });
  const bare = withoutFigures(cleanHeading(text));
  if (bare === "" || bare.length > LONGEST * 5) return [];
  const parts = partsOf(bare);
  const known = findKnownNames(bare, language).filter((name) => {
    const { written, needsSupport, isCommon, isRare, isEveryday, index, length } = name;
    if (isPartOfInstitution(written, bare.slice(0, index), bare.slice(index + length))) return false;
    if (isEveryday && isPerson(bare, name, language) && findKnownNames(bare.slice(index + length)).length === 0)
      return false;
    return (
      !needsSupport ||
      parts.has(written) ||
      length === bare.length ||
      isStudied(name, bare) ||
      (!isCommon && !isRare && index > 0 && !(isEveryday && endsName(bare.slice(0, index), true)))
    );
  });
  if (known.length > 0) return [...new Set(dropBroad(known).map(({ written }) => written))].map(mention);
  if (bare.length > LONGEST || findConcept(bare) !== null || isNoTopic(bare)) return [];
  if (isUnspaced(bare)) return findSubjectOfUnspaced(bare, mention);
  const subject = readTitle(bare);
  const label = subject !== null && formOf(subject) !== null ? subject : bare;
  return [isSubjectWord(label, language) ? { ...mention(label), isUncommon: true } : mention(label)];
}

/** '遗传算法学习笔记' is sure to be about 遗传算法, while '遗传算法' alone may head anything. */
function findSubjectOfUnspaced(bare: string, mention: (label: string) => InterestMention): InterestMention[] {
  const subject = stripTitle(bare);
  if (findConcept(subject) !== null) return [mention(subject)];
  const title = readUnspacedTitle(bare);
  if (title === null) return [];
  return [title.isTitle ? { ...mention(title.label), isSure: true } : mention(title.label)];
}
