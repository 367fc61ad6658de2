import { isInAddress } from "./addresses.ts";
import { isEverydayWord, isVeryCommonWord } from "./common-words/index.ts";
import { CONCEPTS, type Concept, type Spelling } from "./concepts/index.ts";
import type { Language } from "./cues/index.ts";
import { isNoStudyOfEnglish } from "./english.ts";
import { createMatcher, isAnyCase, isInHost, type Match, type Term } from "./matcher.ts";
import { normaliseTopic, TOLD_BY_CAPITALS } from "./normalise.ts";

/** A spelling to look for, with what it stands for. */
interface KnownTerm extends Term {
  concept: Concept;
  written: Spelling;
}

/** A name of the concept list in a text. */
export interface KnownName {
  label: string;
  /** As the text has it: 'K8s'. */
  written: string;
  broader: string | null;
  index: number;
  length: number;
  /** Not yet a topic by itself: an everyday word, or a name without its capital. */
  needsSupport: boolean;
  isEveryday: boolean;
  /** An everyday word in small letters: 'running', which may belong to what follows ('running scripts'). */
  isCommon: boolean;
  /** A word that is a name to few ('Zod'): neither its capital nor its company speaks for it. */
  isRare: boolean;
}

/** Whether small letters make another word of a name in capitals: 'a rag', 'bugs' and 'an elk' are no RAG, BUGS or ELK. */
export function isOtherInSmall(label: string): boolean {
  const spelling = byKey.get(normaliseTopic(label))?.spelling ?? "";
  return /^\p{Lu}{3,}$/u.test(spelling) && isWordInSmall(spelling);
}

/** Whether a name is another word without its capital: 'an illustrator' draws, and 'an audacity' is no Audacity. */
export function isWordWithoutCapital(label: string): boolean {
  const written = byKey.get(normaliseTopic(label))?.written;
  return written?.isProper === true && written.isEveryday;
}

/** Letters that nobody takes for a word, vowels or not. */
const NO_WORDS = new Set("ajax aws cors cuda git gis ios json matlab numpy oop seo toml uml vim vue yaml".split(" "));

/** 'SQL' and 'Git' are written 'sql' and 'git' by many, while 'a slam', 'rags' and 'the elk' are no SLAM, RAG or ELK. */
function isWordInSmall(name: string): boolean {
  const small = name.toLowerCase();
  return !/^[A-Z][A-Za-z]+$/.test(name) || !(NO_WORDS.has(small) || /^[^aeiouy]+$/.test(small));
}

const terms: KnownTerm[] = CONCEPTS.flatMap((concept) =>
  concept.spellings.map((written) => ({
    label: concept.label,
    spelling: written.text,
    anyCase:
      written.isExact !== true &&
      !TOLD_BY_CAPITALS.has(written.text) &&
      (isAnyCase(written.text) || (written.text.length > 2 && (written.isProper || !isWordInSmall(written.text)))),
    concept,
    written,
  })),
);
const matcher = createMatcher(terms);
const byKey = new Map<string, KnownTerm>();
const isRare = ({ isExact, isEveryday }: Spelling): boolean => isExact === true && isEveryday;
/** 'Pools', which is Polish in Dutch: without its s it is another word. */
const isPluralOfWord = (text: string): boolean => /s$/i.test(text) && isEverydayWord(normaliseTopic(text), "en");
/** 'Batterie', which is drums in French, but 'batteries' without its s, too; not 'Theorie', which is the same word. */
const isStemOfPlural = (text: string, label: string): boolean => {
  const word = text.replace(/ie$/i, "y").toLowerCase();
  return /ie$/i.test(text) && isEverydayWord(word, "en") && !label.toLowerCase().includes(word);
};
/** 'code', which is Italian for queues, or 'api' for bees: a word of English means something else where no language is told. */
const isHomograph = ({ written: { text, isEveryday, language }, concept }: KnownTerm): boolean =>
  language !== undefined &&
  /^[a-z]+$/i.test(text) &&
  ((isEveryday && concept.broader !== "Languages" && isEverydayWord(text, "en")) ||
    isPluralOfWord(text) ||
    isStemOfPlural(text, concept.label));
