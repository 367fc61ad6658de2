import type { Pass } from "../model.ts";

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  twice: 2,
  thrice: 3,
};
const ORDINAL = "(first|second|third|fourth|fifth|[1-9](?:st|nd|rd|th))";
const READING =
  "(?:pass(?:es)?|read(?:ing|-?through)?|re-?read(?:ing)?|watch(?:ing|-?through)?|re-?watch|viewing|run-?through|listen)";

/** Words that say how far somebody got with something. */
export interface Cue {
  pattern: RegExp;
  number(match: RegExpMatchArray): number | null;
  progress: Pass["progress"];
  /** Words that only count right in front of a link or right behind it. */
  adjacent: boolean;
  /** A numbered pass that was begun: it finds its link as a numbered one does. */
  isBegun?: boolean;
}

/** Ordered: where two overlap the first one holds. */
export const CUES: readonly Cue[] = [
  {
    pattern: new RegExp(`\\b${ORDINAL}[\\s-]+${READING}\\b`, "gi"),
    number: ordinalOf,
    progress: null,
    adjacent: false,
  },
  {
    pattern: new RegExp(
      `\\b(?:re-?)?(?:read|watch(?:ed)?|went through|worked through|listened to)\\b[^.;]{0,40}\\bfor the ${ORDINAL} time\\b`,
      "gi",
    ),
    number: ordinalOf,
    progress: null,
    adjacent: false,
  },
  {
    pattern: /\b(two|three|four|five|[2-9]) (?:full |whole |complete )?passes\b/gi,
    number: ordinalOf,
    progress: null,
    adjacent: false,
  },
  {
    pattern: /\b(?:read|watched|went through|worked through) (?:it |this |that )?(twice|thrice)\b/gi,
    number: ordinalOf,
    progress: null,
    adjacent: false,
  },
  {
    pattern: /\b(?:re-?reading|re-?read|re-?watched|re-?watching|revisited)\b/gi,
    number: () => 2,
    progress: null,
    adjacent: true,
  },
  {
    pattern:
      /\b(?:half-?way|half way|(?:the )?(?:first|second) half|almost (?:finished|done|through)|nearly (?:finished|done|through)|(?:one|two) thirds?)\b/gi,
    number: () => null,
    progress: "part",
    adjacent: true,
  },
  {
    pattern: /\b(?:finished|completed|got through|worked through|done with|to the end|all the way through)\b/gi,
    number: () => null,
    progress: "finished",
    adjacent: true,
  },
  {
    pattern:
      /(?:^|\b(?:I|we)(?:['’]ve| have| had)?\s+|[,;:—–(]\s*|\band\s+)(?:also |just |recently |then |finally |already )*(?:started|began|begun)\b/gi,
    number: () => null,
    progress: "started",
    adjacent: true,
  },
];

function ordinalOf(match: RegExpMatchArray): number | null {
  const word = (match[1] ?? "").toLowerCase();
  return ORDINALS[word] ?? (Number.parseInt(word, 10) || null);
}
