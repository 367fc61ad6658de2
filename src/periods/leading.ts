import { leadingRange } from "./leading-range.ts";
import type { Candidate } from "./unframe.ts";
import { DAY, MONTH, SEASON, WEEKDAY } from "./words.ts";

const FOUR = "(?:19|20)\\d\\d";
const WEEKDAY_BEFORE = `(?:${WEEKDAY}[.,]?\\s+(?:-\\s+|the\\s+)?)?`;
const TIME = "(?:,?\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?)?";
/** What makes of the date and the words behind it one wording: a range, a list. */
const NO_JOINER = "(?!(?:[-/&+]|to|until|till|through|and|or|bis|und|à|au|et|al?|até|y|e|t/m|tot|en)\\s)(?=\\S)";
const NUMERIC = new RegExp(
  `^(${WEEKDAY_BEFORE}(?:${FOUR}[-/. ]\\d\\d[-/. ]\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]${FOUR}))${TIME}(?:,?\\s+|(?=[\\p{Script=Hiragana}\\p{Script=Katakana}]))${NO_JOINER}`,
  "iu",
);
/** '2021-03-04: Created a map', '4.3.2021 - Version 2': what follows belongs to that day, whatever it says. */
const NUMERIC_BEFORE_DASH = new RegExp(
  `^(${WEEKDAY_BEFORE}(?:${FOUR}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]${FOUR}))${TIME}\\s*[-:|]\\s+(?=\\p{L})(?!.*(?<!\\p{L})(?:due|deadlines?|expir\\p{L}+)(?!\\p{L}))`,
  "iu",
);
/** 'Early March 2026 — Oven 2: bricks'; 'March 2026 - v2' is of a release. */
const MONTH_BEFORE_DASH = new RegExp(
  `^((?:(?:early|mid|late)[\\s-]+)?${MONTH},?\\s${FOUR})\\s?[-:|]\\s(?=\\p{L})(?!v\\d|version|now|today|present|heute|jetzt|aujourd|hoy|hoje|oggi|nu$|heden|${MONTH}|${SEASON}|.*(?<!\\p{L})(?:due|deadlines?|expir|releas|launch|publish))`,
  "iu",
);
const SHORT_NUMERIC = new RegExp(
  `^(${FOUR}(?:\\.\\d{1,2}\\.|/\\d{1,2}/|-\\d{1,2}-)\\d{1,2}|\\d\\d/\\d\\d|\\d{1,2}/\\d{1,2}/\\d\\d)\\s+(?=\\p{L})${NO_JOINER}`,
  "iu",
);
const NAMED = new RegExp(
  `^((?:w/?c\\s+|week\\s+(?:of|commencing|beginning)\\s+)?${WEEKDAY_BEFORE}(?:${DAY},?\\s*(?:of\\s+|de\\s+)?${MONTH}|${MONTH}\\s*${DAY}),?\\s+(?:del?\\s+)?${FOUR})[,.;]?\\s+${NO_JOINER}`,
  "iu",
);
/** '20250216进展', '20250216 Notes'. */
const COMPACT =
  /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]))(?:\s+(?=\p{L})|(?=\p{Script=Han})(?![年月号號]|日(?![报報记記誌志])))/u;
/** '2025/02/16日報'. */
const BEFORE_HAN =
  /^((?:19|20)\d\d([-/.])(?:0[1-9]|1[0-2])\2(?:[0-2]\d|3[01]))(?=\p{Script=Han})(?![年月号號至到和]|日(?![报報记記誌志]))/u;
/** '1月 在家', '11月 読書': the month of a line, and what was done in it. */
const HAN_MONTH =
  /^((?:(?:19|20)\d\d年)?\d{1,2}月)\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?![至到和]|から|まで)/u;
