import type { CueHit } from "../clauses.ts";
import { isPerson, type KnownName } from "../known.ts";
import { isUnspaced } from "../unspaced.ts";
import { headsItem, isFirst, isLesson, isRightBefore } from "./item-heads.ts";
import { isPartOfMore, type Reading } from "./reading.ts";
import { isTechnical } from "./technical.ts";
import { isObjectOfUnspaced } from "./unspaced-objects.ts";

/** An everyday word has to stand right behind its cue. */
const NEAR = 28;

/** An everyday word needs a cue right before it, or company of its kind. */
export function isSupported(name: KnownName, hit: CueHit | null, reading: Reading): boolean {
  const { text, names, passage } = reading;
  const end = name.index + name.length;
  if (name.isEveryday && isPerson(text, name, reading.language)) return false;
  if (!name.needsSupport) return true;
  // More than a sign is said where the time that it took stands beside it: see ./timed.ts.
  if (passage.kind === "item" && text.trim().length - name.length <= 2) return true;
  if (isUnspaced(text)) {
    // 'flutter' beside Chinese words is no English word; at the start of a line a word may be the line's matter: 'Go:看了两本书'.
    if (!name.isEveryday || (passage.kind === "item" && name.index <= 1 && /^\s*[:：]/u.test(text.slice(end))))
      return true;
    // '英语阅读', '英語の勉強'.
    if (name.broader === "Languages" && LESSONS_UNSPACED.test(text.slice(end))) return true;
    if (isUnspaced(name.written)) return hit !== null && isObjectOfUnspaced(hit, name, text);
  }
  // 'Optimization lecture', at the start of a line; 'chapter 7 of the Pug course'.
  const isWritten = name.isRare ? name.index > 0 : name.index <= 2;
  if (isWritten && COURSE.test(text.slice(end))) return true;
  // '- Vocabulary drills in my free time'.
  if (passage.kind === "item" && name.index <= 2 && DRILLS.test(text.slice(end))) return true;
  // '#jest': the author marks it himself.
  if (text[name.index - 1] === "#") return true;
  // 'The library Pandas'.
  if (TOOL_BEFORE.test(text.slice(Math.max(0, name.index - 28), name.index))) return true;
  if (name.isRare) return hit !== null && isRightBehind(hit, name, text) && !isPartOfMore(text, end);
  if (hasVersion(name, text)) return true;
  if (name.broader !== null && names.some((other) => isListedBeside(name, other, text))) return true;
  // 'Cooking again', at the start of a line: the activity itself.
  if (name.index <= 2 && passage.kind === "item" && /ing$/.test(name.written) && !isPartOfMore(text, end)) return true;
  // 'My rowing came to a halt'.
  if (/ing$/i.test(name.written) && OWN_DEED.test(text.slice(0, name.index)) && GOES.test(text.slice(end))) return true;
  // 'Condicionais básicas (if/else)': the item is a lesson.
  if (isLesson(name, reading)) return true;
  if (name.isCommon && !headsItem(name, reading))
    return hit !== null && isObject(hit, name, text) && (isRightBefore(hit, end, text) || !isPartOfMore(text, end));
  if (name.broader === "Languages") {
    if (isOfLearner(name, text)) return true;
    // 'Japanese joinery' is no Japanese.
    if (isPartOfMore(text, end)) return false;
  }
  if (hit !== null && isDirect(hit, name, text)) return true;
  // 'templates for obsidian': a tool in small letters.
  if (
    !name.isEveryday &&
    /(?:^|\s)(?:for|in|with|using|on|to|via|into|from|of|mit|in|en|avec|con|com)\s$/iu.test(text.slice(0, name.index))
  )
    return true;
  // 'Spanish: lessons 12 to 15', 'Les listes : append, remove'.
  if (passage.kind === "item" && isFirst(name, text) && /^\s*[:：–-]\s/u.test(text.slice(end))) return true;
  return names.some((other) => other !== name && !other.needsSupport && isTechnical(other) && isTechnical(name));
}

/** 'My Japanese has improved', 'German learning goes on': a tongue that is learned. */
function isOfLearner({ index, length }: KnownName, text: string): boolean {
  const [before, behind] = [text.slice(0, index), text.slice(index + length)];
  return (OWN.test(before) && SPOKEN.test(behind)) || (LESSONS.test(behind) && !OF_OTHERS.test(before));
}

/** 'React 19', 'Swift 5': a word of computing with a capital and a version is the name. */
export function hasVersion(name: KnownName, text: string): boolean {
  return isTechnical(name) && /^\p{Lu}/u.test(name.written) && VERSION.test(text.slice(name.index + name.length));
}

const VERSION =
  /^\s(?:v(?:ersion )?\s?)?\d{1,2}(?:\.\d{1,3}){0,2}(?:\.?x)?(?=$|[\s,;:!?)]|\.(?!\d))(?! (?:times?|hours?|minutes?|days?|weeks?|months?|years?|pages?|am|pm|of)(?!\p{L}))/iu;

