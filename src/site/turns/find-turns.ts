import { daysBetween } from "../../days.ts";
import { compareText } from "../../lists.ts";
import type { Depth, Turn } from "../../model.ts";
import { sayReturn } from "./say-return.ts";
import type { Sighting, Words } from "./sightings.ts";

/** A turn before its reason is looked for. */
export interface TurnDraft {
  kind: Turn["kind"];
  sighting: Sighting;
}

/** Days for which a first sight in a long period may be told by a shorter one inside it. */
const SOON = 31;
/** Days of a pause without which 'used it again' tells of no return. */
const MONTH = 30;
/** Days of a period too long to say when something began, where a shorter one inside it can. */
const VAGUE = 100;
/** Days without a sight that part two returns. */
const SILENCE = 90;
/** Days. */
const WEEK = 7;
/** Part of a period's evidence from which on a topic is more than named in passing. */
const CLEAR = 0.15;

const RANK: Readonly<Record<Depth, number>> = { touched: 0, "worked-on": 1, "deep-dive": 2 };

/**
 * The turns of one topic from its sightings in order of time. `isElsewhere`: whether words tell of an older time or of what might be;
 * `isBegun`: whether words of a sighting say that the topic began.
 * Returns, pauses and ends are those of the timeline, each told once, by the shortest period that tells it.
 */
export function findTurns(
  sightings: readonly Sighting[],
  isElsewhere: (words: Words) => boolean,
  isBegun: (sighting: Sighting) => boolean,
): TurnDraft[] {
  const first = findFirst(sightings, isBegun);
  if (first === null) return [];
  const events = findEvents(sightings, first, isElsewhere);
  const returned = new Set(events.filter(({ kind }) => kind === "returned").map(({ sighting }) => sighting));
  const turns = findOpening(sightings, first, isBegun(first));
  let deepest = RANK[first.depth];
  // Both lists run on in time, so that one look at each end is enough.
  const ends = sightings.map(({ end }) => end).sort();
  let past = 0;
  for (const sighting of sightings) {
    while ((ends[past] ?? sighting.start) < sighting.start) past += 1;
    const isLater = past > 0 && sighting.start > first.start;
    if (isLater && !returned.has(sighting) && isDeeper(sighting, first, deepest))
      turns.push({ kind: "deepened", sighting });
    deepest = Math.max(deepest, RANK[sighting.depth]);
  }
  return [...turns, ...events];
}

/** How a topic comes in: what nobody says to have started was there before ('kept up with it'), or had rested ('went back to it'). */
function findOpening(sightings: readonly Sighting[], first: Sighting, isBegun: boolean): TurnDraft[] {
  if (first.status === "resumed" && sayReturn(first) === "plainly") return [{ kind: "returned", sighting: first }];
  // What a day or a week lets go was there before it, unless its own words say that it had just begun.
  const isLetGo = isRest(first.status) && lengthOf(first) <= WEEK && !isBegun;
  const isOld =
    isLetGo || (!isBegun && first.status === "continued" && !sightings.some(({ status }) => status === "started"));
  return isOld ? [] : [{ kind: "began", sighting: first }];
}

/** What set the topic aside and what took it up again, in order of the ends of their periods, the shorter first. */
function findEvents(
  sightings: readonly Sighting[],
  first: Sighting,
  isElsewhere: (words: Words) => boolean,
): TurnDraft[] {
  const events: TurnDraft[] = [];
  let stopped: TurnDraft["kind"] | null = null;
  const ordered = [...sightings].sort((a, b) => compareText(a.end, b.end) || compareText(b.start, a.start));
  const lastBefore = findLastBefore(ordered);
  for (const sighting of ordered) {
    if (sighting.status === "resumed" && sighting !== first) {
      // 'December' is not before the second of December.
      const isLater =
        stopped !== null ||
        hasEnded(lastBefore.get(sighting.start), sighting, sayReturn(sighting) === "weakly" ? MONTH : 1);
      const last = events.at(-1) ?? (first.status === "resumed" ? { kind: "returned", sighting: first } : undefined);
      if (isLater && (last?.kind !== "returned" || isApart(last.sighting, sighting, ordered)))
        events.push({ kind: "returned", sighting });
      stopped = null;
    }
    const kind = isRest(sighting.status) ? sighting.status : saidStop(sighting, ordered, isElsewhere);
    if (kind === null || stopped === kind || stopped === "dropped") continue;
    stopped = kind;
    events.push({ kind, sighting });
  }
  return events;
}

