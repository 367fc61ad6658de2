import { splitCompound } from "./compounds.ts";
import { SPELLED_DAY, spelledDay } from "./counting-words.ts";
import { respellHangul } from "./hangul.ts";
import { writeOutMonth } from "./short-months.ts";
import { writeOutYear } from "./spelled-year.ts";
import { respellWeekday } from "./weekday-spelling.ts";
import { MONTH, WEEKDAY } from "./words.ts";
import { respellPoints } from "./year-points.ts";

const HANGUL: Readonly<Record<string, string>> = { 년: "年", 월: "月", 일: "日" };
/** '3/4(木)', '3/4（四）', '3.4 周四', '7/24 금': who writes the weekday in one sign puts the month first. */
const SIGN = "(?:[月火水木金土日]曜?日?|[월화수목금토일](?:요일)?|(?:周|週|星期)[一二三四五六日天])";
const BEFORE_WEEKDAY = new RegExp(
  `(?<![\\d./])(\\d{1,2})[./](\\d{1,2})\\s*(?:[(（](?:${SIGN}|[一二三四五六日天])[)）]|${SIGN}(?=[)）\\s:：]|$))`,
  "u",
);

/** '3. Tag 17.03.2021', '2. Lektion, 17. März': the count, and nothing but a space before the day. Groups: the number, what it counts. */
const COUNTED_BEFORE = /^(\d{1,3})\.\s(Tag|Lektion|Sitzung|Woche|Einheit),?\s(?=\d{1,2}\.\s?(?:\d|\p{L}))/iu;

/** 'Lezione dell'8 maggio', 'dal 6 all'8 maggio': an article before eight or eleven. One group. */
const ELISION = /(?<!\p{L})(de|da|a|ne|su)ll'(?=(?:8|11)(?!\d))/giu;

/** 'Wed Jan 4 13:54:41 CST 2017', 'Wed Jan 4 01:54:41 PM CST 2017', as machines write it. */
const CLOCK_BEFORE_YEAR = /\s\d\d:\d\d(?::\d\d)?\s(?:[AP]M\s)?(?:[A-Z]{3,4}\s)?(?=(?:19|20)\d\d(?!\d))/;

/** 'February 16, Tuesday, 2021', '16 février (mardi) 2021': a weekday between the day and its year. */
const WEEKDAY_BEFORE_YEAR = new RegExp(
  `(\\d\\P{N}*[,\\s]\\s*)[(（]?${WEEKDAY}(?!\\p{L})\\.?[)）]?,?\\s+(?:de\\s+)?(?=(?:19|20)\\d\\d(?!\\d))`,
  "iu",
);
/** '5/3 (Mon) - 5/9 (Sun)'. */
const BRACKETED_WEEKDAY = new RegExp(`(?<=[\\d\\p{L}])\\s?[(（]${WEEKDAY}\\.?[)）]`, "giu");
const MAY_HAVE_WEEKDAY = /\d[^\d]*[,\s(（][^\d\s]{2,}[.)）]?,?\s+(?:de\s+)?(?:19|20)\d\d(?!\d)/;

/** 'The third of March', 'March twenty-first'. */
const SPELLED = new RegExp(
  `(?<!\\p{L})${SPELLED_DAY}(?=\\s+of\\s+${MONTH})|(?<=(?<!\\p{L})${MONTH}\\s+(?:the\\s+)?)${SPELLED_DAY}(?!\\p{L})(?=$|[,:]|\\s+[-–—(\\d])`,
  "giu",
);
const MAY_BE_SPELLED = /(?:first|second|third|th)(?!\p{L})/iu;

