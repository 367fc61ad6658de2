import { daysBetween } from "../days.ts";
import type { Day, Interest, Lead, Quote, TimelinePeriod, Turn } from "../model.ts";
import { findHue, viewPeriod, viewTopics } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { placeUrl } from "./places.ts";
import { sayWords } from "./quotes.ts";
import { viewTurnTime } from "./turn-time.ts";
import type { QuoteView, StoryView } from "./views/tag.ts";

const TITLES: Readonly<Record<Turn["kind"], string>> = {
  began: "Began",
  deepened: "Went deeper",
  paused: "Paused",
  returned: "Came back",
  dropped: "Let go",
};
const STATUSES = {
  began: "started",
  deepened: null,
  paused: "paused",
  returned: "resumed",
  dropped: "dropped",
} as const;
/** Topics that a beginning names beside its own. */
const MOST_BESIDE = 3;
/** Rules of evidence that are no words of the text: all tags of an entry stand in one line. */
const NAMES: ReadonlySet<string> = new Set(["tag", "category", "front-matter"]);

/** Of what is told of one day: what led here, what the topic did, where it led. */
const [HERE, ITSELF, ONWARDS] = [0, 1, 2];

/** Topic → how it came and went and what it led to, in order of time. Made once: every topic page asks. */
export function traceStories(ledger: Ledger): ReadonlyMap<string, StoryView[]> {
  const { turns, leads } = ledger.site;
  const stories = new Map<string, { order: string; view: StoryView }[]>();
  const began = new Map(
    turns.flatMap(({ kind, topic, period }) =>
      kind === "began" ? [[topic, ledger.periodById.get(period)?.start ?? ""] as const] : [],
    ),
  );
  const add = (topic: string, { start }: Pick<TimelinePeriod, "start">, rank: number, view: StoryView) => {
    const list = stories.get(topic) ?? [];
    // A quarter may begin before the day in it on which the topic did; what that led to came later.
    const from = rank === ONWARDS ? laterOf(start, began.get(topic) ?? null) : start;
    list.push({ order: `${from ?? "9999"} ${rank}`, view });
    stories.set(topic, list);
  };
  for (const lead of leads) {
    const told = ledger.periodById.get(lead.period);
    if (!told) continue;
    const first = ledger.periodsAbout.get(lead.to)?.find(({ kind, start }) => kind === "activity" && start !== null);
    const period = first && isLongAgo(first, told) ? first : told;
    add(lead.to, period, HERE, viewLead(ledger, lead, period, lead.from, "Led here"));
    add(lead.from, period, ONWARDS, viewLead(ledger, lead, period, lead.to, "Led on to"));
  }
  for (const turn of turns) {
    const period = ledger.periodById.get(turn.period);
    if (period) add(turn.topic, turn.told ?? period, ITSELF, viewTurn(ledger, turn, period));
  }
  return new Map(
    [...stories].map(([topic, list]) => {
      const ordered = list.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
      return [topic, ordered.map(({ view }) => view)] as const;
    }),
  );
}

function laterOf(day: Day | null, other: Day | null): Day | null {
  return day !== null && other !== null && other > day ? other : day;
}

/** In days: what is told later than that looks back, and the time that it tells of is that of the beginning. */
const LATER = 183;

function isLongAgo(first: TimelinePeriod, told: TimelinePeriod): boolean {
  return first.end !== null && told.start !== null && daysBetween(first.end, told.start) > LATER;
}

export function viewQuote(ledger: Ledger, quote: Quote): QuoteView {
  return { ...sayWords(ledger, quote), href: placeUrl(ledger, quote) };
}

function viewTurn(ledger: Ledger, turn: Turn, period: TimelinePeriod): StoryView {
  const depth = period.interests.find(({ topic }) => topic === turn.topic)?.depth ?? "touched";
  return {
    kind: "turn",
    title: turn.isFirstMention ? "First told of" : TITLES[turn.kind],
    topic: { href: "", label: "", hue: findHue(ledger, turn.topic), depth, status: STATUSES[turn.kind] },
    period: viewTurnTime(turn, period),
    others: turn.kind === "began" ? viewTopics(ledger, findBeside(period, turn.topic)) : [],
    quote: turn.reason && viewQuote(ledger, turn.reason),
  };
}

/**
 * What is told in the same breath: in the same sentence, or in a section that names little else. That a review of the whole year
 * names swimming and a microcontroller makes neither a step to the other.
 */
function findBeside({ interests }: TimelinePeriod, topic: string): string[] {
  const own = interests.find((interest) => interest.topic === topic);
  const others = interests.filter((interest) => interest !== own).sort((a, b) => b.weight - a.weight);
  const near = others.length <= MOST_BESIDE ? others : others.filter((other) => own && shareSentence(own, other));
  return near.slice(0, MOST_BESIDE).map((interest) => interest.topic);
}

/** The words for the one are among those for the other: a sentence, and a link in it. */
function shareSentence(own: Interest, other: Interest): boolean {
  const [words, others] = [own, other].map(({ evidence }) =>
    evidence
      .filter(({ rule }) => !NAMES.has(rule))
      .map(({ line, text }) => ({ line, text: text.replaceAll("…", "").trim() })),
  );
  return (words ?? []).some(({ line, text }) =>
    (others ?? []).some((one) => one.line === line && (one.text.includes(text) || text.includes(one.text))),
  );
}

function viewLead(ledger: Ledger, lead: Lead, period: TimelinePeriod, other: string, title: string): StoryView {
  return {
    kind: "lead",
    title,
    topic: { href: "", label: "", hue: findHue(ledger, other), depth: null, status: null },
    period: viewPeriod(period),
    others: viewTopics(ledger, [other]),
    quote: viewQuote(ledger, lead.quote),
  };
}
