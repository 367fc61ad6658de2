import { daysBetween, makeDay } from "../days.ts";

/** '220518', 'Day 2 - 220518', 'Day 2 (220518)', '2일차 (220518)': year, month and day in two digits each. */
const COMPACT =
  /^(?<before>\P{N}{0,14}(?:\d{1,3}\s*(?:일차|日目)?\s*[-:.|(（]\s*)?)(?<year>1[5-9]|2\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\p{N}\p{L}])/u;
/** '220518~220521': the other end of days that are written so. */
const COMPACT_END = /(?<=\d\s?[-–~〜～]\s?)(1[5-9]|2\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\p{N}\p{L}])/u;
const FEWEST_COMPACT = 3;

/** '220518' among others of its kind that are in order is a day, alone it is some number. */
export function isCompactLog(texts: readonly string[]): boolean {
  const days = texts.flatMap((text) => {
    const { year, month, day } = COMPACT.exec(text)?.groups ?? {};
    const found = year === undefined ? null : makeDay(2000 + Number(year), Number(month), Number(day));
    return found === null ? [] : [found];
  });
  const steps = days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
  const isOrdered = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
  return days.length >= FEWEST_COMPACT && days.length * 2 >= texts.length && isOrdered;
}

/** '220518' → '2022-05-18', '220518~220521' → '2022-05-18~2022-05-21'. */
export function respellCompact(text: string): string {
  return COMPACT.test(text)
    ? text.replace(COMPACT_END, "20$1-$2-$3").replace(COMPACT, "$<before>20$<year>-$<month>-$<day>")
    : text;
}
