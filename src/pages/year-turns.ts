import { monthName } from "../charts/calendar.ts";
import { monthSerial } from "../days.ts";
import { addTo } from "../lists.ts";
import type { Quote, TimelinePeriod, Turn } from "../model.ts";
import { findHue } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { sayWords } from "./quotes.ts";
import type { LinkView, TopicView } from "./views/marks.ts";
import type { GapView, PivotView, QuoteView, TurnView, YearView } from "./views/year.ts";

const KINDS = ["began", "named", "deepened", "paused", "returned", "dropped"] as const;

/** The turns of a year by kind, each topic once: those with the author's reason first, then what plain words tell, then by how much the year tells of the topic. */
export function viewTurns(ledger: Ledger, year: string, weights: ReadonlyMap<string, number>): YearView["turns"] {
  const periods = periodsById(ledger);
  const turns = ledger.site.turns.filter(({ day }) => day.startsWith(year));
  const rank = (group: readonly Turn[]): number =>
    group.some(({ reason }) => reason !== null) ? 0 : group.some(({ isPlain }) => isPlain) ? 1 : 2;
  const weightOf = ([turn]: readonly Turn[]): number => weights.get(turn?.topic ?? "") ?? 0;
  return KINDS.flatMap((kind) => {
    const items = groupByTopic(turns.filter((turn) => kindOf(turn) === kind))
      .sort((a, b) => rank(a) - rank(b) || weightOf(b) - weightOf(a))
      .flatMap((group) => viewTopicTurns(ledger, group, periods, year));
    return items.length === 0 ? [] : [{ kind, items: joinReasons(items) }];
  });
}

/** What no words say to have begun is only first told of. */
function kindOf({ kind, isFirstMention }: Turn): (typeof KINDS)[number] {
  return isFirstMention ? "named" : kind;
}

/** The turns of each topic in order of time; topics in the order of their first. */
function groupByTopic(turns: readonly Turn[]): Turn[][] {
  const groups = new Map<string, Turn[]>();
  for (const turn of [...turns].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)))
    addTo(groups, turn.topic, turn);
  return [...groups.values()];
}

/** One sentence may tell of several topics, whose times may differ: it is quoted once, with all of them. */
function joinReasons(items: readonly TurnView[]): TurnView[] {
  const joined = new Map<string, TurnView>();
  const bare = items.filter(({ reasons }) => reasons.length === 0);
  for (const item of items.filter(({ reasons }) => reasons.length > 0)) {
    const key = JSON.stringify(item.reasons.map(({ text }) => text));
    const same = joined.get(key);
    if (same) {
      same.topics.push(...item.topics);
      same.times.push(...item.times.filter(({ label }) => same.times.every((time) => time.label !== label)));
    } else joined.set(key, item);
  }
  return [...joined.values(), ...bare];
}

function viewTopicTurns(
  ledger: Ledger,
  turns: readonly Turn[],
  periods: ReadonlyMap<string, TimelinePeriod>,
  year: string,
): TurnView[] {
  const topics = viewTopics(ledger, [...new Set(turns.map(({ topic }) => topic))]);
  if (topics.length === 0) return [];
  const times = turns.map((turn) => linkPeriod(turn.told ?? periods.get(turn.period), turn.entry, year));
  const reasons = turns.flatMap(({ reason }) => (reason ? [viewQuote(ledger, reason)] : []));
  return [
    {
      topics,
      times: [...new Map(times.map((time) => [time.label, time] as const)).values()],
      reasons: [...new Map(reasons.map((reason) => [reason.text, reason] as const)).values()],
    },
  ];
}

/** Where one main subject gave way to another within the year, with the author's words for it. */
export function viewPivots(ledger: Ledger, year: string): PivotView[] {
  const periods = periodsById(ledger);
  return ledger.site.pivots
    .filter(({ day }) => day.startsWith(year))
    .flatMap(({ after, left, taken, reason }): PivotView[] => {
      const period = periods.get(after);
      if (!period) return [];
      return [
        {
          left: viewTopics(ledger, left),
          taken: viewTopics(ledger, taken),
          when: linkPeriod(period, period.entry, year),
          reason: reason && viewQuote(ledger, reason),
        },
      ];
    });
}

/** Months of the year without a word; what of a silence lies in another year is told there. */
export function viewGaps(ledger: Ledger, year: string): GapView[] {
  return ledger.site.gaps
    .filter(({ start, end }) => start.slice(0, 4) <= year && end.slice(0, 4) >= year)
    .map(({ start, end, reason }) => {
      const from = Math.max(monthSerial(start), monthSerial(`${year}-01-01`));
      const to = Math.min(monthSerial(end), monthSerial(`${year}-12-31`));
      return {
        label: from === to ? monthName(from) : `${monthName(from)} – ${monthName(to)}`,
        months: to - from + 1,
        reason: reason && viewQuote(ledger, reason),
      };
    });
}

function viewQuote(ledger: Ledger, quote: Quote): QuoteView {
  const label = ledger.entryAt.get(quote.path)?.title ?? quote.path;
  return { ...sayWords(ledger, quote), place: { href: quote.entry, label } };
}

export function viewTopics(ledger: Ledger, ids: readonly string[]): TopicView[] {
  return ids.flatMap((id) => {
    const topic = ledger.chart.topics.get(id);
    return topic ? [{ href: topic.url, label: topic.label, hue: findHue(ledger, id), depth: null, status: null }] : [];
  });
}

/** 'October – December' on the page of its year. */
function linkPeriod(period: Pick<TimelinePeriod, "label"> | undefined, href: string, year: string): LinkView {
  const label = period?.label ?? year;
  const bare = label.replaceAll(new RegExp(`, ${year}\\b|(?<=\\D) ${year}\\b`, "g"), "");
  // '27 June 2023 – 5 August 2023', 'Week 12, 2023', but not '27 December 2022 – 5 August'.
  return { href, label: /\b\d{4}\b/.test(bare) ? label : bare };
}

function periodsById(ledger: Ledger): ReadonlyMap<string, TimelinePeriod> {
  return new Map(ledger.site.timeline.periods.map((period) => [period.id, period] as const));
}
