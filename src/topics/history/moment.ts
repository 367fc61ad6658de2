import type { Status } from "../../model.ts";
import { compareSpans, type DaySpan } from "./spans.ts";

/** What a period says of a topic in its own words. */
export interface Telling {
  /** The author's words on how it stands; null where he says nothing. */
  status: Status | null;
  /** More than named in passing. */
  isWork: boolean;
  /** More than a bare name or a link: a cue, a heading, a tag, a mark. Only such work takes up what was set aside. */
  isSaid: boolean;
}

/** A time with what it says. */
export interface Told extends DaySpan, Telling {}

/** A time in which a topic was told of in words of that time. */
export interface Sighting extends Told {
  topic: string;
}

export type Rest = Extract<Status, "paused" | "dropped">;

/** Words that set a topic aside, with the time of the first of them. */
export interface Stop extends DaySpan {
  status: Rest;
}

/** A time of a topic, judged. */
export interface Moment extends Told {
  /** How it stands in this time. */
  result: Status;
  /** What holds from here on. */
  stop: Stop | null;
  /** A long period whose parts tell the same with better days. */
  isVague: boolean;
}

export function isRest(status: Status | null): status is Rest {
  return status === "paused" || status === "dropped";
}

/** What several texts say of one span, the last words of them. */
export function joinSpans(ordered: readonly Sighting[]): Told[] {
  const joined: Told[] = [];
  for (const { start, end, status, isWork, isSaid } of ordered) {
    const last = joined.at(-1);
    if (!last || compareSpans(last, { start, end }) !== 0) joined.push({ start, end, status, isWork, isSaid });
    else {
      const both = { isWork: isWork || last.isWork, isSaid: isSaid || last.isSaid };
      joined[joined.length - 1] = { ...last, ...both, status: status ?? last.status };
    }
  }
  return joined;
}
