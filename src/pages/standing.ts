import { formatMonth, sayWhen } from "../charts/calendar.ts";
import { depthRank } from "../charts/strands.ts";
import { daySerial, liesIn, monthSerial } from "../days.ts";
import type { Day, Depth, TimelinePeriod, Turn } from "../model.ts";
import { findHue, viewPeriod, viewTopics } from "./cards.ts";
import { isGoneOnWith } from "./current.ts";
import type { Ledger } from "./ledger.ts";
import { findStretches, isOver, isSilent } from "./stretches.ts";
import { sayTurnTime, viewTurnTime } from "./turn-time.ts";
import type { SeenView, StandingView } from "./views/tag.ts";

/** A topic that was seen within so many days of the journal's last may still go on: unless the journal went on without it. */
const STILL = 60;

/**
 * Where a topic stands at the end of the journal, with the topics below it, whose entries its page lists as well; null where no period
 * tells of any of them. `end`: the turn that set it aside.
 */
export function viewStanding(
  ledger: Ledger,
  topic: string,
  end: Turn | undefined,
  below: readonly string[] = [],
): StandingView | null {
  const topics = [topic, ...below];
  const periods = below.length === 0 ? (ledger.periodsAbout.get(topic) ?? []) : gatherPeriods(ledger, topics);
  if (periods.length === 0) return null;
  const done = periods.filter((period) => period.kind === "activity");
  const dated = done.filter((period) => period.start !== null);
  const [first, last] = [dated[0], findLast(dated)];
  const deepest = findDeepest(done, topics);
  const { kind, text } = judge(ledger, topics, end, done);
  // A field that nothing tells of by its own name is nothing but what is within it.
  const isWithin = kind === "going-on" && ledger.periodsAbout.has(topic) && !isToldLate(ledger, topic);
  return {
    kind,
    text: isWithin ? `${text}, in ${nameOngoing(ledger, below)}` : text,
    first: first ? viewFirst(ledger, topics, first) : null,
    last: last ? viewSeen(ledger, topics, last) : null,
    deepest: deepest && {
      period: viewPeriod(deepest.period),
      within: deepest.id === topic ? null : (viewTopics(ledger, [deepest.id])[0] ?? null),
      topic: { href: "", label: "", hue: findHue(ledger, topic), depth: deepest.depth, status: null },
    },
  };
}

/** 'Lomb–Scargle', 'Rust and Embassy': those that go on by their own pages; of work on several that none does, or of many, 'topics within it'. */
function nameOngoing(ledger: Ledger, below: readonly string[]): string {
  const ongoing = below.filter((topic) => viewStanding(ledger, topic, undefined)?.kind === "going-on");
  const labels = viewTopics(ledger, ongoing).map(({ label }) => label);
  return labels.length === 0 || labels.length > MOST_ONGOING ? "topics within it" : labels.join(" and ");
}

const MOST_ONGOING = 2;

/** Whether its own name is told of in the last weeks: else what goes on there goes on only within it. */
function isToldLate(ledger: Ledger, topic: string): boolean {
  const { periodsAbout, lastDay } = ledger;
  const since = lastDay === null ? 0 : daySerial(lastDay) - STILL;
  const own = isSilent(ledger, topic) ? [] : (periodsAbout.get(topic) ?? []);
  return own.some(({ kind, end }) => kind === "activity" && end !== null && daySerial(end) >= since);
}

/** The day on which it began, where the story of the topic that the first period tells of knows one within it: the same as in that story. */
function viewFirst(ledger: Ledger, topics: readonly string[], first: TimelinePeriod): SeenView {
  const seen = viewSeen(ledger, topics, first);
  const turns = ledger.turnsOf.get(findTeller(ledger, topics, first)) ?? [];
  const began = turns.find(({ kind }) => kind === "began");
  const period = began && ledger.periodById.get(began.period);
  const isInside = began && period && liesIn(began.told ?? period, first);
  return isInside ? { ...seen, period: viewTurnTime(began, period) } : seen;
}

/** '6 July 2024, in Occupancy Models'. */
function viewSeen(ledger: Ledger, topics: readonly string[], period: TimelinePeriod): SeenView {
  const teller = findTeller(ledger, topics, period);
  return { period: viewPeriod(period), within: viewTopics(ledger, teller === topics[0] ? [] : [teller])[0] ?? null };
}

/** The topic itself, or the weightiest below it in a period without it; of a field that nothing tells of by its own name, all is within it. */
function findTeller(ledger: Ledger, [topic = "", ...below]: readonly string[], { interests }: TimelinePeriod): string {
  const weightOf = (id: string) => interests.find((interest) => interest.topic === id)?.weight ?? 0;
  const isOwn = interests.some((interest) => interest.topic === topic) || !ledger.periodsAbout.has(topic);
  const [within] = isOwn ? [] : [...below].sort((a, b) => weightOf(b) - weightOf(a));
  return within ?? topic;
}

