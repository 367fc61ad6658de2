import type { Day } from "../model.ts";

/** UTC+14, where each calendar day begins first. */
const EARLIEST_ZONE = 14 * 3600;

/**
 * The day of a build: that of SOURCE_DATE_EPOCH (seconds, UTC) where it is set, so that a build can be repeated; else the
 * latest day that it is anywhere on Earth, so that no author's entry of today counts as one of the future.
 */
export function findToday(environment: NodeJS.ProcessEnv, now: number): Day {
  const epoch = environment.SOURCE_DATE_EPOCH;
  const seconds = epoch !== undefined && /^\d{1,11}$/.test(epoch) ? Number(epoch) : now / 1000 + EARLIEST_ZONE;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
