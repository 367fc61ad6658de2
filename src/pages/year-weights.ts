import { depthRank } from "../charts/strands.ts";
import { daysBetween } from "../days.ts";
import { addTo } from "../lists.ts";
import type { TimelinePeriod } from "../model.ts";
import { mergeInterests } from "./merge-interests.ts";

/** Subjects that the opening of a year names. */
const MOST = 3;
/** What weighs less than this share of the weightiest is none of what the year was above all about. */
const LEAST_SHARE = 1 / 3;
/** What a text tells of a topic counts for so much by itself, to which its share of the text comes. */
const OF_A_TEXT = 0.5;
const WHOLE_YEAR = 365;

/**
 * How much a year is about each topic: for each text and month how deep it went there, and its share of what is told there. Eight texts of
 * single days weigh more than one on a whole month. What a whole year rolls up counts only for what no part of it tells.
 */
export function weighTopics(periods: readonly TimelinePeriod[]): Map<string, number> {
  const parts = periods.filter((period) => daysOf(period) < WHOLE_YEAR);
  const ofParts = new Set(parts.flatMap(({ interests }) => interests.map(({ topic }) => topic)));
  const weights = new Map<string, number>();
  for (const places of gatherPlaces(periods).values()) {
    const isWhole = places.some((period) => daysOf(period) >= WHOLE_YEAR);
    for (const { topic, depth, weight } of mergeInterests(places)) {
      if (isWhole && ofParts.has(topic)) continue;
      const told = (OF_A_TEXT + weight / places.length) * (0.5 + depthRank(depth)) ** 2;
      weights.set(topic, (weights.get(topic) ?? 0) + told);
    }
  }
  return new Map([...weights].map(([topic, weight]) => [topic, round(weight)]));
}

/** What one text tells of times that begin in one month: the days of a log are together as much as an entry. */
function gatherPlaces(periods: readonly TimelinePeriod[]): Map<string, TimelinePeriod[]> {
  const places = new Map<string, TimelinePeriod[]>();
  for (const period of periods) {
    const isWhole = daysOf(period) >= WHOLE_YEAR ? " whole" : "";
    if (period.interests.length > 0)
      addTo(places, `${period.source.path} ${period.start?.slice(0, 7)}${isWhole}`, period);
  }
  return places;
}

/** The weightiest; where more tie than there is room for, none of those that tie. A year on a few topics names them all. */
export function pickMain(weights: ReadonlyMap<string, number>): string[] {
  const ordered = [...weights].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const next = ordered[MOST]?.[1];
  const least = next === undefined ? 0 : (ordered[0]?.[1] ?? 0) * LEAST_SHARE;
  return ordered
    .slice(0, MOST)
    .filter(([, weight]) => weight !== next && weight >= least)
    .map(([topic]) => topic);
}

/** Sums of the same shares in another order are the same weight. */
function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}

function daysOf({ start, end }: TimelinePeriod): number {
  return start === null || end === null ? 0 : daysBetween(start, end) + 1;
}
