import type { InterestMention } from "../model.ts";
import { findAlias } from "../topics/index.ts";
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
  /** Places that name it, echoes included. */
  lines: ReadonlySet<string>;
  /** Sections and entries that bring it up themselves. */
  sections: number;
  entries: ReadonlySet<string>;
}

/** In a journal of at least so many entries … */
const MANY_ENTRIES = 10;
/** … a heading in more than this part of them belongs to a template. */
const TEMPLATE_SHARE = 0.2;

/** A tag, a listed or known name is a topic by itself; all else has to look like one and to come back, or to have a cue's word. */
export function isAdmitted(candidate: Candidate, entries: number): boolean {
  const { key, label, isGiven, rules, lines, isSure, sections } = candidate;
  if (isGiven || findAlias(key) !== undefined) return true;
  if (sections === 0) return false;
  if (entries >= MANY_ENTRIES && candidate.entries.size > entries * TEMPLATE_SHARE) return false;
  if (sections >= 2 && looksLikeTopic(label)) return true;
  if (isCitation(label)) return sections >= 2;
  if (rules.has("link") && isProperName(label)) return rules.has("cue") || lines.size >= 3;
  const form = formOf(label);
  if (form === null) return false;
  if (isSure) return true;
  if (rules.has("acronym") && lines.size >= 2) return true;
  if (rules.has("cue")) return lines.size >= (form === "word" ? 3 : 2);
  if (rules.has("heading") && lines.size >= (form === "word" ? 4 : 3)) return true;
  if ((form === "name" || form === "field") && lines.size >= 2 && (rules.size > 1 || lines.size >= 3)) return true;
  return false;
}

/** One or two words with capitals that are no company, place or day. Only what is linked and comes back is more than a person. */
function isProperName(label: string): boolean {
  return /^\p{Lu}[\p{L}\d]{2,}(?: \p{Lu}[\p{L}\d]+)?$/u.test(label) && !isNoTopic(label);
}
