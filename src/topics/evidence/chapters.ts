import { findKnownNames } from "../known.ts";
import { isGeneric } from "../labels.ts";
import { formOf } from "../phrases.ts";
import { clauseAt, isDone, quoteAt } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** The part of a course or book that one reads, and its title: 'Chapter 7, Tidal Flats', 'Aula 3 – Laços de repetição'. One group. */
const PART =
  /(?<![\p{L}\p{N}])(?:chapters?|ch\.|lectures?|lessons?|modules?|units?|kapitel|lektion|vorlesung|chapitre|leçon|cours|capítulos?|aula|lección|lição|capitolo|lezione|hoofdstuk|les)\s*#?\d{1,3}[a-z]?\s*(?:[,:]|\s[-–—])\s*(\p{Lu}[^.,;:!?()"“”|]{3,60})/giu;
/** Of which work: 'chapter 10 of Tidal Flats', 'chapters 2 and 3 in TFCM'. One group. */
const OF_WORK =
  /(?<![\p{L}\p{N}])(?:[Cc]hapters?|[Cc]h\.|[Ll]ectures?|[Ll]essons?|[Mm]odules?|[Uu]nits?) #?\d{1,3}(?:(?:-|–|, | and | to | & )\d{1,3})* (?:of|in|from) (?:the )?(\p{Lu}{4,}|\p{Lu}[\p{L}'’-]{2,}(?: (?:of|and|in|for|the|to|with))*(?: \p{Lu}[\p{L}'’-]{2,}){1,3})(?![\p{L}\p{N}])/gu;
/** The same, much faster to look for. */
const NUMBERED = /[a-zç.] ?#?\d{1,3}[a-z]?\s?(?:[,:–—-]|of |in |from )/i;
const STOP = /\s(?:[-–—]|by|on|at|in which|with|using|from|for|von|mit|auf|avec|par|con|por|com)\s.*$/iu;

/** 'Creep of Salt Marshes'. */
const TITLE_CASE =
  /^\p{Lu}[\p{L}-]{2,}(?: (?:of|and|in|for|the|to|with))*(?: \p{Lu}[\p{L}-]{2,}(?: (?:of|and|in|for|the|to|with))*)+(?<! \p{Ll}+)$/u;

/** Titles of the chapters and lectures that were worked through, and of what they are parts of. */
export const chaptersRule: EvidenceRule = {
  name: "chapters",
  find: (reading) => {
    const { text, line, language, isGoal } = reading;
    if (!NUMBERED.test(text)) return [];
    return [...text.matchAll(PART), ...(language === "en" ? text.matchAll(OF_WORK) : [])].flatMap((match) => {
      const label = (match[1] ?? "").replace(STOP, "").trim();
      const index = match.index + match[0].indexOf(match[1] ?? "");
      const clause = clauseAt(reading, index);
      if (!clause || !isDone(clause, index) || isGeneric(label) || !isTitle(label)) return [];
      if (findKnownNames(label, language).length > 0) return [];
      return [
        {
          label,
          rule: "cue" as const,
          line,
          text: quoteAt(text, clause, match.index),
          strength: isGoal ? 0.6 : 1.6,
          isSure: true,
        },
      ];
    });
  },
};

/** At most four words that name something: no sentence. */
function isTitle(label: string): boolean {
  return (
    label.split(" ").length <= 4 && (formOf(label) !== null || TITLE_CASE.test(label) || /^\p{Lu}{4,}$/u.test(label))
  );
}
