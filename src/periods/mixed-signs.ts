const WHOLE = /^\P{N}{0,14}(?:19|20)\d\d([/.-])\d{1,2}\1\d{1,2}(?!\d)/u;
/** '2021/07-21': by itself it may be two months. Groups: the year and what stands before it, the month, the day. */
const MIXED = /^(\P{N}{0,14}(?:19|20)\d\d)[/.-](\d\d)[/.-](\d\d)(?!\d)/u;
const FEWEST = 2;

/** Whether the headings of a log are whole days, as '2021-07-21' and '2021/07/20', so that one between with both signs is a day as well. */
export function hasWholeDays(texts: readonly string[]): boolean {
  const mixed = texts.filter((text) => MIXED.test(text) && !WHOLE.test(text));
  return mixed.length > 0 && texts.filter((text) => WHOLE.test(text)).length >= Math.max(FEWEST, mixed.length);
}

/** '2021/07-21 (Wednesday)' → '2021-07-21 (Wednesday)'. */
export function respellMixed(text: string): string {
  return WHOLE.test(text) ? text : text.replace(MIXED, "$1-$2-$3");
}