const OWN = /(?<!\p{L})my (?:(?:broken|rusty|spoken|written|basic|limited) )?$/iu;
const SPOKEN =
  /^\s(?:has|had|is|was|got|gets|getting|improv(?:ed|es|ing)|skills?|learning|studies|lessons|still|needs|level|vocabulary|grammar|pronunciation|reading|listening|speaking)(?!\p{L})/iu;

const LESSONS =
  /^\s(?:language\s)?(?:learning|lessons?|class(?:es)?|studies|homework|vocab|vocabulary|grammar|pronunciation|flash ?cards|conversation|coursework)(?!\p{L})/iu;
/** 'His Italian class', 'the Spanish conversation at the next table'. */
const OF_OTHERS = /(?<!\p{L})(?:his|her|their|the)\s$/iu;
const LESSONS_UNSPACED =
  /^(?:阅读|閱讀|听力|聽力|口语|口語|写作|寫作|单词|單詞|语法|語法|学习|學習|作文|の?(?:勉強|学習|リスニング|リーディング|単語|文法|会話|レッスン))/u;
const OWN_DEED = /(?<!\p{L})my $/iu;
const GOES =
  /^\s(?:came|comes|went|goes|got|gets|keeps?|kept|suffered|stopped|took|practice|routine|habit|streak|skills?|progress|schedule|goals?)(?!\p{L})/iu;

const TOOL_BEFORE =
  /(?<!\p{L})(?:librar(?:y|ies)|packages?|frameworks?|programming language|markup language|auszeichnungssprache|programmiersprache|skriptsprache|langage de (?:programmation|balisage)|lenguaje de (?:programación|marcado)|linguagem de (?:programação|marcação)|linguaggio di (?:programmazione|markup)|bibliotecas?|librería|bibliothèque|bibliothek|libreria|pacote|paquete|linguagem|lenguaje|langage) $/iu;
const COURSE =
  /^\s(?:lectures?|courses?|class(?:es)?|lessons?|modules?|tutorials?|workshops?|homework)(?=$|[.,;:!?()]|\s(?:[–—-]|\d|on|by|with|from|at|today))/iu;

const DRILLS =
  /^\s(?:lesson )?(?:drills?|exercises?|practice|reviews?|quiz(?:zes)?|flash ?cards)(?=$|[.,;:!?()]|\s(?:[–—-]|\d|in|on|for|by|with|from|at|every|again|today))/iu;

/** 'Crypto, NFTs, and blockchains': an everyday word in a list with a name of its own field. */
function isListedBeside(name: KnownName, other: KnownName, text: string): boolean {
  if (other === name || other.needsSupport || other.broader !== name.broader) return false;
  const [first, second] = other.index < name.index ? [other, name] : [name, other];
  return LIST_BREAK.test(text.slice(first.index + first.length, second.index));
}

const LIST_BREAK = /^s?(?:\s*[,/&]\s*|,?\s+(?:and|or|und|oder|et|ou|y|o|e)\s+){1,2}$/iu;

function isStudied({ broader }: KnownName): boolean {
  return broader !== null && STUDIED.has(broader);
}

/** Fields whose everyday words ('waves', 'inflation') are subjects only to those who study them. */
const STUDIED = new Set([
  "Mathematics",
  "Statistics",
  "Physics",
  "Chemistry",
  "Biology",
  "Astronomy",
  "Medicine",
  "Earth Science",
  "Engineering",
  "Social Sciences",
  "Philosophy",
  "History",
  "Linguistics",
]);

function isDirect(hit: CueHit, { index }: KnownName, text: string): boolean {
  if (hit.cue.scope === "clause" && index < hit.end) return true;
  return index - hit.end <= NEAR || /^[\p{L}\p{N}\s,/&+#.-]*(?:,|\band|\bor)\s*$/u.test(text.slice(hit.end, index));
}

/** 'learned some Zod', 'worked with Solana'; not 'went to see Solana'. */
function isRightBehind({ end }: CueHit, { index }: KnownName, text: string): boolean {
  return /^\s+(?:(?:some|more|about|with|in|on|using|programming|a bit of|a little) )*$/.test(text.slice(end, index));
}

/**
 * An everyday word as the thing itself: 'deeper into coffee', not 'learning Go for my coffee'. A word of computing ('templates',
 * 'interfaces') that is only used or made is a part of the work, and so is one of the sciences ('cut it in fractions').
 */
function isObject(hit: CueHit, name: KnownName, text: string): boolean {
  const isUsed = hit.cue.says === "do" && !/ing$/.test(name.written) && !COVERED.test(text.slice(hit.index, hit.end));
  if (isUsed && (isTechnical(name) || (isStudied(name) && !hit.cue.status && !hit.cue.depth))) return false;
  return isDirect(hit, name, text) && !ELSEWHERE.test(text.slice(hit.end, name.index));
}

/** 'Hoy vimos listas', 'on a vu les boucles', 'abbiamo visto i cicli': gone through in class. */
const COVERED = /^(?:vimos|visto|vist[aei]|vu|vue?s)(?!\p{L})/iu;

const ELSEWHERE =
  /(?:^|\s)(?:for|from|than|during|after|before|until|like|somebody|someone|anybody|people|him|her|them|you)\s|\)/iu;
