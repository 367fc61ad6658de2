import { ALGORITHMS } from "./algorithms.ts";
import { ANALYSIS } from "./analysis.ts";
import { ARTS } from "./arts.ts";
import { BRANCHES } from "./branches.ts";
import { BRANDS } from "./brands.ts";
import { CLOUD } from "./cloud.ts";
import { COMPUTING } from "./computing.ts";
import { CONSTRUCTS } from "./constructs.ts";
import { COURSE_TRANSLATIONS } from "./course-translations.ts";
import { COURSES } from "./courses.ts";
import { DATA } from "./data.ts";
import { DEVICES } from "./devices.ts";
import { ELEMENTARY_TERMS } from "./elementary-terms.ts";
import { EVERYDAY_SPELLINGS } from "./everyday-spellings.ts";
import { EVERYDAY_TRANSLATIONS } from "./everyday-translations.ts";
import { FRAMEWORKS } from "./frameworks.ts";
import { GRAPHICS_AND_GAMES } from "./graphics-and-games.ts";
import { HACKING } from "./hacking.ts";
import { HAN } from "./han.ts";
import { HAN_TRANSLATIONS } from "./han-translations.ts";
import { HANDCRAFTS } from "./handcrafts.ts";
import { HOME_AND_GARDEN } from "./home-and-garden.ts";
import { HUMANITIES } from "./humanities.ts";
import { KITCHEN } from "./kitchen.ts";
import { LANGUAGES } from "./languages.ts";
import { LEISURE } from "./leisure.ts";
import { LETTERS_AND_SCREEN } from "./letters-and-screen.ts";
import { LIFE_SCIENCES } from "./life-sciences.ts";
import { MACHINE_LEARNING } from "./machine-learning.ts";
import { MAKING } from "./making.ts";
import { MATHEMATICS } from "./mathematics.ts";
import { METHODS } from "./methods.ts";
import { MORE_SPELLINGS } from "./more-spellings.ts";
import { MORE_TRANSLATIONS } from "./more-translations.ts";
import { MOVEMENT } from "./movement.ts";
import { MUSIC } from "./music.ts";
import { NETWORKS } from "./networks.ts";
import { NEWER_TOOLS } from "./newer-tools.ts";
import { PATTERNS } from "./patterns.ts";
import { PHYSICAL_SCIENCES } from "./physical-sciences.ts";
import { PRACTICE } from "./practice.ts";
import { PRACTICE_TRANSLATIONS } from "./practice-translations.ts";
import { PURSUIT_TRANSLATIONS } from "./pursuit-translations.ts";
import { PURSUITS } from "./pursuits.ts";
import { SCIENCE } from "./science.ts";
import { SERVICES } from "./services.ts";
import { SOCIETY } from "./society.ts";
import { SOFTWARE } from "./software.ts";
import { STANDARD_LIBRARY } from "./standard-library.ts";
import { STORAGE } from "./storage.ts";
import { STUDY_AIDS } from "./study-aids.ts";
import { TECHNICAL_TRANSLATIONS } from "./technical-translations.ts";
import { TONGUES_LEARNED } from "./tongues.ts";
import { TOOLS } from "./tools.ts";
import { READERS, TONGUES, TRANSLATIONS } from "./translations.ts";
import { UNIX } from "./unix.ts";
import { VISUAL_ARTS } from "./visual-arts.ts";
import { WEB_PLATFORM } from "./web-platform.ts";
import { WORKING_LIFE } from "./working-life.ts";

/** Something that people learn, and how it is written. */
export interface Concept {
  label: string;
  /** The label first. */
  spellings: readonly Spelling[];
  /** Hosts whose bare address stands for it. */
  hosts: readonly string[];
  /** The field that it belongs to; null for a field itself. */
  broader: string | null;
}

export interface Spelling {
  text: string;
  /** Written with its capital: 'Python', not 'python', unless something else speaks for it. */
  isProper: boolean;
  /** An everyday word too ('Go', 'running'): a topic only where something else speaks for it. */
  isEveryday: boolean;
  /** From a package of names: only as it is written, letter by letter; an everyday word needs more than its capital. */
  isExact?: true;
  /** Only in texts of this language, and shown as it is where a journal has no other. */
  language?: string;
}

/**
 * What learners write about, from several sources, in rows of one field each:
 *
 *     Broader field | Name = alias = alias @host; Name*; Name!
 *
 * `*` marks a name that is written with its capital, `!` one that is an everyday word too. A name in two rows belongs to the first; the
 * other rows add spellings.
 */
export const HAND_MADE: readonly string[] = [
  TOOLS,
  DATA,
  COMPUTING,
  SCIENCE,
  HUMANITIES,
  ARTS,
  METHODS,
  SOFTWARE,
  BRANCHES,
  PURSUITS,
  CONSTRUCTS,
  STANDARD_LIBRARY,
  ALGORITHMS,
  PATTERNS,
  UNIX,
  NETWORKS,
  WEB_PLATFORM,
  FRAMEWORKS,
  CLOUD,
  STORAGE,
  HACKING,
  MACHINE_LEARNING,
  ANALYSIS,
  GRAPHICS_AND_GAMES,
  DEVICES,
  SERVICES,
  COURSES,
  MORE_SPELLINGS,
  HAN,
  MATHEMATICS,
  PHYSICAL_SCIENCES,
  LIFE_SCIENCES,
  SOCIETY,
  TONGUES_LEARNED,
  LETTERS_AND_SCREEN,
  MUSIC,
  VISUAL_ARTS,
  HANDCRAFTS,
  KITCHEN,
  HOME_AND_GARDEN,
  MOVEMENT,
  LEISURE,
  STUDY_AIDS,
  ELEMENTARY_TERMS,
  PRACTICE,
  MAKING,
  WORKING_LIFE,
  EVERYDAY_SPELLINGS,
  NEWER_TOOLS,
];

