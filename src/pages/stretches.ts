import { formatDay, formatMonth } from "../charts/calendar.ts";
import { depthRank } from "../charts/strands.ts";
import { daySerial, monthSerial, serialDay } from "../days.ts";
import type { Day, Depth, Interest, Precision, TimelinePeriod, Turn } from "../model.ts";
import type { Ledger } from "./ledger.ts";
import { mergeInterests } from "./merge-interests.ts";
import { findSetAside } from "./set-aside.ts";

/** "Now" is the last weeks of the journal, whenever that was. */
const DAYS_OF_NOW = 60;
/** A subject that is not told of for longer has been away, and comes back in a new stretch. */
const DAYS_AWAY = 100;

/** How long a subject has been there without a long break; serials of days. */
export interface Stretch {
  start: number;
  end: number;
  /** Told by a whole month or more: its first day is the first of the month only by the calendar. */
  isVague?: boolean;
}

/** Stretches of a topic up to the journal's last day, oldest first. Plans do not count. */
export function findStretches(ledger: Ledger, topic: string): Stretch[] {
  const last = ledger.lastDay === null ? Number.POSITIVE_INFINITY : daySerial(ledger.lastDay) + 1;
  const turns = (ledger.turnsOf.get(topic) ?? []).filter(({ kind }) => kind !== "deepened");
  const stretches: (Stretch & { isWork: boolean })[] = [];
  for (const { start: first, end, plan, status, depth, turn, period } of ledger.chart.strandsOf.get(topic) ?? []) {
    const start = turn && !isResting(status) ? turn.at : first;
    if (plan || start >= last || isAtRest(turns, start)) continue;
    const until = Math.min(end, last);
    const isWork = depth !== "touched";
    const open = stretches.at(-1);
    if (open && start - open.end <= DAYS_AWAY && !hasRested(turns, open.start, start)) {
      open.end = Math.max(open.end, until);
      open.isWork ||= isWork;
    }
    // To be named while it is put down opens no new stretch.
    else if (!open || !isResting(status))
      stretches.push({ start, end: until, isWork, isVague: VAGUE.has(turn?.precision ?? precisionOf(ledger, period)) });
  }
  // Nor does to be named in passing, long after.
  return stretches.filter(({ isWork }, at) => at === 0 || isWork).map(({ isWork: _, ...stretch }) => stretch);
}

/** Periods whose words name no day. */
const VAGUE: ReadonlySet<Precision> = new Set<Precision>(["month", "quarter", "season", "year"]);

function precisionOf(ledger: Ledger, period: string): Precision {
  return ledger.periodById.get(period)?.precision ?? "day";
}

/** Whether a day lies between the turn that set a topic aside and the one that took it up: to be named then is no stretch. */
function isAtRest(turns: readonly Turn[], start: number): boolean {
  const at = turns.findLastIndex((turn) => daySerial(turn.day) <= start);
  return (
    isResting(turns[at]?.kind ?? "") && daySerial(turns[at]?.day ?? "") < start && turns[at + 1]?.kind === "returned"
  );
}

/** Whether words set a topic aside and took it up again between two days, however short the pause: 'paused' in November, back in April. */
function hasRested(turns: readonly Turn[], from: number, to: number): boolean {
  return turns.some(({ kind, day }, at) => {
    const rest = turns[at - 1];
    return (
      kind === "returned" &&
      daySerial(day) <= to &&
      rest !== undefined &&
      isResting(rest.kind) &&
      daySerial(rest.day) >= from
    );
  });
}

/** What the author's words say of a topic in its last stretch: that it began there, that he goes on with it. */
export interface Said {
  isBegun?: boolean;
  goesOn?: boolean;
}

/**
 * 'Since October 2023', of the last weeks 'since 4 February 2024' where a day is told, 'again since October 2023', of a few days that are over
 * 'from 1 to 5 February 2024'; '' for what was never told of with a day.
 */
export function sayStretch(stretches: readonly Stretch[], lastDay: Day, said: Said = {}): string {
  const current = stretches.at(-1);
  if (!current) return "";
  const again = stretches.length > 1 ? "again " : "";
  const first = serialDay(current.start);
  if (isOver(current, lastDay, said)) {
    const last = serialDay(current.end - 1);
    if (first === last) return `${again || "only "}on ${formatDay(first)}`;
    const isOneMonth = monthSerial(first) === monthSerial(last);
    return `${again}from ${isOneMonth ? Number(first.slice(8)) : formatDay(first)} to ${formatDay(last)}`;
  }
  return `${again}since ${first >= startOfNow(lastDay) && !current.isVague ? formatDay(first) : formatMonth(monthSerial(first))}`;
}

/** Days of a stretch so short that nothing shows that it goes on, and days after which it is over. */
const FEW_DAYS = 14;

