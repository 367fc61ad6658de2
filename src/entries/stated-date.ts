import type { Passage } from "../model.ts";
import { leadingDate } from "../periods/leading.ts";

/** 'Date & time: 2021-03-04 18:30', 'Datum und Uhrzeit'. */
const AND_TIME = "(?:\\s*(?:[&/+]|and|und|et|y|e|en)\\s*(?:time|uhrzeit|zeit|heure|hora|ora|tijd))?";
/** 'Due date', 'submission dates', 'loan period': of something else. */
const OF_OTHER =
  "(?<!\\b(?:due|end|start|release|birth|exam|submission|expiry|application|registration|enrol?lment|holiday|conference|event|trial|warranty|loan|rental|return)\\s)";
/** Among the lines at the head of a text that has no front matter: 'Team: Terns Date: Monday, March 30, 2026 Time: 4 pm'. One group. */
const STATED_DATE = new RegExp(
  `${OF_OTHER}(?<=^|\\s)(?:(?:date(?: (?:read|watched|studied|learned|learnt|solved|completed|of (?:study|reading|practice|session)))?|(?:read|study|session|practice|journal|entry) date|datum|fecha|data)${AND_TIME}|(?:(?:reporting|time) )?period|(?:berichts)?zeitraum|p[ée]riode|per[ií]odo|日期|日付|posted|published|written)(?:\\s+on)?\\s*[:：]\\s*(\\S.*?)(?=\\s+\\p{Lu}[\\p{L} ]{1,20}:\\s|\\s+[|·•]\\s|$)`,
  "iu",
);
const WHOLE_DAY =
  "(?:19|20)\\d\\d(?:\\s?[-/.年년]\\s?\\d{1,2}\\s?[-/.月월]\\s?\\d{1,2}(?:\\s?[日号일])?|[01]\\d[0-3]\\d)(?!\\d)";
/** The same where no space parts words: '📅 学习日期：2026-03-31 🐟 补网', '날짜: 2021.03.04', '学习日期：2026-04-05 ~ 2026-04-06'. One group. */
const STATED_DATE_ELSEWHERE = new RegExp(
  `(?<!\\p{L})(?:(?:学习|學習|记录|記録|記錄|整理|撰写|写作|创作|阅读|閱讀|练习|复习|日记)?(?:日期|日付|周期|期间|期間)|时间(?:范围|段)|统计周期|报告周期|(?:学習|作成|記録|読書)日|날짜|(?:작성|학습|공부)일자?|일자)\\s?[:：]\\s?(${WHOLE_DAY}(?:\\s?[-–—~～至到]\\s?${WHOLE_DAY})?)`,
  "u",
);
/** 'Week of: 2021-03-01 (a sample)', '**Week ending:** March 7, 2021'. Two groups. */
const STATED_WEEK =
  /(?<=^|\s)(week (?:of|ending|beginning|starting|commencing))\s?[:：]\s?(\S.{0,50}?)(?=\s+\(|\s+\p{L}[\p{L} ]{1,20}:\s|\s+[|·•]\s|$)/iu;
/** '4 May 2021, in the shed': where and how, behind the year. */
const BEHIND_YEAR = /(?<=(?<!\d)(?:19|20)\d\d),\s+(?=\p{L}).*$/u;
/** 'Reporting Period: 1 March 2021 – 7 March 2021', '**Dates:** May 7 – 13, 2021': from one day to another. One group. */
const STATED_SPAN = new RegExp(
  `(?<=^|\\s)${OF_OTHER}(?:(?:(?:reporting|internship|training|placement|project|programme?|sprint|log|week)\\s)?(?:period|dates|date range|duration|time ?frame)(?:\\scovered)?)\\s?[:：]\\s?([^:：|]{0,30}\\d[^:：|]{0,20}?(?:[-–—~→]|\\s(?:to|through|until|till)\\s)[^:：|]{0,40}?\\d[^:：|]{0,20}?)(?=\\s+\\(|\\s+\\p{Lu}[\\p{L} ]{1,20}:\\s|\\s+[|·•]\\s|$)`,
  "iu",
);
/** Key lines at the head of a text: no more of them are looked at. */
const MOST_KEYS = 6;
/** Beside such keys the date is that of a paper, a film. */
const OF_A_WORK =
  /^(?:authors?|publisher|venue|journal|doi|isbn|conference|director|artists?|autor(?:es|en)?|auteurs?)\s*(?:[:：]|$)/iu;
/** A longer first line is a paragraph; other lines are keys with their values. */
const [LONGEST_HEAD, LONGEST_LINE] = [300, 70] as const;

/** 'Date: 2021-03-04' in the first line, or in a list, table or line of such keys beneath the title. */
export function findStatedDate(passages: readonly Passage[]): string | null {
  const head = passages.slice(0, MOST_KEYS);
  for (const [index, { kind, text }] of head.entries()) {
    const isKey = kind === "cell" && head[index + 1]?.kind === "cell";
    const line = isKey ? `${text.replace(/[:：]$/u, "")}: ${head[index + 1]?.text ?? ""}` : text;
    const stated = readStated(line.slice(0, LONGEST_HEAD));
    if (stated !== undefined && (index === 0 || line.length <= LONGEST_LINE)) return stated;
  }
  return null;
}

function readStated(line: string): string | undefined {
  const [, words, day] = STATED_WEEK.exec(line) ?? [];
  if (words && day) return `${words} ${day}`;
  const stated = (STATED_SPAN.exec(line) ?? STATED_DATE_ELSEWHERE.exec(line) ?? STATED_DATE.exec(line))?.[1];
  return stated?.replace(BEHIND_YEAR, "");
}

/** 'DIARY - Sunday 7 March 2021', 'Tagebuch: 7.3.2021'. One group: what follows the word for what is kept. */
const DIARY_LINE =
  /^\P{L}*(?:(?:daily|study|learning|work|training)\s)?(?:diary|journal|log|lerntagebuch|tagebuch|journal de bord|diario(?: de estudio)?|bitácora|diário(?: de bordo)?|dagboek|logboek|dziennik|дневник|日記|日记)(?:\s?(?:entry|eintrag))?\s*(?:[:：|,·•]|\s[-–—])\s*(\S.*)$/iu;

/** Of an undated text, a line of its first that says whose day it is: '📅 DIARY - Sunday 7 March 2021' below a greeting. */
export function findDiaryLine(passages: readonly Passage[]): string | null {
  const lines = passages.slice(0, MOST_KEYS).flatMap(({ kind, text }) => (kind === "paragraph" ? [text] : []));
  for (const line of lines) {
    const day = DIARY_LINE.exec(line.slice(0, LONGEST_HEAD))?.[1];
    // The lines of a paragraph run into each other here.
    if (day !== undefined) return leadingDate(day, false)?.text ?? day;
  }
  return null;
}

/** Whether keys below a heading are those of a work that is told about. */
export function tellsWork(passages: readonly Passage[]): boolean {
  return passages.slice(0, MOST_KEYS).some(({ text }) => OF_A_WORK.test(text));
}