/** In the order of the journal, each once. */
function gatherPeriods({ periods, periodsAbout }: Ledger, topics: readonly string[]): TimelinePeriod[] {
  const about = new Set(topics.flatMap((topic) => periodsAbout.get(topic) ?? []));
  return periods.filter((period) => about.has(period));
}

function judge(
  ledger: Ledger,
  topics: readonly string[],
  end: Turn | undefined,
  done: readonly TimelinePeriod[],
): Pick<StandingView, "kind" | "text"> {
  if (done.length === 0) return { kind: "planned", text: "Planned, not yet begun" };
  const last = findLast(done.filter(({ start }) => start !== null));
  if (last?.end == null || ledger.lastDay === null) return { kind: "quiet", text: "Without a date" };
  const period = end && ledger.periodById.get(end.period);
  if (end !== undefined && period !== undefined && !isWorkedBelow(topics, period, done))
    return end.kind === "paused"
      ? { kind: "paused", text: `Paused ${sayTurnTime(end, period)}` }
      : { kind: "dropped", text: `Let go ${sayTurnTime(end, period)}` };
  const since = daySerial(ledger.lastDay) - STILL;
  const late = done.filter((one) => one.end !== null && daySerial(one.end) >= since);
  const works = late.filter((one) => topics.some((topic) => isWork(one, topic)));
  const isWorkedOn =
    topics.some((topic) => goesOn(ledger, topic, works)) || (topics.length > 1 && spansWeeks(ledger.lastDay, works));
  if (isWorkedOn && topics.some((topic) => !isSilent(ledger, topic)))
    return { kind: "going-on", text: "Going on at the end of the journal" };
  if (late.length > 0) return { kind: "quiet", text: `Last told of ${sayWhen(last)}` };
  return { kind: "quiet", text: `Quiet since ${formatMonth(monthSerial(last.end))}` };
}

/** Whether a topic below one that was set aside was worked on later: a part of it goes on. */
function isWorkedBelow(
  [, ...below]: readonly string[],
  { end }: TimelinePeriod,
  done: readonly TimelinePeriod[],
): boolean {
  const later = done.filter(({ start }) => start !== null && end !== null && start > end);
  return below.some((topic) => later.some((one) => isWork(one, topic)));
}

/** A few days that are over, or one day alone, go on only where words say so: that it began there, or that he keeps at it. */
function goesOn(ledger: Ledger, topic: string, works: readonly TimelinePeriod[]): boolean {
  const told = isSilent(ledger, topic) ? [] : works.filter((one) => isWork(one, topic));
  const current = findStretches(ledger, topic).at(-1);
  if (told.length === 0 || current === undefined || ledger.lastDay === null) return told.length > 0;
  const isBegun = told.some(({ interests }) =>
    interests.some((one) => one.topic === topic && one.status === "started"),
  );
  return !isOver(current, ledger.lastDay, { isBegun, goesOn: isGoneOnWith(ledger, topic) });
}

/** Work on several topics below one that makes no few days of it together. */
function spansWeeks(lastDay: Day, works: readonly TimelinePeriod[]): boolean {
  const days = works.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]));
  const start = Math.min(...days.map((one) => daySerial(one.start)));
  const end = Math.max(...days.map((one) => daySerial(one.end) + 1));
  return days.length > 1 && !isOver({ start, end }, lastDay);
}

/** More than a name, a link or a title: work, or the word that it was taken up again. */
function isWork({ interests }: TimelinePeriod, topic: string): boolean {
  return interests.some(
    (interest) => interest.topic === topic && (interest.depth !== "touched" || interest.status === "resumed"),
  );
}

/** The period that ends last; of those the one that began last, which says most of how it stands. */
function findLast(periods: readonly TimelinePeriod[]): TimelinePeriod | undefined {
  return periods.reduce<TimelinePeriod | undefined>(
    (last, period) => (last === undefined || (period.end ?? "") >= (last.end ?? "") ? period : last),
    undefined,
  );
}

/** The first period of the deepest work, its own before that of the topics below it; null where all were only touched. */
function findDeepest(periods: readonly TimelinePeriod[], [topic = "", ...below]: readonly string[]): Work | null {
  const works = [new Set([topic]), new Set(below)].flatMap((ids) =>
    periods.flatMap((period) => listWorks(period, ids)),
  );
  return works.reduce<Work | null>(
    (best, one) => (best === null || depthRank(one.depth) > depthRank(best.depth) ? one : best),
    null,
  );
}

interface Work {
  period: TimelinePeriod;
  id: string;
  depth: Depth;
}

function listWorks(period: TimelinePeriod, ids: ReadonlySet<string>): Work[] {
  return period.interests.flatMap(({ topic, depth }) =>
    ids.has(topic) && depth !== "touched" ? [{ period, id: topic, depth }] : [],
  );
}
