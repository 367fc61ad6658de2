import type { Site } from "../../model.ts";

/** How interests turned: none is found yet. */
export function traceTurns(): Pick<Site, "turns" | "leads" | "pivots" | "gaps"> {
  return { turns: [], leads: [], pivots: [], gaps: [] };
}
