import { ordinalNumber } from "../../periods/counting-words.ts";
import { OTHER_STOP_WORDS } from "./other-languages.ts";

const STOP = new Set([
  ...`a about above after again against all almost also always am an and another any are around as at away back be because been before being
  below between both but by can could day days did do does doing down during each either else enough even ever every few for from further
  get gets getting got had has have having he her here hers him his how however i if in into is it its itself just last later least less
  like little lot made make many may maybe me might mine more most much must my myself need needs never new next no nor not now of off
  often on once one ones only onto or other others our out over own part per quite rather really same see she should since so some
  something soon still such than that the their them then there these they thing things this those though through thus till time to today
  together tomorrow too toward towards under until up upon us use using very via want wants was way we week well were what when where
  whether which while who whom whose why will with within without work works would year yesterday yet you your done todo finish finished
  finishing complete completed start started starting began begin try tried trying good great month months weeks years day first second
  third half pass chapter chapters ch lecture lectures section sections page pages pp book books paper papers course courses video videos
  article articles post posts blog lesson lessons unit units episodes notes note list item goals goal plan task wrote written writing
  write publish published read reading watch watched watching build built make learn learned learnt learning implement implemented create
  created find found buy bought send sent run ran running hire hired launch launched ship shipped release released compile compiled set
  fix fixed add added solve solved review reviewed study studied explore look ask asked call called talk understand understood figure
  check double keep go going gone give take looking needed implement implementing implements creating creates fixing fixes adding adds
  solving solves reviewing exploring explored explores finding finds`.split(/\s+/),
  ...OTHER_STOP_WORDS,
]);
const TOKEN = /[\p{L}\p{N}]+(?:[&'’.+][\p{L}\p{N}]+)*(?:\+\+|#)?/gu;
const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The words of a text that say what it is about, in a form in which 'papers' and 'paper', 'watching' and 'watched' meet. No numbers.
 * `known` remembers the tokens of a journal: they recur.
 */
export function subjectWords(text: string, known: Map<string, readonly string[]> = new Map()): Set<string> {
  const words = new Set<string>();
  for (const token of text.slice(0, LONGEST).match(TOKEN) ?? []) {
    let forms = known.get(token);
    if (forms === undefined) {
      forms = formsOf(token);
      known.set(token, forms);
    }
    for (const form of forms) words.add(form);
  }
  return words;
}

/** What a token counts as: its stem, the pairs of signs of a script without spaces, or nothing. */
function formsOf(token: string): readonly string[] {
  const word = token.toLowerCase().replace(/['’]s?$/, "");
  if (HAN.test(word)) return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
  return word.length > 1 && !STOP.has(word) && /\p{L}/u.test(word) ? [stem(word)] : [];
}

/** More than any sentence of a list has. */
const LONGEST = 600;

function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word))
    return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
  const bare = word
    .replace(/(?:ies)$/, "y")
    .replace(/(?<=[a-z]{3})(?:ing|ed|es|s)$/, "")
    .replace(/([bdfgmnprt])\1$/, "$1");
  return bare.replace(/e$/, "");
}

const STEP_LIST =
  /(?<![\p{L}\p{N}$€£.,])#?(\d{1,4}(?:\.\d+)*)((?:\s*(?:,|and|&|to|through|-|–|—|\+)\s*(?:and\s+)?\d{1,4}(?:\.\d+)*)*)(?!\s*(?:[%€$]|(?!(?:and|or|of|to|in|on|the|with|by|for|from|at|as|is|was|it|via)\b)[A-Za-z]{1,3}\b|(?!this|is\b|was\b|as\b)\p{Ll}+s\b)|[\p{L}\p{N}])/gu;

/** Numbers that count off parts ('chapters 5 and 6', '4 to 7', 'second pass'), ranges spelled out; amounts ('30 mA', '$60') are none. */
export function stepsOf(text: string): Set<string> {
  const steps = new Set<string>();
  for (const match of text.slice(0, LONGEST).matchAll(STEP_LIST)) addSteps(steps, `${match[1] ?? ""}${match[2] ?? ""}`);
  for (const match of text.matchAll(
    /\b(first|second|third|fourth|fifth|[2-5](?:nd|rd|th)) (?:pass|read(?:ing)?|watch|draft)\b/gi,
  )) {
    steps.add(`pass ${ordinalNumber(match[1] ?? "")}`);
  }
  return steps;
}

const UNIT =
  /(?<!\p{L})(lecture|chapter|lesson|unit|episode|part|module|exercise|problem set)s?\s+(?=\d)(\d{1,3}(?:\s*(?:,|and|&|to|through|-|–)\s*(?:and\s+)?\d{1,3})*)/giu;

/** 'lecture 20', 'lecture 21' of 'Lectures 20 and 21': parts of a thing that need not be named. */
export function unitsOf(text: string): Set<string> {
  const units = new Set<string>();
  for (const [, kind = "", list = ""] of text.slice(0, LONGEST).matchAll(UNIT))
    for (const step of stepsOf(list)) units.add(`${kind.toLowerCase()} ${step}`);
  return units;
}

const PART_ID = /(?<![\p{L}\p{N}$€£.,/#-])0?(\d{1,3})(\.\d{1,2}|[a-z])?(?![\p{L}\p{N}%€$]|[.,]\d)/giu;

/** Short names of the parts of a series, by the number that they start with: '5L', '5.1' and '5.2' of 5; '06L' is '6l' of 6. */
export function partsOf(text: string): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const [, base = "", rest = ""] of text.slice(0, LONGEST).matchAll(PART_ID))
    parts.set(base, (parts.get(base) ?? new Set()).add(`${base}${rest.toLowerCase()}`));
  return parts;
}

const TENS = "twenty thirty forty fifty sixty seventy eighty ninety hundred".split(" ");

/** How many a word counts: 1 of 'a', 3 of 'three', 40 of 'forty', 1200 of '1,200'; null for what is no number. */
export function countOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower.replace(/,(?=\d{3})/g, ""))) return Number(lower.replaceAll(",", ""));
  if (/^an?$/.test(lower)) return 1;
  const [small, tens] = [NUMBER_WORDS.indexOf(lower), TENS.indexOf(lower)];
  return small >= 0 ? small + 1 : tens >= 0 ? (tens + 2) * 10 : null;
}

