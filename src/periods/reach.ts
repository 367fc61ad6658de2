import { yearOf } from "../days.ts";
import type { Day } from "../model.ts";

/** A year by itself, at most with the name that a link goes to: '2022 {#2022}'. */
export const BARE_YEAR = /^\W*((?:19|20)\d\d)(?:\s*\{#[^}]*\})?\W*$/;
/** In words, and no other number: 'Highlights of 2023', '2023 in books'. Groups: what stands before and behind the year. */
const WORDED_YEAR = /^(\P{N}{0,40})(?<!\p{N})((?:19|20)\d\d)(?!\p{N})(\P{N}{0,40})$/u;

/**
 * Up to which day the years of headings may lie, for each of them, on a page that grew for years after its own date: '2022' and '2023' vouch
 * for each other, where one of them could be a game; so do 'Highlights of 2022' and 'Highlights of 2023', where no year between them and
 * the date of the page is left out.
 */
export function listReaches(texts: readonly string[], reference: Day | null): (Day | null)[] {
  if (reference === null) return texts.map(() => reference);
  const bare = texts.flatMap((text) => BARE_YEAR.exec(text)?.[1] ?? []);
  const last = bare.length > 1 ? `${bare.sort().at(-1)}-12-31` : reference;
  const worded = texts.map(readWorded);
  const yearsOf = new Map<string, Set<number>>();
  for (const own of worded) if (own) yearsOf.set(own.words, (yearsOf.get(own.words) ?? new Set()).add(own.year));
  return texts.map((text, index) =>
    BARE_YEAR.test(text) ? last : reachOf(yearsOf.get(worded[index]?.words ?? "") ?? new Set(), reference),
  );
}

function readWorded(text: string): { words: string; year: number } | null {
  const [, before, year, behind] = WORDED_YEAR.exec(text) ?? [];
  return year === undefined ? null : { words: `${before} ${behind}`.toLowerCase(), year: Number(year) };
}

/** As far as one year follows the other. */
function reachOf(years: ReadonlySet<number>, reference: Day): Day {
  const own = yearOf(reference);
  let year = own;
  while (years.size > 1 && years.has(year + 1)) year += 1;
  return year === own ? reference : `${year}-12-31`;
}
