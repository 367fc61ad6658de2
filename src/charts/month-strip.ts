import { monthSerial, serialDay } from "../days.ts";
import { type Html, html } from "../html.ts";
import type { Day, Depth } from "../model.ts";
import type { ChartData } from "./chart-data.ts";
import { BAR_HEIGHTS } from "./glyphs.ts";
import { depthRank } from "./strands.ts";

const CELL = 7;
const HEIGHT = 18;

/**
 * One topic as a row of months, the last one at the end: a bar for each month that tells of it, as high as it went deep. Says nothing to
 * those who do not see it, so words must stand beside it. Null where it would have fewer bars than `fewest`. Default: 24 months, any number.
 */
export function drawMonthStrip(
  data: ChartData,
  topic: string,
  lastDay: Day,
  { months = 24, fewest = 0 }: { months?: number; fewest?: number } = {},
): Html | null {
  const last = monthSerial(lastDay);
  const depths = new Map<number, Depth>();
  for (const { start, end, depth, plan } of data.strandsOf.get(topic) ?? []) {
    const from = Math.max(monthSerial(serialDay(start)), last - months + 1);
    const to = Math.min(monthSerial(serialDay(end - 1)), last);
    for (let month = from; !plan && month <= to; month += 1) {
      const known = depths.get(month);
      if (known === undefined || depthRank(depth) > depthRank(known)) depths.set(month, depth);
    }
  }
  if (depths.size < fewest) return null;
  const bars = [...depths].map(([month, depth]) => {
    const height = BAR_HEIGHTS[depth];
    return html`<rect class="bar ${depth}" x="${(month - last + months - 1) * CELL}" y="${HEIGHT - height}" width="${CELL - 1}" height="${height}"/>`;
  });
  return html`<svg class="month-strip" width="${months * CELL}" height="${HEIGHT + 1}" aria-hidden="true"><line class="ground" x1="0" x2="100%" y1="${HEIGHT + 0.5}" y2="${HEIGHT + 0.5}"/>${bars}</svg>`;
}
