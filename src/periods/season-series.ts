import { addDays } from "../days.ts";
import type { Day } from "../model.ts";
import { type Dated, findDated } from "./index.ts";
import type { PeriodContext } from "./wording.ts";
import { SEASON, whole } from "./words.ts";

const BARE = whole(SEASON);
/** So many of the four tell a year; two may be the beds of a garden. */
const FEWEST = 3;
/** In days: a season is told of when most of it is over. */
const MOST = 45;
/** In days, from the start of one to the start of the next. */
const LONGEST = 92;

/**
 * 'Winter', 'Spring', 'Summer' and 'Fall' as the headings of a page of which only the date is known: each the last of its kind that was
 * mostly over then, where they follow each other without a gap, in either direction. 'Spring' to 'Winter' of a page that came out in June
 * are the seasons of any year.
 */
export function placeSeasons(texts: readonly string[], context: PeriodContext): (Dated | null)[] {
  const { reference } = context;
  const found = texts.map((text) =>
    reference !== null && context.year === null && BARE.test(text.trim()) ? lastOfKind(text, reference, context) : null,
  );
  const starts = found.flatMap((season) => (season ? [season.period.start] : []));
  const isRun = starts.length >= FEWEST && (isRising(starts) || isRising(starts.toReversed()));
  return isRun ? found : texts.map(() => null);
}

function lastOfKind(text: string, reference: Day, context: PeriodContext): Dated | null {
  const told = addDays(reference, -MOST);
  const inYear = (year: number) => findDated(text, { ...context, reference: null, seasons: true, year });
  const year = Number(reference.slice(0, 4));
  return [year, year - 1].map(inYear).find((season) => season != null && season.period.start <= told) ?? null;
}

/** Whether each is the season behind the one before it. */
function isRising(starts: readonly Day[]): boolean {
  return starts.every((start, index) => {
    const before = starts[index - 1];
    return before === undefined || (start > before && start <= addDays(before, LONGEST));
  });
}
