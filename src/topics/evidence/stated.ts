import type { InterestMention, Passage } from "../../model.ts";
import { isEverydayWord } from "../common-words/index.ts";
import type { Language } from "../cues/index.ts";
import { findConcept, findKnownNames } from "../known.ts";
import { isGeneric } from "../labels.ts";
import { formOf } from "../phrases.ts";
import type { EvidenceRule } from "./rule.ts";

const WHAT =
  "topics?|subjects?|concepts?|technolog(?:y|ies)|tech(?: ?stack)?|stack|tools?|skills?|keywords?|tags?|languages?|themes?|temas?|tópicos?|tecnolog[ií]as?|conceitos|conceptos|assuntos|thema|themen|technologien|werkzeuge|sujets?|thèmes?|notions|argoment[oi]|onderwerpen|主题|知识点|关键词|技术栈|トピック|キーワード";
/** 'Studied', 'aprendidos', 'vistos em aula' behind the word for the subjects. */
const MET =
  "(?:i |we )?(?:covered|learn(?:ed|t)|studied|used|explored|touched|practi[cs]ed|of (?:the|this) (?:day|week|month))|(?:estud(?:i)?ad|aprendid|vist|abordad|trabalhad|trabajad|utilizad|usad)[oa]s(?: (?:em aula|en clase|hoje|hoy))?|appris(?:es)?|vue?s|abordée?s|étudiée?s|(?:imparat|trattat|affrontat|studiat|vist)[ie]|(?:von )?heute|du jour|de (?:hoy|hoje)|di oggi|da aula|de la clase";
