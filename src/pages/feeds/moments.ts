import type { Day, Moment } from "../../model.ts";

/**
 * The moment of a feed without dated entries: Atom wants one, and neither the clock nor the day of the build may
 * show in the output. '1970-01-01T00:00:00Z'.
 */
export const NO_MOMENT = "1970-01-01T00:00:00Z";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** RFC 3339 with the author's own time and offset; where he gave a day only, its first second in UTC. */
export function formatRfc3339({ day, time }: Moment): string {
  return time !== null && !Number.isNaN(Date.parse(time)) ? time : `${day}T00:00:00Z`;
}

/** RFC 822 for RSS, with the same offset: '2021-08-12T19:39:52-07:00' → 'Thu, 12 Aug 2021 19:39:52 -0700'. */
export function formatRfc822(rfc3339: string): string {
  const day = rfc3339.slice(0, 10);
  const time = rfc3339.slice(11, 19);
  const offset = /[+-]\d\d:?\d\d$/.exec(rfc3339)?.[0].replace(":", "") ?? "+0000";
  return `${nameWeekday(day)}, ${day.slice(8)} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)} ${time} ${offset}`;
}

/** The latest of some RFC 3339 moments, as written; `NO_MOMENT` where there are none. */
export function findLatest(moments: readonly string[]): string {
  return moments.reduce((latest, moment) => (Date.parse(moment) > Date.parse(latest) ? moment : latest), NO_MOMENT);
}

function nameWeekday(day: Day): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "Sun";
}
