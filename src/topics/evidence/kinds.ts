import type { InterestMention } from "../../model.ts";
import { isEverydayWord } from "../common-words/index.ts";
import { isNoTopic } from "../phrases.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";

/** 'The Limpet Miner paper', 'the Halyard library', 'Halyard, a library for …': a name in no list, with what it is the name of. */
export const kindsRule: EvidenceRule = {
  name: "kinds",
  find: (reading) =>
    reading.language === "en"
      ? [
          ...(MAY.test(reading.text) ? findNames(reading, NAMED) : []),
          ...(MAY_FOLLOW.test(reading.text) ? findNames(reading, EXPLAINED) : []),
        ]
      : [],
};

const KIND =
  "papers?|documentation|docs|tutorials?|codebase|library|framework|plugin|data ?sets?|algorithm|compiler|engine|emulator|package|protocol|specification|spec|toolkit|toolchain";
/** The same words, without a look at what stands before them: few texts have any. */
const MAY = new RegExp(` (?:${KIND})`);
const NAMED = new RegExp(
  `(?<=^|[\\s("“'‘])((?:\\p{Lu}[\\p{L}\\p{N}]*[\\p{Ll}\\p{N}]|\\p{Lu}{2,}\\p{N}*)(?:[ -]\\p{Lu}[\\p{L}\\p{N}]+){0,2})(?: \\d[\\d.]*)? (?:${KIND})(?![\\p{L}\\p{N}])`,
  "gu",
);

const TOOL = `${KIND}|tools?|apps?|language|editor|game engine|database|crate|gem|extension|cli|software|program|platform`;
const MAY_FOLLOW = new RegExp(`(?:,| [–—-]| \\(|is) an? .*(?:${TOOL})`);
/** 'Halyard, a small app for tide tables'; not 'Ada Moss, a language teacher'. */
const EXPLAINED = new RegExp(
  `(?<=^|[\\s("“'‘])((?:\\p{Lu}[\\p{L}\\p{N}]*[\\p{Ll}\\p{N}]|\\p{Lu}{2,}\\p{N}*)(?:[ -]\\p{Lu}[\\p{L}\\p{N}]+){0,2})(?:,| [–—-]| \\(|(?:,? which)? is) an? (?:[\\p{L}\\p{N}.-]+ ){0,4}?(?:${TOOL})(?=$|[.,;:!?)]| (?:for|to|that|which|by|in|with|written|made|and|of|from)(?!\\p{L}))`,
  "gu",
);

function findNames(reading: Reading, pattern: RegExp): InterestMention[] {
  const { text, line, names, isGoal } = reading;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const label = match[1] ?? "";
    const clause = clauseAt(reading, match.index);
    if (!clause || !isDone(clause, match.index) || !isName(label, match.index, text)) return [];
    if (/papers?$/.test(match[0]) && isOfPeople(label)) return [];
    const end = match.index + label.length;
    // A known name is told by itself, unless it is a part of a longer one: 'the Git Harbour library'.
    if (names.some((name) => name.index <= match.index && end <= name.index + name.length)) return [];
    return [
      {
        label,
        rule: "cue" as const,
        line,
        text: quoteAt(text, clause, match.index),
        strength: 1.6 * (isGoal ? 0.4 : 1),
        isSure: true,
      },
    ];
  });
}

/** 'The Moss paper', 'the Ada Moss paper': named after who wrote it, as far as one can tell. */
function isOfPeople(label: string): boolean {
  return label.split(" ").every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !/ing$/.test(word));
}

/** A word with the capital of a sentence's start says nothing. */
function isName(label: string, index: number, text: string): boolean {
  const words = label.split(/[ -]/);
  const isStart = /(?:^|[.!?:]\s)$/u.test(text.slice(0, index));
  const rare = words.filter((word) => !isEverydayWord(word.toLowerCase(), "en"));
  if (isNoTopic(label) || words.some(isNoTopic)) return false;
  return words.length === 1
    ? rare.length === 1 && !(isStart && !/\p{Lu}.*\p{Lu}/u.test(label))
    : rare.length > 0 && !isStart;
}