/** 'Themen & Inhalte', 'Topics / Concepts': the same said twice. */
const PAIR = `\\s?(?:[&/+]|and|und|et|y|e)\\s?(?:${WHAT}|inhalte?|contents?|contenus?|contenidos?|conteúdos?|contenuti)`;
const LEAD = `(?:(?:key|main|new|today['’]?s|core|other) )?(?:${WHAT})(?:${PAIR})?(?: (?:${MET}))?`;
/** 'Key topics:' and no more: what the list below it names, the author calls so himself. */
const LIST = new RegExp(`^\\P{L}*${LEAD}\\s*[:：]+\\P{L}*$`, "iu");
/** 'Topics: Rust, WebAssembly'. */
const INLINE = new RegExp(
  `^\\P{L}*(?:${LEAD}|conteúdos?|contenidos?|(?:今[日天]|本周)?学习(?:内容|主题)|今[日天]学习|(?:今[日天]|本周)?学到了?)\\s*[:：]+\\s*(?=\\P{L}*\\p{L})`,
  "iu",
);
/** Above a list of subjects: 'O que estudei', 'Topics covered', 'Inhalte', '学习内容'. */
const STUDIED = new RegExp(
  `^\\P{L}*(?:${LEAD}|(?:what|topics|things) (?:i|we)(?:['’]ve)? studied(?: today)?|(?:topics|subjects|concepts) (?:covered|studied)|o que (?:eu )?estudei(?: hoje)?|(?:lo )?que (?:he )?estudi(?:é|ado)(?: hoy)?|ce que j['’]ai étudié|(?:lern)?inhalte(?: der \\p{L}+)?|gelernte themen|contenidos?|conteúdos?(?: estudados?)?|学习内容|今日学习|学んだ内容|学習内容)[^\\p{L}\\p{N}]*$`,
  "iu",
);
const SPLIT = /[,;/|、，；·•]|\s(?:and|with|in|using|und|mit|et|avec|y|con|e|com|en|met)\s|\s[–—&+-]\s|\(|\)/iu;
/** 'Twitter API': in running text this might be a person. */
const CAPITALS = /^\p{Lu}[\p{L}\p{N}+#.]*(?: \p{Lu}[\p{L}\p{N}+#.]*){1,3}$/u;
/** What a part of the list is called, before what is said of it: 'Schleifen: while, for'. */
const NAMED = /^[^\p{L}]{0,4}(\p{L}[^:：,;()]{1,38}?)\s?[:：]\s(?=.{0,8}\p{L})/u;
/** As much as a cue of doing: what stands behind the name of a part. */
const OF_DETAILS = 1.2;
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

/** 'Places we explored:', 'the insurance that we covered:': what is listed are such places; not 'this week I studied:', 'things I learned:'. */
const OF_NOUN = new RegExp(
  `(?<!\\p{L})(?!(?:today|yesterday|time|day|week|weekend|month|year|term|semester|quarter|morning|afternoon|evening|class|course|session|lesson|lecture|workshop|sprint|far|now|then|and|but|so|also|here|there|below|things?|stuff|topics|subjects|concepts|areas|skills|technologies)(?!\\p{L}))\\p{L}{3,}(?: that| which)? (?:i|we)(?:['’]ve| have)? (?:\\p{L}+ )?${STUDY}[^.!?]{0,40}$`,
  "iu",
);

/** Whether a paragraph leads up to a list of what its author learnt. */
export function announcesStudies({ kind, text }: Passage): boolean {
  return (
    kind === "paragraph" &&
    /[:：]\s*$/.test(text) &&
    STUDIES.test(text.slice(-LONGEST_LEAD)) &&
    !OF_NOUN.test(text.slice(-LONGEST_LEAD))
  );
}

const LONGEST_LEAD = 120;

/** Whether an item of such a list is a name and no more. */
export function isShortItem({ kind, text }: Passage): boolean {
  return kind === "item" && text.length <= LONGEST_ITEM && !/[.!?](?:\s|$)|^\W*(?:my|our|how|that|not)\s/i.test(text);
}

/** Whether what is listed below a heading are subjects by its word. */
export function headsTopics(heading: string | null): boolean {
  return heading !== null && STUDIED.test(heading);
}

/** Above a list that tells what one learns, in words of one's own: 'What I am learning', 'Currently studying', 'Lernziele erreicht'. */
const LEARNING =
  /^\P{L}*(?:(?:things|stuff|skills|what)(?: that)? (?:i|we)(?:['’]m|['’]ve| am| are| have)? ?(?:been |currently |now )?(?:learn(?:ing|ed|t)?|studying|exploring|practi[cs]ing|working with)(?: (?:right )?now| about| lately| recently| so far| today| this (?:week|month|year))?|(?:currently |now |still |also )?(?:learning|studying|exploring)(?: (?:right )?now| about)?|was ich (?:gerade |derzeit )?lerne|(?:was|das) (?:ich |habe ich )(?:heute |diese woche )?gelernt(?: habe)?|ce que j['’]ai appris(?: aujourd['’]hui)?|(?:lo )?qué? (?:aprendí|he aprendido)(?: hoy)?|o que (?:eu )?aprendi(?: hoje)?|(?:che )?cosa ho imparato(?: oggi)?|wat ik (?:heb geleerd|geleerd heb)|学到了?(?:什么|的)?|今天学到的?|ce que j['’]apprends(?: en ce moment)?|(?:lo )?que estoy aprendiendo|o que estou aprendendo|cosa sto imparando|wat ik (?:nu )?leer|正在学习|在学|学習中)\P{L}*$/iu;

/** Whether a heading says that its list tells what the author learns, each item in a sentence. */
export function headsLearning(heading: string | null): boolean {
  return heading !== null && LEARNING.test(heading);
}

/** What the author lists as the topics of a day or week, each of them a topic by his word. */
export const statedRule: EvidenceRule = {
  name: "stated",
  find: ({ text, line, language, isStated, isGoal, passage: { codes = [] } }) => {
    if (isGoal || text.length > LONGEST) return [];
    const inline = INLINE.exec(text);
    if (inline === null && !isStated) return [];
    const mention = (label: string, strength: number): InterestMention => ({
      label,
      rule: "cue",
      line,
      text,
      strength,
      isSure: true,
    });
    const listed = text.slice(inline?.[0].length ?? 0);
    const named = inline === null ? NAMED.exec(listed) : null;
    // 'Repetição com `for`': a word of code is no subject.
    const list = (part: string): string[] =>
      listNames(part, language).filter((label) => !codes.includes(label) || findConcept(label) !== null);
    if (named === null) return list(listed).map((label) => mention(label, 2));
    const names = list(named[1] ?? "");
    return [
      ...names.map((label) => mention(label, 2)),
      ...list(listed.slice(named[0].length)).map((label) => mention(label, OF_DETAILS)),
    ];
  },
};

function listNames(text: string, language: Language): string[] {
  const open = text.replace(CALL, " ").replace(BRACKETS, (all) => (splitParts(all).every(isKnownName) ? all : ","));
  const parts = splitParts(open)
    .map(withoutLevel)
    .flatMap(splitUnspaced)
    .flatMap((part) => (language === "de" ? namesOfDeed(part) : [part]));
  return [...new Set(parts.filter(isName))].slice(0, MOST);
}

/** 'range()' is no subject. */
const CALL = /[\p{L}\d_.]{1,40}\(\)/gu;
/** What is said beside a subject: 'Variable anterior (recordar valor previo)'; names stay. */
const BRACKETS = /\([^()]{1,80}\)/gu;

function splitParts(text: string): string[] {
  return text
    .split(SPLIT)
    .map((part) => withoutArticle(part.replace(/^[\s\p{P}]+|[\s.:!?"'*_]+$/gu, "")))
    .filter((part) => part !== "");
}

/** 'Les boucles'; a name may have one of its own: 'The Odin Project'. */
function withoutArticle(part: string): string {
  const bare = part.replace(ARTICLE, "");
  return bare !== part && findConcept(part) === null && findConcept(bare) !== null ? bare : part;
}

const ARTICLE = /^(?:(?:les?|la|los|las|el|os?|as|i|gli|il|le|die|der|das|de|het)\s|l['’])(?=\p{Ll}{3})/iu;

/** '列表和字典', where both are known. */
function splitUnspaced(part: string): string[] {
  const names = /\p{Script=Han}/u.test(part) ? part.split(/[和与及]/u) : [];
  return names.length > 1 && names.every((name) => findConcept(name) !== null) ? names : [part];
}

function isKnownName(part: string): boolean {
  return findConcept(part) !== null || CAPITALS.test(part) || /\p{Lu}/u.test(part);
}

/** How far one goes into a subject: 'JavaScript Básico' is JavaScript. */
const LEVEL =
  /\s(?:b[áa]sic[oa]s?|avan[zç]ad[oa]s?|interm[eé]di[oa]s?|basics?|fundamentals|grundlagen|avancée?s?|de base|avanzat[oaie]|(?:di )?base)$/iu;

function withoutLevel(part: string): string {
  const bare = part.replace(LEVEL, "");
  return bare !== part && findConcept(bare) !== null ? bare : part;
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
