import type { Day } from "../model.ts";
import { monthNumber } from "../periods/words.ts";
import { makeDay } from "./dates.ts";

/** Days in a path: '2022-02-01', '2022-2-1' at the start of a name, '2022_02_01', '20220201', and folders that end in a whole day: '2024/03/05', '2024-03/05', '2024/03-05', '2024/3/5/'. */
const PATH_DAYS = [
  /(?<!\d)(\d{4})([-_.])(\d{2})\2(\d{2})(?!\d)/g,
  /(?<=^|\/)(\d{4})([-_])(\d{1,2})\2(\d{1,2})(?=$|[-_. /])/g,
  /(?<![\p{L}\d])(\d{4})(\d{2})(\d{2})(?![\p{L}\d])/gu,
  /(?<!\d)(\d{4})\/(\d{2})[/-](\d{2})(?=$|[/_-])/g,
  /(?<!\d)(\d{4})-(\d{2})\/(\d{2})(?=$|[/_-])/g,
  /(?<=^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\/)/g,
] as const;

/** A day in a folder that names its month: '2024/March/05', '2024/03-March/05', '2024/März 2024/05'. */
const MONTH_FOLDER = /(?<=^|\/)((?:19|20)\d\d)\/(?:(\d\d)[-_. ]+)?(\p{L}{3,12})(?:[-_ ]\1)?\/(?=\d\d(?:$|\/))/giu;

/** '2021/210304.md', 'notes-2021/03/210304-knots.md': a day in six digits below a folder of its year. */
const SHORT_DAY = /(?<=(?:^|\/|[-_ ])20(\d\d)\/(?:[^/]+\/)*)(?:\1)(\d\d)(\d\d)(?=$|[-_. ])(?=[^/]*$)/u;

/** '2021/210304' → '2021/20210304'. */
function withWholeYear(stem: string): string {
  return stem.replace(SHORT_DAY, "20$1$2$3");
}

/** '24_03_05', '21-11-30-knots/notes': year, month and day in two digits each, where the last cannot be a year that journals are of. */
const SHORT_YEAR = /(?<=^|\/)(?=(1[5-9]|2\d)([-_])(?:0[1-9]|1[0-2])\2(?:0[1-9]|1[0-4]|3[01]|\1)(?=$|[/_ -](?!\d)))/gu;

/** '24_03_05' → '2024_03_05'; '24_03_22' may be a day of 2022. */
function withCentury(stem: string): string {
  return stem.replace(SHORT_YEAR, "20");
}

/** '2024/03-March/05' → '2024/03/05'; '02-March' is a chapter of something. */
function withMonthNumbers(stem: string): string {
  return stem.replace(MONTH_FOLDER, (folder, year: string, number: string | undefined, name: string) => {
    const month = String(monthNumber(name)).padStart(2, "0");
    return month === "00" || (number ?? month) !== month ? folder : `${year}/${month}/`;
  });
}

/**
 * The day that the name of a file or of one of its folders gives, the innermost first: 'posts/2022-02-01-title.md',
 * '2024-03-01-gains/index.md', '2024/03/05/x.md', '20220201 notes.md'. Null where there is none or where it is no day of the calendar.
 */
export function dayOfPath(path: string): Day | null {
  const stem = withCentury(withWholeYear(withMonthNumbers(path.replace(/\.[a-z]+$/i, ""))));
  let best: { day: Day; folder: number; start: number } | null = null;
  for (const match of PATH_DAYS.flatMap((pattern) => [...stem.matchAll(pattern)])) {
    const [year = 0, month = 0, day = 0] = match
      .slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    const written = year >= 1900 && year < 2200 ? makeDay(year, month, day) : null;
    const folder = stem.slice(0, match.index + match[0].length).split("/").length;
    const { index: start } = match;
    const better = best === null || folder > best.folder || (folder === best.folder && start < best.start);
    if (written !== null && better) best = { day: written, folder, start };
  }
  return best?.day ?? null;
}