for (const term of terms) {
  if (isRare(term.written) || isHomograph(term)) continue;
  const key = normaliseTopic(term.spelling);
  if (!byKey.has(key)) byKey.set(key, term);
}
const rareNames = new Set(terms.filter(({ written }) => isRare(written)).map(({ spelling }) => spelling.toLowerCase()));
const translations = new Set(
  terms.filter(({ written }) => written.language !== undefined).map(({ spelling }) => spelling.toLowerCase()),
);
const byHost = new Map(CONCEPTS.flatMap(({ label, hosts }) => hosts.map((host) => [host, label] as const)));
const labels = new Set(CONCEPTS.map(({ label }) => label));

/** The names of the concept list in a text, in its order, the longest at each place; those of other languages only in their own. */
export function findKnownNames(text: string, language: Language = "en"): KnownName[] {
  const matches = matcher
    .find(text, ({ written }) => isOf(written, language))
    .filter(
      (match) =>
        !isPartOfFormula(match, text) &&
        !isOfAddress(match, text) &&
        !isFalseFriend(match, text, language) &&
        !isEnglishInPassing(match, text) &&
        !isOfInitials(match, text) &&
        !isPartOfWord(match, text) &&
        !isVerbOfReading(match, text),
    );
  const shared = matches.flatMap((match) => readShared(match, text));
  const names = matches.map((match) => describe(match, text));
  if (shared.length === 0) return names;
  // 'Linear' is no name of its own beside 'linear regression'.
  const own = names.filter(
    ({ index }) => !shared.some((name) => name.index <= index && index < name.index + name.length),
  );
  return [...own, ...shared].sort((a, b) => a.index - b.index);
}

/** A host, and a single word of a path ('/DL/', '/go/'), name nothing; 'Tidal_Navigation_in_weeks' does. */
function isOfAddress({ index, length }: Match<KnownTerm>, text: string): boolean {
  if (isInHost(text, index, length)) return true;
  return isInAddress(text, index) && !/[\s_-]/.test(text.slice(index, index + length));
}

/** Words before a name that share its last words: 'supervised, semi-supervised and ' before 'unsupervised learning'. */
const COORDINATED = /((?:\p{L}[\p{L}-]*,\s+){0,2}\p{L}[\p{L}-]*),?\s+(?:and|or|und|oder|&|\/)\s+$|(\p{L}[\p{L}-]*)\/$/u;

/** What the pattern above ends with; looked for first, as most names have nothing of the kind before them. */
const JOINT = /(?:and|or|und|oder|&|\/)\s*$/u;

/** 'Linear and logistic regression' are two names: what stands before the 'and' has its last words too, where the list knows it so. */
function readShared({ index, length }: Match<KnownTerm>, text: string): KnownName[] {
  if (!JOINT.test(text.slice(Math.max(0, index - 8), index))) return [];
  const shared = /^\S+(\s.+)$/u.exec(text.slice(index, index + length))?.[1];
  const before = shared === undefined ? null : COORDINATED.exec(text.slice(Math.max(0, index - 60), index));
  if (before === null || shared === undefined) return [];
  const start = index - before[0].length;
  return [...(before[1] ?? before[2] ?? "").matchAll(/[\p{L}-]+/gu)].flatMap((word) => {
    const written = `${word[0]}${shared}`;
    const term = byKey.get(normaliseTopic(written));
    if (term === undefined || term.concept.label === word[0]) return [];
    const place = { index: start + word.index, length: word[0].length };
    return [{ ...describe({ label: term.label, ...place, term }, text), written, needsSupport: false }];
  });
}