/** Names of packages, which the hand-made tables do not have (see vocabularies/). Their `!` names are not known from tags. */
const PACKAGED: readonly string[] = [LANGUAGES, BRANDS];

export const CONCEPTS: readonly Concept[] = [...readTables(HAND_MADE), ...readPackaged()];

/** One concept per field and per name of the tables, the first of a name; with the names in other languages. */
export function readTables(tables: readonly string[]): Concept[] {
  const concepts = new Map<string, { -readonly [K in keyof Concept]: Concept[K] }>();
  const add = (concept: Concept): void => {
    const key = concept.label.toLowerCase();
    const known = concepts.get(key);
    if (known) known.spellings = mergeSpellings(known.spellings, concept.spellings);
    else concepts.set(key, concept);
  };
  for (const row of tables.flatMap((table) => table.trim().split(/\n(?=\S)/))) {
    const [field = "", names = ""] = row.split(" | ");
    const broader = readConcept(field, null);
    for (const name of names.split(";")) if (name.trim() !== "") add(readConcept(name, broader.label));
    add(broader);
  }
  for (const [name, label] of readTranslations()) {
    const concept = concepts.get(label.toLowerCase());
    if (concept) concept.spellings = mergeTranslation(concept.spellings, name);
  }
  return [...concepts.values()];
}

function readPackaged(): Concept[] {
  return PACKAGED.flatMap((table) => table.trim().split(/\n(?=\S)/)).flatMap((row) => {
    const [field = "", names = ""] = row.split(" | ");
    return names.split(";").map((name): Concept => {
      const concept = readConcept(name, field);
      const spellings = concept.spellings.map(
        ({ text, isEveryday }): Spelling => ({ text, isProper: true, isEveryday, isExact: true }),
      );
      return { ...concept, spellings };
    });
  });
}

/** A name of a later row adds its other spellings only. */
function mergeSpellings(known: readonly Spelling[], more: readonly Spelling[]): readonly Spelling[] {
  const added = more.filter(
    ({ text }) => !known.some((spelling) => spelling.text.toLowerCase() === text.toLowerCase()),
  );
  return added.length === 0 ? known : [...known, ...added];
}

/** 'Yoga', 'trek': what is the same in English is no translation. */
function mergeTranslation(known: readonly Spelling[], name: Spelling): readonly Spelling[] {
  const lower = name.text.toLowerCase();
  const isSame = known.some(({ text, language }) => language === undefined && text.toLowerCase() === lower);
  return isSame ? known : [...known, name];
}

function readTranslations(): [Spelling, string][] {
  const listed = [
    TECHNICAL_TRANSLATIONS,
    TRANSLATIONS,
    MORE_TRANSLATIONS,
    EVERYDAY_TRANSLATIONS,
    HAN_TRANSLATIONS,
    PURSUIT_TRANSLATIONS,
    PRACTICE_TRANSLATIONS,
    COURSE_TRANSLATIONS,
  ]
    .flatMap((table) => table.trim().split("\n"))
    .flatMap((row) => {
      const [language = "", names = ""] = row.split(": ");
      return names.split(";").map((pair): [Spelling, string] => {
        const [name = "", label = ""] = pair.split(" = ");
        return [{ ...readSpelling(name), language }, label.trim()];
      });
    });
  const readers = READERS.map((reader) => ({
    reader,
    names: new Intl.DisplayNames([reader], { type: "language" }),
    isProper: reader === "de" || reader === "nl",
  }));
  const tongues = TONGUES.split(" ").flatMap((pair) => {
    const [code = "", label = ""] = pair.split(":");
    return readers.map(({ reader, names, isProper }): [Spelling, string] => {
      const text = names.of(code) ?? label;
      return [{ text, isProper, isEveryday: true, language: reader }, label];
    });
  });
  return [...listed, ...tongues];
}

/** A name on '.js' is written 'Next JS' too. */
function readConcept(source: string, broader: string | null): Concept {
  const [names = "", ...hosts] = source.includes("@") ? source.trim().split(/\s+@/) : [source];
  const listed = names.split(" = ").map(readSpelling);
  const apart = listed.flatMap(({ text }): Spelling[] =>
    text.endsWith(".js") ? [{ text: `${text.slice(0, -3)} JS`, isProper: false, isEveryday: false }] : [],
  );
  const spellings = [...listed, ...apart];
  return { label: spellings[0]?.text ?? "", spellings, hosts: hosts.map((host) => host.trim()), broader };
}

/** There are thousands of them, and every start reads them all: no patterns here. */
function readSpelling(source: string): Spelling {
  const written = source.trim();
  let end = written.length;
  while (end > 0 && (written[end - 1] === "*" || written[end - 1] === "!")) end -= 1;
  const text = written.slice(0, end);
  const [isProper, isEveryday] = [written.indexOf("*", end) >= 0, written.indexOf("!", end) >= 0];
  return { text: text.includes("\n") ? text.replace(/\s+/g, " ") : text, isProper, isEveryday };
}
