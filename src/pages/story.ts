import { daysBetween } from "../days.ts";
import type { Day, Lead, Quote, TimelinePeriod, Turn } from "../model.ts";
import { findBeside } from "./beside.ts";
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
    topic: {
      href: "",
      label: "",
      hue: findHue(ledger, turn.topic),
      depth,
      status: turn.isFirstMention ? "named" : STATUSES[turn.kind],
    },
    period: viewTurnTime(turn, period),
    others: turn.kind === "began" ? viewTopics(ledger, findBeside(period, turn.topic, turn.reason?.line)) : [],
    quote: turn.reason && viewQuote(ledger, turn.reason),
  };
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
