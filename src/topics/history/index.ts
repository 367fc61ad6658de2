import { addTo } from "../../lists.ts";
import type { Status } from "../../model.ts";
import { isOlderAround, judge, judgeWhole } from "./judge.ts";
import { joinSpans, type Moment, type Sighting, type Telling } from "./moment.ts";
import { rhythmOf } from "./rhythm.ts";
import { compareSpans, countBefore, type DaySpan, findInside, isLong } from "./spans.ts";
import { stopAfter } from "./stops.ts";

export type { Sighting } from "./moment.ts";

/** How topics stand over the whole journal. */
export interface History {
  /**
   * How a topic stands in a period, seen from all earlier ones; `telling` is null for a period that only rolls up its parts. Without a
   * span nothing is earlier, whatever else the journal tells: as at first sight, unless the author says more.
   */
  statusOn(topic: string, span: DaySpan | null, telling: Telling | null): Status;
  /** Whether a topic that the author's words had set aside was only named in passing in a span and its parts. */
  isPassing(topic: string, span: DaySpan | null): boolean;
}

/**
 * Started at first sight; resumed after words of return, by work after words that it was paused or dropped, or by work after a silence
 * that is long for the topic and for the journal: at least 90 days, 3 times the median distance of its own earlier sights and of the
 * journal's, and twice the longest of its own; else continued. Shorter periods are judged before the longer ones around them, which
 * are no earlier time for their own parts and tell no event a second time. What was paused or dropped rests, from the
 * first words that say it, until work or words of return: to be named meanwhile turns nothing. Silence alone never pauses anything.
 */
export function createHistory(sightings: readonly Sighting[]): History {
  const rhythm = rhythmOf(sightings);
  const byTopic = new Map<string, Sighting[]>();
  for (const sighting of sightings) addTo(byTopic, sighting.topic, sighting);
  const moments = new Map([...byTopic].map(([topic, list]) => [topic, readMoments(list, rhythm)] as const));
  return {
    statusOn(topic, span, telling) {
      const list = moments.get(topic) ?? [];
      // Nobody knows whether undated words came before the dated ones.
      if (span === null) return telling?.status ?? (list.length > 0 ? "continued" : "started");
      if (telling === null) return judgeWhole(list, span);
      const at = countBefore(list, span);
      const result = judge(list.slice(0, at), { ...span, ...telling }, rhythm, () => list.slice(at));
      const isOld = result === "started" && telling.status === null && list.some((one) => isOlderAround(one, span));
      return isOld ? "continued" : result;
    },
    isPassing(topic, span) {
      if (span === null) return false;
      const list = moments.get(topic) ?? [];
      const at = countBefore(list, span);
      const own = list[at];
      const inside = findInside(list.slice(0, at), span);
      if (own && compareSpans(own, span) === 0) inside.push(own);
      return (
        inside.length > 0 &&
        inside.every(
          ({ stop, isWork, isSaid, status }) =>
            stop !== null && stop.end < span.start && !(isWork && isSaid) && status === null,
        )
      );
    },
  };
}

/** Times of a topic, each span once, in the order of their ends; of those that end on one day the shorter first. */
function readMoments(sightings: readonly Sighting[], rhythm: number): Moment[] {
  const moments: Moment[] = [];
  const ordered = joinSpans([...sightings].sort(compareSpans));
  for (const [at, told] of ordered.entries()) {
    const after = () => ordered.slice(at + 1);
    const isVague = isLong(told) && findInside(moments, told).length > 0;
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
