import { isGivenName } from "../given-names.ts";
import type { KnownName } from "../known.ts";
import { isTechnical } from "./technical.ts";

/** The title of a piece that is practised, with its place in the text. */
export interface Work {
  label: string;
  index: number;
  length: number;
}

const TITLE = /(["“])(\p{Lu}[^"“”]{1,48}[^"“”\s,.;:!?])[,.!?]?["”]/gu;
/** 'the solo "…"', 'the intro to "…"': a part or a kind of what is played or sung. */
const PIECE =
  /(?<!\p{L})(?:solos?|songs?|riffs?|intro|outro|tunes?|(?<!text )pieces?|[eé]tudes?|hymns?|arias?|preludes?|chorus|verse|melody|playthroughs?|run-?throughs?)(?: (?:of|to|for|from|in))? $/iu;
/** What one does with a piece of music until one knows it; 'learned' says the same of much else. */
const PRACTISED =
  /(?<!\p{L})(?:practi[cs](?:ed|ing|e)|play(?:ed|ing)|drill(?:ed|ing)|rehears(?:ed|ing)|perform(?:ed|ing)|jamm(?:ed|ing)(?: (?:to|along to))?|sang|singing|learn(?:ed|t|ing)(?: to play)?|memori[sz](?:ed|ing)|nailed|pick(?:ed|ing)|record(?:ed|ing)|work(?:ed|ing) on|start(?:ed|ing)|finish(?:ed|ing)) (?:the (?:\w+ )?of )?$/iu;
/** Of these, what nobody does with a textbook. */
const PLAYED =
  /(?<!\p{L})(?:practi[cs]\p{L}+|play\p{L}+|drill\p{L}+|rehears\p{L}+|perform\p{L}+|jamm\p{L}+(?: along)?(?: to)?|sang|singing) (?:the (?:\w+ )?of )?$/iu;
/** '… by Marram Lights': whose it is. */
const BY = /^ by (?:the )?\p{Lu}/u;
const SMALL =
  /^(?:a|an|and|as|at|but|by|for|from|in|into|is|it|my|of|off|on|or|so|than|that|the|to|up|with|you|your|me|de|la|le|el|du|des|von|der|die|das)$/iu;

/** The titles in quotation marks of pieces that are practised: 'Learned "Salt on the Window" by Marram Lights', 'the solo "Tide Blues"'. */
export function findWorks(text: string, names: readonly KnownName[]): Work[] {
  return [...text.matchAll(TITLE)].flatMap((match) => {
    const work = { label: match[2] ?? "", index: match.index + 1, length: match[2]?.length ?? 0 };
    const before = text.slice(Math.max(0, match.index - LEAD), match.index);
    const isBy = BY.test(text.slice(match.index + match[0].length));
    const isPiece =
      PIECE.test(before) || (isBy && PRACTISED.test(before) && (PLAYED.test(before) || !isTextbook(work, names)));
    return isPiece && isTitle(work.label) ? [work] : [];
  });
}

/** The words before a title that say what it is. */
const LEAD = 60;

/** 'Finished "The Haskell Workbook" by Ada Moss' is no song. */
function isTextbook(work: Work, names: readonly KnownName[]): boolean {
  return names.some(
    (name) =>
      !name.needsSupport &&
      (isTechnical(name) || (name.broader === null && /\s/.test(name.written))) &&
      isInWork([work], name.index, name.length),
  );
}

function isTitle(label: string): boolean {
  return label.split(/\s+/).every((word) => /^[^\p{Ll}]/u.test(word) || SMALL.test(word));
}

const WORD = "(?:of|the|and|in|an?|to|for|on|with|is|from|\\p{Lu}[\\p{L}'’-]{0,20})";
const AUTHOR = "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,2}";
/** 'The Salt Path by Ada Moss'. */
const BOOK = new RegExp(`(?<![\\p{L}\\d])(\\p{Lu}[\\p{L}'’-]{0,20}(?: ${WORD}){0,8}) by (${AUTHOR})`, "gu");
const BY_AUTHOR = new RegExp(`(?<!\\p{L})by (${AUTHOR})`, "gu");
/** So many books in one passage make it a list of what was read. */
const FEWEST_BOOKS = 2;

/** Books that bear the name of what they teach. */
const TEXTBOOK =
  /^(?:An? )?(?:Intro|Principles|Foundations|Fundamentals|Handbook|Elements|Essential|Basic|Modern|Learning|Concepts)/u;

/** What the words of books are no evidence of: titles in a list of what was read ('Letters in Chemistry by Ada Moss, Saltings by Frank Vane'), and surnames of their authors. */
export function findBooks(text: string): Work[] {
  if (!text.includes(" by ")) return [];
  const found = [...text.matchAll(BOOK)];
  return [
    ...(found.length < FEWEST_BOOKS ? [] : found.flatMap(titleOf)),
    ...[...text.matchAll(BY_AUTHOR)].flatMap(surnameOf),
  ];
}

/** 'Calculus' is the subject of the book, 'Letters in Chemistry' may be a novel. */
function titleOf({ 1: label = "", index }: RegExpExecArray): Work[] {
  return label.includes(" ") && !TEXTBOOK.test(label) ? [{ label, index, length: label.length }] : [];
}

/** 'Foley' of 'Lucy Foley'. */
function surnameOf({ 0: whole, 1: author = "", index }: RegExpExecArray): Work[] {
  const [first = "", ...rest] = author.split(" ");
  const label = rest.join(" ");
  return isGivenName(first) ? [{ label, index: index + whole.length - label.length, length: label.length }] : [];
}

/** Whether a place stands inside of the title of a piece. */
export function isInWork(works: readonly Work[], from: number, length: number): boolean {
  return works.some((work) => work.index <= from && from + length <= work.index + work.length);
}
