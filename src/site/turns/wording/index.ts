import { remember } from "../../../remember.ts";
import { isUnspacedLanguage } from "../../../topics/unspaced-words.ts";
import { DE } from "./de.ts";
import { EN } from "./en.ts";
import { ES } from "./es.ts";
import { FR } from "./fr.ts";
import { IT } from "./it.ts";
import { JA } from "./ja.ts";
import { NL } from "./nl.ts";
import { PT } from "./pt.ts";
import type { CourseWords, LeadWording, PlainWords, Wording } from "./wording.ts";
import { ZH } from "./zh.ts";

const WORDINGS = { en: EN, de: DE, fr: FR, es: ES, pt: PT, it: IT, nl: NL, zh: ZH, ja: JA } as const;

/** Languages whose ways to tell a turn are known; in any other no reasons are found. */
export type WordingLanguage = keyof typeof WORDINGS;

type Part = Exclude<keyof Wording, "leads" | "self" | "plain" | "course" | "after">;

/** A wording, ready to be matched against text in small letters. Every pattern is global: set lastIndex before use. */
export type WordingBook = Readonly<Record<Part, RegExp>> & {
  self: RegExp | null;
  /** Anchored: matches right behind a name. */
  after: RegExp | null;
  plain: Readonly<Record<PlainWords, RegExp>>;
  course: Readonly<Record<CourseWords, RegExp>>;
  leads: readonly { words: RegExp; order: LeadWording["order"]; onward: RegExp | null }[];
  /** Any word that could matter: texts without one are passed over. */
  signal: RegExp;
  isUnspaced: boolean;
};

/** The wording of a language, compiled when it is first met. */
export const wordingOf = remember(
  (language: WordingLanguage): WordingBook => compile(WORDINGS[language], isUnspacedLanguage(language)),
);

/** Cheaper than the properties of Unicode, and enough for the small letters of the languages above. */
const LETTER = "[a-z0-9\\u00df-\\u024f]";

function compile(wording: Wording, isUnspaced: boolean): WordingBook {
  const whole = (source: string): RegExp =>
    new RegExp(isUnspaced ? `(?:${source})` : `(?<!${LETTER})(?:${source})(?<=['’ ]|(?!-?${LETTER}))`, "gu");
  const { leads, self, plain, course, after, ...parts } = wording;
  const compiled = Object.fromEntries(Object.entries(parts).map(([part, source]) => [part, whole(source)]));
  const leadWords = leads.filter(({ order }) => order !== "opening").map(sourceOf);
  return {
    ...(compiled as Record<Part, RegExp>),
    self: self === null ? null : whole(self),
    after:
      after === null
        ? null
        : new RegExp(`^(?:['’]s)?(?:[^\\p{L}\\p{N}]*$|\\s*[^\\s\\p{L}\\p{N}'’]|\\s+(?:${after})(?!${LETTER}))`, "iu"),
    plain: {
      began: whole(plain.began),
      paused: whole(plain.paused),
      dropped: whole(plain.dropped),
      returned: whole(plain.returned),
    },
    course: { to: whole(course.to), from: whole(course.from), mark: whole(course.mark) },
    leads: leads.map((lead) => ({
      words: whole(sourceOf(lead)),
      order: lead.order,
      onward: lead.onward === undefined ? null : whole(lead.onward),
    })),
    signal: whole(
      [
        wording.because,
        wording.therefore,
        wording.wish,
        wording.lack,
        plain.began,
        plain.paused,
        plain.dropped,
        plain.returned,
        course.to,
        course.from,
        course.mark,
        ...leadWords,
        ...leads.flatMap(({ onward }) => onward ?? []),
      ].join("|"),
    ),
    isUnspaced,
  };
}

/** Looking back takes long, so the words themselves are tried first. */
function sourceOf({ words, behind }: LeadWording): string {
  return behind === undefined ? words : `(?=${words})(?<=(?:${behind})[^.;!?]{1,60})(?:${words})`;
}
