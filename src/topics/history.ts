import { daysBetween } from "../days.ts";
import type { Day, Depth, Status } from "../model.ts";

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
  statusOn(topic: string, start: Day | null, depth?: Depth): Status;
}

/** Days without a sight that are no pause in any journal. */
const SHORT = 90;
/** A pause is so many times as long as what usually lies between two sights. */
const FACTOR = 3;
/** So many of the latest sights tell the rhythm of a topic. */
const RECENT = 20;

interface Seen {
  start: Day;
  end: Day;
  latestEnd: Day;
  isStopped: boolean;
  /** Days since the sight before; 0 where the times meet. */
  gap: number;
}

/**
 * Started at first sight; resumed after words that it was paused or dropped, or after a gap that is long for the topic and for the
 * journal: at least 90 days, and 3 times the median distance of its own earlier sights and of the journal's; else continued. A topic
 * seen once has no rhythm, and one that is only touched is not taken up again. Silence alone never means that it was paused or
 * dropped: that takes words.
 */
export function createHistory(sightings: readonly Sighting[]): History {
  const ordered = [...sightings].sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const byTopic = new Map<string, Seen[]>();
  for (const { topic, start, end, status } of ordered) {
    const list = byTopic.get(topic) ?? [];
    const before = list.at(-1)?.latestEnd ?? end;
    const isStopped = status === "paused" || status === "dropped";
    const gap = list.length === 0 ? 0 : Math.max(0, daysBetween(before, start));
    list.push({ start, end, latestEnd: before < end ? end : before, isStopped, gap });
    byTopic.set(topic, list);
  }
  const rhythm = median(findGaps([...new Set(ordered.map(({ start }) => start))]));
  return {
    statusOn(topic, start, depth = "worked-on") {
      const list = byTopic.get(topic) ?? [];
      if (start === null) return list.length === 0 ? "started" : "continued";
      const count = countBefore(list, start);
      const last = list[count - 1];
      if (last === undefined) return "started";
      if (depth === "touched") return "continued";
      // A quarter that ends with a pause says nothing of its middle.
      if (last.isStopped && last.end < start) return "resumed";
      const own = median(list.slice(Math.max(1, count - RECENT), count).map(({ gap }) => gap));
      const isPause =
        count > 1 && daysBetween(last.latestEnd, start) >= Math.max(SHORT, FACTOR * Math.max(own, rhythm));
      return isPause ? "resumed" : "continued";
    },
  };
}

function findGaps(days: readonly Day[]): number[] {
  return days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
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
