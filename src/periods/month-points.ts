import { makeDay } from "../days.ts";

/** '9.20', which stands alone: the month and the day. */
const MONTH_FIRST = /^(\P{N}{0,14})(1[0-2]|0?[1-9])\.(3[01]|[12]\d|0?[1-9])$/u;
/** Fewer may be versions, or exercises of a book. */
const FEWEST = 5;

/** '9.20', '9.18', '8.30', which follow each other as days do and name nothing else: no chapters, which count from one. */
export function hasMonthPoints(texts: readonly string[]): boolean {
  const all = texts.flatMap((text) => {
    const match = MONTH_FIRST.exec(text.trim());
    return match ? [[Number(match[2]), Number(match[3])] as const] : [];
  });
  const days = all.filter(([month, day]) => makeDay(2000, month, day) !== null);
  if (days.length < FEWEST || days.length < all.length || days.length * 2 < texts.length) return false;
  if (!days.some(([, day]) => day > 12)) return false;
  // 'x.1', 'x.2' of each: chapters.
  const isCounted = days.every(([month]) => days.some(([other, day]) => other === month && day <= 2));
  if (isCounted) return false;
  const places = days.map(([month, day]) => month * 31 + day);
  const steps = places.slice(1).map((place, at) => place - (places[at] ?? place));
  const isOneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return isOneWay && steps.some((step) => Math.abs(step) > 1);
}

/** '9.20' → '20.09.'. */
export function respellMonthPoints(text: string): string {
  return text.trim().replace(MONTH_FIRST, (_, before: string, month: string, day: string) => {
    return `${before}${day.padStart(2, "0")}.${month.padStart(2, "0")}.`;
  });
}
