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

/** What is in the key of the day on which a work was taken in: 'date_read', 'readOn' … */
const STUDIED = words("read watched studied learned learnt");
/** … beside keys that only a work has: its own 'date' is that of its publication. */
const OF_A_WORK = words(
  `author authors venue journal doi isbn publisher source sourceurl paperurl pdfurl arxiv director`,
);

/** The day on which the work was read that a note is about, where it came out earlier: 'date: 2020-12-03', 'date_read: 2021-03-25'. */
export function findDateOfStudy(
  map: readonly MapEntry[],
  told: Moment | null,
  dates: Settings["dates"],
): Moment | null {
  if (told === null || !map.some(({ key }) => OF_A_WORK.has(partsOf(key).join("")))) return null;
  const studied = findSpokenDate(
    map.filter(({ key }) => partsOf(key).some((part) => STUDIED.has(part))),
    dates,
  );
  return studied !== null && told.day < studied.day ? studied : null;
}

function speaksOfDate(key: string): boolean {
  const parts = partsOf(key);
  return parts.some((part) => DATE.has(part)) && parts.every((part) => DATE.has(part) || BESIDE.has(part));
}

/** 'dateRead', 'Date read' and 'date_read' in their words. */
function partsOf(key: string): string[] {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((part) => part !== "");
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
