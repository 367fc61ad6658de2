import { raw } from "../html.ts";
import type { Entry, Interest, TimelinePeriod, TimelineTopic, Url } from "../model.ts";
import { type BodyText, readBodyText } from "./body-text.ts";
import { findHue } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { type BlockGroup, type BlockIndex, findBlocks, MOST_PERIODS, periodAnchor } from "./places.ts";
import type { EvidenceMarkView } from "./views/entry.ts";

/** In one section; more would make a text hard to read. */
const MOST_MARKS = 6;
/** A whole clause is marked where no name of the topic stands in it; a longer one is left alone. */
const LONGEST_CLAUSE = 110;
/** These rules quote front matter and headings. */
const ELSEWHERE: ReadonlySet<string> = new Set(["tag", "category", "front-matter", "heading"]);

/** Markup that is put into a body in place of what stands there from `at` to `end`. */
export interface Insertion {
  at: number;
  end: number;
  markup: string;
}

interface Claim {
  period: TimelinePeriod;
  interest: Interest;
  evidence: Interest["evidence"][number];
}

/** The words of an entry that the timeline quotes, each with a link to where the topic's page quotes them. */
export function markEvidence(ledger: Ledger, entry: Entry, index: BlockIndex): Insertion[] {
  const texts = new Map<number, BodyText>();
  const marked: Insertion[] = [];
  const perSection = new Map<number, Set<string>>();
  for (const claim of listClaims(ledger, entry)) {
    const section = entry.sections.findLastIndex(
      ({ kind, line }) => (kind === "entry" || kind === "heading") && line <= claim.evidence.line,
    );
    const topics = perSection.get(section) ?? new Set();
    perSection.set(section, topics);
    if (topics.size >= MOST_MARKS || topics.has(claim.interest.topic)) continue;
    const topic = ledger.chart.topics.get(claim.interest.topic);
    const group = topic && findBlocks(index, claim.evidence.line);
    if (!topic || !group) continue;
    const pieces = findPieces(openText(entry, group, texts), claim, topic);
    if (pieces.length === 0 || pieces.some((piece) => marked.some((other) => touches(piece, other)))) continue;
    topics.add(topic.id);
    marked.push(...pieces.map((piece) => drawMark(ledger, entry, claim, topic, piece)));
  }
  return marked;
}

/** What inner sections tell goes before what the entry as a whole repeats; the weightiest topic first. */
function listClaims(ledger: Ledger, entry: Entry): Claim[] {
  const periods = ledger.periodsOf.get(entry.path) ?? [];
  const inner = periods.filter(({ source }) => source.heading !== null);
  const outer = periods.filter(({ source }) => source.heading === null);
  return [...inner, ...outer].flatMap((period) =>
    [...period.interests]
      .sort((a, b) => b.weight - a.weight)
      .flatMap((interest) =>
        interest.evidence
          .filter(({ rule }) => !ELSEWHERE.has(rule))
          .map((evidence) => ({ period: findInnermost(inner, interest, evidence) ?? period, interest, evidence })),
      ),
  );
}

/** A month repeats what its days tell: a topic's page quotes the day. */
function findInnermost(
  inner: readonly TimelinePeriod[],
  { topic }: Interest,
  { line }: { line: number },
): TimelinePeriod | undefined {
  const telling = inner.filter(
    ({ source, interests }) =>
      source.line <= line &&
      interests.some((other) => other.topic === topic && other.evidence.some((told) => told.line === line)),
  );
  return telling.sort((a, b) => b.source.line - a.source.line)[0];
}

function openText({ html }: Entry, group: BlockGroup, texts: Map<number, BodyText>): BodyText {
  const known = texts.get(group.line) ?? readBodyText(html, group.start, group.last, group.next);
  texts.set(group.line, known);
  return known;
}

/** A stretch of one run of text. */
interface Piece {
  at: number;
  end: number;
  isLinkable: boolean;
}

function findPieces(body: BodyText, { evidence }: Claim, topic: TimelineTopic): Piece[] {
  const found = findWords(body.text, evidence.text, [topic.label, ...topic.aliases]);
  if (found === null) return [];
  const pieces: (Piece & { run: number })[] = [];
  for (const letter of body.letters.slice(found.start, found.end)) {
    if (letter.at === letter.end) continue;
    const last = pieces.at(-1);
    if (last?.run === letter.run) last.end = letter.end;
    else pieces.push({ at: letter.at, end: letter.end, run: letter.run, isLinkable: !letter.inLink });
  }
  // Words with markup in the middle of them are marked, but two links for one would be one too many.
  return pieces.map(({ at, end, isLinkable }) => ({ at, end, isLinkable: isLinkable && pieces.length === 1 }));
}

/** The name of the topic inside the quote; the whole quote where it is short and names the topic in other words. */
export function findWords(
  text: string,
  quote: string,
  names: readonly string[],
): { start: number; end: number } | null {
  const [lower, words] = [fold(text), fold(quote.replace(/^…\s*|\s*…$/g, "").trim())];
  if (lower.length !== text.length || words === "") return null;
  const from = lower.indexOf(words);
  const [start, end] = from >= 0 ? [from, from + words.length] : [0, lower.length];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const at = findName(lower.slice(start, end), fold(name));
    if (at !== null) return { start: start + at.start, end: start + at.end };
  }
  const whole = from >= 0 && words.length <= LONGEST_CLAUSE && /[\p{L}\p{N}]/u.test(words);
  return whole && !words.includes("\u{FFFC}") ? { start: from, end: from + words.length } : null;
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
}

/** A name as a word of its own, its plural included; signs of Chinese need no space around them. */
function findName(text: string, name: string): { start: number; end: number } | null {
  const [first = ""] = name.split(/[\s-]/, 1);
  if (name === "" || !text.includes(first)) return null;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s-]+/g, "[\\s-]+");
  const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
  // What stands around it is looked at apart: a pattern with the properties of Unicode takes long to make, and each name has its own.
  const pattern = new RegExp(escaped, "g");
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const start = found.index;
    const end = isWide ? pattern.lastIndex : endOfWord(text, start, pattern.lastIndex);
    if (end !== null) return { start, end };
    pattern.lastIndex = start + 1;
  }
  return null;
}

/** Where a word ends that stands at a place, with the plural's letters; null where it goes on, or is the end of another. */
function endOfWord(text: string, start: number, end: number): number | null {
  if (/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start))) return null;
  const plural = ["s", "es", ""].find(
    (letters) => text.startsWith(letters, end) && !/^[\p{L}\p{N}]/u.test(text.slice(end + letters.length)),
  );
  return plural === undefined ? null : end + plural.length;
}

function touches(piece: Piece, other: { at: number; end: number }): boolean {
  return piece.at < other.end && piece.end > other.at;
}

/** The period on the page of the topic; the page itself where its list does not have it, because inner periods tell the same. */
function findTarget(ledger: Ledger, { period }: Claim, { id, url }: TimelineTopic): Url {
  const listed = (ledger.periodsAbout.get(id) ?? []).slice(-MOST_PERIODS);
  return listed.some((other) => other.id === period.id) ? `${url}#${encodeURIComponent(periodAnchor(period))}` : url;
}

function drawMark(ledger: Ledger, entry: Entry, claim: Claim, topic: TimelineTopic, piece: Piece): Insertion {
  const view: EvidenceMarkView = {
    href: piece.isLinkable ? findTarget(ledger, claim, topic) : null,
    hue: findHue(ledger, topic.id),
  };
  const words = raw(entry.html.slice(piece.at, piece.end));
  return { at: piece.at, end: piece.end, markup: ledger.theme.evidenceMark(view, words).markup };
}