/** English alone: 'once' and 'due' count in other languages. */
const NUMBER_WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );

/** Amounts that a goal asks for ('five calls', '$60', '30 new pages'), as digits; numbers that count off parts are none. `inWords`: those too. */
export function amountsOf(text: string, inWords: boolean): Set<string> {
  const steps = stepsOf(text);
  const amounts = new Set<string>();
  for (const number of text.slice(0, LONGEST).match(/\d+(?:[.,]\d+)*/g) ?? []) {
    const plain = number.replace(/,(?=\d{3})/g, "");
    if (!steps.has(plain)) amounts.add(plain);
  }
  if (!inWords) return amounts;
  for (const [word] of text
    .slice(0, LONGEST)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const at = NUMBER_WORDS.indexOf(word);
    if (at > 0) amounts.add(String(at + 1));
  }
  return amounts;
}

function addSteps(steps: Set<string>, list: string): void {
  for (const part of list.split(/\s*(?:,|and|&|\+)\s*/)) {
    const range = /^(\d{1,4})\s*(?:to|through|-|–|—)\s*(\d{1,4})$/.exec(part);
    const [from, to] = [Number(range?.[1]), Number(range?.[2])];
    if (range && to > from && to - from < 40) for (let step = from; step <= to; step += 1) steps.add(String(step));
    else if (part !== "") for (const number of part.split(/\s*(?:to|through|-|–|—)\s*/)) steps.add(number);
  }
}

/** Small letters without signs and without an article in front: texts that say the same in the same words. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?:an?|the) /, "")
    .trim();
}
