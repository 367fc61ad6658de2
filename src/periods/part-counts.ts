import { readSlashed } from "./date-order.ts";
import type { DateOrder } from "./wording.ts";

/** Fewer numbers than these are no row. */
const FEWEST = 3;
const MONTHS = 12;
/** How a thread is marked: '🧵 1/12'. */
const THREAD = /^[^\p{L}\p{N}]*🧵/u;
const COUNT = /^([^\p{L}\p{N}]*)\d{1,2}\/\d{1,2}(?=$|[\s:,.)–—-])[)]?\s*[:,.–—-]?\s*/u;

/** '1/12', '2/12' … '12/12', the parts of one text, without these counts; any other texts as they are. */
export function withoutPartCounts(texts: readonly string[], dates: DateOrder | null): readonly string[] {
  return areParts(texts, dates) ? texts.map((text) => (isShort(text) ? text.replace(COUNT, "$1") : text)) : texts;
}

/**
 * Whether texts start with the numbers of parts: as many of them as they say ('1/4' to '4/4'), of more than a year has months ('1/30', '2/30',
 * '3/30'), or marked as a thread. '1/12' and '2/12' alone may be days of December.
 */
export function areParts(texts: readonly string[], dates: DateOrder | null = null): boolean {
  const counts = texts.flatMap((text) => (isShort(text) ? (readSlashed(text) ?? []) : []));
  const of = counts[0]?.second ?? 0;
  const isRow = counts.every(({ first, second }, index) => first === index + 1 && second === of);
  if (!isRow || counts.length < FEWEST) return false;
  return of > MONTHS || (of === counts.length && dates !== "european") || texts.some((text) => THREAD.test(text));
}

function isShort(text: string): boolean {
  return readSlashed(text)?.year === null && COUNT.test(text);
}
