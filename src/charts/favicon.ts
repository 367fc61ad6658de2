import { monthSerial } from "../days.ts";
import { type Html, html } from "../html.ts";
import type { Day } from "../model.ts";

/** The last five months with entries as five bars of a tide gauge: the journal's own mark. */
export function drawFavicon(days: readonly Day[]): Html {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(monthSerial(day), (counts.get(monthSerial(day)) ?? 0) + 1);
  const recent = [...counts]
    .sort(([a], [b]) => a - b)
    .slice(-5)
    .map(([, count]) => count);
  const values = recent.length > 0 ? recent : [1, 3, 2];
  const most = Math.max(...values);
  const left = 16 - (values.length * 5 - 1) / 2;
  const bars = values.map((count, index) => {
    const height = Math.round(4 + (count / most) * 15);
    return html`<rect x="${left + index * 5}" y="${24 - height}" width="4" height="${height}"/>`;
  });
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#10384f"/><g fill="#f4efe3">${bars}<path d="M4 25.5h24v1.5H4z"/></g></svg>
`;
}
