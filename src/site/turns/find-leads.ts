import type { Lead } from "../../model.ts";
import type { Span } from "../../resources/index.ts";
import { isPartOfName } from "./find-reasons.ts";
import { hitsOf, isAhead, isOwn } from "./parts.ts";
import { type Name, quoteOf, type Telling } from "./sentences.ts";
import type { WordingBook } from "./wording/index.ts";

type LeadBook = WordingBook["leads"][number];

/** 'X led me to Y' and its like: both topics stand in the words, on the two sides of what links them. */
export function findLeads(tellings: readonly Telling[]): Lead[] {
  const leads = new Map<string, Lead>();
  for (const telling of tellings) {
    for (const [at, sentence] of telling.sentences.entries()) {
      for (const lead of readSentence(telling, sentence, telling.sentences[at - 1] ?? null)) {
        const key = `${lead.from} ${lead.to}`;
        if (!leads.has(key)) leads.set(key, lead);
      }
    }
  }
  return [...leads.values()];
}

function readSentence(telling: Telling, sentence: Span, before: Span | null): Lead[] {
  const names = telling.names.filter(({ index }) => index >= sentence.start && index < sentence.end);
  if (names.length === 0) return [];
  for (const wording of telling.book.leads) {
    for (const hit of hitsOf(wording.words, telling.find, sentence)) {
      const pair = readPair(telling, wording, hit, names, sentence, before);
      if (pair === null || pair.from.topic === pair.to.topic) continue;
      const quoted = pair.from.index < sentence.start && before ? { start: before.start, end: sentence.end } : sentence;
      if (
        names.some(
          ({ topic, index }) => topic === pair.from.topic && index > pair.to.index && index !== pair.from.index,
        )
      )
        continue;
      const between = { start: Math.min(pair.from.end, pair.to.end), end: Math.max(pair.from.index, pair.to.index) };
      if (isAhead(telling.book, telling.find, between) || !isOwn(telling, quoted, hit)) continue;
      const quote = quoteOf(telling, telling.text.slice(quoted.start, quoted.end).trim());
      return [{ from: pair.from.topic, to: pair.to.topic, period: telling.period, quote }];
    }
  }
  return [];
}

/** Letters between the linking words and the topic that they link. */
const NEAR = 16;
/** Letters between 'from X' and 'I came to'. */
const APART = 40;

function readPair(
  telling: Telling,
  { order, onward }: LeadBook,
  hit: { index: number; end: number },
  names: readonly Name[],
  sentence: Span,
  before: Span | null,
): { from: Name; to: Name } | null {
  const { lower, find } = telling;
  const ahead = names.find(({ index }) => index >= hit.end);
  const behind = names.filter(({ end }) => end <= hit.index).at(-1);
  if (!ahead || ahead.index - hit.end > NEAR) return null;
  if (isPartOfName(telling.text, ahead) || telling.book.after?.test(telling.text.slice(ahead.end)) === false)
    return null;
  if (order === "between") {
    const isNeed = NEED.test(lower.slice(hit.index, hit.end));
    if (isNeed && behind && !/^\s*$/.test(lower.slice(behind.end, hit.index))) return null;
    const from = behind ?? lastNameOf(telling, before, hit.index - sentence.start);
    return from === undefined ? null : { from, to: ahead };
  }
  if (order === "back") return behind && hit.index - behind.end <= 2 ? { from: ahead, to: behind } : null;
  if (onward === null) return null;
  const second = hitsOf(onward, find, { start: ahead.end, end: sentence.end })[0];
  const to = second && names.find(({ index }) => index >= second.end);
  if (!second || !to || second.index - ahead.end > APART || to.index - second.end > NEAR) return null;
  return ahead.index - hit.end <= 12 ? { from: ahead, to } : null;
}

/** 'X needed Y': only X itself can, not he who has to do with X. */
const NEED = /^(?:needed|called for)$/;

/** 'That is how I got to Y', at the start of a sentence: X is the one topic of the sentence before. */
function lastNameOf({ names }: Telling, before: Span | null, offset: number): Name | undefined {
  if (before === null || offset > 16) return undefined;
  const earlier = names.filter(({ index }) => index >= before.start && index < before.end);
  return new Set(earlier.map(({ topic }) => topic)).size === 1 ? earlier[0] : undefined;
}
