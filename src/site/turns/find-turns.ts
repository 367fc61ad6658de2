import { daysBetween } from "../../days.ts";
import type { Depth, Turn } from "../../model.ts";
import type { Sighting } from "./sightings.ts";

/** A turn before its reason is looked for. */
export interface TurnDraft {
  kind: Turn["kind"];
  sighting: Sighting;
}

/** Days without a sight after which a topic comes back rather than goes on. */
const LONG = 90;
/** Days for which a first sight in a long period may be told by a shorter one inside it. */
const SOON = 31;
/** Days of a period too long to say when something began, where a shorter one inside it can. */
const VAGUE = 100;
/** Part of a period's evidence from which on a topic is more than named in passing. */
const CLEAR = 0.15;

const RANK: Readonly<Record<Depth, number>> = { touched: 0, "worked-on": 1, "deep-dive": 2 };

/**
 * The turns of one topic from its sightings in order of time. `isElsewhere`: whether words tell of an older time
 * or of what might be. Pauses and ends take words; a return takes words, or 90 days without a sight and work after them.
 */
export function findTurns(
  sightings: readonly Sighting[],
  isElsewhere: (words: Sighting["words"][number]) => boolean,
): TurnDraft[] {
  const first = findFirst(sightings);
  if (first === null) return [];
  const turns: TurnDraft[] = [{ kind: "began", sighting: first }];
  let deepest = RANK[first.depth];
  let stopped = null as TurnDraft | null;
  // Both lists run on in time, so that one look at each end is enough.
  const ends = sightings.map(({ end }) => end).sort();
  let past = 0;
  for (const sighting of sightings) {
    const says = new Map(sighting.words.filter((words) => !isElsewhere(words)).map((words) => [words.status, words]));
    while ((ends[past] ?? sighting.start) < sighting.start) past += 1;
    const last = ends[past - 1] ?? null;
    if (sighting !== first && last !== null && isReturn(sighting, says.has("resumed"), last, stopped)) {
      turns.push({ kind: "returned", sighting });
      stopped = null;
    } else if (sighting.start > first.start && last !== null && isDeeper(sighting, first, deepest, stopped)) {
      turns.push({ kind: "deepened", sighting });
    }
    if (last !== null || sighting === first) deepest = Math.max(deepest, RANK[sighting.depth]);
    const kind = says.has("dropped") ? "dropped" : says.has("paused") ? "paused" : null;
    if (kind === null || stopped?.kind === kind || stopped?.kind === "dropped") continue;
    stopped = { kind, sighting };
    turns.push(stopped);
  }
  return turns;
}

/** The earliest sight, told as exactly as the journal can: by the day inside a quarter, if that comes soon in it. */
function findFirst(sightings: readonly Sighting[]): Sighting | null {
  const earliest = sightings[0];
  if (!earliest) return null;
  const inside = sightings.filter(
    (other) =>
      other !== earliest && other.start >= earliest.start && other.end <= earliest.end && other.start <= earliest.end,
  );
  const finer = inside.find((other) => lengthOf(other) < lengthOf(earliest));
  if (!finer) return earliest;
  const isVague = lengthOf(earliest) > VAGUE;
  if (!isVague && daysBetween(earliest.start, finer.start) >= SOON) return earliest;
  return findFirst(inside.filter((other) => lengthOf(other) < lengthOf(earliest))) ?? earliest;
}

function isReturn(sighting: Sighting, isSaid: boolean, last: string, stopped: TurnDraft | null): boolean {
  if (isSaid && (stopped === null || sighting.start > stopped.sighting.start)) return true;
  const isWork = sighting.depth !== "touched" && (sighting.weight >= CLEAR || sighting.isStated);
  if (!isWork || lengthOf(sighting) > VAGUE) return false;
  return daysBetween(last, sighting.start) >= LONG && (stopped === null || sighting.start > stopped.sighting.end);
}

/** More than ever before: a deep dive, or work on what was only named for a month and more. */
function isDeeper(sighting: Sighting, first: Sighting, deepest: number, stopped: TurnDraft | null): boolean {
  if (stopped !== null || RANK[sighting.depth] <= deepest || lengthOf(sighting) > VAGUE) return false;
  if (sighting.depth === "deep-dive") return true;
  return daysBetween(first.start, sighting.start) >= SOON && sighting.weight >= CLEAR;
}

function lengthOf({ start, end }: Sighting): number {
  return daysBetween(start, end) + 1;
}
