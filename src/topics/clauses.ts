import { isAddressed } from "./addressed.ts";
import { type Cue, type CueBook, cuesOf, type Language } from "./cues/index.ts";
import { isGeneralAt, isNounWork, isOfThing } from "./general.ts";

/** Words of a cue at their place in the text. */
export interface CueHit {
  cue: Cue;
  index: number;
  end: number;
}

/** A part of a sentence that says one thing. */
export interface BareClause {
  index: number;
  end: number;
  /** From here on the clause speaks of what was not done, or not yet; null where it does not. */
  deniedFrom: number | null;
  /** About what somebody else does. */
  isForeign: boolean;
}

/** The same with its cues, which reach as far as it does. */
export interface Clause extends BareClause {
  cues: readonly CueHit[];
}

/** Longer texts in one piece are no prose. */
const LONGEST_TEXT = 20_000;
const SENTENCES =
  /[.!?…](?=[\s"'”’)\]]|$)|[;。！？；\n]|\s[–—-]{1,2}\s|:\s+(?=\p{Lu}?\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+)/gu;
const MOST_CUES = 12;

/** Cuts a text into clauses and finds the cues in them. */
export function readClauses(text: string, language: Language): Clause[] {
  const book = cuesOf(language);
  const lower = lowerCase(text);
  return cutClauses(text, language).map(({ index, end, deniedFrom, isForeign }) => {
    const cues = findCues(lower.slice(index, end), index, book).filter((hit) => isOwn(hit, text, language));
    return { index, end, deniedFrom, isForeign, cues };
  });
}

/** Whether the words of a cue are the author's, not those of a statement about the world. */
function isOwn(hit: CueHit, text: string, language: Language): boolean {
  if (language !== "en") return true;
  const from = startOfSentence(text, hit.index);
  const before = text.slice(from, hit.index);
  const sentence = text.slice(from, endOfSentence(text, hit.end));
  if (isNounWork(before, text.slice(hit.index, hit.end)) || isOfThing(before, hit.cue.says)) return false;
  return !isGeneralAt(sentence, hit.index - from);
}

function startOfSentence(text: string, index: number): number {
  const before = index - 2;
  if (before < 0) return 0;
  const mark = Math.max(text.lastIndexOf(". ", before), text.lastIndexOf("! ", before), text.lastIndexOf("? ", before));
  return Math.max(mark, text.lastIndexOf("\n", index - 1)) + 1;
}

function endOfSentence(text: string, index: number): number {
  const end = /[.!?](?=\s)|\n/.exec(text.slice(index));
  return end === null ? text.length : index + end.index;
}

/** Cuts a text into clauses; much cheaper than looking for the cues in them. */
export function cutClauses(text: string, language: Language): BareClause[] {
  if (text.length > LONGEST_TEXT) return [];
  const book = cuesOf(language);
  const lower = lowerCase(text);
  const ends = [...new Set([...breaksOf(text, lower, book), text.length])].sort((a, b) => a - b);
  const clauses: BareClause[] = [];
  let index = 0;
  for (const end of ends) {
    if (/[\p{L}\p{N}]/u.test(text.slice(index, end))) clauses.push(readClause({ text, lower, index, end }, book));
    index = end;
  }
  const later = NOTE_TO_SELF.exec(text);
  return clauses.map((clause, at) =>
    isTakenBack(text, clauses[at + 1]) ||
    isDeniedAround(text, clauses[at - 2], clauses[at - 1]) ||
    (later !== null && isBehindNote(text, later, clause))
      ? { ...clause, deniedFrom: clause.index }
      : clause,
  );
}

/** 'To-do: train it, then tune it' inside of a text: all of that sentence is for later. */
const NOTE_TO_SELF = /(?<![a-z])to-?do\s*:/i;

function isBehindNote(text: string, { index, 0: note }: RegExpExecArray, clause: BareClause): boolean {
  const from = index + note.length;
  return clause.index >= from - 1 && !/[.!?]\s/.test(text.slice(from, clause.index));
}

/** In small letters, of the same length. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** '…, but I never got to it': takes back what stands before. */
function isTakenBack(text: string, next: BareClause | undefined): boolean {
  if (next === undefined || next.deniedFrom === null) return false;
  const words = text.slice(next.index, next.end);
  return TAKEN_BACK.test(words) || PUT_OFF.test(words);
}

/** 'I could not – without a good deal of help – prove the theorem': what stands between two dashes does not end the denial before it. */
function isDeniedAround(text: string, first: BareClause | undefined, thrownIn: BareClause | undefined): boolean {
  if (first === undefined || thrownIn === undefined || first.deniedFrom === null) return false;
  return [first, thrownIn].every(({ index, end }) => ENDS_IN_DASH.test(text.slice(index, end)));
}

const ENDS_IN_DASH = /\s[–—-]{1,2}\s*$/u;

/** 'A paper on tides – might be worth a skim later'. */
const PUT_OFF =
  /^[\s,(–—-]*(?:might|may|could|should|would) be (?:\p{L}+ )?(?:worth|good|nice|fun|interesting)(?!\p{L})/iu;

const TAKEN_BACK =
  /^[\s,]*(?:but|though|although|yet|aber|mais|pero|mas|ma|maar)\s.{0,25}(?:got (?:to|around)|get (?:to|around)|ha(?:d|ve) (?:the )?(?:time|energy)|found (?:the )?time|f[io]nd time|did|tried|started|touched|manage[dt]?|dazu|Zeit|temps|tiempo|tempo|tijd)/iu;

function breaksOf(text: string, lower: string, book: CueBook): number[] {
  const places: number[] = [];
  SENTENCES.lastIndex = 0;
  for (let match = SENTENCES.exec(text); match; match = SENTENCES.exec(text))
    if (!isInsideName(text, match.index)) places.push(match.index + match[0].length);
  book.breaks.lastIndex = 0;
  for (let match = book.breaks.exec(lower); match; match = book.breaks.exec(lower)) places.push(match.index);
  return places;
}

/** 'e.g.', 'vs.', 'St.': a full stop that ends no sentence. */
function isInsideName(text: string, index: number): boolean {
  return (
    text[index] === "." &&
    /(?:^|[\s(])(?:e\.g|i\.e|vs|etc|approx|ca|Dr|Mr|Mrs|Ms|Prof|St|No|z\.B|bzw|\p{Lu})$/u.test(
      text.slice(Math.max(0, index - 7), index),
    )
  );
}

interface Part {
  text: string;
  lower: string;
  index: number;
  end: number;
}

function readClause({ text, lower, index, end }: Part, book: CueBook): BareClause {
  const part = lower.slice(index, end);
  const denials = [firstOf(part, book.denied), firstOf(part, book.planned)].filter((at) => at !== null);
  return {
    index,
    end,
    deniedFrom: denials.length === 0 ? null : book.deniesBackwards ? index : Math.min(...denials) + index,
    isForeign:
      isForeign(text.slice(index, end), part, book) ||
      isToldAside(text.slice(0, index), part) ||
      isAddressed(text.slice(startOfSentence(text, index), end)),
  };
}

/** After a space, or a short word that has lost its vowel ('j'apprends', 'l'atelier'), but not inside of "don't". */
const WORD_START =
  /(?:(?<![a-z0-9'’\u00df-\u024f])|(?<=(?<![a-z0-9'’\u00df-\u024f])(?:[jlmtd]|qu|un|dell|all|nell)['’]))[a-z0-9\u00df-\u024f]/g;

/** Cues in the order of the text; of those that start at one place the first of the table. */
function findCues(part: string, from: number, { cues, cue: pattern, isUnspaced }: CueBook): CueHit[] {
  const hits: CueHit[] = [];
  const read = (match: RegExpExecArray | null): number => {
    const cue = match === null ? undefined : cues[match.findIndex((group, at) => at > 0 && group !== undefined) - 1];
    if (match === null || cue === undefined || match[0] === "") return 0;
    hits.push({ cue, index: from + match.index, end: from + match.index + match[0].length });
    return match.index + match[0].length;
  };
  if (isUnspaced) {
    for (const match of part.matchAll(pattern)) read(match);
    return hits.slice(0, MOST_CUES);
  }
  WORD_START.lastIndex = 0;
  while (hits.length < MOST_CUES && WORD_START.test(part)) {
    pattern.lastIndex = WORD_START.lastIndex - 1;
    const end = read(pattern.exec(part));
    if (end > 0) WORD_START.lastIndex = end;
  }
  return hits;
}

function firstOf(part: string, pattern: RegExp): number | null {
  pattern.lastIndex = 0;
  return pattern.exec(part)?.index ?? null;
}

/** 'My sister learns …', not 'My sister taught me …'. */
function isForeign(part: string, lower: string, { others }: CueBook): boolean {
  const match = others.exec(lower) ?? NAMED.exec(part);
  return match !== null && !SELF.test(lower.slice(match[0].length));
}

/** 'Joost, who wrote firmware': of whom the sentence speaks; not 'I wanted to know who wrote it', 'me, who …'. */
function isToldAside(before: string, lower: string): boolean {
  const match = /^[\s,]*who(?:se)?\s/.exec(lower);
  return match !== null && !ASKED.test(before.slice(-40)) && !SELF.test(lower.slice(match[0].length));
}

const ASKED =
  /(?:(?:know|knew|known|see|saw|ask|asked|wonder|wondered|wondering|tell|told|found|find|out|guess|guessed|learn|learned|learnt|about|of|remember|is|was|me|I|us)|^[^\p{L}]*|[.!?:;]\s*)[\s,]*$/u;

const SELF = /(?:^|[\s,])(?:me|us|i|we|my|mich|mir|uns|ich|moi|nous|nos|mi|io)(?![a-z\u00df-\u024f])/;

/** 'Ada is learning …', 'Ada plays …', whoever that may be; no verb or adverb at the start ('Started playing'). */
const NAMED =
  /^[\s\p{P}]*(?!(?:Also|Then|Today|Finally|Yesterday|Just|Still|Really|Never|It|This|That|There|What|Who|Which|And|But|So|Now|Here|We|Began|Begin|Begun|Kept|Keep|Got|Get|Went|Go|Continue|Spent|Spend|Love|Enjoy|Like|Hate|Finish|Start|Stop|Try|Resume|Left|Took|Take|Did|Do|Been|Was|Am|Have|Had|Restart|Practice|Focus|Felt|Feel|Found|Find|Made|Make|Met|Ran|Saw|Wrote|Read|Set|Put|More|Most|Less|Not|No|Only|Maybe|Deep|Machine|Self|Online|Active|Language|Time|Day|Week)\s|\p{Lu}\p{Ll}*(?:ed|ing|ly)\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: (?:is|was|has|had))? (?:learns|learned|learning|learnt|studies|studied|studying|plays|played|teaches|taught|loves|likes|enjoys|wants|started|works|knows|knits|paints|got into|bought|uses|practises|practices|reads|builds|writes) /u;
