/** A stretch of a text: the characters from `start` up to but not including `end`. */
export interface Span {
  start: number;
  end: number;
}

const END = /[.!?…]+["'”’)\]]*\s+|[。！？]+["'”’）]*\s*/g;
/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:ch|chap|pp?|vol|no|nr|fig|eq|sec|dr|mr|mrs|ms|prof|st|vs|cf|al|approx|ca|resp|etc|e\.g|i\.e|z\.b|d\.h|u\.a|bzw|inc|jr|\p{L})\.$/iu;

/** The sentences of a text, in order; the whole of a text that has no full stop. */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match; match = END.exec(text)) {
    const end = match.index + match[0].length;
    const rest = text[end] ?? "";
    const isInside = isAbbreviation(text, start, match.index) || isOrdinal(text, match.index, end);
    if (match[0].startsWith(".") && (isInside || /\p{Ll}/u.test(rest))) continue;
    if (end > start) sentences.push({ start, end: match.index + match[0].trimEnd().length });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const known = new WeakMap<{ readonly text: string }, readonly Span[]>();

/** The same of a passage, cut once however many readers ask. */
export function sentencesOf(passage: { readonly text: string }): readonly Span[] {
  const sentences = known.get(passage) ?? findSentences(passage.text);
  known.set(passage, sentences);
  return sentences;
}

/** Only the last few letters decide, so a long text without a full stop costs nothing. */
function isAbbreviation(text: string, start: number, stop: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(start, stop - 8), stop + 1));
}

/** What German numbers with a full stop: 'am 3. Februar', 'im 2. Kapitel'. */
const NUMBERED =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Kapitel|Woche|Tag|Teil|Semester|Jahrhundert|Mal)(?!\p{L})/u;

function isOrdinal(text: string, stop: number, end: number): boolean {
  return /(?:^|\s)\d{1,2}$/.test(text.slice(Math.max(0, stop - 3), stop)) && NUMBERED.test(text.slice(end, end + 12));
}
