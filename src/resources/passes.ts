import type { Pass, Passage } from "../model.ts";
import { CUES, type Cue } from "./pass-cues.ts";
import { type Span, sentencesOf } from "./sentences.ts";
import { type PlacedLink, placeLinks } from "./spans.ts";

/** What is only intended, denied or somebody else's is no pass. */
const NOT_DONE =
  /\b(?:will|won't|'ll|going to|plan(?:s|ned|ning)? (?:to|on)|need(?:s)? (?:a|an|to|another)|wants? (?:to|a)|should|would|could|must|have to|hope to|put(?:ting)? off|on the list|to-?do|tomorrow|later|next (?:week|month|year|time)|worth|deserves|before (?:a|the|my)|not|never|n't|without|haven't|unless|if)\b/i;

/** Letters of a clause that may stand between a cue and its link. */
const NEAR = 30;

/** How far the author got with each linked thing, as the sentence around says it: one list per link, mostly empty. */
export function findPasses(passage: Pick<Passage, "text" | "links">): Pass[][] {
  const placed = placeLinks(passage);
  const found: Pass[][] = placed.map(() => []);
  if (placed.length === 0) return found;
  for (const sentence of sentencesOf(passage)) {
    const links = placed.map((link, at) => ({ link, at })).filter(({ link }) => isInside(link, sentence));
    if (links.length > 0) findInSentence(passage.text, sentence, links, found);
  }
  return found;
}

/** Adds what one sentence says to the lists of its links. A cue that leads to no link goes on about those of the cue before. */
function findInSentence(text: string, sentence: Span, links: readonly LinkAt[], found: readonly Pass[][]): void {
  const placed = links.map(({ link }) => link);
  let before: { end: number; targets: readonly number[] } | null = null;
  for (const { cue, span, number } of findCues(text, sentence, placed)) {
    let targets: readonly number[] = linksOf(cue, span, text, links);
    const from = before?.end ?? 0;
    const isAlone = !placed.some((link) => link.start >= from && link.end <= span.start);
    if (targets.length === 0 && before !== null && isAlone && !isTakingUp(cue)) targets = before.targets;
    for (const at of targets) {
      addPass(found[at] ?? [], { number, progress: cue.progress, text: quote(text, sentence) });
    }
    before = { end: span.end, targets };
  }
}

/** A link with its place among those of the passage. */
interface LinkAt {
  link: PlacedLink;
  at: number;
}

interface FoundCue {
  cue: Cue;
  span: Span;
  number: number | null;
}

function findCues(text: string, { start, end }: Span, links: readonly PlacedLink[]): FoundCue[] {
  const sentence = text.slice(start, end);
  const found: FoundCue[] = [];
  for (const cue of CUES) {
    cue.pattern.lastIndex = 0;
    for (let match = cue.pattern.exec(sentence); match; match = cue.pattern.exec(sentence)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      // Words of a title say nothing of the reader: 'The First Reading'. A link that consists of them does: '[second pass](…)'.
      if (links.some((link) => isInside(span, link) && link.end - link.start > span.end - span.start + 12)) continue;
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      if (NOT_DONE.test(clauseBefore(sentence, match.index)) || NOT_DONE.test(clauseAfter(sentence, span.end - start)))
        continue;
      found.push({ cue, span, number: cue.number(match) });
    }
  }
  return joinStarts(
    found.sort((a, b) => a.span.start - b.span.start),
    text,
  );
}

/** 'Started second pass': one cue, so that it says of the second what was begun and nothing of the first. */
function joinStarts(cues: readonly FoundCue[], text: string): FoundCue[] {
  return cues.flatMap((found, at): FoundCue[] => {
    const [before, next] = [cues[at - 1], cues[at + 1]];
    if (next && isStartOf(found, next, text)) return [];
    if (before === undefined || !isStartOf(before, found, text)) return [found];
    const cue: Cue = { ...found.cue, progress: before.cue.progress };
    return [{ ...found, cue: { ...cue, isBegun: true }, span: { start: before.span.start, end: found.span.end } }];
  });
}

function isStartOf(start: FoundCue, pass: FoundCue, text: string): boolean {
  return (
    start.cue.progress === "started" &&
    pass.number !== null &&
    /^\s*(?:(?:on|with|the|an?|my)\s+)*$/i.test(text.slice(start.span.end, pass.span.start))
  );
}

/** From the last border of a clause to the cue. */
function clauseBefore(sentence: string, at: number): string {
  return (
    sentence
      .slice(Math.max(0, at - 120), at)
      .split(/[;:—–]|,\s+(?:but|and|so)\s/)
      .at(-1) ?? ""
  );
}

