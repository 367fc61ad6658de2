import { PROPOSED, SUGGESTED } from "./comment-blocks.ts";
import type { Proposal } from "./index.ts";
import type { Proof, Sighting } from "./sightings.ts";

const MOST_PROOFS = 3;
/** Letters of the author's words that a comment quotes. */
const LONGEST_QUOTE = 90;

/** The comment above a suggested topic, line by line: counts, then the words that prove it. */
export function describeTopic(sighting: Sighting | null): string[] {
  if (sighting === null) return [`${SUGGESTED} no longer seen in the entries`];
  return [
    clean(`${SUGGESTED} ${countOf(sighting)}${timesOf(sighting)}`),
    ...choose(sighting.proofs, MOST_PROOFS).map((proof) => quote(proof, sighting)),
  ];
}

/** The comment above a proposal. */
export function describeProposal({ reason, sighting }: Proposal): string[] {
  return [
    clean(`${PROPOSED} ${reason}; ${countOf(sighting)}${timesOf(sighting)}`),
    ...choose(sighting.proofs, 1).map((proof) => quote(proof, sighting)),
  ];
}

/** The comment behind an alias that is proposed: 'merge? its acronym, 3 periods in 2 entries'. */
export function describeMerge(reason: string, sighting: Sighting): string {
  return clean(`merge? ${reason}; ${countOf(sighting)}`);
}

function countOf({ periods, entries }: Sighting): string {
  return `${count("period", periods)} in ${count("entry", entries)}`;
}

function timesOf({ first, last, undated }: Sighting): string {
  if (first === null || last === null) return ", undated";
  return `, ${first === last ? first : `${first} to ${last}`}${undated > 0 ? `, ${undated} undated` : ""}`;
}

function quote({ path, line, rule, text }: Proof, { topic }: Sighting): string {
  return `#   ${clean(`${path}:${line} ${rule} "${shorten(text, [topic.label, ...topic.aliases])}"`)}`;
}

/** How much words of a rule tell a reader, best first; a tag only repeats the name. */
const TELLING: readonly string[] = [
  "cue",
  "inline",
  "front-matter",
  "vocabulary",
  "concept",
  "shape",
  "phrase",
  "strong",
  "heading",
  "link",
];

function rank({ rule }: Proof): number {
  const at = TELLING.indexOf(rule);
  return at === -1 ? TELLING.length : Math.max(0, at - 2);
}

/** The shortest telling words, from different files where there are some. */
function choose(proofs: readonly Proof[], most: number): Proof[] {
  const ordered = [...proofs].sort((a, b) => rank(a) - rank(b) || a.text.length - b.text.length || compareProofs(a, b));
  const chosen: Proof[] = [];
  const texts = new Set<string>();
  const places = new Set<string>();
  for (const isOther of [true, false])
    for (const proof of ordered) {
      const place = `${proof.path}:${proof.line}`;
      const repeats = texts.has(proof.text) || places.has(place) || (isOther && places.has(proof.path));
      if (repeats || chosen.length >= most || (chosen.length > 0 && rank(proof) === TELLING.length)) continue;
      chosen.push(proof);
      texts.add(proof.text);
      places.add(place).add(proof.path);
    }
  return chosen.sort(compareProofs);
}

function compareProofs(a: Proof, b: Proof): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}

/** So much of a text as a line of comment has room for, with the name in it. */
function shorten(text: string, names: readonly string[]): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= LONGEST_QUOTE) return plain;
  const lower = plain.toLowerCase();
  const ends = names
    .map((name) => lower.indexOf(name.toLowerCase()) + name.length)
    .filter((end, at) => end >= (names[at]?.length ?? 0));
  const end = Math.min(...ends, plain.length);
  const from = end <= LONGEST_QUOTE - 5 ? 0 : plain.indexOf(" ", Math.max(0, end - LONGEST_QUOTE + 20)) + 1;
  const cut = plain.slice(from, from + LONGEST_QUOTE);
  const isEnd = from + LONGEST_QUOTE >= plain.length;
  const whole = isEnd ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST_QUOTE / 2)).trimEnd();
  return `${from > 0 ? "… " : ""}${whole}${isEnd ? "" : " …"}`;
}

/** A comment ends with its line, and YAML allows no control characters even there. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ").trimEnd();
}

/** '1 period', '2 entries'. */
function count(noun: "period" | "entry", number: number): string {
  if (number === 1) return `1 ${noun}`;
  return `${number} ${noun === "entry" ? "entries" : "periods"}`;
}
