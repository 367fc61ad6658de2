import type { Depth } from "../model.ts";
import type { Tally } from "./weigh.ts";

/**
 * How deep an interest went, relative to the rest of its period: a deep dive fills a good part of it, over several lines or with words
 * that say so; a topic on a line or two is touched, unless the period has hardly anything else.
 */
export function findDepth(tally: Pick<Tally, "strength" | "lines" | "depths" | "links">, total: number): Depth {
  const share = tally.strength / total;
  const lines = tally.lines.size;
  if (tally.depths.includes("deep-dive")) return share >= 0.12 || lines >= 2 ? "deep-dive" : "worked-on";
  if (share >= 0.3 && lines >= 4) return "deep-dive";
  if (tally.depths.includes("touched") && lines <= 2) return "touched";
  if (share >= 0.12 && (lines >= 2 || tally.links >= 2)) return "worked-on";
  return share >= 0.25 && tally.strength >= 2.5 ? "worked-on" : "touched";
}