/**
 * A name that is a word of another language: 'vite' in French, 'oud' in Dutch, 'Zustand' in German. A capital inside of a sentence
 * makes it a name, where the language has no capitals for nouns; what English says often too ('piano') is the same in both.
 */
function isFalseFriend({ index, length, term }: Match<KnownTerm>, text: string, language: Language): boolean {
  if (language === "en" || term.written.language !== undefined || term.written.isEveryday) return false;
  const written = text.slice(index, index + length);
  // 'Tem de funcionar BEM': a word said loud.
  if (/^\p{Lu}{3,5}$/u.test(written)) return isVeryCommonWord(written, language) && !isEverydayWord(written, "en");
  if (!/^\p{L}\p{Ll}+$/u.test(written)) return false;
  const isInside = language !== "de" && /^\p{Lu}/u.test(written) && /[\p{L}\p{N},]\s$/u.test(text.slice(0, index));
  return !isInside && isVeryCommonWord(written, language) && !isEverydayWord(written, "en");
}

function isEnglishInPassing({ index, length, term }: Match<KnownTerm>, text: string): boolean {
  return term.concept.label === "English" && isNoStudyOfEnglish(text.slice(0, index), text.slice(index + length));
}

/** 'Ulysses' of 'Ulysses S. Grant': a person. */
function isOfInitials({ index, length }: Match<KnownTerm>, text: string): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(index, index + length)) &&
    /^ \p{Lu}\. (?:\p{Lu}\. )?\p{Lu}\p{Ll}/u.test(text.slice(index + length, index + length + 12))
  );
}

/** 'Lua from Scratch' begins with nothing; a 'Z-trek' is no trek, nor an 'e-reading' a reading. */
function isPartOfWord({ index, length }: Match<KnownTerm>, text: string): boolean {
  const [before, written] = [text.slice(Math.max(0, index - 8), index), text.slice(index, index + length)];
  if (/^\p{Ll}/u.test(written) && /(?<![\p{L}\p{N}])\p{L}-$/u.test(before)) return true;
  return /^scratch$/i.test(written) && /(?:^|\s)from $/i.test(before);
}

/** '阅读《操作系统导论》', '阅读源码': what is read is the subject. */
function isVerbOfReading({ index, length, term }: Match<KnownTerm>, text: string): boolean {
  return (
    term.concept.label === "Reading" &&
    term.written.language === "zh" &&
    /^[了完到]?\s*(?:《|官方|文档|文獻|文献|论文|源码|源代码|代码)/u.test(text.slice(index + length))
  );
}

function isOf(spelling: Spelling, language: string): boolean {
  return spelling.language === undefined || spelling.language === language;
}

