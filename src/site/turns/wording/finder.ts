/** Words of a pattern at their place in a text. */
export interface Hit {
  index: number;
  end: number;
}

/** The first find of a pattern in one text at or after a place; null where there is none. */
export type Finder = (pattern: RegExp, from?: number) => Hit | null;

/** The places of one text at which a pattern matches, as far as anybody has asked. */
interface Places {
  hits: Hit[];
  isComplete: boolean;
}

/**
 * Finds words in a text in small letters and remembers where they stand: each of its sentences and parts asks for the same ones, and
 * most are nowhere in it.
 */
export function createFinder(lower: string): Finder {
  const known = new Map<RegExp, Places>();
  return (pattern, from = 0) => {
    const places = known.get(pattern) ?? { hits: [], isComplete: false };
    known.set(pattern, places);
    for (let at = 0; ; at += 1) {
      if (at === places.hits.length && !findNext(pattern, lower, places)) return null;
      const hit = places.hits[at];
      if (hit && hit.index >= from) return hit;
    }
  };
}

/** Places are found one by one, those inside of an earlier find too: a search may start there. */
function findNext(pattern: RegExp, lower: string, places: Places): boolean {
  if (places.isComplete) return false;
  pattern.lastIndex = (places.hits.at(-1)?.index ?? -1) + 1;
  const match = pattern.exec(lower);
  if (match === null) places.isComplete = true;
  else places.hits.push({ index: match.index, end: match.index + match[0].length });
  return match !== null;
}
