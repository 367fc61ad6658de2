import type { InterestMention } from "../model.ts";
import { isEverydayWord } from "../topics/common-words/index.ts";
import { isGivenName } from "../topics/given-names.ts";
import { findAlias, isKnownName } from "../topics/index.ts";
import { looksLikeTopic } from "../topics/labels.ts";
import { formOf, isNoTopic } from "../topics/phrases.ts";
import { isCitation } from "../topics/titles.ts";

/** What the journal says for a name. */
export interface Candidate {
  key: string;
  label: string;
  /** In topics.yaml, or stated by a tag, a category, a mark. */
  isGiven: boolean;
  rules: ReadonlySet<InterestMention["rule"]>;
  /** A cue vouches for it. */
  isSure: boolean;
  /** A single word that not everybody uses, in some place at least. */
  isUncommon: boolean;
  /** Places where it opens a line and is set apart. */
  labels: ReadonlySet<string>;
  /** Those of `cues` whose whole object it is. */
  objects: ReadonlySet<string>;
  /** Places that name it, echoes included. */
  lines: ReadonlySet<string>;
  /** Places where a cue leads to it. */
  cues: ReadonlySet<string>;
  /** Places where it is linked to an address that bears its name. */
  homes: ReadonlySet<string>;
  /** Places where it is the subject of a title that is linked. */
  links: ReadonlySet<string>;
  /** All its spellings, echoes included, begin with a capital. */
  isCapital: boolean;
  /** Sections and entries that bring it up themselves. */
  sections: number;
  entries: ReadonlySet<string>;
}

/** In a journal of at least so many entries … */
const MANY_ENTRIES = 10;
/** … a heading in more than this part of them belongs to a template. */
const TEMPLATE_SHARE = 0.2;

/** In a journal of so many entries any words stand behind a cue some time. */
const LONG = 40;

/** A tag, a listed or known name is a topic by itself; all else has to look like one and to come back, or to have a cue's word. */
export function isAdmitted(candidate: Candidate, entries: number): boolean {
  const { key, label, isGiven, rules, lines, isSure, sections } = candidate;
  if (isGiven || findAlias(key) !== undefined) return true;
  if (isKnownName(label) && NAMED.some((rule) => rules.has(rule))) return true;
  if (sections === 0) return false;
  if (entries >= MANY_ENTRIES && candidate.entries.size > entries * TEMPLATE_SHARE) return false;
  if ((isPlainWord(label) && !isSure && !isVouchedFor(candidate)) || !(isWork(candidate) || mayBeName(label)))
    return false;
  if (sections >= 2 && looksLikeTopic(label)) return true;
  if (isCitation(label)) return sections >= 2;
  if (entries >= LONG && isPassing(candidate)) return false;
  const form = formOf(label);
  if (isPlainWord(label)) return form !== null;
  if (rules.has("link") && isProperName(label)) return rules.has("cue") || lines.size >= 3;
  if (isSure) return true;
  if (form === null) return false;
  if (rules.has("acronym") && lines.size >= 2) return true;
  // 'Discovered YOLOv9': no other word looks like this.
  if (rules.has("cue")) return lines.size >= (form === "name" ? 1 : 2);
  if (rules.has("heading") && lines.size >= (form === "word" ? 4 : 3)) return true;
  if ((form === "name" || form === "field") && lines.size >= 2 && (rules.size > 1 || lines.size >= 3)) return true;
  return false;
}

/** 'My strong hunch', 'small adjustments': words in small letters that one line says in passing, and none says again. */
function isPassing({ label, rules, lines }: Candidate): boolean {
  return lines.size <= 1 && rules.size === 1 && rules.has("cue") && /^[\p{Ll}\s'’-]+$/u.test(label);
}

/** Whether a label is no time ('Monday mornings'), no thing of the story ('a comb') and no kind of text ('a guide'). */
export function mayBeName(label: string): boolean {
  return !TIME.test(label) && !NO_NAME.test(label);
}

/** 'The Salt Road': the title of what was read for certain. */
function isWork({ label, isSure }: Candidate): boolean {
  return isSure && /^(?:The|An?) \p{Lu}/u.test(label);
}

/** A name that is a rare one of its word ('Zod') is only known as it is written, where the text is about it. */
const NAMED: readonly InterestMention["rule"][] = ["cue", "concept", "heading", "link"];

/** Words of time make a phrase a date and no subject: 'middle of November', 'Monday evenings'. */
const TIME =
  /\s(?:of the|do|del|du|des|van de) (?:day|week|month|dia|día|jour|giorno|tages|dag)$|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|mornings?|evenings?|nights?|weeks?|months?|years?|today|yesterday)\b/i;

/** A thing of the story ('A comb'), a unit, the kind of a text. */
const NO_NAME = /^(?:an?|the|my|our)\s|^[kMGT]?(?:Hz|B|bit)$|\b(?:introduction|overview|guide)$/i;

/**
 * A single word without a sign of a name (a capital inside, a digit, a plus) that stands in no list: 'ring', 'Card', 'the'. Most
 * of these are things of the story, and echoes say nothing about them.
 */
function isPlainWord(label: string): boolean {
  return /^\p{L}\p{Ll}*$/u.test(label) && /\p{Script=Latin}/u.test(label);
}

/** A plain word that is a name, never written small, or that the author says again and again to be learning. */
function isVouchedFor(candidate: Candidate): boolean {
  const { cues, homes, links, lines, sections, isCapital } = candidate;
  if (isSubject(candidate)) return true;
  if (isCapital && (links.size >= 3 || homes.size >= 2 || (cues.size > 0 && lines.size >= 2))) return true;
  // In a long journal, cues lead to each of the words that everybody uses some time.
  return cues.size >= 3 && sections >= 3 && !isEverydayWord(candidate.label.toLowerCase(), "en");
}

/** A word that not everybody uses: two places lead to it, or one does and it has a heading or a line of its own. */
function isSubject({ isUncommon, cues, objects, labels, rules, sections, lines }: Candidate): boolean {
  if (!isUncommon || cues.size === 0) return false;
  if (labels.size > 0 || rules.has("heading")) return lines.size >= 2 || labels.size > 0;
  // In a long journal any word stands behind some cue: it has to stand there often.
  return objects.size >= 2 && sections >= 2 && objects.size >= lines.size * CUE_SHARE;
}

/** A word that is a subject is led to by a cue in this part of its places. */
const CUE_SHARE = 1 / 3;

/** One or two words with capitals that are no company, place, day or 'Heather Quill'. Only what is linked and comes back is more than a person. */
function isProperName(label: string): boolean {
  const [first = "", last] = label.split(" ");
  const isPerson = last !== undefined && isGivenName(first);
  return /^\p{Lu}[\p{L}\d]{2,}(?: \p{Lu}[\p{L}\d]+)?$/u.test(label) && !isNoTopic(label) && !isPerson;
}
