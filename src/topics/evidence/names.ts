import type { InterestMention } from "../../model.ts";
import type { Clause, CueHit } from "../clauses.ts";
import { isPastJob } from "../effort.ts";
import { isFormerStudy, isOfChildhood } from "../former-study.ts";
import type { KnownName } from "../known.ts";
import { findRole } from "../roles.ts";
import { headsItem } from "./item-heads.ts";
import { isCutOut } from "./links.ts";
import { findLongerName } from "./longer-names.ts";
import { isOtherUse } from "./other-uses.ts";
import { clauseAt, isDone, quoteAt, type Reading } from "./reading.ts";
import type { EvidenceRule } from "./rule.ts";
import { isSupported } from "./support.ts";

/** A cue does not reach farther. */
const REACH = 140;

/** Names of the concept list: strong where a cue leads to them, weak where they are merely mentioned. */
export const namesRule: EvidenceRule = {
  name: "names",
  find: (reading) => reading.names.flatMap((name) => weighName(name, reading)),
};

function weighName(name: KnownName, reading: Reading): InterestMention[] {
  const { line, text } = reading;
  const clause = clauseAt(reading, name.index);
  if (!clause) return [];
  const hit = findCue(clause, name, text);
  if (hit === null && /^\p{Ll}/u.test(name.written) && isRole(clause, name, text)) return [];
  const isStatus = hit?.cue.status === "dropped" || hit?.cue.status === "paused";
  if (!isDone(clause, name.index) && !isStatus) return [];
  if (clause.isForeign || !isSupported(name, hit, reading)) return [];
  const title = titleAround(name, reading);
  if (title !== undefined && (!hit || isCutOut(title, [name]))) return [];
  if (!hit && isBroad(name, reading)) return [];
  if (isOtherUse(name, text) || isPastJob(text, name.index) || isFormerStudy(text, name.index)) return [];
  if (isOfChildhood(text, name.index)) return [];
  const longer = findLongerName(name, hit, reading);
  if (longer !== null && !longer.isLiked) return [];
  const isAside = ASIDE.test(text.slice(clause.index, name.index));
  const said = hit ? (hit.cue.says === "do" ? 1.6 : 2.5) : isAside ? 0.3 : mereMention(name, reading);
  const isABit = hit !== null && A_BIT.test(text.slice(hit.index, hit.end));
  const strength = said * (reading.isGoal ? 0.4 : 1) * (isABit ? OF_A_BIT : 1);
  return [
    {
      label: longer?.label ?? name.written,
      ...((longer || hit?.cue.says === "study") && { isSure: true }),
      rule: hit || isLearnt(name, reading) ? "cue" : "concept",
      line,
      text: quoteAt(text, clause, name.index),
      strength,
      ...(isAside || isABit ? { depth: "touched" as const } : hit?.cue.depth ? { depth: hit.cue.depth } : {}),
      ...(hit?.cue.status && !isBeside(hit, name, text) ? { status: hit.cue.status } : {}),
    },
  ];
}

/** What only stands beside what was started: 'started learning Rust for my lathe', 'started with the looms, and pottery became a chore'. */
function isBeside({ cue, end }: CueHit, { index, length }: KnownName, text: string): boolean {
  if (cue.status !== "started") return false;
  const between = text.slice(end, index);
  return PURPOSE.test(between) || (between.includes(",") && ITS_OWN_VERB.test(text.slice(index + length)));
}

const PURPOSE = /\p{L}\s+for (?:my|our|the|an?) /iu;
const ITS_OWN_VERB = /^\s+(?:became|becomes?|is|was|were|has|had|got|turned|proved|made)(?!\p{L})/iu;

/** 'Heard a talk on whales while soldering': what went on beside it. */
const ASIDE = /^[\s\p{P}]*(?:while|whilst|during|when)\s(?:I was\s|the\s|some\s)?$/iu;

/** The text of the link that a name stands in, which is read by itself. */
function titleAround({ index, length }: KnownName, { text, links }: Reading): string | undefined {
  return links.find((link) => {
    const from = link.text === "" ? -1 : text.indexOf(link.text);
    return from !== -1 && index >= from && index + length <= from + link.text.length;
  })?.text;
}

/** A field beside one of its parts: 'Math: linear algebra'. */
function isBroad({ label }: KnownName, { names }: Reading): boolean {
  return names.some((name) => name.broader === label);
}

/** An item below 'What I am learning' is about the names in it, if not about each everyday word in it. */
function isLearnt(name: KnownName, reading: Reading): boolean {
  return reading.isLearning && (!name.needsSupport || headsItem(name, reading));
}

/** Also of an item that is the name and no more: '- DuckDB'. */
const OF_LEARNING = 1.6;
/** 'Experimented a bit with', 'learned a little about'. */
const A_BIT = /(?<!quite )a (?:little|tiny)? ?(?:bit|little)(?!\p{L})/iu;
const OF_A_BIT = 0.7;

function mereMention(name: KnownName, reading: Reading): number {
  const { passage, text } = reading;
  const isWhole = passage.kind === "item" && text.trim().length - name.length <= 1;
  if (isLearnt(name, reading) || isWhole) return OF_LEARNING;
  if (passage.kind === "item") return 1;
  return passage.kind === "paragraph" ? 1 : 0.4;
}

/** The last cue before a name, or any of the clause that works both ways. */
function findCue(clause: Clause, { index }: KnownName, text: string): CueHit | null {
  const before = clause.cues.filter(({ end }) => end <= index && index - end <= REACH).at(-1);
  if (before !== undefined && endsBefore(before, index, text)) return null;
  return before ?? clause.cues.find(({ cue }) => cue.scope === "clause") ?? null;
}

/** Whether a cue of use is over before a place: 'used Dovetail as my language, and database'. */
function endsBefore(hit: CueHit, index: number, text: string): boolean {
  return findRole(text.slice(hit.index, hit.end), text.slice(hit.end, index)) !== null;
}

function isRole({ cues }: Clause, { index }: KnownName, text: string): boolean {
  const last = cues.findLast(({ end }) => end <= index);
  return last !== undefined && endsBefore(last, index, text);
}