function clauseAfter(sentence: string, at: number): string {
  return sentence.slice(at, at + 120).split(/[,;:.—–)]|\s(?:but|and|so|because)\s/)[0] ?? "";
}

/** Places of the links that a cue speaks of: the one that it follows after a comma, else those behind it, else the one before. */
function linksOf(cue: Cue, span: Span, text: string, links: readonly LinkAt[]): number[] {
  const before = links.filter(({ link }) => link.end <= span.start).at(-1);
  const inside = links.filter(({ link }) => isInside(span, link));
  if (inside.length > 0) return inside.map(({ at }) => at);
  const behind = links.filter(({ link }) => link.start >= span.end);
  const next = behind[0];
  // 'finished [one], started [two]'
  if (cue.adjacent && next && next.link.start - span.end <= 3) return [next.at, ...joined(text, behind)];
  if (
    before &&
    !isTakingUp(cue) &&
    /^["”’)\]\s]*[,:(–—-]\s*(?:an?|the|my|this time)?\s*$/.test(text.slice(before.link.end, span.start))
  )
    return [before.at];
  if (next && isNear(text.slice(span.end, next.link.start), cue)) return [next.at, ...joined(text, behind)];
  return before && isBehind(cue, text.slice(before.link.end, span.start)) ? [before.at] : [];
}

/** '[The book] is finished', '[lecture 5], which I watched twice': only what cannot begin something new. */
function isBehind(cue: Cue, between: string): boolean {
  if (isTakingUp(cue) || !isNear(between, cue)) return false;
  return (
    cue.progress === null ||
    cue.isBegun === true ||
    /^["”’)\]]*\s*(?:is|was|are|were|has been|now|all|almost)?\s*$/.test(between)
  );
}

/** 'watched [one] and [two]': the links that only an 'and' or a comma ties to the one before. */
function joined(text: string, links: readonly LinkAt[]): number[] {
  const found: number[] = [];
  for (let index = 1; index < links.length; index += 1) {
    const [one, two] = [links[index - 1], links[index]];
    if (
      !one ||
      !two ||
      !/^["”’)\]]*\s*(?:,|and|&|\+|,\s*and)\s*["“‘([]*$/.test(text.slice(one.link.end, two.link.start))
    )
      break;
    found.push(two.at);
  }
  return found;
}

/** A bare 'started': what it takes up stands behind it. */
function isTakingUp({ progress, isBegun }: Cue): boolean {
  return progress === "started" && isBegun !== true;
}

/** Between 'started' and a link: 'to get started you need …' and 'began shipping' take up nothing. */
const TAKING_UP =
  /^\s*(?:(?:on|with|the|an?|my|first|pass|through|of|reading|re-?reading|watching|taking|learning|studying|working|going|listening|playing|around|using|experimenting|to|read|watch)\s+)*["“'‘(]*$/i;

function isNear(between: string, cue: Cue): boolean {
  if (isTakingUp(cue) && !TAKING_UP.test(between)) return false;
  if (/[;]|\b(?:but|started|finished|watched|read|then)\b/i.test(between)) return false;
  return between.length <= (cue.adjacent ? NEAR : 2 * NEAR);
}

function addPass(list: Pass[], pass: Pass): void {
  const [first] = list;
  if (first === undefined) list.push(pass);
  else if (first.number !== null && pass.number !== null && first.number !== pass.number) list.push(pass);
  else {
    first.number ??= pass.number;
    first.progress ??= pass.progress;
    if (first.progress === "part" && /\bfirst half\b.*\bsecond half\b/is.test(pass.text)) first.progress = "finished";
  }
}

/** The second half of what was told of by its first half earlier makes it whole. Passes in order of time. */
export function joinHalves(passes: readonly Pass[]): Pass[] {
  const isHalf = ({ progress, text }: Pass, half: RegExp, other: RegExp): boolean =>
    progress === "part" && half.test(text) && !other.test(text);
  return passes.map((pass, at) => {
    const isWhole =
      isHalf(pass, SECOND_HALF, FIRST_HALF) &&
      passes.slice(0, at).some((before) => before.number === pass.number && isHalf(before, FIRST_HALF, SECOND_HALF));
    return isWhole ? { ...pass, progress: "finished" } : pass;
  });
}

const FIRST_HALF = /\bfirst half\b/i;
const SECOND_HALF = /\bsecond half\b/i;

const LONGEST = 160;

function quote(text: string, { start, end }: Span): string {
  const sentence = text.slice(start, end).trim();
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, sentence.lastIndexOf(" ", LONGEST))} …`;
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
