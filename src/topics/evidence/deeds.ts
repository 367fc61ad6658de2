import type { InterestMention } from "../../model.ts";
import { isEverydayWord } from "../common-words/index.ts";
import { type DeedHit, findDeeds } from "../deeds/index.ts";
import { isOfChildhood } from "../former-study.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";
import { isTechnical } from "./technical.ts";

/** Everyday pursuits told by verb and object ('planted the tomatoes'), and those that a known title stands for ('watched Andor'). */
export const deedsRule: EvidenceRule = {
  name: "deeds",
  find: (reading) => {
    const lower = reading.text.toLowerCase();
    if (lower.length !== reading.text.length) return [];
    const told = findDeeds(lower, reading.language).filter(
      (hit) =>
        (!hit.needsPlace || isPlaceAt(hit.end, reading)) &&
        isTitleFor(hit, reading) &&
        !(hit.topic === "TV Series" && isLesson(reading)),
    );
    return firstOfEach([...told, ...findTitles(reading)]).flatMap((hit) => mention(hit, reading));
  },
};

/** 'The last episode of the series on neural networks': watched to learn. */
function isLesson({ names }: Reading): boolean {
  return names.some((name) => !name.needsSupport && isTechnical(name));
}

/** Words of a title, most with their capital: 'The Salt Path', 'Small Gardens, Big Gardens'. */
const BOOK =
  /^["“‘«„*_]{0,2} ?\p{Lu}[\p{L}’'-]{0,20}(?:[,:]? (?:(?:of|the|and|in|an?|to|for|on|with|is|from|de|la) ){0,2}\p{Lu}[\p{L}’'-]{0,20}){0,7}/u;
/** Other languages have the same word for what it is about, unless the title stands in quotation marks. */
const BY =
  /^(?:["”’*_]{0,2},? by|(?: ?["”“’»*_]){1,2},? (?:von|van|de|di)) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Noon|Christmas|Easter|Google|Microsoft|Apple)\p{Lu}/u;
/** With any capitals, as most languages write them: '"Las mareas"'. */
const QUOTED = /^["“«„] ?\p{Lu}[^"“”«»\n]{1,50}/u;
/** What is read to learn or at work. */
const NO_BOOK =
  /(?<!\p{L})(?:docs|documentation|papers?|articles?|posts?|chapters?|parts?|sections?|units?|modules?|lessons?|tutorials?|specs?|specifications?|manual|guides?|notes|code|course|blog|source|rfc)(?!\p{L})/iu;
