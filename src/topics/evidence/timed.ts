import { isEverydayWord, isVeryCommonWord } from "../common-words/index.ts";
import { findKnownNames } from "../known.ts";
import { isGeneric } from "../labels.ts";
import { isSubjectPhrase } from "../subject-words.ts";
import { clauseAt, isDone, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** '25 min', '1.5 h', 'an hour', '25 分鐘'. */
const LENGTH =
  "(?:an?|½|~?\\d+(?:[.,:]\\d+)?)\\s?(?:(?:h|hrs?|hours?|mins?|minutes?|std|stunden?|minuten?|heures?|horas?|minutos?|ore|ora|minuti|uur|uren)\\.?(?:\\s?\\d+\\s?(?:m|mins?|minutes?)?)?(?![\\p{L}\\d])|分鐘|分钟|小時|小时|個小時|个小时|時間|分(?![鐘钟])間?)";
const TASK = "([^\\d\\s:：()（）,，;.!?][^:：()（）,，;.!?]{0,38}[^\\s:：()（）,，;.!?])";
const START = "^[^\\p{L}\\p{N}]*";
/** 'Scales - 25 min', 'Ear training (1 h)', '音階 - 25 分鐘'. */
const BEHIND = new RegExp(`${START}${TASK}\\s*(?:\\s[-–—|]\\s|[:：]\\s*|\\s?[(（]\\s*)${LENGTH}\\s*[)）]?\\.?$`, "iu");
/** '25 min scales', '1 h of ear training', '25 分鐘 音階'. */
const BEFORE = new RegExp(`${START}${LENGTH}\\s*(?:[-–—:：]\\s*|(?:of|de|di|van)\\s+)?${TASK}$`, "iu");
const HAS_LENGTH = /(?:\d|½|(?<!\p{L})an?)\s?[\p{L}個个]/u;
/** What everybody spends time with, as all of the task or its last word. */
const EVERYDAY =
  /(?:^|\P{L})(?:breaks?|lunch|dinner|breakfast|sleep|naps?|rest|commute|total|meetings?|stand-?ups?|e-?mails?|chores|shower|pausen?|mittagessen|schlaf|gesamt|summe|pauses?|déjeuner|sommeil|descansos?|comida|sueño|almoço|jantar|sono|pausa|pranzo|cena|sonno|lunchpauze|totaal|duration|dauer|durée|duración|duração|durata|duur)$|^(?:time|work|session|warm[ -]?up|cool[ -]?down|misc|admin)$|(?:休息|睡|吃飯|吃饭|午餐|晚餐|通勤|總|总|合計|会议|會議|会議|昼食)/iu;
const MOST_WORDS = 5;

/** An item that is nothing but what was done and how long: the log of who practises. */
export const timedRule: EvidenceRule = {
  name: "timed",
  find: (reading) => {
    const { text, line, passage, language, isGoal } = reading;
    if (passage.kind !== "item" || isGoal || !HAS_LENGTH.test(text)) return [];
    const label = (BEHIND.exec(text) ?? BEFORE.exec(text))?.[1] ?? "";
    const index = text.indexOf(label);
    if (label === "" || EVERYDAY.test(label) || !mayBeTopic(label, reading)) return [];
    const clause = clauseAt(reading, index);
    if (!clause || !isDone(clause, index)) return [];
    const isSure = isSubjectPhrase(label, language);
    return [{ label, rule: "cue" as const, line, text, strength: 1.6, isSure }];
  },
};

/** A known name and no more, or at most some words: no sentence ('2 h fixing the pump'), and one alone no everyday word. */
function mayBeTopic(label: string, { language }: Reading): boolean {
  const words = label.split(/\s+/);
  if (words.length > MOST_WORDS || isGeneric(label)) return false;
  const [known] = findKnownNames(label, language);
  if (known) return known.written.length === label.length;
  return words.length > 1 ? !words.some((word) => isVeryCommonWord(word, language)) : !isEverydayWord(label, language);
}
