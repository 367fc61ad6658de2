import type { Day, Quote } from "../../model.ts";
import type { Span } from "../../resources/index.ts";
import { hitsOf, isAhead, isOwn } from "./parts.ts";
import { type Name, quoteOf, type Telling } from "./sentences.ts";

/** A sentence of the author's that says that course was changed: 'I took a detour into pottery', 'Rust instead of C'. */
export interface Change {
  /** Topics that it names as new, or may name as such. */
  taken: string[];
  /** Topics that it says were left. */
  left: string[];
  start: Day;
  end: Day;
  quote: Quote;
}

/** Letters between the words and the topic that they are about, and between topics of one list. */
const REACH = 34;

/** Letters in front of a subject that opens its sentence: 'The '. */
const OPENING = 4;

/** Every change of course that a passage tells of. */
export function findChanges(telling: Telling): Change[] {
  const { start, end } = telling;
  if (start === null || end === null) return [];
  return telling.sentences.flatMap((sentence): Change[] => {
    const named = telling.names.filter(({ index }) => index >= sentence.start && index < sentence.end);
    const change = named.length === 0 ? null : readSentence(telling, sentence, named);
    if (change === null) return [];
    const quote = quoteOf(telling, telling.text.slice(sentence.start, sentence.end).trim());
    return [{ ...change, start, end, quote }];
  });
}

function readSentence(telling: Telling, sentence: Span, named: readonly Name[]): Pick<Change, "taken" | "left"> | null {
  const { book, find } = telling;
  if (hitsOf(book.back, find, sentence).length > 0) return null;
  const tell = (pattern: RegExp): { index: number; end: number } | null => firstTold(telling, sentence, pattern);
  const from = tell(book.course.from);
  const old = from === null ? [] : behind(telling, named, from);
  const left = topicsOf(old);
  const fresh = named.filter(({ topic }) => !left.includes(topic));
  const to = tell(book.course.to);
  const next = to === null ? [] : behind(telling, fresh, to);
  if (to !== null && next.length > 0) {
    // 'Swimming gave way to pottery': told without an 'I', with both.
    const before = topicsOf(fresh.filter(({ end }) => end <= to.index));
    if (!isOwn(telling, sentence, to) && before.length === 0 && left.length === 0) return null;
    return { taken: topicsOf(next), left: left.length > 0 ? left : isOwn(telling, sentence, to) ? [] : before };
  }
  if (from !== null && left.length > 0) {
    // 'Pottery took over from Rust' opens with what is new; else the author says what he did.
    const isTold = isOwn(telling, sentence, from) || (fresh[0]?.index ?? sentence.end) - sentence.start <= OPENING;
    return fresh.length > 0 && isTold ? { taken: topicsOf(fresh), left } : null;
  }
  const mark = tell(book.course.mark);
  if (mark === null || fresh.length === 0 || !isOwn(telling, sentence, mark)) return null;
  // 'Instead, I had to look around' is no change of what one does.
  const isTakenUp = [book.began, book.returned, book.deepened, book.learned].some(
    (words) => hitsOf(words, find, sentence).length > 0,
  );
  if (!isTakenUp) return null;
  const after = fresh.filter(({ index }) => index >= mark.end);
  return { taken: topicsOf(after.length > 0 ? after : fresh), left };
}

/** The first find that tells of what was, not of what is to come or might be. */
function firstTold(telling: Telling, sentence: Span, pattern: RegExp): { index: number; end: number } | null {
  const [hit] = hitsOf(pattern, telling.find, sentence);
  if (!hit) return null;
  const part = telling.parts[telling.sentences.indexOf(sentence)]?.find(
    ({ start, end }) => hit.index >= start && hit.index < end,
  );
  return part && isAhead(telling.book, telling.find, { start: part.start, end: hit.index }) ? null : hit;
}

/** The names right behind some words, and the further ones of their list. */
function behind({ text, book }: Telling, names: readonly Name[], hit: { end: number }): Name[] {
  const found: Name[] = [];
  for (const name of names.filter(({ index }) => index >= hit.end)) {
    const from = found.at(-1)?.end ?? hit.end;
    if (!/^[^;:.!?]*$/.test(text.slice(from, name.index)) || name.index - from > REACH) break;
    if (found.length > 0 && !LIST.test(text.slice(from, name.index))) break;
    if (book.after?.test(text.slice(name.end, name.end + REACH)) === false) break;
    found.push(name);
  }
  return found;
}

/** What stands between the members of a list. */
const LIST =
  /^\s*(?:[,，、/&]|and|und|et|y|e|en|和|と)\s*(?:(?:and|und|et|y|e|en|the|some|a bit of|der|die|das|le|la|les|el|il)\s+)*$/iu;

function topicsOf(names: readonly Name[]): string[] {
  return [...new Set(names.map(({ topic }) => topic))];
}
