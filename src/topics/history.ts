import { daysBetween } from "../days.ts";
import type { Day, Status } from "../model.ts";

/** First and last day, both inclusive. */
export interface DaySpan {
  start: Day;
  end: Day;
}

/** What a period says of a topic in its own words. */
export interface Telling {
  /** The author's words on how it stands; null where he says nothing. */
  status: Status | null;
  /** More than named in passing. */
  isWork: boolean;
  /** More than a bare name or a link: a cue, a heading, a tag, a mark. Only such work takes up what was set aside. */
  isSaid: boolean;
}

/** A time in which a topic was told of in words of that time. */
export interface Sighting extends DaySpan, Telling {
  topic: string;
}

/** How topics stand over the whole journal. */
export interface History {
  /**
   * How a topic stands in a period, seen from all earlier ones; `telling` is null for a period that only rolls up its parts. Without a
   * span nothing is earlier, whatever else the journal tells: as at first sight, unless the author says more.
   */
  statusOn(topic: string, span: DaySpan | null, telling: Telling | null): Status;
}

/** Days without a sight that are no pause in any journal. */
const SHORT = 90;
/** So soon after a sight nothing comes back, whatever the words. */
const SOON = 28;
/** A pause is so many times as long as what usually lies between two sights … */
const FACTOR = 3;
/** … and as the longest time between two of them. */
const FACTOR_OF_LONGEST = 2;
/** So many of the latest sights tell the rhythm of a topic. */
const RECENT = 20;
/** Parts of a long period that are looked through for them. */
const FARTHEST = 500;
/** Fewer sights with work have no rhythm. */
const FEWEST = 2;
/** Days of a period too long to break a silence, where shorter ones inside it tell of the topic. */
const VAGUE = 100;

type Rest = Extract<Status, "paused" | "dropped">;

/** Words that set a topic aside, with the time of the first of them. */
interface Stop extends DaySpan {
  status: Rest;
}

interface Moment extends DaySpan, Telling {
  /** How it stands in this time. */
  result: Status;
  /** What holds from here on. */
  stop: Stop | null;
  /** A long period whose parts tell the same with better days. */
  isVague: boolean;
}

/**
 * Started at first sight; resumed after words of return, by work after words that it was paused or dropped, or by work after a silence
 * that is long for the topic and for the journal: at least 90 days, 3 times the median distance of its own earlier sights and of the
 * journal's, and twice the longest of its own; else continued. Shorter periods are judged before the longer ones around them, which
 * are no earlier time for their own parts and tell no event a second time. What was paused or dropped stays so, from the
 * first words that say it, until work or words of return; silence alone never pauses anything.
 */
export function createHistory(sightings: readonly Sighting[]): History {
  const rhythm = median(findGaps([...new Set(sightings.map(({ start }) => start))].sort()));
  const byTopic = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const list = byTopic.get(sighting.topic);
    if (list) list.push(sighting);
    else byTopic.set(sighting.topic, [sighting]);
  }
  const moments = new Map([...byTopic].map(([topic, list]) => [topic, readMoments(list, rhythm)] as const));
  return {
    statusOn(topic, span, telling) {
      const list = moments.get(topic) ?? [];
      if (span === null) return telling?.status ?? "started";
      if (telling === null) return judgeWhole(list, span);
      const at = countBefore(list, span);
      const result = judge(list.slice(0, at), { ...span, ...telling }, rhythm, () => list.slice(at));
      const isOld = result === "started" && telling.status === null && list.some((one) => isOlderAround(one, span));
      return isOld ? "continued" : result;
    },
  };
}

