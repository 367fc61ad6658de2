import { addTo } from "../lists.ts";
import type { Entry, Url } from "../model.ts";
import type { Topic } from "./topic-book.ts";

const MOST_RELATED = 5;
/** A topic of more entries than this only joins those that stand near each other in time: it keeps the work linear. */
const NEAR = 20;
/** What more than this share of the entries is about relates none of them, in a journal of some entries. */
const MOST_SHARE = 0.5;
const SOME_ENTRIES = 8;

/**
 * For each entry those that share topics with it, best first: a rare topic says more than a common one, and of equals the one
 * nearest in time comes first. What only says the form of a text ('journal', 'tutorial') and what most entries are about is nothing that they
 * share. `entries` are in the order of time. An entry that shares nothing has no key.
 */
export function findRelated(
  entries: readonly Entry[],
  topics: ReadonlyMap<string, ReadonlySet<Topic>>,
): Record<Url, Url[]> {
  const members = listMembers(entries, topics);
  const related: Record<Url, Url[]> = {};
  entries.forEach((entry, at) => {
    const best = rank(at, topics.get(entry.path) ?? new Set(), members)
      .map((other) => entries[other])
      .filter((other) => other !== undefined);
    if (best.length > 0) related[entry.url] = best.map(({ url }) => url);
  });
  return related;
}

type Members = ReadonlyMap<Topic, readonly number[]>;

/** Places of the entries of each topic that tells them apart, ascending. */
function listMembers(entries: readonly Entry[], topics: ReadonlyMap<string, ReadonlySet<Topic>>): Members {
  const members = new Map<Topic, number[]>();
  entries.forEach(({ path }, at) => {
    for (const topic of topics.get(path) ?? []) if (topic.shown) addTo(members, topic, at);
  });
  const most = entries.length < SOME_ENTRIES ? entries.length : entries.length * MOST_SHARE;
  return new Map([...members].filter(([, list]) => list.length <= most));
}

function rank(at: number, topics: ReadonlySet<Topic>, members: Members): number[] {
  const scores = new Map<number, number>();
  for (const topic of topics) {
    const list = members.get(topic) ?? [];
    const worth = 1 / Math.log2(1 + list.length);
    for (const other of nearestOf(list, at)) {
      if (other !== at) scores.set(other, (scores.get(other) ?? 0) + worth);
    }
  }
  return [...scores]
    .sort(([a, m], [b, n]) => n - m || Math.abs(a - at) - Math.abs(b - at) || a - b)
    .slice(0, MOST_RELATED)
    .map(([other]) => other);
}

/** All of a short list, else those around a place in it. */
function nearestOf(list: readonly number[], at: number): readonly number[] {
  if (list.length <= NEAR * 2) return list;
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - NEAR), low + NEAR + 1);
}
