/** How posts that report on a week, two weeks, a month or a year are called, without any date. */

import { LAST, ORDINAL } from "./counting-words.ts";

/** 'Tool Week 2021' and 'Moth Month 2021' name a year. */
const WEEKLY =
  /\bweek(?:ly)?\s*(?:#|no\.?\s*|number\s*)?\d{1,3}\b|\bweek\s?(?:\[\d{1,3}\]|\(\d{1,3}\))|(?<!\b(?:bi|semi)-)\bweekly\b|\bweek[ -]?notes?\b|\b(?:this|my|past) week\b|\bweek in review\b|\bnotes (?:for|of|from|on) (?:the|this|my) week\b|\bend of (?:the )?week\b/i;
/** The same in words. */
const WEEKLY_IN_WORDS =
  /\bweek (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|final|last) week (?:at|of|in)\b/i;
/** At the end of a title or of a part of it: 'Apprenticeship - Fifth week', 'Meine zweite Woche: Hobel'. 'Last week' is another one. */
const NTH_WEEK = new RegExp(
  `(?:^|[-–—:|·]\\s+|(?<!\\p{L})(?:my|the|our|die|meine|la|ma|mi|a|minha|mia|de|mijn)\\s+)(?!${LAST})(?:${ORDINAL}|(?:six|seven|eigh|nin|ten|eleven|twelf|\\d{1,2})th)\\s+(?:week|woche|semaine|semana|settimana)(?=$|\\s*[:|(!]|\\s+[-–—]\\s)`,
  "iu",
);
/** 'Recap of my second week', 'Recap della settimana', 'Rückblick auf die erste Woche', at the end of a title or of a part of it. */
const OF_WEEK = new RegExp(
  `(?<!\\p{L})(?:recap|review|summary|round-?up|diary|report|retro|retrospective|rückblick|bericht|zusammenfassung|bilan|récap|résumé|retour|resumen|balance|diario|resumo|balanço|diário|retrospectiva|riassunto|riepilogo|resoconto|bilancio|overzicht|verslag|terugblik)\\s+(?:of|from|on|auf|über|zur|sur|de|del|della|sulla|da|van|op)\\s+(?:(?:the|my|our|die|meine|der|la|ma|cette|mi|esta|a|minha|mia|de|mijn)\\s+)?(?!${LAST})(?:${ORDINAL}\\s+)?(?:week|woche|semaine|semana|settimana)(?=$|\\s*[:|(!]|\\s+[-–—]\\s)`,
  "iu",
);
const WEEKLY_ELSEWHERE =
  /\bwochen(?:rückblick|bericht|notizen)|\bkw\s*\d+|\bsemaine\s*\d+|\bsemana\s*\d+|\b(?:notes?|bilan|résumé) de la semaine\b|\b(?:resumen|resumo|diario|diário|bitácora|balance|balanço) semanal\b|\b(?:notas|resumen|resumo) d[ea](?: la)? semana\b|\bhebdo(?:madaires?)?\b|\bweek(?:notities|overzicht)\b|\b(?:note|riepilogo) settimanal[ei]\b|итоги недели|podsumowanie tygodnia|еженедельн|[周週][报報记記总總]|(?:今週|週間)の?(?:振り返り|まとめ)|第[一二三四五六七八九十\d]+[周週](?!年)|주간\s?(?:회고|일기|일지|기록|보고)|\d주차|이번\s?주/iu;

/** Whether a title is that of the report on a week: 'Weekly update 14', 'Week in review', 'Wochenrückblick'. */
export function isWeekly(title: string): boolean {
  return (
    WEEKLY.test(title) ||
    WEEKLY_IN_WORDS.test(title) ||
    NTH_WEEK.test(title) ||
    OF_WEEK.test(title) ||
    WEEKLY_ELSEWHERE.test(title)
  );
}

/** As of two weeks: 'Bi-weekly report 3', 'Fortnightly notes', 'Quinzenal #4'. */
export const BIWEEKLY =
  /\bbi-?weekly\b|\b(?:fort|four)night(?:ly)?\b|\b(?:two|2)[- ]weekly\b|\b(?:last|past|these|the) (?:two|2) weeks\b|\b(?:zweiwöch|vierzehntäg|14-tägi)|\bquin[cz]ena(?:l|is|les)?\b|\btweewekelijks|\bbisettimanal|双周[报報]|雙週[报報]|隔週/iu;

/** 'Month 2', 'Monthly review', 'Bilan mensuel'. */
export const MONTHLY =
  /\bmonth\s*(?:#\s*)?\d{1,3}\b|\bmonthly\b|\bmonth[ -]?notes?\b|\b(?:this|my|past) month\b|\bmonth in review\b|\bmonats(?:rückblick|bericht|bilanz)|\bbilan (?:mensuel|du mois)|\b(?:resumen|resumo|balance|balanço) (?:mensual|mensal|del mes|do mês)|\bmaandoverzicht|\briepilogo (?:mensile|del mese)|итоги месяца|podsumowanie miesiąca|ежемесячн|[月][报報]|月度?[总總][结結]|(?:今月|月間)の?(?:振り返り|まとめ)|월간\s?(?:회고|일기|기록|결산)|이번\s?달|한\s?달\s?(?:회고|결산)/iu;