/** Times of a topic, each span once, in the order of their ends; of those that end on one day the shorter first. */
function readMoments(sightings: readonly Sighting[], rhythm: number): Moment[] {
  const moments: Moment[] = [];
  const ordered = joinSpans([...sightings].sort(compareSpans));
  for (const [at, told] of ordered.entries()) {
    const after = () => ordered.slice(at + 1);
    const isVague = daysBetween(told.start, told.end) >= VAGUE && findInside(moments, told).length > 0;
    for (const one of moments)
      if (one.result === "started" && one.status === null && isOlderAround(told, one)) one.result = "continued";
    moments.push({
      ...told,
      result: judge(moments, told, rhythm, after),
      stop: stopAfter(moments, told, after),
      isVague,
    });
  }
  return moments;
}

/** What several texts say of one span, the last words of them. */
function joinSpans(ordered: readonly Sighting[]): (DaySpan & Telling)[] {
  const joined: (DaySpan & Telling)[] = [];
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

function compareSpans(a: DaySpan, b: DaySpan): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start > b.start ? -1 : a.start < b.start ? 1 : 0;
}

/** What is told later, in the order of its ends; asked for only where a topic was set aside. */
type Later = () => readonly (DaySpan & Telling)[];

function judge(before: readonly Moment[], told: DaySpan & Telling, rhythm: number, after: Later): Status {
  const { status, isWork } = told;
  const stop = before.at(-1)?.stop ?? null;
  const inside = findInside(before, told);
  if (isRest(status)) return isToldInside(inside, status) ? (stop?.status ?? "continued") : status;
  const isReturned = inside.some(({ result }) => result === "resumed");
  if (status === "resumed")
    return isReturned || isGoingOn(before, told) || isBackAlready(before, told) ? "continued" : status;
  if (!hasEarlier(before, told)) {
    const isOld = daysBetween(told.start, told.end) >= VAGUE && openingOf(inside) === "continued";
    return status ?? (isOld ? "continued" : "started");
  }
  if (stop !== null && isInReturn(stop, told, after)) return "continued";
  if (stop !== null) return isBack(stop, told, after) ? "resumed" : stop.status;
  if (isWork && !isReturned && isSilent(before, told, rhythm)) return "resumed";
  const isNew = status === "started" && !before.some((one) => one.isWork && one.end < told.start);
  return isNew ? "started" : "continued";
}

/** Days in which the author's own word on the return of a topic makes an earlier sight of it none. */
const OWN_WORD = 120;

/** 'In January I resumed the tides': a text of October that is about them, in the pause before, took nothing up. */
function isResumedSoon(after: readonly (DaySpan & Telling)[], { end, status }: DaySpan & Telling): boolean {
  if (status !== null) return false;
  const said = after.find((one) => one.start > end && (one.status === "resumed" || isRest(one.status)));
  return said?.status === "resumed" && daysBetween(end, said.start) <= OWN_WORD;
}

/** A period that only rolls up its parts: it began with them, unless they put down again what they began, and stands at its end as they leave it. */
function judgeWhole(list: readonly Moment[], span: DaySpan): Status {
  const before = list.slice(0, countBefore(list, span) + Number(list.some((one) => compareSpans(one, span) === 0)));
  if (hasEarlier(before, span)) return before.at(-1)?.stop?.status ?? "continued";
  const inside = findInside(before, span);
  const stop = inside[0]?.stop ?? null;
  if (stop !== null) return stop.status;
  return openingOf(inside);
}

/** 'Kept up with Kubernetes' in January: nor did it start in this year, unless a longer part of it says so that began no later. */
function openingOf(inside: readonly Moment[]): Status {
  const first = inside.at(-1);
  if (!first || inside.some(({ result, start }) => result === "started" && start <= first.start)) return "started";
  return first.result === "continued" || first.result === "resumed" ? first.result : "started";
}

/** Longest time, in days, whose word that something was going on holds for its parts: 'My interest had been growing' over four months. */
const HALF_YEAR = 190;

/** A longer time, begun before, that says that its topic did not start in it. */
function isOlderAround(outer: DaySpan & Telling, { start, end }: DaySpan): boolean {
  return (
    outer.status === "continued" &&
    outer.start < start &&
    outer.end >= end &&
    daysBetween(outer.start, outer.end) <= HALF_YEAR
  );
}

