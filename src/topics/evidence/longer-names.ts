import type { CueHit } from "../clauses.ts";
import type { KnownName } from "../known.ts";
import { isNoTopic } from "../phrases.ts";
import type { Reading } from "./reading.ts";

const WORD = "\\p{Lu}[\\p{L}\\d'’-]+";
const JOINT = "(?:of|the|and the|of the|in the|to the|upon|vs\\.?) ";
const LEFT = new RegExp(`(?:${WORD} (?:${JOINT})?){1,4}$`, "u");
const RIGHT = new RegExp(`^(?: (?:${JOINT})?${WORD}){1,4}`, "u");
/** Words beside a name that leave it what it is: 'Learning Haskell', 'Haskell Basics', 'the Haskell Book'. */
const QUALIFYING = new Set(
  "a an the my our your i we in on to for of and or with from by as at via vs using into about more some new first also then today now back start started getting got learn learning learned study studying studied practice practicing using use used advanced basic basics beginner beginners intermediate intro introduction introductory effective practical modern functional fundamental fundamentals essential essentials fluent complete ultimate full pure core native open source free official online professional programming language languages framework library libraries tutorial tutorials course courses crash class classes bootcamp book books cookbook handbook guide docs documentation manual project projects app apps application applications development developer developers developing design designing engineering engineer code coding coder script scripts scripting tool tools toolkit server servers service services client cloud platform engine studio lab labs system systems database databases data science scientist analysis analytics machine deep artificial intelligence web mobile game games hub desktop enterprise community conference conf meetup day days week weeks weekly month challenge challenges series lesson lessons lecture lectures chapter chapters part parts module modules unit units test tests testing exam certification certificate certified specialization nanodegree track school academy university college exercises exercise practice training workshop fundamentals principles concepts patterns in-depth apache google microsoft amazon aws azure adobe autodesk atlassian apple ibm oracle facebook meta nvidia intel hashicorp jetbrains unity red hat gnu free linux windows mac android".split(
    " ",
  ),
);
/** What one does with a game, a film or a show. */
const LEISURE = /^(?:(?:re-?)?play|(?:re-?|binge-?)?watch|lov|lik|enjoy)(?:ed|ing|e)?$/iu;
/** Only names, and what parts them, between the verb and the name. */
const NAMES_ONLY = /^(?:\s|,|and|&|some|the|a lot of|lots of|more|of|upon|both|\p{Lu}[\p{L}\d'’-]*)*$/u;

/** A longer name that a known one-word name is only a part of; `isLiked`: the author plays, watches or likes it. */
export interface LongerName {
  label: string;
  isLiked: boolean;
}

/**
 * 'Playing Silt Rancher', 'liked Rhino Harbour': the capitals around a known word make another name of it, inside of a sentence. What
 * stands behind the word ('Haskell Weekly') does so only for what is played, watched or liked.
 */
export function findLongerName(name: KnownName, hit: CueHit | null, reading: Reading): LongerName | null {
  const { text, language, names } = reading;
  const end = name.index + name.length;
  if (language !== "en" || !/^\p{Lu}\p{Ll}{2,}$/u.test(name.written)) return null;
  const left = LEFT.exec(text.slice(0, name.index))?.[0] ?? "";
  const right = RIGHT.exec(text.slice(end))?.[0] ?? "";
  const index = name.index - left.length;
  const isInside = /[\p{Ll}\d,] $/u.test(text.slice(0, index));
  const isOther = names.some(
    (other) => other !== name && other.index < end + right.length && index < other.index + other.length,
  );
  if (left + right === "" || !isInside || isOther || !areNames(left + right)) return null;
  const isLiked = hit !== null && isLeisure(hit, text, index);
  // 'I studied Soviet History': what is studied is about the word.
  if (!isLiked && hit?.cue.says === "study") return null;
  if (!isLiked && (left === "" || right !== "" || isTitleCase(text.slice(0, index)) || isOfItsField(name))) return null;
  return { label: text.slice(index, end + right.length), isLiked };
}

/** What is named for a language, a sport or a field of art is about it: 'Beautiful Racket', 'the Harbour Marathon'. */
function isOfItsField({ broader }: KnownName): boolean {
  return (
    broader !== null &&
    /^(?:Programming )?Languages$|^(?:Sports?|Wellness|Fitness|Music|Visual Arts|Crafts|Literature|Writing)$/.test(
      broader,
    )
  );
}

function isLeisure(hit: CueHit, text: string, index: number): boolean {
  const verb = /^\p{L}[\p{L}-]*/u.exec(text.slice(hit.index, hit.end).split(" ").at(-1) ?? "")?.[0] ?? "";
  return LEISURE.test(verb) && NAMES_ONLY.test(text.slice(hit.end, index));
}

/** 'Learning', 'Roman', 'Buddhist', 'Alpine' say what kind of it is meant. */
const NO_NAME = /(?:ing|ed|[eim]an|ese|ish|ist|ic|al|ern|ine)$/;

/** None of them qualifies the known word, nor is a company, a place or a first name. */
function areNames(words: string): boolean {
  return words
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .every((word) => !QUALIFYING.has(word.toLowerCase()) && !NO_NAME.test(word) && !isNoTopic(word));
}

/** Where most words before it have a capital it says nothing: 'Added Tests And Wrote Some More Haskell'. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}
