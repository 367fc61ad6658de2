/** Names of files, as the wordings of a period that they stand for. */

/** '1_03-05-2025', '03_05_2025', 'lernjournal_03.05.2025', 'semana-03-05-2025': what it is, the number of the lesson, and its day. */
const DAY_LAST = /^(?:(\p{L}{2,20})[-_. ]{1,3})?(?:\d{1,3}[-_. ]{1,3})?(\d{1,2})[-_. ](\d{1,2})[-_. ]((?:19|20)\d\d)$/u;
const WEEK = /^(?:weekly|week|woche|wochenbericht|wochenjournal|semana|semaine|settimana|weekverslag)$/i;
/** Such a word makes of the day a date of something else. */
const OF_OTHER =
  /^(?:v|version|release|due|deadline|exam|pr[üu]fung|klausur|examen|prova|esame|invoice|rechnung|backup)$/i;
/** '周报-20250309', '20250309日報'. One group: the date. */
const HAN_REPORT =
  /^(?:(?:学习|工作)?(?:[周週]|[日月])(?:[报報记記誌])[-_ ]?((?:19|20)\d\d[\dW./-]{3,6})|((?:19|20)\d\d[\dW./-]{3,6}?)[-_ ]?(?:学习|工作)?(?:[周週]|[日月])(?:[报報记記誌]))$/u;
const DAY = "(20\\d\\d(?:-\\d\\d-\\d\\d|[01]\\d[0-3]\\d))";
/** 'Week03_2021-06-07_to_2021-06-11', '20250303_20250309': from one whole day to another. Groups: the word before, both days. */
const DAYS = new RegExp(
  `^(?:(\\p{L}{1,20})(?!\\p{L}).*?|.*?)(?<!\\d)${DAY}(?:[-_ ]{1,3}(?:to|through|until|bis|au|al?)[-_ ]{1,3}|_{1,2}|--|\\s|\\s?[–—~]\\s?)${DAY}(?!\\d)`,
  "iu",
);
/** 'semaine-2025-W10'. */
const LABELLED_WEEK = /^\p{L}{3,14}[-_ ]((?:19|20)\d\d[-_ ]?W\d\d)$/u;

/** 'semana-03-05-2025' → 'Week of 03/05/2025', '周报-20250309' → 'Week ending 20250309'; null for a name that has no such form. */
export function wordName(name: string): string | null {
  const [, label = "", ...numbers] = DAY_LAST.exec(name) ?? [];
  if (numbers.length > 0 && !OF_OTHER.test(label)) return `${WEEK.test(label) ? "Week of " : ""}${numbers.join("/")}`;
  const report = HAN_REPORT.exec(name);
  const date = report?.[1] ?? report?.[2];
  if (date) return /[周週]/u.test(name) && !date.includes("W") ? `Week ending ${date}` : date;
  const [, of = "", from, to] = DAYS.exec(name) ?? [];
  if (from && to && !OF_OTHER.test(of)) return `${from} - ${to}`;
  return LABELLED_WEEK.exec(name)?.[1] ?? null;
}
