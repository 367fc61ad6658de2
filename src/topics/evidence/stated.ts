import type { InterestMention, Passage } from "../../model.ts";
import { isEverydayWord } from "../common-words/index.ts";
import type { Language } from "../cues/index.ts";
import { findConcept, findKnownNames } from "../known.ts";
import { isGeneric } from "../labels.ts";
import { formOf } from "../phrases.ts";
import type { EvidenceRule } from "./rule.ts";

const WHAT =
  "topics?|subjects?|concepts?|technolog(?:y|ies)|tech(?: ?stack)?|stack|tools?|skills?|keywords?|tags?|languages?|themes?|temas?|tópicos?|tecnolog[ií]as?|conceitos|conceptos|assuntos|themen|technologien|werkzeuge|sujets?|thèmes?|notions|argomenti|onderwerpen|主题|知识点|关键词|技术栈|トピック|キーワード";
const LEAD = `(?:(?:key|main|new|today['’]?s|core|other) )?(?:${WHAT})(?: (?:i |we )?(?:covered|learn(?:ed|t)|studied|used|explored|touched|practi[cs]ed|of (?:the|this) (?:day|week|month)|estudad[oa]s|utilizad[oa]s|usad[oa]s))?`;
/** 'Key topics:' and no more: what the list below it names, the author calls so himself. */
const LIST = new RegExp(`^\\P{L}*${LEAD}\\s*[:：]+\\P{L}*$`, "iu");
/** 'Topics: Rust, WebAssembly'. */
const INLINE = new RegExp(`^\\P{L}*${LEAD}\\s*[:：]+\\s*(?=\\P{L}*\\p{L})`, "iu");
/** Above a list of subjects: 'O que estudei', 'Topics covered', 'Inhalte', '学习内容'. */
const STUDIED = new RegExp(
  `^\\P{L}*(?:${LEAD}|(?:what|topics|things) (?:i|we)(?:['’]ve)? studied(?: today)?|(?:topics|subjects|concepts) (?:covered|studied)|o que (?:eu )?estudei(?: hoje)?|(?:lo )?que (?:he )?estudi(?:é|ado)(?: hoy)?|ce que j['’]ai étudié|(?:lern)?inhalte(?: der \\p{L}+)?|gelernte themen|contenidos?|conteúdos?(?: estudados?)?|学习内容|今日学习|学んだ内容|学習内容)\\P{L}*$`,
  "iu",
);
const SPLIT = /[,;/|、，；·•]|\s(?:and|with|in|using|und|mit|et|avec|y|con|e|com|en|met)\s|\s[–—&+-]\s|\(|\)/iu;
/** 'Twitter API': in running text this might be a person. */
const CAPITALS = /^\p{Lu}[\p{L}\p{N}+#.]*(?: \p{Lu}[\p{L}\p{N}+#.]*){1,3}$/u;
const NOTHING = /^(?:none|nothing|n\/?a|tbd|various|misc|etc|same|ditto|nada|keine?|rien)$/i;
const MOST = 12;
const LONGEST = 200;

/** Whether a passage announces a list of topics. */
export function announcesTopics({ kind, text }: Passage): boolean {
  return kind !== "code" && LIST.test(text);
}

const STUDY =
  "(?:learn(?:ed|t|ing)|stud(?:ied|ying)|cover(?:ed|ing)|practi[cs](?:ed|ing)|explor(?:ed|ing)|review(?:ed|ing)|went over|dove into|dived into|read about|got into)";
/** 'I ended up learning about:', 'This month we covered the following topics:', 'Ich habe gelernt:': the end of a paragraph. */
const STUDIES = new RegExp(
  `(?:(?<!\\p{L})(?:i|we|i['’]ve|we['’]ve|up|have|and|also|been|started|mostly) (?:also |been |mostly |mainly |just )?${STUDY}(?: (?:some |a (?:bit|lot) |more )?about)?(?: (?:the following|these|several|various|some)(?: \\p{L}+){0,2})?(?: (?:topics|subjects|things|areas|concepts))?(?: (?:like|such as|including))?|(?<!\\p{L})(?:habe ich|ich habe)[^.:]{0,30}? (?:gelernt|geübt|wiederholt|kennengelernt)|(?:aprendí|aprendi|estudié|estudei)(?: (?:sobre|as seguintes|los siguientes|os seguintes)(?: \\p{L}+)?)?|j['’]ai (?:appris|étudié|révisé)|ho (?:imparato|studiato)|学习了(?:以下内容)?|學習了(?:以下內容)?)\\s?[:：]\\s*$`,
  "iu",
);
/** In letters: a longer item is a sentence on something. */
const LONGEST_ITEM = 40;

/** Whether a paragraph leads up to a list of what its author learnt. */
export function announcesStudies({ kind, text }: Passage): boolean {
  return kind === "paragraph" && /[:：]\s*$/.test(text) && STUDIES.test(text.slice(-LONGEST_LEAD));
}

const LONGEST_LEAD = 120;

/** Whether an item of such a list is a name and no more. */
export function isShortItem({ kind, text }: Passage): boolean {
  return kind === "item" && text.length <= LONGEST_ITEM && !/[.!?](?:\s|$)/.test(text);
}

/** Whether what is listed below a heading are subjects by its word. */
export function headsTopics(heading: string | null): boolean {
  return heading !== null && STUDIED.test(heading);
}

/** Above a list that tells what one learns, in words of one's own: 'What I am learning', 'Currently studying', 'Lernziele erreicht'. */
const LEARNING =
  /^\P{L}*(?:(?:things|stuff|skills|what)(?: that)? (?:i|we)(?:['’]m|['’]ve| am| are| have)? ?(?:been |currently |now )?(?:learn(?:ing|ed|t)?|studying|exploring|practi[cs]ing|working with)(?: (?:right )?now| about| lately| recently| so far| this (?:week|month|year))?|(?:currently |now |still |also )?(?:learning|studying|exploring)(?: (?:right )?now| about)?|was ich (?:gerade |derzeit )?lerne|ce que j['’]apprends(?: en ce moment)?|(?:lo )?que estoy aprendiendo|o que estou aprendendo|cosa sto imparando|wat ik (?:nu )?leer|正在学习|在学|学習中)\P{L}*$/iu;

/** Whether a heading says that its list tells what the author learns, each item in a sentence. */
export function headsLearning(heading: string | null): boolean {
  return heading !== null && LEARNING.test(heading);
}

/** What the author lists as the topics of a day or week, each of them a topic by his word. */
export const statedRule: EvidenceRule = {
  name: "stated",
  find: ({ text, line, language, isStated, isGoal }) => {
    if (isGoal || text.length > LONGEST) return [];
    const inline = INLINE.exec(text);
    if (inline === null && !isStated) return [];
    return listNames(text.slice(inline?.[0].length ?? 0), language).map(
      (label): InterestMention => ({ label, rule: "cue", line, text, strength: 2, isSure: true }),
    );
  },
};

function listNames(text: string, language: Language): string[] {
  const parts = text
    .split(SPLIT)
    .map((part) => part.replace(/^[\s\p{P}]+|[\s.:!?"'*_]+$/gu, ""))
    .flatMap((part) => (language === "de" ? namesOfDeed(part) : [part]));
  return [...new Set(parts.filter(isName))].slice(0, MOST);
}

/** What is done with a subject, in front of it or behind: 'Wiederholung der …', '… durchgearbeitet', '… entwickeln'. */
const DONE_BEFORE =
  /^(?:(?:Einführung|Einstieg|Vertiefung|Wiederholung|Recap|Repetition|Vorbereitung|Erstellung|Einrichtung|Installation|Verwendung|Anwendung|Umgang|Arbeit|Arbeiten|Übungen|Übung|Grundlagen)\s(?:(?:in|ins|der|des|von|vom|zu|zum|zur|mit|auf)\s)?(?:(?:der|die|das|den|dem)\s)?|(?:der|die|das|den|dem)\s)/u;
const DONE_BEHIND =
  /\s(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|\p{Ll}+iert|\p{Ll}{2,}(?:en|ern|eln)|(?:be|er|ver|über|unter|wieder|ent)\p{Ll}{2,}t)(?=$|\s(?:in|mit|für|von|auf)\s).*$/u;

/** German tells in one line what was done with what: the known names of it, else its nouns. */
function namesOfDeed(part: string): string[] {
  const bare = part.replace(DONE_BEFORE, "").replace(DONE_BEHIND, "");
  if (bare === part) return [part];
  const known = findKnownNames(part, "de").filter(({ needsSupport }) => !needsSupport);
  if (known.length > 0) return known.map(({ written }) => written);
  return isEverydayWord(bare, "de") ? [] : [bare];
}

function isName(part: string): boolean {
  return (
    part !== "" &&
    !isGeneric(part) &&
    !NOTHING.test(part) &&
    (findConcept(part) !== null || formOf(part) !== null || CAPITALS.test(part))
  );
}
