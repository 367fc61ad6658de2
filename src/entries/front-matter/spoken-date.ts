import type { Moment, Settings } from "../../model.ts";
import { parseMoment } from "../dates.ts";
import type { MapEntry } from "./value.ts";

/** One of these is in a key that speaks of the day of the entry … */
const DATE = words("date datum fecha data time posted published written dated");
/** … and no other word than these: 'dateFormatted', 'post_date', 'Written on', 'date_read', but not 'due-date' or 'dateOfBirth'. */
const BESIDE = words(`formatted format display displayed string str text pretty human readable long short iso full local
  post entry article blog page note notes log journal diary day session on at the publish publication first original
  started begun completed finished read watched solved learned learnt studied practiced practised visited`);

/** The day of the one key, or of several that agree, that speaks of a date by another name than the known ones: 'dateFormatted: May 4 2021'. */
export function findSpokenDate(entries: readonly MapEntry[], dates: Settings["dates"]): Moment | null {
  const moments = entries.flatMap(({ key, value }) => {
    if (value.kind !== "text" || !speaksOfDate(key)) return [];
    const reading = parseMoment(value.text, dates);
    return "moment" in reading && reading.note === null ? [reading.moment] : [];
  });
  const [first] = moments;
  return first !== undefined && moments.every(({ day }) => day === first.day) ? first : null;
}

function speaksOfDate(key: string): boolean {
  const parts = key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((part) => part !== "");
  return parts.some((part) => DATE.has(part)) && parts.every((part) => DATE.has(part) || BESIDE.has(part));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
