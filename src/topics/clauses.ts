import { type Cue, type CueBook, cuesOf, type Language } from "./cues/index.ts";

/** Words of a cue at their place in the text. */
export interface CueHit {
  cue: Cue;
  index: number;
  end: number;
}

/** A part of a sentence that says one thing: how far a cue reaches. */
export interface Clause {
  index: number;
  end: number;
  cues: readonly CueHit[];
  /** From here on the clause speaks of what was not done, or not yet; null where it does not. */
  deniedFrom: number | null;
  /** About what somebody else does. */
  isForeign: boolean;
}

/** Longer texts in one piece are no prose. */
const LONGEST_TEXT = 20_000;
const SENTENCES =
  /[.!?…](?=[\s"'”’)\]]|$)|[;。！？；\n]|\s[–—-]{1,2}\s|:\s+(?=\p{Lu}?\p{L}+\s+\p{L}+\s+\p{L}+\s+\p{L}+)/gu;
/** Cues that end what was denied before: 'not only …'. */
const MOST_CUES = 12;

/** Cuts a text into clauses and finds the cues in them. */
export function readClauses(text: string, language: Language): Clause[] {
  const book = cuesOf(language);
  const ends = [...new Set([...breaksOf(text, book), text.length])].sort((a, b) => a - b);
  const clauses: Clause[] = [];
  let index = 0;
  for (const end of ends) {
    const part = text.slice(index, end);
    if (/[\p{L}\p{N}]/u.test(part)) clauses.push(readClause(part, index, book));
    index = end;
  }
  return clauses.map((clause, at) =>
    isTakenBack(text, clauses[at + 1]) ? { ...clause, deniedFrom: clause.index } : clause,
  );
}

/** '…, but I never got to it': takes back what stands before. */
function isTakenBack(text: string, next: Clause | undefined): boolean {
  return next !== undefined && next.deniedFrom !== null && TAKEN_BACK.test(text.slice(next.index, next.end));
}

const TAKEN_BACK =
  /^[\s,]*(?:but|though|although|yet|aber|mais|pero|mas|ma|maar)\s.{0,25}(?:got (?:to|around)|get (?:to|around)|ha(?:d|ve) (?:the )?(?:time|energy)|found (?:the )?time|f[io]nd time|did|tried|started|touched|manage[dt]?|dazu|Zeit|temps|tiempo|tempo|tijd)/iu;

function breaksOf(text: string, book: CueBook): number[] {
  if (text.length > LONGEST_TEXT) return [];
  const sentences = [...text.matchAll(SENTENCES)]
    .filter((match) => !isInsideName(text, match.index))
    .map((match) => match.index + match[0].length);
  return [...sentences, ...[...text.matchAll(book.breaks)].map((match) => match.index)];
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

function readClause(part: string, index: number, book: CueBook): Clause {
  const cues = findCues(part, book).map((hit) => ({ ...hit, index: hit.index + index, end: hit.end + index }));
  const denials = [firstOf(part, book.denied), firstOf(part, book.planned)].filter((at) => at !== null);
  return {
    index,
    end: index + part.length,
    cues,
    deniedFrom: denials.length === 0 ? null : Math.min(...denials) + index,
    isForeign: isForeign(part, book),
  };
}

/** Cues in the order of the text; where two overlap, the first of the table wins. */
function findCues(part: string, { cues }: CueBook): CueHit[] {
  const hits: CueHit[] = [];
  for (const { cue, pattern } of cues) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(part); match && hits.length < MOST_CUES; match = pattern.exec(part)) {
      const [from, end] = [match.index, match.index + match[0].length];
      if (end === from) pattern.lastIndex += 1;
      else if (!hits.some((hit) => hit.index < end && from < hit.end)) hits.push({ cue, index: from, end });
    }
  }
  return hits.sort((a, b) => a.index - b.index);
}

function firstOf(part: string, pattern: RegExp): number | null {
  pattern.lastIndex = 0;
  return pattern.exec(part)?.index ?? null;
}

/** 'My sister learns …', not 'My sister taught me …'. */
function isForeign(part: string, { others }: CueBook): boolean {
  const match = others.exec(part) ?? NAMED.exec(part);
  return (
    match !== null &&
    !/(?:^|[\s,])(?:me|us|i|we|my|mich|mir|uns|ich|moi|nous|me|nos|mi|io)(?![\p{L}])/iu.test(
      part.slice(match[0].length),
    )
  );
}

/** 'Ada is learning …', 'Ada plays …', whoever that may be; no verb or adverb at the start ('Started playing'). */
const NAMED =
  /^[\s\p{P}]*(?!(?:Also|Then|Today|Finally|Yesterday|Just|Still|Really|Never|It|This|That|There|What|Who|Which|And|But|So|Now|Here|We)\s|\p{Lu}\p{Ll}*(?:ed|ing|ly)\s)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: (?:is|was|has|had))? (?:learns|learned|learning|learnt|studies|studied|studying|plays|played|teaches|taught|loves|likes|enjoys|wants|started|works|knows|knits|paints|got into|bought|uses|practises|practices|reads|builds|writes) /u;