/** 'Harbour Traveller 2', 'Salt Road IV': which of several games. */
const GAME = /^["“‘*_]{0,2}\p{Lu}[\p{L}’':-]{1,20}(?: [\p{L}’':&-]{1,20}){0,4} (?:\d|1\d|[IVX]{1,4})(?![\p{L}\d])/u;
/** 'Sonata 3', 'Level 2': played, but no game. */
const NO_GAME =
  /(?<!\p{L})(?:sonatas?|sonatinas?|preludes?|[eé]tudes?|inventions?|nocturnes?|concertos?|op|no|suites?|walt[sz]es|waltz|minuets?|symphony|lessons?|grade|level|book|songs?|volume|part|studies|study|piece|chapter|page|day|week|partitas?|ballades?|scherzos?|fugues?|hanon|czerny|suzuki|track|hole|bach|chopin|beethoven|mozart)(?!\p{L})/iu;

function isTitleFor({ needsTitle, end }: DeedHit, { text, names }: Reading): boolean {
  if (needsTitle === undefined) return true;
  const behind = text.slice(end, end + 120);
  const [title] = (needsTitle === "book" ? (QUOTED.exec(behind) ?? BOOK.exec(behind)) : GAME.exec(behind)) ?? [];
  // Who wrote it makes sure that it is a book.
  if (title !== undefined && needsTitle === "book" && !BY.test(text.slice(end + title.length))) return false;
  if (title === undefined || (needsTitle === "book" ? NO_BOOK : NO_GAME).test(text.slice(end, end + title.length + 14)))
    return false;
  return !names.some((name) => name.index >= end && name.index < end + title.length && isTechnical(name));
}

type Told = Pick<DeedHit, "topic" | "index" | "end">;

/** A mere mention, unless the item is about it. */
function mention({ topic, index, end }: Told, reading: Reading): InterestMention[] {
  const { text, passage, line, isGoal } = reading;
  const clause = clauseAt(reading, index);
  if (
    !clause ||
    end > clause.end + 1 ||
    !isDone(clause, index) ||
    isOfChildhood(text, index) ||
    (clause.deniedFrom !== null && end > clause.deniedFrom)
  )
    return [];
  const said = passage.kind === "item" && index <= 3 ? 1.6 : 1;
  return [
    {
      label: topic,
      rule: "concept",
      line,
      text: quoteAt(text, clause, index),
      strength: said * (isGoal ? 0.4 : 1),
      isSure: true,
    },
  ];
}

function firstOfEach(hits: readonly Told[]): Told[] {
  return hits.filter(({ topic }, at) => hits.findIndex((other) => other.topic === topic) === at);
}

/** What one does with the titles of a field. */
const USES: Readonly<Record<string, RegExp>> = {
  "Video Games":
    /(?<!\p{L})(?:play(?:ed|ing)|replay(?:ed|ing)|finish(?:ed|ing)|beat|complet(?:ed|ing)|gespielt|joué|jugué|jugado|joguei|giocato|gespeeld)(?!\p{L})/iu,
  "Board Games": /(?<!\p{L})(?:play(?:ed|ing)|gespielt|joué|jugué|jugado|joguei|giocato|gespeeld)(?!\p{L})/iu,
  "TV Series":
    /(?<!\p{L})(?:(?:re-?|binge-?)?watch(?:ed|ing)|binged|finish(?:ed|ing)|episodes?|seasons?|geschaut|gesehen|regardé|visto|assisti|guardato|gekeken)(?!\p{L})/iu,
};

/** 'Started playing Zelda again', 'we watched Severance': the title stands for its field. */
function findTitles(reading: Reading): Told[] {
  return reading.names.flatMap(({ broader, index, length, written }) => {
    const use = broader === null ? undefined : USES[broader];
    const clause = clauseAt(reading, index);
    if (use === undefined || broader === null || !clause || !/^\p{Lu}/u.test(written)) return [];
    return use.test(reading.text.slice(clause.index, clause.end))
      ? [{ topic: broader, index, end: index + length }]
      : [];
  });
}

/** 'A weekend in' Lisbon, not in May, in Rust or in Progress. */
function isPlaceAt(index: number, { text, names, language }: Reading): boolean {
  const place = /^\p{Lu}[\p{Ll}’'-]+\p{Ll}(?![\p{L}\d])/u.exec(text.slice(index))?.[0];
  if (place === undefined || names.some((name) => name.index <= index && index < name.index + name.length))
    return false;
  if (NO_PLACES.has(place)) return false;
  // 'Hiking Ben More': two capitals make a name of any word, though not of who wrote a book.
  const isNamed = /^ \p{Lu}\p{Ll}+/u.test(text.slice(index + place.length)) && !/ by $/u.test(text.slice(0, index));
  return language === "de" || isNamed || !isEverydayWord(place, language) || PLACES.has(place);
}

/** Capitals of other kinds: months, and German nouns for how one spends a time. */
const NO_PLACES = new Set(
  "January February March April May June July August September October November December Klausur Quarantäne Ruhe Stille Isolation Folge Sicht Planung Januar Februar März Mai Juni Juli Oktober Dezember Form Bewegung Einsamkeit Gesellschaft Familie Therapie Arbeit Hause Elternzeit Reha".split(
    " ",
  ),
);
/** Places that the lists of everyday words have. */
const PLACES = new Set(
  "London Paris Berlin Rome Madrid Lisbon Vienna Munich Hamburg Amsterdam Brussels Dublin Edinburgh Scotland England Ireland Wales Britain France Spain Italy Germany Austria Switzerland Portugal Greece Poland Norway Sweden Denmark Finland Iceland Japan China India Korea Thailand Vietnam Canada Mexico Brazil Argentina Chile Peru Cuba Egypt Morocco Kenya Australia Europe Asia Africa America California Texas Florida Chicago Boston Seattle Vegas Hawaii York Tokyo Kyoto Sydney Melbourne Toronto Montreal Vancouver Istanbul Turkey Prague Budapest Copenhagen Stockholm Oslo Barcelona Venice Florence Naples Milan Athens Cornwall Devon Bristol Manchester Liverpool Roma Londres París Lisboa Berlín Viena Italia España Francia Alemania Portugal Espanha França Alemanha Japão Itália Londra Parigi Berlino Vienna Spagna Francia Germania Grecia Londen Parijs Berlijn Rome Spanje Frankrijk Duitsland Italië Londres Rome Vienne Berlin Espagne Italie Allemagne Japon Grèce Bretagne Normandie Provence Lyon Marseille Bordeaux".split(
    " ",
  ),
);
