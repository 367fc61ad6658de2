import type { InterestMention } from "../../model.ts";
import type { Clause, CueHit } from "../clauses.ts";
import { isPastJob } from "../effort.ts";
import { isPerson, type KnownName } from "../known.ts";
import { isUnspaced } from "../unspaced.ts";
import { isCutOut } from "./links.ts";
import { isOtherUse } from "./other-uses.ts";
import { clauseAt, isDone, isPartOfMore, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** A cue does not reach farther. */
const REACH = 140;
/** An everyday word has to stand right behind its cue. */
const NEAR = 28;

/** Names of the concept list: strong where a cue leads to them, weak where they are merely mentioned. */
export const namesRule: EvidenceRule = {
  name: "names",
  find: (reading) => reading.names.flatMap((name) => weighName(name, reading)),
};

function weighName(name: KnownName, reading: Reading): InterestMention[] {
  const { line, text } = reading;
  const clause = clauseAt(reading, name.index);
  if (!clause) return [];
  const hit = findCue(clause, name);
  const isStatus = hit?.cue.status === "dropped" || hit?.cue.status === "paused";
  if (!isDone(clause, name.index) && !isStatus) return [];
  if (clause.isForeign || !isSupported(name, hit, reading)) return [];
  const title = titleAround(name, reading);
  if (title !== undefined && (!hit || isCutOut(title, [name]))) return [];
  if (!hit && isBroad(name, reading)) return [];
  if (isOtherUse(name, text) || isPastJob(text, name.index)) return [];
  const isAside = ASIDE.test(text.slice(clause.index, name.index));
  const said = hit ? (hit.cue.says === "do" ? 1.6 : 2.5) : isAside ? 0.3 : mereMention(reading);
  const strength = said * (reading.isGoal ? 0.4 : 1);
  return [
    {
      label: name.written,
      rule: hit ? "cue" : "concept",
      line,
      text: quoteAt(text, clause, name.index),
      strength,
      ...(isAside ? { depth: "touched" as const } : hit?.cue.depth ? { depth: hit.cue.depth } : {}),
      ...(hit?.cue.status ? { status: hit.cue.status } : {}),
    },
  ];
}

/** 'Heard a talk on whales while soldering': what went on beside it. */
const ASIDE = /^[\s\p{P}]*(?:while|whilst|during|when)\s(?:I was\s|the\s|some\s)?$/iu;

/** The text of the link that a name stands in, which is read by itself. */
function titleAround({ index, length }: KnownName, { text, links }: Reading): string | undefined {
  return links.find((link) => {
    const from = link.text === "" ? -1 : text.indexOf(link.text);
    return from !== -1 && index >= from && index + length <= from + link.text.length;
  })?.text;
}

/** A field beside one of its parts: 'Math: linear algebra'. */
function isBroad({ label }: KnownName, { names }: Reading): boolean {
  return names.some((name) => name.broader === label);
}

function mereMention({ passage }: Reading): number {
  if (passage.kind === "item") return 1;
  return passage.kind === "paragraph" ? 1 : 0.4;
}

/** The last cue before a name, or any of the clause that works both ways. */
function findCue(clause: Clause, { index }: KnownName): CueHit | null {
  const before = clause.cues.filter(({ end }) => end <= index && index - end <= REACH).at(-1);
  return before ?? clause.cues.find(({ cue }) => cue.scope === "clause") ?? null;
}

/** An everyday word needs a cue right before it, or company of its kind. */
function isSupported(name: KnownName, hit: CueHit | null, reading: Reading): boolean {
  const { text, names, passage } = reading;
  const end = name.index + name.length;
  if (name.isEveryday && isPerson(text, name, reading.language)) return false;
  if (!name.needsSupport) return true;
  const isAlone = text.trim().length - name.length <= 2;
  if (isAlone && passage.kind === "item") return true;
  if (isUnspaced(text)) {
    // 'flutter' beside Chinese words is no English word; at the start of a line a word may be the line's matter: 'Go:看了两本书'.
    if (!name.isEveryday || (passage.kind === "item" && name.index <= 1 && /^\s*[:：]/u.test(text.slice(end))))
      return true;
    if (isUnspaced(name.written)) return hit !== null && isObjectOfUnspaced(hit, name, text);
  }
  if (name.isRare) return hit !== null && isRightBehind(hit, name, text) && !isPartOfMore(text, end);
  if (name.broader !== null && names.some((other) => isListedBeside(name, other, text))) return true;
  // 'Cooking again', at the start of a line: the activity itself.
  if (name.index <= 2 && passage.kind === "item" && /ing$/.test(name.written) && !isPartOfMore(text, end)) return true;
  if (name.isCommon && !(passage.kind === "item" && name.index <= 1 && /^\s*[:：]\s/u.test(text.slice(end))))
    return hit !== null && isObject(hit, name, text) && !isPartOfMore(text, end);
  // 'Japanese joinery' is no Japanese.
  if (name.broader === "Languages" && isPartOfMore(text, end)) return false;
  if (hit !== null && isDirect(hit, name, text)) return true;
  // 'templates for obsidian': a tool in small letters.
  if (
    !name.isEveryday &&
    /(?:^|\s)(?:for|in|with|using|on|to|via|into|from|of|mit|in|en|avec|con|com)\s$/iu.test(text.slice(0, name.index))
  )
    return true;
  // 'Spanish: lessons 12 to 15'.
  if (passage.kind === "item" && name.index <= 1 && /^\s*[:：–-]\s/u.test(text.slice(end))) return true;
  return names.some((other) => other !== name && !other.needsSupport && isTechnical(other) && isTechnical(name));
}

/** 'Crypto, NFTs, and blockchains': an everyday word in a list with a name of its own field. */
function isListedBeside(name: KnownName, other: KnownName, text: string): boolean {
  if (other === name || other.needsSupport || other.broader !== name.broader) return false;
  const [first, second] = other.index < name.index ? [other, name] : [name, other];
  return LIST_BREAK.test(text.slice(first.index + first.length, second.index));
}

const LIST_BREAK = /^s?(?:\s*[,/&]\s*|,?\s+(?:and|or|und|oder|et|ou|y|o|e)\s+){1,2}$/iu;

/** '学了编程', '将棋を指した'; not '用编程思维', '翻訳プラグインを作った': an everyday word is the whole object, and right beside a cue of doing. */
function isObjectOfUnspaced(hit: CueHit, { index, length }: KnownName, text: string): boolean {
  const [end, isBehind] = [index + length, hit.end <= index];
  if (!isBehind) {
    if (!/^(?:\s|[をはがにもとで、。のやへ]|$)/u.test(text.slice(end))) return false;
    return hit.cue.says === "do" && hit.cue.status === undefined ? end === hit.index : end <= hit.index;
  }
  // '数学家', '钢琴师': a person.
  if (/^[家师師者员員]/u.test(text.slice(end))) return false;
  const between = text.slice(hit.end, index);
  return hit.cue.says === "do"
    ? /^(?:一?[些点]|了|\s)*$/u.test(between)
    : between.length <= NEAR && !/[，。；：]/u.test(between);
}

function isTechnical({ broader }: KnownName): boolean {
  return broader !== null && TECHNICAL.has(broader);
}

const TECHNICAL = new Set([
  "Programming Languages",
  "Programming",
  "Computer Science",
  "Frontend Development",
  "Backend Development",
  "Web Development",
  "DevOps",
  "Databases",
  "Data Science",
  "Deep Learning",
  "Machine Learning",
  "Static Site Generators",
  "Software Engineering",
  "Operating Systems",
  "Game Development",
]);

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
  const isUsed = hit.cue.says === "do" && !/ing$/.test(name.written);
  if (isUsed && (isTechnical(name) || (isStudied(name) && !hit.cue.status && !hit.cue.depth))) return false;
  return isDirect(hit, name, text) && !ELSEWHERE.test(text.slice(hit.end, name.index));
}

const ELSEWHERE =
  /(?:^|\s)(?:for|from|than|during|after|before|until|like|somebody|someone|anybody|people|him|her|them|you)\s|\)/iu;
