import { daysBetween, liesIn } from "../../days.ts";
import { compareText } from "../../lists.ts";
import type { Quote, Resource, Site, TimelinePeriod, Turn } from "../../model.ts";
import type { ReadSection } from "../mentions.ts";
import type { Innermost } from "../timeline.ts";
import type { TopicBook } from "../topic-book.ts";
import { findChanges } from "./find-changes.ts";
import { findGaps } from "./find-gaps.ts";
import { findLeads } from "./find-leads.ts";
import { findPivots } from "./find-pivots.ts";
import { findReasons, type Reason } from "./find-reasons.ts";
import { findStands, type Stand } from "./find-stands.ts";
import { type Begun, createBegun, findOld, findStartedResources, findStarts } from "./find-starts.ts";
import { findTurns, type TurnDraft } from "./find-turns.ts";
import { giveReasons } from "./give-reasons.ts";
import { findMonths } from "./month-openings.ts";
import { hitsOf } from "./parts.ts";
import { sayReturn } from "./say-return.ts";
import { createNaming, readTellings, type Telling } from "./sentences.ts";
import { findSightings, type Sighting, type Words } from "./sightings.ts";
import { findToldDates, type ToldDate } from "./told-dates.ts";
import { createFinder } from "./wording/finder.ts";
import { wordingOf } from "./wording/index.ts";

/**
 * How interests turned, what led to what, and where the journal is silent, each with the author's own words where he gives a reason.
 * A reason is only taken from a sentence that names the topic, or follows on one that does: none is better than a wrong one.
 */
export function traceTurns(
  sections: readonly ReadSection[],
  innermost: Innermost,
  book: TopicBook,
  periods: readonly TimelinePeriod[],
  resources: readonly Resource[],
): Pick<Site, "turns" | "leads" | "pivots" | "gaps"> {
  const sightings = findSightings(sections, innermost, book, periods);
  const tellings = readTellings(sections, innermost, book, (topic) => sightings.has(topic));
  const given = tellings.flatMap(findReasons);
  const stops = given.flatMap(({ stop, ...rest }) => (stop === null ? [] : [{ ...rest, status: stop }]));
  addStands(sightings, [...tellings.flatMap(findStands), ...stops]);
  const turns = placeTurns(sightings, tellings, given, readBegun(tellings, resources, { book, periods }));
  const leads = findLeads(tellings);
  const pivots = findPivots(periods, turns, tellings.flatMap(findChanges), createNaming(tellings));
  return { turns, leads, pivots, gaps: findGaps(periods, sections) };
}

/** What words say to have been begun: those on the topic, or on its book. */
interface Beginnings extends Pick<Begun, "before"> {
  isBegun(sighting: Sighting): boolean;
}

function readBegun(
  tellings: readonly Telling[],
  resources: readonly Resource[],
  { book, periods }: { book: TopicBook; periods: readonly TimelinePeriod[] },
): Beginnings {
  const starts = [...tellings.flatMap(findStarts), ...findStartedResources(resources, book)];
  const { has, before } = createBegun(starts, periods);
  const old = createBegun(tellings.flatMap(findOld), periods);
  const isBegun = (one: Sighting): boolean =>
    !old.has(one.topic, one.period.id) && (has(one.topic, one.period.id) || saysStarted(one));
  return { isBegun, before };
}

