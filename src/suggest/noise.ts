import { isKnownName } from "../topics/index.ts";
import type { Sighting } from "./sightings.ts";

/** What a name is called by when it means a kind of entry rather than a subject. */
const SHELF =
  /(?:^|[\s-])(?:notes?|reviews?|retrospectives?|impressions|round-?ups?|recaps?|updates?|announcements?|diary|journal|newsletters?|digests?|archives?|misc|reports?|essays?|posts?|links|interviews?|opinions?|rants?|log)$/i;

const COMPANY =
  /(?:^|\s)(?:Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|Company|Labs|Ventures|Capital|Foundation|University|College|School|Institute|Academy|Universität|Université|Universidad|Hochschule|Conference|Conf|Summit|Meetup|Bootcamp|Podcast|Newsletter|Blog|Magazine|Press)\.?$/;
const UNIVERSITY = /^(?:University|Institute|School|Faculty|Department) of\s/;

/** Given names that are seldom anything else; enough to recognise most authors, teachers and friends. */
const GIVEN = new Set(
  `Aaron Adam Adrian Ahmed Alan Alexander Alice Amanda Amy Ana Anders Andrea Andreas Andrej Andrew Angela Anna Anne Anthony
  Antonio Arthur Barbara Ben Benjamin Bernard Bob Brad Brian Bruce Carl Carlos Carol Caroline Catherine Charles Chris Christian Christina
  Christopher Claire Claudia Dan Daniel David Deborah Dennis Diana Donald Douglas Edward Elena Elizabeth Emily Emma Eric Erik Eva
  Fabien Fernando Francis Frank Gabriel Gary Geoffrey George Gilbert Greg Hannah Hans Heather Helen Henry Ian Ivan Jack Jacob James
  Jan Jane Jason Javier Jean Jeff Jennifer Jeremy Jessica Jim Joan Joel Johan Johannes John Jonathan Jorge Jose Joseph Joshua Juan Judith
  Julie Jürgen Karen Karl Kate Katherine Katie Keith Kenneth Kevin Kim Kurt Lars Laura Laurent Leo Leonard Linda Lisa Louis Lucas Luis
  Maggie Marc Marco Margaret Maria Marie Mark Markus Martha Martin Mary Matt Matthew Michael Michel Miguel Mike Mohammed Nancy
  Nathan Nicholas Nicolas Nicole Nils Olga Oliver Olivier Patricia Patrick Paul Pedro Peter Philip Philippe Pierre Rachel Ralph Raymond
  Rebecca Richard Robert Roger Ronald Ryan Samuel Sandra Sarah Scott Sebastian Sergey Simon Sofia Sophie Stefan Stephen Steve Steven Stuart
  Susan Thomas Tim Timothy Tobias Tom Ursula Vincent Vladimir Walter Wendy William Wolfgang Yann Yoshua`.split(/\s+/),
);

/** Rules by which the author says outright that something is a subject of his. */
const SURE = ["cue", "inline", "front-matter"];
/** Rules that find a word wherever it stands. */
const WEAK = ["link", "strong", "concept", "shape", "phrase", "heading"];

/** Why a name looks like none of the author's interests, as the end of 'ignore? it …'; null where it may well be one. */
export function findNoise(sighting: Sighting, name: string): string | null {
  const rules = [...sighting.rules];
  if (rules.some((rule) => SURE.includes(rule))) return null;
  if (COMPANY.test(name) || UNIVERSITY.test(name)) return "looks like a company, a school or a publication";
  if (isPerson(sighting, name)) return "looks like a person";
  if (isKnownName(name)) return isEverydayWord(sighting, name) ? "is an everyday word too, and was seen once" : null;
  const isShelf = SHELF.test(name) && rules.every((rule) => rule === "tag" || rule === "category");
  if (isShelf) return "is only a tag, and says what kind of entry this is";
  return isEverydayWord(sighting, name) ? "is an everyday word, and was seen once" : null;
}

/** 'Ada Lovelace': two or three plain capitalised words, the first a given name or the whole after 'by' or 'thanks to'. */
function isPerson({ proofs }: Sighting, name: string): boolean {
  if (
    !/^\p{Lu}[\p{Ll}'’]+(?:\s\p{Lu}\.)?(?:\s(?:van|von|de|da|di|le|la))?\s\p{Lu}\p{L}+$/u.test(name) ||
    isKnownName(name)
  )
    return false;
  if (GIVEN.has(name.split(" ")[0] ?? "")) return true;
  return proofs.some(({ text }) => {
    const at = text.indexOf(name);
    return at > 0 && /\b(?:by|thanks to|interview with|talk with|met|together with)\s$/i.test(text.slice(0, at));
  });
}

function isEverydayWord({ periods, rules }: Sighting, name: string): boolean {
  return periods === 1 && /^\p{Ll}+$/u.test(name) && [...rules].every((rule) => WEAK.includes(rule));
}

/** Rules by which a name stands on its own, so that it is no mere word of a sentence. */
const STANDING = ["tag", "category", "front-matter", "inline", "heading", "link"];

/** Whether only sentences hold the name, as a word in small letters that no list knows: 'embroidery' may be a topic, 'ladder' is none. */
export function isDoubtful({ rules }: Sighting, name: string): boolean {
  return /^\p{Ll}+$/u.test(name) && !isKnownName(name) && ![...rules].some((rule) => STANDING.includes(rule));
}
