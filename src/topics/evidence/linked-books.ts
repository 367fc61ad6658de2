import type { InterestMention, Link } from "../../model.ts";
import { cleanLinkText } from "../labels.ts";
import { isUnspaced } from "../unspaced-words.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** The page of one book. */
const BOOK =
  /^https?:\/\/(?:www\.)?(?:goodreads\.com\/(?:[a-z]{2}\/)?book\/show\/|book\.douban\.com\/subject\/|openlibrary\.org\/(?:works|books)\/OL|app\.thestorygraph\.com\/books\/|(?:\w+\.)?librarything\.com\/work\/|bookmeter\.com\/books\/|booklog\.jp\/item\/)/i;
/** What a reader does with a book, before it; in the languages that put the verb last, anywhere around it. */
const READING =
  /(?<!\p{L})(?:read|reads|reading|re-?read(?:ing)?|listen(?:ed|ing)(?: to)?|devoured|gelesen|lese|las|lesen|lu|lis|lisant|termin[ée]|leído|leí|leyendo|leo|lido|li|lendo|letto|leggo|leggendo|gelezen|lees)(?!\p{L})/iu;
/** Begun or ended, right before it: not 'finished my shift and bought it'. */
const BEGUN =
  /(?<!\p{L})(?:finish(?:ed|ing)|start(?:ed|ing)|began)(?: (?:up|off|on|with|the|the book|the novel|my|first|second|third|another|book)){0,3} ?["“*_[]?$/iu;
const READING_UNSPACED = /[读讀看]|[阅閱][读讀]|読/u;
/** Not yet, or not by the author: 'a friend told me to read'. */
const LATER =
  /(?<!\p{L})(?:to read|should read|must read|want to|plan(?:ning)? to|will|going to|next up|wish list|recommend(?:s|ed)?|told me)(?!\p{L})/iu;
const SUBTITLE = /\s*[:：(（—].*$/u;
const [SHORTEST, LONGEST, MOST_WORDS] = [2, 48, 7];
/** Letters around a link in which its verb stands. */
const REACH = 90;

/** Books that the author reads, by the page that is linked: 'Finished [The Salt Road](…/book/show/12) on the ferry'. */
export const linkedBooksRule: EvidenceRule = {
  name: "linked-books",
  find: (reading) => (reading.isGoal ? [] : reading.links.flatMap((link) => readBook(link, reading))),
};

function readBook(link: Link, reading: Reading): InterestMention[] {
  if (!BOOK.test(link.href)) return [];
  const { text, line, names } = reading;
  const index = text.indexOf(link.text);
  const label = cleanLinkText(link.text).replace(SUBTITLE, "").trim();
  const clause = index < 0 ? undefined : clauseAt(reading, index);
  if (!clause || !isDone(clause, index) || !isTitle(label) || !isRead(text, index, link.text.length)) return [];
  // What the title is about says more: 'Programming Elixir'.
  const end = index + link.text.length;
  if (names.some((name) => !name.needsSupport && name.index >= index && name.index < end)) return [];
  return [{ label, rule: "cue", line, text: quoteAt(text, clause, index), strength: STRENGTH, isSure: true }];
}

const STRENGTH = 2;

function isRead(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const sentence = before.slice(
    Math.max(...[". ", "! ", "? ", "。", "！"].map((sign) => before.lastIndexOf(sign))) + 1,
  );
  if (LATER.test(sentence)) return false;
  if (isUnspaced(text)) return READING_UNSPACED.test(sentence);
  const behind = text.slice(index + length, index + length + REACH).split(/[.!?](?:\s|$)/)[0] ?? "";
  return (
    READING.test(sentence) || BEGUN.test(sentence) || /(?<!\p{L})(?:gelesen|gelezen|ausgelesen)(?!\p{L})/iu.test(behind)
  );
}

function isTitle(label: string): boolean {
  return (
    label.length >= SHORTEST &&
    label.length <= LONGEST &&
    label.split(/\s+/).length <= MOST_WORDS &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(label) &&
    !/^(?:here|this|link|goodreads|the book|this book)$/i.test(label)
  );
}