/** '[Week 4] - 2021-03-04', '[Day 3] knots': a count in a box. */
const BOXED_COUNT =
  /^\W*\[((?:weeks?|days?|sprint|session|entry|lesson|lab|class|part|semana|semaine|woche|tag|jour|d[ií]a)\s?#?\d{1,3})\]\s*(?:[-–—:]\s*)?(?=[^\s(])/iu;

/** '12_24_2021' is written with what Markdown and its authors take for a dash. */
export function withoutUnderscores(text: string): string {
  if (!text.includes("_")) return text;
  // '24_10_09' may start with its year: no wording has such a sign.
  const sign = /(?<!\d)(?:19|20)\d\d_\d|\d_(?:19|20)\d\d(?!\d)/.test(text) ? "/" : "=";
  return text.replace(/(?<=\d)_(?=\d)/g, sign);
}

/** One form for each sign: dashes, arrows, apostrophes, spaces; markup and symbols at the ends gone. */
export function normalise(text: string): string {
  const bared = withoutUnderscores(text)
    .normalize("NFC")
    .replace(/[—―]{2}|[‐‑‒–—―−～〜→➡⟶]|--|->|(?<=\s)~(?=\s)|(?<=[\d日号])~(?=\d)/g, "-")
    .replace(/(?<=\d)\s*(?:\.{2,3}|…)\s*(?=\d)/g, " - ")
    .replace(/(?<=\s)#{1,6}\s?(?=(?:19|20)\d\d[-/.]\d)/g, "")
    .replace(/[’ʼ‘]/g, "'")
    .replace(/[*_`]+/g, "")
    .replace(COUNTED_BEFORE, "$2 $1: ")
    .replace(ELISION, (_, word: string) => `${word}l `)
    .replace(/\s*\{#[^}]*\}\s*$/, "")
    .replace(BOXED_COUNT, "$1: ")
    .replace(CLOCK_BEFORE_YEAR, " ")
    .replace(/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/(?<=\d) ,\s?(?=\d\d)/g, ", ")
    .replace(/(?<=^\d{1,2}) \/ (\p{L}{3,9}|\d{1,2}) \/ (?=(?:19|20)\d\d$)/u, "/$1/")
    .replace(/^[^\p{L}\p{N}'([（【]+|[^\p{L}\p{N}~?%)\].）】]+$/gu, "")
    .replace(/(?<=[\p{L}\d])\.{2,}$|(?<=(?:19|20)\d\d|\p{L}\s#?\d{1,3})\.$/u, "");
  const spelled = respellHangul(bared)
    .replace(/(?<=\d)\s?[년월일](?![^\P{L}\p{Script=Han}])/gu, (sign) => HANGUL[sign.trim()] ?? sign)
    .replace(BEFORE_WEEKDAY, "$1月$2日")
    .trim();
  const counted = MAY_BE_SPELLED.test(spelled)
    ? spelled.replace(SPELLED, (words) => `${spelledDay(words)}th`)
    : spelled;
  const bare = /\d.*[(（]\p{L}/u.test(counted) ? counted.replace(BRACKETED_WEEKDAY, "") : counted;
  return respell(
    writeOutYear(respellPoints(MAY_HAVE_WEEKDAY.test(bare) ? bare.replace(WEEKDAY_BEFORE_YEAR, "$1") : bare)),
  );
}

/** '2021 года', '2021 г.', 'в 2021 году': the word says nothing more. */
const RUSSIAN_YEAR = /(?<=(?:19|20)\d\d)\s?(?:год[ау]?|г\.?)(?!\p{L})/giu;
/** '3-го марта', '5-я неделя' → 'неделя 5'. */
const RUSSIAN_DAY = /(?<=(?<!\d)\d{1,2})-?(?:го|е|ое)(?=\s\p{L})/gu;
const RUSSIAN_COUNT = /^(\d{1,3})(?:-?(?:я|й|ая|ый))?\s(недел[яи]|день)(?!\p{L})/iu;
/** The same in Polish: '2021 roku', '3 marca 2021 r.'. */
const POLISH_YEAR = /(?<=(?:19|20)\d\d)\s(?:roku|rok|r\.?(?=$|[\s,:)]))(?!\p{L})/giu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** "New Year's resolutions 2021": what is before them says nothing more. */
const NEW_YEAR = /^(?:my )?new years?'?s?'? (?=(?:resolutions?|goals|intentions|plans)(?!\p{L}))/iu;

function respell(text: string): string {
  if (!CYRILLIC.test(text))
    return splitCompound(writeOutMonth(respellWeekday(text)))
      .replace(POLISH_YEAR, "")
      .replace(NEW_YEAR, "")
      .trim();
  return text.replace(RUSSIAN_YEAR, "").replace(RUSSIAN_DAY, "").replace(RUSSIAN_COUNT, "$2 $1").trim();
}
