/** Days that Chinese and Japanese logs write with points, the month first, where a number or a word for the report says that they are days. */

const DAY = "(\\d{1,2})[./](\\d{1,2})";
const NUMBER = "[\\d一二三四五六七八九十]{1,3}";
const DAYS = `${DAY}\\s*-\\s*${DAY}`;
const REPORT = "(?:学习|工作|學習|学習)?(?:[周週][报報记記]|小结|总结)";
/** '小结（3.1）' may sum up a chapter. 'Week 3（3.15-3.21）': in brackets of full width no chapters stand. */
const COUNT = `(?:week|w|day|d)\\s?#?\\d{1,3}\\s*(?=（)|(?:第\\s*${NUMBER}\\s*[周週天日]目?|\\d{1,3}\\s*[週日]目)\\s*`;
const BRACKETED = new RegExp(
  `^(?:${COUNT}|${REPORT}\\s*)[(（]\\s*(?:${DAYS}|(?<!结\\s*[(（]\\s*)${DAY})\\s*[)）]$`,
  "iu",
);
/** '周报 3.15-3.21', '第3周 3.15-3.21', '3.15-3.21周报'. */
const SPACED = new RegExp(`^(?:第\\s*${NUMBER}\\s*[周週]|${REPORT})\\s*[:：]?\\s*${DAYS}$|^${DAYS}\\s*${REPORT}$`, "u");

/** A cheap look: only such texts have no other sign that a date may stand in them. */
export function mayHavePoints(text: string): boolean {
  return /\d[./]\d{1,2}\s*）$/u.test(text);
}

/** '第3周(3.15-3.21)' → '3月15日-3月21日', 'Day 3（3.15）' → '3月15日'; null for any other text. */
export function writeOutPoints(text: string): string | null {
  const numbers = (BRACKETED.exec(text) ?? SPACED.exec(text))?.slice(1).filter((number) => number !== undefined);
  if (!numbers) return null;
  const [month, day, lastMonth, lastDay] = numbers;
  const first = `${month}月${day}日`;
  return lastMonth === undefined ? first : `${first}-${lastMonth}月${lastDay}日`;
}
