import type { Passage } from "../model.ts";
import { mayTellStanding } from "../topics/standing-words.ts";
import { namesStop } from "../topics/stops-of-others.ts";

/** Words in quotation marks that open with a capital: "Why I Stopped Running". */
const QUOTED = /["“„«「『](\p{Lu}[^"”“»」』]{5,100})["”“»」』]/gu;
/** Shorter ones may be a name or a word that is meant otherwise. */
const LEAST_WORDS = 3;

/**
 * Whether all of a passage's words for a stop or a return stand in titles of texts, linked or in quotation marks: 'I published
 * "Why I Stopped Running" on Monday' tells of no stop.
 */
export function turnsOnlyInTitles({ text, links }: Passage): boolean {
  if (!isTurn(text)) return false;
  const linked = links.map((link) => link.text).filter((words) => /^\P{L}*\p{Lu}/u.test(words));
  const quoted = [...text.matchAll(QUOTED)].map(([words]) => words);
  const titles = [...linked, ...quoted].filter((words) => words.trim().split(/\s+/).length >= LEAST_WORDS);
  if (!titles.some(isTurn)) return false;
  return !isTurn(titles.reduce((rest, title) => rest.replace(title, " "), text));
}

function isTurn(text: string): boolean {
  return namesStop(text) || mayTellStanding(text);
}
