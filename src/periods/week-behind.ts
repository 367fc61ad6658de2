/** Most texts name none. */
const MAY_BE_WEEK = /(?<!\p{L})(?:weeks?\s|w\/?[ce]\s)/iu;
/** Groups: the words before, the week. */
const WEEK_BEHIND =
  /^((?:[^\s\d:]\S{0,30}\s){1,7}?)(?:(?:for|from|of|in|[-|])\s)?(?:the\s)?((?:weeks?\s(?:of|ending|beginning|starting|commencing)|w\/?[ce])\s[^:|]{4,40}?)(?:\s?[:|].*)?$/iu;
/** 'Order flour by the week of June 14', 'Launch in the week of June 14'. */
const OTHER =
  /(?<!\p{L})(?:by|before|until|till|since|after|due|deadline|prepar\p{L}*|launch\p{L}*|releas\p{L}*|last|first|next)(?!\p{L})/iu;
/** 'Week of 20210614 eel traps': figures and, behind nothing but a space, what was done. One group. */
const WEEK_AND_WORDS =
  /^(weeks?\s(?:of|beginning|starting|commencing)\s(?:(?:19|20)\d{6}|(?:19|20)\d\d([-/.])\d\d\2\d\d)(?:\s(?:and|&)\s(?:19|20)\d\d(?:\d{4}|\2\d\d\2\d\d))?)\s(?=\p{L})(?!(?:to|and|until|through|or)\s)/iu;

/** The week that stands behind what is told of it, or before it: 'Eel traps, week of June 14', 'Rowing for the week ending 2021-06-20: tides'. */
export function weekBehind(text: string): { text: string; before: string } | null {
  if (!MAY_BE_WEEK.test(text)) return null;
  const leading = WEEK_AND_WORDS.exec(text)?.[1];
  if (leading) return { text: leading, before: "" };
  const [, before = "", week] = WEEK_BEHIND.exec(text) ?? [];
  return week === undefined || OTHER.test(before) ? null : { text: week, before };
}
