import type { InterestMention, Link } from "../model.ts";
import { cutClauses } from "../topics/clauses.ts";
import { clauseAt, isDone, quoteAt } from "../topics/evidence/reading.ts";
import { findInterestsOfLink } from "../topics/index.ts";
import type { ReadSection } from "./mentions.ts";

/** 'The tides notebook', 'my compiler repo': one or two words, and what kind of thing it is. */
const REFERENCES =
  /(?<!\p{L})(?:the|my|our|that|das|mein|le|mon|el|mi|o|meu|il|mio|het|mijn) ((?:\p{L}[\p{L}-]{3,} ){1,2})(?:notebook|repo|repository|course|playlist|tutorial|paper|Notebook|Kurs|cours|curso|corso|cursus)(?![\p{L}-])/gu;
/** Half of a link: it is named, not opened. */
const STRENGTH = 0.8;

/**
 * A thing that an entry links, told of later by a part of its name: 'set up a network in the translation notebook', after 'Playing with machine
 * translation' was linked. What the link is about is told of there too, where only one thing fits.
 */
export function addBackReferences(sections: readonly ReadSection[]): ReadSection[] {
  const linked = new Map<string, Map<string, Link>>();
  return sections.map((read) => {
    const known = linked.get(read.entry.path) ?? new Map<string, Link>();
    linked.set(read.entry.path, known);
    const more = read.planned ? [] : findReferences(read, known);
    for (const { links } of read.section.passages) for (const link of links) rememberLink(known, link);
    return more.length === 0 ? read : { ...read, mentions: [...read.mentions, ...more] };
  });
}

/** By its address; the first text that says more than 'Notebook' names it. */
function rememberLink(known: Map<string, Link>, link: Link): void {
  if (!known.has(link.href) && findInterestsOfLink(link).length > 0) known.set(link.href, link);
}

function findReferences({ section, language }: ReadSection, known: ReadonlyMap<string, Link>): InterestMention[] {
  if (known.size === 0) return [];
  return section.passages.flatMap(({ kind, text, line }) => {
    if (kind === "code" || kind === "quote") return [];
    return [...text.matchAll(REFERENCES)].flatMap((match): InterestMention[] => {
      const clause = clauseAt({ clauses: cutClauses(text, language) }, match.index);
      const link = findLink(match[1] ?? "", known);
      if (!clause || !isDone(clause, match.index) || link === null) return [];
      const quoted = quoteAt(text, clause, match.index);
      return findInterestsOfLink(link, language).map(({ label }) => ({
        label,
        rule: "link",
        line,
        text: quoted,
        strength: STRENGTH,
      }));
    });
  });
}

/** The only link whose text has all of some words. */
function findLink(words: string, known: ReadonlyMap<string, Link>): Link | null {
  const wanted = words.trim().toLowerCase().split(" ");
  const fitting = [...known.values()].filter(({ text }) => {
    const own: readonly string[] = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
    return wanted.every((word) => own.includes(word));
  });
  const [only, other] = fitting;
  return only !== undefined && other === undefined ? only : null;
}