/** The turns of all topics with their days and reasons, in order of time. A beginning that no words tell is where the topic is first told of. */
function placeTurns(
  sightings: ReadonlyMap<string, readonly Sighting[]>,
  tellings: readonly Telling[],
  given: readonly Reason[],
  { isBegun, before }: Beginnings,
): Turn[] {
  const found = [...sightings.values()].flatMap((list) => findTurns(list, isElsewhere, isBegun));
  const quoted = datedByReasons(found, giveReasons(found, given), sightings);
  const months = findMonths(quoted, tellings);
  const drafts = quoted.map((draft) => months.refine(draft, sightings.get(draft.sighting.topic) ?? []));
  const reasons = giveReasons(drafts, given);
  const told = findToldDates(drafts, tellings);
  return drafts
    .map((draft): Turn => {
      const start = draft.kind === "began" ? before(draft.sighting) : undefined;
      const date = told.get(draft) ?? start;
      const turn = describe(draft, reasons.get(draft)?.quote ?? null, date ?? months.find(draft));
      if (turn.kind === "returned" && sayReturn(draft.sighting) === "plainly") turn.isPlain = true;
      const isTold = turn.kind !== "began" || reasons.get(draft)?.saysStart === true || date !== undefined;
      const all = sightings.get(turn.topic) ?? [];
      return isTold || saysBeginning(all, draft, isBegun) ? turn : { ...turn, isFirstMention: true };
    })
    .sort(compareTurns);
}

/** What plain sentences say of a topic counts as words of the sighting in the same period. */
function addStands(sightings: ReadonlyMap<string, readonly Sighting[]>, stands: readonly Stand[]): void {
  for (const { topic, status, telling, looksBack } of stands) {
    const sighting = sightings.get(topic)?.find(({ period }) => period.id === telling.period);
    if (looksBack || !sighting) continue;
    const { read, passage, text } = telling;
    sighting.words.push({ status, line: passage.line, text, read });
  }
}

/** 'When I paused it, last winter': told now, but not of now. 'I might have paused it': not told at all. */
function isElsewhere({ text, status, read }: Words): boolean {
  const { back, ahead, plain } = wordingOf(read.language);
  const lower = text.toLowerCase();
  const find = createFinder(lower);
  if (hitsOf(back, find, { start: 0, end: lower.length }).length > 0) return true;
  if (status !== "paused" && status !== "dropped") return false;
  const verb = find(plain[status]);
  return verb !== null && hitsOf(ahead, find, { start: Math.max(0, verb.index - CLOSE), end: verb.index }).length > 0;
}

/** A sentence on why a topic began tells it of its own time: of 'April – July', though a week of April tells of the topic, too. */
function datedByReasons(
  drafts: readonly TurnDraft[],
  reasons: ReadonlyMap<TurnDraft, Reason>,
  sightings: ReadonlyMap<string, readonly Sighting[]>,
): TurnDraft[] {
  return drafts.map((draft) => {
    const reason = reasons.get(draft);
    if (draft.kind !== "began" || !reason?.saysStart) return draft;
    const around = sightings
      .get(reason.topic)
      ?.find((one) => one.period.id === reason.telling.period && liesIn(draft.sighting, one));
    return around === undefined ? draft : { ...draft, sighting: around };
  });
}

/** Days after a first sight in which a text may still say that it was the beginning. */
const SOON = 92;

/** Whether the author says that he began with a topic, then or soon after. */
function saysBeginning(
  sightings: readonly Sighting[],
  { sighting }: TurnDraft,
  isBegun: (sighting: Sighting) => boolean,
): boolean {
  return sightings
    .filter(({ start, end }) => end >= sighting.start && daysBetween(sighting.end, start) <= SOON)
    .some(isBegun);
}

function saysStarted({ words }: Sighting): boolean {
  return words.some((one) => one.status === "started" && !isElsewhere(one));
}

/** Letters between 'might' and 'have paused'. */
const CLOSE = 20;

/** Days of a period too long for its first day to stand for it. */
const LONG = 45;

function describe({ kind, sighting }: TurnDraft, reason: Quote | null, told: ToldDate | undefined): Turn {
  const { topic, period, start, end } = sighting;
  // What a year set aside it had been at before.
  const isRest = kind === "paused" || kind === "dropped";
  const day = isRest && daysBetween(start, end) > LONG ? end : start;
  const turn = {
    topic,
    kind,
    period: period.id,
    day: told?.start ?? day,
    entry: period.entry,
    reason,
  };
  return told === undefined ? turn : { ...turn, told };
}

function compareTurns(a: Turn, b: Turn): number {
  return compareText(a.day, b.day) || compareText(a.period, b.period) || compareText(a.topic, b.topic);
}