/** Whether a stretch is told of as some days rather than as what goes on: what one day alone tells of, unless it began then, and a few days that are over. */
export function isOver({ start, end }: Stretch, lastDay: Day, { isBegun = false, goesOn = false }: Said = {}): boolean {
  if (goesOn) return false;
  if (end - start <= 1 && !isBegun) return true;
  return end - start <= FEW_DAYS && daySerial(lastDay) - (end - 1) > FEW_DAYS;
}

/** Days after which a topic is silent, and entries that were written without it in them. */
const DAYS_SILENT = 42;
const FEWEST_WITHOUT = 2;

/** Whether the journal went on for weeks, with other entries, after the last that it tells of a topic: then that is over, though it lies in the last weeks. */
export function isSilent(ledger: Ledger, topic: string): boolean {
  const told = (ledger.periodsAbout.get(topic) ?? []).filter(({ kind }) => kind === "activity");
  const last = told.reduce<Day>((most, { end }) => (end !== null && end > most ? end : most), "");
  const since = silences.get(ledger) ?? findSilence(ledger);
  silences.set(ledger, since);
  return last !== "" && last < since;
}

/** What is last told of before it is silent: every topic asks. */
const silences = new WeakMap<Ledger, Day>();

function findSilence(ledger: Ledger): Day {
  const now = endOfNow(ledger);
  if (now === null) return "";
  const written = ledger.posts.flatMap(({ date }) => (date !== null && date.day <= now ? [date.day] : []));
  const without = written.sort().at(-FEWEST_WITHOUT) ?? "";
  const weeks = serialDay(daySerial(now) - DAYS_SILENT);
  return without < weeks ? without : weeks;
}

/** First day of what counts as now. */
export function startOfNow(lastDay: Day): Day {
  return serialDay(daySerial(lastDay) - DAYS_OF_NOW);
}

/**
 * The day up to which "now" is told: the journal's last; in one that looks back later, in August on the year before, the last that
 * it tells of.
 */
export function endOfNow({ lastDay, periods }: Ledger): Day | null {
  if (lastDay === null) return null;
  const told = periods.flatMap(({ kind, start, end }) =>
    kind === "activity" && start !== null && end !== null && start <= lastDay ? [end] : [],
  );
  const last = told.reduce<Day | null>((most, end) => (most === null || end > most ? end : most), null);
  return last === null || last >= startOfNow(lastDay) ? lastDay : last;
}

/** Periods of the last weeks: every topic asks. */
const periodsOfNow = new WeakMap<Ledger, readonly TimelinePeriod[]>();

/** Periods of the last weeks, oldest first. */
export function findPeriodsOfNow(ledger: Ledger): readonly TimelinePeriod[] {
  const periods = periodsOfNow.get(ledger) ?? pickPeriodsOfNow(ledger);
  periodsOfNow.set(ledger, periods);
  return periods;
}

function pickPeriodsOfNow(ledger: Ledger): TimelinePeriod[] {
  const lastDay = endOfNow(ledger);
  if (lastDay === null) return [];
  const first = startOfNow(lastDay);
  return ledger.periods.filter(
    ({ kind, start, end }) => kind === "activity" && start !== null && end !== null && start <= lastDay && end >= first,
  );
}

/** How much a mention says of what the author is into: a week deep in one subject goes before ten glances. */
const DEPTH_COUNTS: Readonly<Record<Depth, number>> = { touched: 1, "worked-on": 3, "deep-dive": 6 };

/** What the last weeks were about, that which went deepest first, apart from what they only say was put down, and from what is silent since. */
export function findInterestsOfNow(ledger: Ledger): Interest[] {
  const periods = findPeriodsOfNow(ledger);
  const statuses = new Map(periods.flatMap(({ interests }) => interests.map(({ topic, status }) => [topic, status])));
  const counts = new Map<string, number>();
  for (const { topic, weight, depth } of periods.flatMap(({ interests }) => interests))
    counts.set(topic, (counts.get(topic) ?? 0) + weight * DEPTH_COUNTS[depth]);
  const count = ({ topic }: Interest) => counts.get(topic) ?? 0;
  const aside = findSetAside(ledger);
  return mergeInterests(periods)
    .filter(({ topic }) => !isResting(statuses.get(topic) ?? "") && !aside.has(topic) && !isSilent(ledger, topic))
    .sort((a, b) => count(b) - count(a) || depthRank(b.depth) - depthRank(a.depth));
}

/** Those of them that words or tags tell of: a category alone is where a text is filed. */
export function findToldOfNow(ledger: Ledger): Interest[] {
  return findInterestsOfNow(ledger).filter(({ evidence }) => evidence.some(({ rule }) => rule !== "category"));
}

export function isResting(status: string): boolean {
  return status === "paused" || status === "dropped";
}