/** By first day: the last end of a sighting that lies before it. `ordered` by their ends, of which one walk is enough. */
function findLastBefore(ordered: readonly Sighting[]): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  let past = 0;
  for (const start of ordered.map((one) => one.start).sort()) {
    while ((ordered[past]?.end ?? start) < start) past += 1;
    const last = ordered[past - 1];
    if (last) before.set(start, last.end);
  }
  return before;
}

/** Whether a sighting is over before this one begins, the last of those (`end`) for so many days. */
function hasEnded(end: string | undefined, { start }: Sighting, days: number): boolean {
  return end !== undefined && daysBetween(end, start) >= days;
}

/** Two returns in a row take a silence between them. */
function isApart(back: Sighting, again: Sighting, ordered: readonly Sighting[]): boolean {
  const between = ordered.filter(({ start, end }) => start >= back.start && end < again.start);
  const last = between.at(-1)?.end ?? back.end;
  return daysBetween(last, again.start) >= SILENCE;
}

/** What plain words say that the timeline does not know, unless a part of the period tells of the topic too. */
function saidStop(
  sighting: Sighting,
  all: readonly Sighting[],
  isElsewhere: (words: Words) => boolean,
): "paused" | "dropped" | null {
  const says = new Set(sighting.words.filter((words) => !isElsewhere(words)).map(({ status }) => status));
  const kind = says.has("dropped") ? "dropped" : says.has("paused") ? "paused" : null;
  if (kind === null) return null;
  const { start, end } = sighting;
  return all.some((one) => one !== sighting && one.start >= start && one.end <= end) ? null : kind;
}

function isRest(status: Sighting["status"]): status is "paused" | "dropped" {
  return status === "paused" || status === "dropped";
}

/** The earliest sight, told as exactly as the journal can: by the day inside a quarter, if that comes soon in it or the quarter does not say that it began. */
function findFirst(sightings: readonly Sighting[], isBegun: (sighting: Sighting) => boolean): Sighting | null {
  const earliest = sightings[0];
  if (!earliest) return null;
  const inside = sightings.filter(
    (other) =>
      // The last week of six weeks may reach beyond them.
      other !== earliest && other.start <= earliest.end && daysBetween(earliest.end, other.end) < WEEK,
  );
  const finer = inside.find((other) => other.start >= earliest.start && lengthOf(other) < lengthOf(earliest));
  if (!finer) return earliest;
  const isVague = lengthOf(earliest) > VAGUE;
  const isBack = finer.words.some(({ status }) => status === "resumed");
  const isSaid = isBack || (isBegun(earliest) && !isBegun(finer));
  if (!isVague && isSaid && daysBetween(earliest.start, finer.start) >= SOON) return earliest;
  const shorter = inside.filter((other) => lengthOf(other) < lengthOf(earliest));
  return findFirst(shorter, isBegun) ?? earliest;
}

/** More than ever before: a deep dive, or work on what was only named for a month and more. */
function isDeeper(sighting: Sighting, first: Sighting, deepest: number): boolean {
  if (isRest(sighting.status) || RANK[sighting.depth] <= deepest || lengthOf(sighting) > VAGUE) return false;
  if (sighting.depth === "deep-dive") return true;
  return daysBetween(first.start, sighting.start) >= SOON && sighting.weight >= CLEAR;
}

function lengthOf({ start, end }: Sighting): number {
  return daysBetween(start, end) + 1;
}
