import { HEAD } from "./frame-words.ts";

/** Labels that stand before a date: which one of a series, not what it is about. */

/** Behind a number: '2ª semana', '3. Woche', '1ère semaine', '2nd week'. */
export const NTH =
  "(?:[.ªº°]|ère|er|re|e|ste|de|st|nd|rd|th|e?ra|[dtmvn]a)?\\s(?:weeks?|wochen?|semanas?|semaines?|settimane?|weken|tag|dia|día|jour|giorno|dag|aula|clase|lektion|lezione|sitzung|s[ée]ance|sprint|lessons?|meetings?|sessions?|stunde|treffen|les)(?!\\p{L})";
/** 'Weeks 3-4' of the author's own. */
const WEEKS = /^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken)\s*#?\d{1,2}\s*[-&/]\s*\d{1,2}$/i;
/** One of a series, in the languages beside English: 'Lektion', 'séance', 'reunião'. */
export const SERIES =
  "s[ée]ance|sitzung|sesi[óo]n|sess[ãa]o|sessie|cours|clase|aula|lezione|lektion|lecci[óo]n|le[çc]on|les|eintrag|entrada|entr[ée]e|encuentro|encontro|incontro|reuni(?:[ãa]o|[óo]n)|r[ée]union|riunione|treffen|bijeenkomst|jornada|journée";
/** 'Day 12', 'Unit 1', '3 of 12', '第3回'. */
const NUMBERED_LABEL = new RegExp(
  `^(?:(?:days?|weeks?|unit|part|entry|log|issue|no\\.?|session|lesson|lecture|class|lab|meeting|workout|sprint|phase|${SERIES}|bit[áa]cora|episode|update|round|month|monat|mois|m[eê]s|mese|maand|tag|woche|jour|d[ií]a|giorno|dag|semana|semaine|день|неделя|месяц|занятие|урок|запись)\\s*)?#?\\d+(?:\\s*(?:/|of)\\s*\\d+)?$|^(?:r\\d+\\s?)?d\\d+$|^第\\s*\\d+\\s*[天日周週回]目?$|^\\d+\\s*日目$`,
  "iu",
);
const NTH_LABEL = new RegExp(`^\\d{1,3}${NTH}$`, "iu");

/** 'Lektion 3 vom 4. Mai', 'Séance n° 3 du 4 mai 2021': one of a series, and its day. One group: what stands before the day. */
const NUMBERED_OF =
  /^(\p{L}{3,12}\s(?:n[°ºo]\.?\s?|nr\.?\s|#)?\d{1,3})\s(?:vom|du|del|do(?:\sdia)?|van)\s(?=\p{L}{0,13}[.,]?\s?\d)/iu;

/** 'Day 12', 'Unit 1', '#3', 'Reading log': says which one of a series, not what it is about. */
export function isLabel(text: string): boolean {
  return (
    NUMBERED_LABEL.test(text) ||
    NTH_LABEL.test(text) ||
    WEEKS.test(text) ||
    text.split(" ").every((word) => HEAD.has(word.toLowerCase()))
  );
}

/** '4. Mai' of 'Lektion 3 vom 4. Mai'; null for any other text. */
export function dayOfNumbered(text: string): string | null {
  const match = NUMBERED_OF.exec(text);
  return match && isLabel(bareNumber(match[1] ?? "")) ? text.slice(match[0].length) : null;
}

/** 'Séance n° 3' → 'Séance 3'. */
function bareNumber(label: string): string {
  return label.replace(/\s(?:n[°ºo]\.?\s?|nr\.?\s)(?=\d)/iu, " ");
}
