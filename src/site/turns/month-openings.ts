import { addTo } from "../../lists.ts";
import type { TurnDraft } from "./find-turns.ts";
import { MONTH_OPENING } from "./opens-with-month.ts";
import { hitsOf } from "./parts.ts";
import type { Telling } from "./sentences.ts";
import type { Sighting } from "./sightings.ts";
import { datesIn, isInside, type ToldDate } from "./told-dates.ts";

/** Where in their periods beginnings were, by the months that the author names for them. */
export interface Months {
  /** The first text about the topic in its month tells the beginning better than the month. */
  refine(draft: TurnDraft, sightings: readonly Sighting[]): TurnDraft;
  find(draft: TurnDraft): ToldDate | undefined;
}

/** The month may stand in the sentence itself or in one before it in the paragraph. */
export function findMonths(drafts: readonly TurnDraft[], tellings: readonly Telling[]): Months {
  const byPeriod = new Map<string, Telling[]>();
  for (const telling of tellings) if (telling.language === "en") addTo(byPeriod, telling.period, telling);
  const found = new Map<TurnDraft, ToldDate>();
  for (const draft of drafts) {
    if (draft.kind !== "began") continue;
    const all = byPeriod.get(draft.sighting.period.id) ?? [];
    const [date] = all.flatMap((telling) => readMonth(telling, draft.sighting) ?? []);
    if (date) found.set(draft, date);
  }
  return {
    refine(draft, sightings) {
      const date = found.get(draft);
      const finer = date && sightings.find((one) => isInside(one, date));
      return finer ? { ...draft, sighting: finer } : draft;
    },
    find: (draft) => found.get(draft),
  };
}

/** 'Before that', 'all summer', 'less than before': what went on already. */
const EARLIER =
  /(?<!\p{L})(?:before (?:that|then)|until then|than before|already|all (?:spring|summer|autumn|fall|winter|year)|the whole (?:time|year|summer|winter))(?!\p{L})/iu;

function readMonth(telling: Telling, sighting: Sighting): ToldDate | null {
  const { sentences, names, text, book, find } = telling;
  const first = names.find(({ topic }) => topic === sighting.topic);
  if (!first) return null;
  let month: string | null = null;
  for (const sentence of sentences) {
    if (sentence.start > first.index) break;
    const words = text.slice(sentence.start, sentence.end);
    const opening = MONTH_OPENING.exec(words);
    const rest = opening ? words.slice(opening[0].length) : words;
    // Another date ends what a month opened, in its own sentence too.
    if (opening) month = opening[1] ?? opening[2] ?? null;
    if (datesIn(rest, telling).length > 0 || EARLIER.test(rest)) month = null;
    else if (!opening && hitsOf(book.back, find, sentence).length > 0) month = null;
  }
  const [date] = month === null ? [] : datesIn(month, telling);
  return date && isInside(date, sighting) ? date : null;
}
