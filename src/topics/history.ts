import type { Day, Status } from "../model.ts";
import { daysBetween } from "../periods/calendar.ts";

/** A time in which a topic was seen. */
export interface Sighting {
  topic: string;
  start: Day;
  end: Day;
  /** The author's words of that time, where they say how it stands. */
  status?: Status | null;
}

/** How a topic stands in a period that starts on a day, seen from all earlier ones; without a day, whether it was seen at all. */
export interface History {
  statusOn(topic: string, start: Day | null): Status;
}

/** Days without a sight after which a topic comes back rather than goes on. */
const LONG = 90;

/**
 * Started at first sight, resumed after 90 days without any or after words that it was paused or dropped, else continued. Silence alone never means that a topic was paused or
 * dropped: that takes words.
 */
export function createHistory(sightings: readonly Sighting[]): History {
  const byTopic = new Map<string, { start: Day; latestEnd: Day; isStopped: boolean }[]>();
  for (const { topic, start, end, status } of [...sightings].sort((a, b) =>
    a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
  )) {
    const list = byTopic.get(topic) ?? [];
    const before = list.at(-1)?.latestEnd ?? end;
    const isStopped = status === "paused" || status === "dropped";
    list.push({ start, latestEnd: laterOf(before, end), isStopped });
    byTopic.set(topic, list);
  }
  return {
    statusOn(topic, start) {
      const list = byTopic.get(topic) ?? [];
      if (start === null) return list.length === 0 ? "started" : "continued";
      const last = list[countBefore(list, start) - 1];
      if (last === undefined) return "started";
      return last.isStopped || daysBetween(last.latestEnd, start) >= LONG ? "resumed" : "continued";
    },
  };
}

/** Number of sightings that started before a day, in a list sorted by start. */
function countBefore(list: readonly { start: Day }[], day: Day): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function laterOf(a: Day, b: Day): Day {
  return a < b ? b : a;
}
