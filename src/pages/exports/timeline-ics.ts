import type { Day, Entry, Page, Site, TimelinePeriod } from "../../model.ts";
import { absoluteUrl, fileUrl } from "../../urls.ts";
import { cleanLine } from "../feeds/xml.ts";
import { escapeText, formatProperty } from "./content-lines.ts";

/** Topics in the title of an event; a calendar shows little more. All of them stand in its categories. */
const SUMMARY_TOPICS = 5;

/** A period with both its days known. */
type DatedPeriod = TimelinePeriod & { start: Day; end: Day };

/**
 * /timeline.ics (RFC 5545): an all-day event for each dated period in which something was done; plans are left out.
 * Nothing depends on the clock or on a time zone: the time stamp is the day of the entry.
 *
 * Written here rather than by ical-generator, which (10.2.0) leaves `;` and `,` bare in the calendar's name and in
 * UIDs, puts backslashes into addresses, and takes half a millisecond for each event.
 */
export function renderTimelineIcs(site: Site): Page[] {
  const { settings, timeline } = site;
  const labels = new Map(timeline.topics.map((topic) => [topic.id, cleanLine(topic.label)]));
  const entries = new Map(site.entries.map((entry) => [entry.path, entry]));
  const nameUid = uidSource(settings.origin);
  const events = timeline.periods.filter(isDatedActivity).map((period) => {
    const topics = period.interests.map((interest) => labels.get(interest.topic) ?? interest.topic);
    return renderEvent(period, topics, entries.get(period.source.path), nameUid(period), settings.origin);
  });
  const contents = [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//strandline//timeline//EN\r\n",
    formatProperty("X-WR-CALNAME", escapeText(cleanLine(settings.title))),
    ...events,
    "END:VCALENDAR\r\n",
  ].join("");
  return [{ url: fileUrl(settings.basePath, "timeline.ics"), contents }];
}

function renderEvent(
  period: DatedPeriod,
  topics: readonly string[],
  entry: Entry | undefined,
  uid: string,
  origin: string,
): string {
  const title = cleanLine(entry?.title ?? "");
  const heading = cleanLine(period.source.heading ?? "");
  return [
    "BEGIN:VEVENT\r\n",
    formatProperty("UID", escapeText(uid)),
    formatProperty("DTSTAMP", `${compact(findStamp(entry) ?? period.start)}T000000Z`),
    formatProperty("DTSTART;VALUE=DATE", compact(period.start)),
    formatProperty("DTEND;VALUE=DATE", compact(findNextDay(period.end))),
    formatProperty("SUMMARY", escapeText(summarise(period.label, topics, heading || title))),
    title !== "" && formatProperty("DESCRIPTION", escapeText(heading === "" ? title : `${title}: ${heading}`)),
    topics.length > 0 && formatProperty("CATEGORIES", topics.map(escapeText).join(",")),
    formatProperty("URL", absoluteUrl(origin, period.entry)),
    // A period of learning does not make its author busy.
    "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n",
  ]
    .filter((line) => line !== false)
    .join("");
}

/** 'January – March 2020: Kubernetes, Go'; without topics the words of the heading or the entry's title. */
function summarise(label: string, topics: readonly string[], title: string): string {
  const shown = topics.slice(0, SUMMARY_TOPICS).join(", ");
  const rest = topics.length > SUMMARY_TOPICS ? ", …" : "";
  const what = shown === "" ? title : shown + rest;
  return what === "" ? cleanLine(label) : `${cleanLine(label)}: ${what}`;
}

/** Names events so that they keep their name while period and address stay; a second one of the same name is numbered. */
function uidSource(origin: string): (period: TimelinePeriod) => string {
  const seen = new Map<string, number>();
  return (period) => {
    const name = `${period.id} ${absoluteUrl(origin, period.entry)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  };
}

function isDatedActivity(period: TimelinePeriod): period is DatedPeriod {
  return period.kind === "activity" && period.start !== null && period.end !== null;
}

function findStamp(entry: Entry | undefined): Day | null {
  return entry?.updated?.day ?? entry?.date?.day ?? null;
}

/** The end of an all-day event is the day after its last one. */
function findNextDay(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function compact(day: Day): string {
  return day.replaceAll("-", "");
}
