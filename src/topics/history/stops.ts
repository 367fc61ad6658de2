import { daysBetween } from "../../days.ts";
import { isRest, type Moment, type Rest, type Stop, type Told } from "./moment.ts";
import { type DaySpan, findInside } from "./spans.ts";

/** What is told later, in the order of its ends; asked for only where a topic was set aside. */
export type Later = () => readonly Told[];

/** Days in which the author's own word on the return of a topic makes an earlier sight of it none. */
const OWN_WORD = 120;

/** The words that hold a topic back from a time on: those of this time or of an earlier one; null where nothing does. */
export function stopAfter(before: readonly Moment[], told: Told, after: Later): Stop | null {
  const { start, end, status } = told;
  const stop = before.at(-1)?.stop ?? null;
  if (isRest(status)) {
    const isOld = stop?.status === status || isToldInside(findInside(before, { start, end }), status);
    return isOld ? stop : { status, start, end };
  }
  if (status === "resumed" && !findInside(before, { start, end }).some((one) => one.stop !== null)) return null;
  return stop !== null && (isInReturn(stop, told, after) || isBack(stop, told, after)) ? null : stop;
}

/** A part has told the same with a better day, whatever came after. */
export function isToldInside(inside: readonly Moment[], status: Rest): boolean {
  return inside.some((one) => one.status === status);
}

/** Inside of a longer time of which the author says that it took the topic up again: that time tells the return. */
export function isInReturn(stop: Stop, { start, end }: DaySpan, later: Later): boolean {
  return later().some(
    (one) => one.status === "resumed" && one.start <= start && end <= one.end && stop.end < one.start,
  );
}

/** Work takes up what was set aside, unless the author himself tells soon after when he did. */
export function isBack(stop: Stop, told: Told, later: Later): boolean {
  return isTakenUp(stop, told) && !isResumedSoon(later(), told);
}

function isTakenUp(stop: Stop, { start, isWork, isSaid }: Told): boolean {
  return isWork && isSaid && stop.end < start;
}

/** 'In January I resumed the tides': a text of October that is about them, in the pause before, took nothing up. */
function isResumedSoon(after: readonly Told[], { end, status }: Told): boolean {
  if (status !== null) return false;
  const said = after.find((one) => one.start > end && (one.status === "resumed" || isRest(one.status)));
  return said?.status === "resumed" && daysBetween(end, said.start) <= OWN_WORD;
}