/** '读过的书2021年3月': a month with its year at the end of a short text. */
const TRAILING_HAN =
  /^(?=.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[^\d]{2,20}(?<![于於自至到在に]|から|まで|更新|发布|發布|公開|成立|开始|開始)((?:19|20)\d\d年\d{1,2}月)$/u;
/** '12月1日 Ruby', '12月1日开始学习': no space is needed where none is written. */
const HAN =
  /^((?:(?:19|20)\d\d年)?\d{1,2}月\d{1,2}[日号號])\s*(?:[，,]?\s?(?:周|週|星期)[一二三四五六日天][，,]?|[(（][月火水木金土日一二三四五六天][)）])?\s*(?![-至到~、和]|から|まで)(?=[\p{L}\p{N}])/u;
/** '第3周（3.15-3.21）：晾网': the days that a numbered week has in brackets, and what was done in it. */
const HAN_WEEK =
  /^(第\s*\d{1,3}\s*[周週]\s*[(（]\s*\d{1,2}([./])\d{1,2}\s*-\s*\d{1,2}\2\d{1,2}\s*[)）])\s*[:：-]?\s*(?=[\p{L}\p{N}])/u;
/** 'Nov 29, implement annealing', 'Week of 15 August, start': the comma parts the day from what is told. */
const SHORT_NAMED = new RegExp(
  `^((?:(?:w/?c|week (?:of|commencing|beginning)|woche (?:vom|ab)|semaine du|semana del?|settimana del|week van)\\s)?${WEEKDAY_BEFORE}(?:${MONTH}\\s*${DAY}|${DAY}\\s*${MONTH})),\\s+(?=\\p{L})${NO_JOINER}`,
  "iu",
);
/** 'Fall 2020 Sensors', "June '20 community gems", '2021 Q3 plans': with their year they say enough. */
const PART_OF_YEAR = new RegExp(
  `^((?:(?:(?:early|mid|late|Q[1-4]|(?:week|wk|kw)\\s+#?\\d{1,2}|${SEASON})[\\s-]+|${MONTH}\\s+)(?:${FOUR}(?!\\d)|'\\d\\d)|${FOUR}\\s+(?:Q[1-4]|(?:week|wk|kw)\\s+#?\\d{1,2}|${SEASON}(?!\\s+(?:olympics?|paralympics?|games|festival|of|from|boot|framework|cloud|security|data|mvc|detection|guys)\\b))))\\s+(?!(?:in|at|is|was|will|internships?|releases?|edition)\\b)${NO_JOINER}(?=\\p{L})`,
  "iu",
);
const BOTH_ENDS = (day: string) => `${day}(?:\\s*-\\s*|\\s+(?:to|until|bis|au|al?|até|tot)\\s+)${day}`;
/** '2021-03-01 - 2021-03-07 knots', '13/2/2021-14/2/2021 knots', '1.3.2021 bis 7.3.2021 Knoten'. */
const RANGE = new RegExp(
  `^(${[`${FOUR}-\\d\\d-\\d\\d`, `\\d{1,2}/\\d{1,2}/${FOUR}`, `\\d{1,2}\\.\\d{1,2}\\.${FOUR}`].map(BOTH_ENDS).join("|")})\\s+(?=\\p{L})`,
  "iu",
);
/** 'Mardi 16 mars, 9h30-11h': the weekday tells the day as well as its year would. */
const OF_WEEK = `${WEEKDAY}[.,]?\\s+(?:${DAY}\\.?\\s+(?:de\\s+)?${MONTH}|${MONTH}\\s+${DAY})(?!\\p{L}|,?\\s+${FOUR})`;
/** '2021-03-04, two hours', 'March 4, 2021; in the shed', '2021-03-04 再读': a day and a note on it. */
const NOTED = new RegExp(
  `^((?:${FOUR})([-/.])\\d{1,2}\\2\\d{1,2}|${OF_WEEK}|${DAY}\\s+${MONTH},?\\s+${FOUR}|${MONTH}\\s+${DAY},\\s+${FOUR}|${FOUR}年\\d{1,2}月\\d{1,2}[日号號])(?:\\s*[,，、;；]\\s*(?=[\\p{L}\\d])|\\s+(?![至到]|から|まで|부터)(?=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]))`,
  "iu",
);
/** Behind such a day: it is that of something else. */
const NOTE_OF_OTHER =
  /(?:发布|發布|发行|發行|出版|上线|截止|到期|公開|発売|リリース|締切|출시|마감|until|bis|expir\p{L}*|releas\p{L}*|due|deadline|v\d)/iu;

/** The day that stands in brackets before a note on it: 'Eel traps (2021-03-04, two hours)'. */
export function notedDate(text: string): string | null {
  const day = NOTED.exec(text)?.[1];
  return day === undefined || NOTE_OF_OTHER.test(text) ? null : day;
}

const LEADING_YEAR = new RegExp(`^(${FOUR}),\\s+(?=\\p{L})`, "u");
/** What the review of a year has parts for. */
const PARTS =
  "achievements|accomplishments|failures|setbacks|successes|wins|losses|highlights|lowlights|goals|plans|resolutions|harvest|numbers|stats|statistics|travels?|trips|books|films|movies|games|music|albums|concerts|talks|posts|projects|learnings|lessons|changes|events|milestones|favou?rites|reads|income|expenses|races|results|challenges|struggles|surprises|regrets|takeaways|memories|hobbies|health|work|life|career|family|progress";
/** '2021 Setbacks', '2021 harvest by the numbers': a part of that year, where the text around it is about it. */
const PART_OF_REVIEW = new RegExp(
  `^(${FOUR})(?:\\s[\\p{L}'’-]+){0,3}?\\s(?:${PARTS})(?:\\s(?:and|by|in|of)(?:\\s[\\p{L}'’-]+){1,2})?$`,
  "iu",
);

/** The year that a short heading inside the review of a year starts with; null for any other text. */
export function yearOfPart(text: string): string | null {
  return PART_OF_REVIEW.exec(text)?.[1] ?? null;
}

/** The date that a text starts with and goes on behind, without a colon or a dash: '4 October 2021 Redesign'. */
export function leadingDate(text: string, isOther: boolean): Pick<Candidate, "text" | "place"> | null {
  const first = (RANGE.exec(text) ??
    NUMERIC.exec(text) ??
    NUMERIC_BEFORE_DASH.exec(text) ??
    MONTH_BEFORE_DASH.exec(text))?.[1];
  if (first) return { text: first, place: "first" };
  if (isOther) return null;
  const range = leadingRange(text);
  if (range) return { text: range, place: "first" };
  const day = (HAN.exec(text) ??
    HAN_WEEK.exec(text) ??
    HAN_MONTH.exec(text) ??
    COMPACT.exec(text) ??
    BEFORE_HAN.exec(text) ??
    SHORT_NUMERIC.exec(text) ??
    NAMED.exec(text) ??
    SHORT_NAMED.exec(text))?.[1];
  if (day) return { text: day, place: "first" };
  const part = (PART_OF_YEAR.exec(text) ?? LEADING_YEAR.exec(text) ?? TRAILING_HAN.exec(text))?.[1];
  if (part) return { text: part, place: "later" };
  const last = TRAILING_DAY.exec(text.replace(NUMBER_BEFORE, ""));
  return last ? { text: last[1] ?? "", place: "first" } : null;
}

/** '4. ' of '4. Woche 8.9.2022', no day of a month. */
const NUMBER_BEFORE = new RegExp(`^\\d{1,3}\\.\\s(?=\\p{L})(?!${MONTH}|${WEEKDAY})`, "iu");
/** 'Gull log 2021-03-04', 'Gull log @2021-03-04', 'Sample entry July 9, 2021', 'Class notes 12/31/2021', 'Arbeitsplan für 4.3.2021', 'Notas del 4 de marzo de 2021'. */
const TRAILING_DAY = new RegExp(
  `^(?!.*\\s(?:by|before|until|since|after)\\s)(?:[^\\d\\s@]\\S*\\s+){1,3}(?:@\\s?)?(${FOUR}[-/.]\\d\\d[-/.]\\d\\d|${MONTH}\\s+${DAY},?\\s+${FOUR}|\\d{1,2}/\\d{1,2}/${FOUR}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${FOUR}|${DAY}\\.?\\s+(?:de\\s+)?${MONTH},?\\s+(?:de\\s+)?${FOUR})$`,
  "iu",
);
/** 'Typing practice, October 2020', 'Gardening in April 2023', 'Apprenticeship, June - August 2021'. */
const TRAILING_MONTH = new RegExp(
  `(?:[^\\d\\s],|\\p{L}\\s+(?:in|im|en|em|for|during))\\s+((?:${MONTH}(?:\\s${FOUR})?\\s?(?:-|to|bis)\\s?)?${MONTH},?\\s+(?:of\\s+|de\\s+)?${FOUR})$`,
  "iu",
);
/** 'Knots and eels, 14 - 18 June 2021', 'Weekly report, June 28 - July 2, 2021'. */
const TRAILING_DAYS = new RegExp(
  `[^\\d\\s],\\s(${DAY}(?:\\s${MONTH})?\\s?-\\s?${DAY}\\s${MONTH},?\\s${FOUR}|${MONTH}\\s${DAY}\\s?-\\s?(?:${MONTH}\\s)?${DAY},?\\s${FOUR})$`,
  "iu",
);
/** Most texts end otherwise. */
const MAY_TRAIL = /,\s.{0,12}\d.{0,3}-.{0,14}\d.{0,12}(?:19|20)\d\d$/;
/** 'Letter June 2020', 'Boat shed May 2021', 'Internship Summer 2020'. */
const TRAILING_BARE = new RegExp(
  `^(?!.*\\s(?:by|before|until|till|since|after|of|from|vs\\.?)\\s)(?:[^\\d\\s]\\S*\\s+){1,3}((?:${MONTH},?\\s+(?:of\\s+|de\\s+)?|(?<!(?:[-/&+]|and|or|to|und|bis|et|y|e|en)\\s)${SEASON}\\s+)${FOUR})$`,
  "iu",
);
/** 'Mitschriften WS 2025/26', 'Analysis I (SoSe 2021)'. */
const TRAILING_TERM =
  /\s((?:W[Ss]|WiSe|Wintersemester|SoSe|Sommersemester|Herbstsemester|Frühjahrssemester)\s?(?:20)?\d\d(?:\s?[/-]\s?(?:20)?\d\d)?)$/u;
const MOST_WORDS = 7;

/** The days, the month or the term with their year that a short text ends with. */
export function trailingDate(text: string): string | null {
  const days = MAY_TRAIL.test(text) ? TRAILING_DAYS.exec(text)?.[1] : undefined;
  if (days || text.split(" ").length > MOST_WORDS) return days ?? null;
  return (TRAILING_MONTH.exec(text) ?? TRAILING_BARE.exec(text) ?? TRAILING_TERM.exec(text))?.[1] ?? null;
}

/** Whether what looks like a version is one, and no day: '05.02.2022', '03.01.21', '2021.3.4'. */
export function isVersion(text: string): boolean {
  return !/^[^\dv]*(?:\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|\d\d\.[01]\d\.[1-3]\d|(?:19|20)\d\d\.[01]?\d\.[0-3]?\d)\D*$/i.test(
    text,
  );
}
