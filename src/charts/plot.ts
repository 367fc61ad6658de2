import type { Axis } from "./axis.ts";
import type { Strand } from "./strands.ts";

/** The paper on which lanes are drawn. */
export interface Plot {
  id: string;
  axis: Axis;
  /** First day serial, and the one after the last. */
  window: { start: number; end: number };
  /** Lanes carry the names of their topics. */
  named: boolean;
  /** Where the plot begins, in per cent of the width. */
  gutter: number;
  /** Position on the axis (0 to 1) → per cent of the width. */
  x(at: number): number;
  /** What is told of a topic outside of the window: not drawn, but a pause that goes on is not marked again. */
  beyond(topic: string): readonly Strand[];
}

/**
 * Pixels from the top of a lane to its middle, which is zero within it: the lines that answer to a finger lie there and need not
 * say where.
 */
export const MIDDLE = 14;
/** Where bars stand, in pixels below the middle. */
export const FLOOR = 8;
