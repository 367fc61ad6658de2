import type { Depth } from "../model.ts";
import type { ChartData } from "./chart-data.ts";
import { GLYPHS, type Glyph } from "./glyphs.ts";
import { depthRank, partsOf } from "./strands.ts";

/** What lanes may be looked for by: the depths of work and the statuses that occur. */
export interface Choices {
  /** The lowest first. */
  depths: Depth[];
  statuses: (Glyph | "planned")[];
}

export function listChoices({ strands }: Pick<ChartData, "strands">): Choices {
  const done = strands.filter(({ plan }) => !plan);
  const depths = new Set(done.map(({ depth }) => depth));
  const signs = new Set(done.flatMap(partsOf).map(({ status }) => status));
  const planned = done.length < strands.length ? (["planned"] as const) : [];
  return {
    depths: [...depths].sort((a, b) => depthRank(a) - depthRank(b)),
    statuses: [...GLYPHS.filter((sign) => signs.has(sign)), ...planned],
  };
}