/** '\\mathbb{R}', 'R^n', 'C(x)': a letter of a formula is no language. */
function isPartOfFormula({ index, length }: Match<KnownTerm>, text: string): boolean {
  if (isOfMusic({ index, length }, text)) return true;
  if (length > 1) return false;
  // 'order='C'': a value.
  if (/=\s*['"]$/u.test(text.slice(0, index))) return true;
  // 'Article R. 172-4', 'R156-1'.
  if (/^(?:\.\s?)?\d/u.test(text.slice(index + 1))) return true;
  // 'The R in the picture': a letter, unless it says what it is.
  if (/(?:^|\s)(?:an?|the|letter|key) $/iu.test(text.slice(0, index)) && !LETTER_AS_NAME.test(text.slice(index + 1)))
    return true;
  // 'Ada R. Moss': the initial of a person.
  if (/\p{Lu}[\p{Ll}.]+\s$/u.test(text.slice(0, index)) && /^\.\s\p{Lu}\p{Ll}/u.test(text.slice(index + 1)))
    return true;
  return (
    /[^\s,/(“"'`]$/u.test(text.slice(0, index)) ||
    /^[^\s,./)!?;:”"'`]/u.test(text.slice(index + 1)) ||
    /^[.,]\p{L}|^['’]\p{L}{2}/u.test(text.slice(index + 1)) ||
    /(?:^|[\s,])\p{Lu},?(?: and)? $/u.test(text.slice(0, index)) ||
    /^,? (?:and )?\p{Lu}(?![\p{L}\p{N}+#])/u.test(text.slice(index + 1))
  );
}

/** 'F# Mixolydian', 'C major', 'the D string': a note. */
function isOfMusic({ index, length }: Pick<Match<KnownTerm>, "index" | "length">, text: string): boolean {
  return length <= 2 && /^[A-G]#?$/.test(text.slice(index, index + length)) && KEY.test(text.slice(index + length));
}

const KEY =
  /^[ -](?:(?:sharp|flat) )?(?:maj(?:or)?|min(?:or)?|mixolydian|dorian|lydian|phrygian|locrian|aeolian|pentatonic|blues|chords?|dim|diminished)(?![\p{L}])/iu;
const LETTER_AS_NAME =
  /^[ -](?:programm|lang|packag|communit|librar|code|script|course|book|compiler|standard|conference)/iu;

function describe({ label, index, length, term }: Match<KnownTerm>, text: string): KnownName {
  const { isProper, isEveryday } = term.written;
  const written = text.slice(index, index + length);
  const isWritten = written.startsWith(term.spelling);
  return {
    label,
    written,
    broader: term.concept.broader,
    index,
    length,
    isEveryday,
    needsSupport: isEveryday || (isProper && !isWritten),
    isCommon: isEveryday && !(isProper && isWritten),
    isRare: isRare(term.written),
  };
}

/** 'Ray Fong': a first name, before one that is no word. */
export function isPerson(text: string, { index, length }: KnownName, language: Language): boolean {
  const surname = /^\s(\p{Lu}\p{Ll}{2,})(?![\p{L}-])/u.exec(text.slice(index + length))?.[1];
  return (
    surname !== undefined &&
    language !== "de" &&
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(index, index + length)) &&
    !isEverydayWord(surname, "en")
  );
}

/** The concept that a whole label names, in any spelling: 'golang' → Go; null for none. */
export function findConcept(label: string): Concept | null {
  return byKey.get(normaliseTopic(label))?.concept ?? null;
}

/** Whether a label is one of the names that are topics wherever they stand. */
export function isKnownName(label: string): boolean {
  return labels.has(label);
}

/** Whether a word is a rare name in small letters: 'swagger', which is known only as it is written. */
export function isRareName(word: string): boolean {
  return rareNames.has(word.toLowerCase());
}

/** Whether a spelling is the name of a concept in another language: 'Fotografie'. */
export function isTranslation(label: string): boolean {
  return translations.has(label.toLowerCase());
}

/** The usual name for the key of another spelling: 'golang' → 'Go'; undefined for all else. */
export function findAlias(key: string): string | undefined {
  return byKey.get(key)?.concept.label;
}

/** The tool whose own site an address is on, with subdomains; null for all other sites. */
export function nameOfHost(href: string): string | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(href)?.[1]?.toLowerCase() ?? "";
  const parts = host.split(".");
  // The pages of a platform are about the one of its products that they name.
  if (/^https?:\/\/[^/]+\/?(?:[?#]|$)/i.test(href)) {
    const front = byHost.get(`${host.replace(/^www\./, "")}/`);
    if (front !== undefined) return front;
  }
  for (let from = 0; from < parts.length - 1; from += 1) {
    const label = byHost.get(parts.slice(from).join("."));
    if (label !== undefined) return label;
  }
  return null;
}

/** In a title, a whole field beside one of its parts says nothing: 'Kubernetes Design Principles' is not about design. */
export function dropBroad(names: readonly KnownName[]): KnownName[] {
  const precise = names.filter(({ broader, label }) => broader !== null || label.includes(" "));
  return precise.length > 0 ? precise : [...names];
}
