import type { InterestMention } from "../../model.ts";
import { isInAddress } from "../addresses.ts";
import type { Cue, Language } from "../cues/index.ts";
import { isFormerStudy, isOfChildhood } from "../former-study.ts";
import { type Phrase, readPhrases } from "../phrases.ts";
import { findRole } from "../roles.ts";
import { isObject, isSubjectPhrase, isSubjectWord } from "../subject-words.ts";
import { isUnspaced } from "../unspaced.ts";
import { isAtHome } from "./links.ts";
import { isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";
import { isInWork } from "./titles-of-works.ts";

/** Phrases in no list that a cue leads to: 'learned about tidal pools'. */
export const phrasesRule: EvidenceRule = {
  name: "phrases",
  find: (reading) =>
    reading.clauses.flatMap((clause) =>
      clause.cues.flatMap(({ cue, index, end }, at): InterestMention[] => {
        if (cue.scope === "clause" || !isDone(clause, end)) return [];
        const to = Math.min(clause.cues[at + 1]?.index ?? clause.end, clause.deniedFrom ?? clause.end);
        const cueText = reading.text.slice(index, end);
        const reached = reading.text.slice(end, Math.max(end, to));
        const scope = reached.slice(0, findRole(cueText, reached) ?? reached.length);
        // 'better inputs for learning), …': nothing is learnt here.
        if (/^\s?[(),;]/.test(scope) || CLAUSE.test(scope) || isMeansOfStudy(cueText, scope)) return [];
        return readPhrases(scope, end)
          .filter(
            (phrase) =>
              !isKnown(phrase, reading) &&
              !isInWork(reading.works, phrase.index, phrase.label.length) &&
              !isInWork(reading.books, phrase.index, phrase.label.length) &&
              !isInAddress(reading.text, phrase.index) &&
              !isFormerStudy(reading.text, phrase.index) &&
              !isOfChildhood(reading.text, phrase.index) &&
              (isOpen(phrase, cue, reading) || isLinked(phrase, reading) || isProject(phrase, cueText, reading)),
          )
          .map((phrase) => {
            const isUncommon = isUncommonObject(phrase, cue, reading, { index, end });
            return {
              label: phrase.label,
              rule: "cue",
              line: reading.line,
              text: quoteAt(reading.text, clause, phrase.index),
              strength: (cue.says === "do" ? 1.2 : 2) * (reading.isGoal ? 0.4 : 1),
              ...(isUncommon ? { isUncommon } : {}),
              isSure:
                isVouched(phrase, cue, cueText, reading) ||
                (isUncommon && cue.says === "study") ||
                (cue.says !== "do" && isForeign(phrase, reading)) ||
                (isProject(phrase, cueText, reading) && hasHome(phrase, reading)),
              ...(cue.depth ? { depth: cue.depth } : {}),
              ...(cue.status ? { status: cue.status } : {}),
            };
          });
      }),
    ),
};

/** 'Learned that limpets move': no name of a subject follows. */
const CLAUSE = /^\s+(?:that|que|qu['’]|che|dat|dass|daß|ob|whether|if|si|why|warum|pourquoi)(?!\p{L})/iu;

/** 'Studying with the flashcards of last week': a means, or company. */
function isMeansOfStudy(cueText: string, scope: string): boolean {
  return /(?:learn|stud|practi[cs])\p{L}*$/iu.test(cueText) && /^\s+with\s+\p{Ll}/u.test(scope);
}

/** 'Used the stove' says nothing; 'used EpubPress' may, and 'gave up bellringing'. */
function isOpen({ form, label }: Phrase, { says, status }: Cue, { language }: Reading): boolean {
  if (says !== "do" || form === "name" || form === "field") return true;
  return status !== undefined && form === "word" && isSubjectWord(label, language);
}

/** A field or some words that the author says to be learning; a single word only as the subject of a course. */
function isVouched(phrase: Phrase, { says }: Cue, cueText: string, { language }: Reading): boolean {
  if (says !== "subject" && says !== "study") return false;
  if (phrase.form === "word") return isTaught(phrase, cueText);
  // A subject is a noun, with its capital: 'lerne ich dadurch wirklich viel' has none.
  if (language === "de" && phrase.form === "words" && !/\p{Lu}/u.test(phrase.label)) return false;
  // 'Aprendi a escrever sextilhas': a deed and its object.
  if (
    isRomance(language) &&
    /^\p{Ll}{2,}(?:[aei]r|[aei]re)\s/u.test(phrase.label) &&
    /\s(?:a|à|de|di)\s*$/.test(cueText)
  )
    return false;
  return phrase.form !== "words" || isSubjectPhrase(phrase.label, language);
}

function isRomance(language: Language): boolean {
  return language === "fr" || language === "es" || language === "pt" || language === "it";
}

/** '学习了Xposed', 'Fridaを学んだ': a name in letters of another script. */
function isForeign({ label }: Phrase, { text }: Reading): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{N}]{2,}$/u.test(label) && isUnspaced(text);
}

/** A single word that not everybody uses, as the whole object of a cue: 'took lessons in bellringing'. */
function isUncommonObject(
  { label, form, index }: Phrase,
  cue: Cue,
  { text, language }: Reading,
  hit: { index: number; end: number },
): boolean {
  if (form !== "word" || !isSubjectWord(label, language)) return false;
  const lead = {
    cue,
    cueText: text.slice(hit.index, hit.end),
    between: text.slice(hit.end, index),
    language,
    before: text.slice(0, hit.index),
    behind: text.slice(index + label.length),
  };
  return isObject(label, lead);
}

/** 'A lecture on Speech': the capital of a course's subject. */
function isTaught({ label }: Phrase, cue: string): boolean {
  return (
    /^\p{Lu}/u.test(label) &&
    !/\sin\s*$/.test(cue) &&
    /course|class|lecture|workshop|tutorial|bootcamp|seminar/i.test(cue)
  );
}

/** 'Working on [Dovetail](…)': a capital and an address of its own. */
function isLinked({ label }: Phrase, { links }: Reading): boolean {
  return /^\p{Lu}/u.test(label) && links.some(({ text }) => text.replace(/[\s.,:;!]+$/u, "") === label);
}

/** 'Working on Dovetail', 'shipped Dovetail': what one makes and calls by a name. Every noun has a capital in German. */
function isProject({ label, form }: Phrase, cue: string, { language }: Reading): boolean {
  return form === "word" && language !== "de" && /^\p{Lu}\p{Ll}{2,}$/u.test(label) && MAKING.test(cue.trim());
}

const MAKING =
  /^(?:(?:\w+ )*(?:work|hack|tinker)\w*(?: \w+)* (?:on|with)|buil[dt]\w*|ship\w*|launch\w*|releas\w*|contribut\w* to|us(?:ed|ing)|implement\w*|creat\w*|maintain\w*)$/iu;

/** '[Dovetail](https://dovetail.example/)'. */
function hasHome({ label }: Phrase, { links }: Reading): boolean {
  return links.some(({ text, href }) => text.replace(/[\s.,:;!]+$/u, "") === label && isAtHome(label, href));
}

/** A phrase with a known name in it is that name. */
function isKnown({ label, index }: Phrase, { names }: Reading): boolean {
  return names.some((name) => name.index < index + label.length && index < name.index + name.length);
}
