import type { InterestMention, Passage } from "../model.ts";
import { cutClauses } from "../topics/clauses.ts";
import { isEverydayWord } from "../topics/common-words/index.ts";
import { isCredit } from "../topics/credits.ts";
import { isOtherUse } from "../topics/evidence/other-uses.ts";
import { clauseAt, isDone, isPartOfMore, quoteAt } from "../topics/evidence/reading.ts";
import { isSkipped, isWordsOfOthers } from "../topics/forms.ts";
import { findAlias, isKnownName } from "../topics/index.ts";
import { isGeneric } from "../topics/labels.ts";
import { createMatcher, isAnyCase, isInHost, type Matcher } from "../topics/matcher.ts";
import { normaliseTopic } from "../topics/normalise.ts";
import type { Acronyms } from "./acronyms.ts";
import type { ReadSection } from "./mentions.ts";

/** A name this long is a sentence. */
const LONGEST = 40;

/**
 * Looks in every text for the names that one place of the journal brought up: tags, headings, phrases behind cues, acronyms. Such an
 * echo counts little by itself, but a name that comes back is more likely a topic. An everyday word that is a category ('Office') or the
 * name of a project ('Join') stands in running text for what everybody means by it.
 */
export function addEchoes(sections: readonly ReadSection[], acronyms: Acronyms): ReadSection[] {
  const matcher = matcherOf(sections, acronyms);
  if (matcher === null) return [...sections];
  return sections.map((read) => {
    const { section, language, mentions } = read;
    const known = new Set(mentions.map(({ label, line }) => `${line} ${label.toLowerCase()}`));
    const echoes = section.passages.flatMap((passage) => {
      if (passage.kind === "code" || passage.text === "" || isCredit(passage.text)) return [];
      if (isSkipped(passage.text) || isWordsOfOthers(passage)) return [];
      const matches = matcher
        .find(passage.text)
        .filter(({ label }) => !known.has(`${passage.line} ${label.toLowerCase()}`))
        .filter(
          ({ index, length }) => !isInside(index, length, passage, mentions) && !isInHost(passage.text, index, length),
        );
      if (matches.length === 0) return [];
      const clauses = cutClauses(passage.text, language);
      return matches.flatMap(({ label: found, index, length }): InterestMention[] => {
        const clause = clauseAt({ clauses }, index);
        if (!clause || !isDone(clause, index)) return [];
        const isKnown = findAlias(normaliseTopic(found)) !== undefined;
        // 'Design' of a course is not the one of 'Design Principles'.
        // … nor is the tag 'art' meant by 'art galleries'.
        if ((isKnown || isEverydayWord(found, "en")) && isPartOfMore(passage.text, index + length)) return [];
        const label = passage.text.slice(index, index + length);
        if (isKnown && isOtherUse({ written: label, index, length, isEveryday: true }, passage.text)) return [];
        const strength = passage.kind === "item" ? 1 : 0.6;
        return [{ label, rule: "concept", line: passage.line, text: quoteAt(passage.text, clause, index), strength }];
      });
    });
    return echoes.length === 0 ? read : { ...read, echoes };
  });
}

/** 'Math' in 'the Math for Machine Learning book', where that is a name: the longer one speaks for its words. */
function isInside(
  index: number,
  length: number,
  { text, line }: Passage,
  mentions: readonly InterestMention[],
): boolean {
  return mentions.some(({ label, line: own }) => {
    if (own !== line || label.length <= length) return false;
    const from = text.toLowerCase().lastIndexOf(label.toLowerCase(), index);
    return from >= 0 && index + length <= from + label.length;
  });
}

function matcherOf(sections: readonly ReadSection[], acronyms: Acronyms): Matcher | null {
  const labels = new Set(acronyms.values());
  for (const { mentions } of sections) {
    for (const { label, rule, isSure } of mentions)
      if (
        rule !== "vocabulary" &&
        rule !== "phrase" &&
        label.length <= LONGEST &&
        !isKnownName(label) &&
        !isGeneric(label) &&
        !((rule === "category" || (rule === "heading" && isSure)) && isEverydayWord(label, "en"))
      )
        labels.add(label);
  }
  const spellings = [
    ...[...labels].map((label) => ({ label, spelling: label, anyCase: isAnyCase(label) })),
    ...[...acronyms].map(([key, label]) => ({ label, spelling: key.toUpperCase(), anyCase: false })),
  ];
  return spellings.length === 0 ? null : createMatcher(spellings);
}