function stopAfter(before: readonly Moment[], told: DaySpan & Telling, after: Later): Stop | null {
  const { start, end, status } = told;
  const stop = before.at(-1)?.stop ?? null;
  if (isRest(status)) {
    const isOld = stop?.status === status || isToldInside(findInside(before, { start, end }), status);
    return isOld ? stop : { status, start, end };
  }
  if (status === "resumed" && !findInside(before, { start, end }).some((one) => one.stop !== null)) return null;
  return stop !== null && (isInReturn(stop, told, after) || isBack(stop, told, after)) ? null : stop;
}

/** Inside of a longer time of which the author says that it took the topic up again: that time tells the return. */
function isInReturn(stop: Stop, { start, end }: DaySpan, later: Later): boolean {
  return later().some(
    (one) => one.status === "resumed" && one.start <= start && end <= one.end && stop.end < one.start,
  );
}

function isBack(stop: Stop, told: DaySpan & Telling, later: Later): boolean {
  return isTakenUp(stop, told) && !isResumedSoon(later(), told);
}

function isTakenUp(stop: Stop, { start, isWork, isSaid }: DaySpan & Telling): boolean {
  return isWork && isSaid && stop.end < start;
}

function isRest(status: Status | null): status is Rest {
  return status === "paused" || status === "dropped";
}

/** A part has told the same with a better day, whatever came after. */
function isToldInside(inside: readonly Moment[], status: Rest): boolean {
  return inside.some((one) => one.status === status);
}

/** The parts of a span, of a list in the order of ends. */
function findInside(before: readonly Moment[], { start, end }: DaySpan): Moment[] {
  const inside: Moment[] = [];
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const one = before[at];
    if (!one || one.end < start) break;
    if (one.start >= start && one.end <= end && (one.start !== start || one.end !== end)) inside.push(one);
  }
  return inside;
}

/** What only lies inside of a span, or around it, is not earlier. */
function hasEarlier(before: readonly Moment[], { start, end }: DaySpan): boolean {
  return before.some((one) => one.start < start && one.end < end);
}

/** 'Chess again', a week later: nothing has come back. */
function isGoingOn(before: readonly Moment[], { start }: DaySpan): boolean {
  const last = before.findLast((one) => !one.isVague);
  return last !== undefined && before.at(-1)?.stop === null && last.end < start && daysBetween(last.end, start) <= SOON;
}

/** What came back has not left since: no words set it aside, and no silence parts the two. */
function isBackAlready(before: readonly Moment[], { start }: DaySpan): boolean {
  const back = before.findLastIndex(({ result }) => result === "resumed");
  if (back < 0 || before.slice(back).some(({ stop }) => stop !== null)) return false;
  const last = before.findLast(({ isVague }) => !isVague);
  return last !== undefined && daysBetween(last.end, start) < SHORT;
}

function isSilent(before: readonly Moment[], { start, end }: DaySpan, rhythm: number): boolean {
  const near = before.slice(-FARTHEST).filter((one) => !one.isVague && one.start < start && one.end < end);
  const earlier = near.slice(-RECENT);
  const last = earlier.at(-1);
  if (last === undefined || last.end >= start || earlier.filter(({ isWork }) => isWork).length < FEWEST) return false;
  const gaps = earlier.slice(1).map((one, at) => Math.max(0, daysBetween(earlier[at]?.end ?? one.start, one.start)));
  const usual = FACTOR * Math.max(median(gaps), rhythm);
  return daysBetween(last.end, start) >= Math.max(SHORT, usual, FACTOR_OF_LONGEST * Math.max(0, ...gaps));
}

function findGaps(days: readonly Day[]): number[] {
  return days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

/** Number of moments that come before a span, in the order of `compareSpans`. */
function countBefore(list: readonly Moment[], span: DaySpan): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one && compareSpans(one, span) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
