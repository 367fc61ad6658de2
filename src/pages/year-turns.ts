import { monthName } from "../charts/calendar.ts";
import { monthSerial } from "../days.ts";
import type { Quote, TimelinePeriod, Turn } from "../model.ts";
import { findHue } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import type { LinkView, TopicView } from "./views/marks.ts";
import type { GapView, PivotView, QuoteView, TurnView, YearView } from "./views/year.ts";

const KINDS = ["began", "deepened", "paused", "returned", "dropped"] as const;

/** The turns of a year by kind: those with the author's reason first, then by how much the year tells of the topic. */
export function viewTurns(ledger: Ledger, year: string, weights: ReadonlyMap<string, number>): YearView["turns"] {
  const periods = periodsById(ledger);
  const turns = ledger.site.turns.filter(({ day }) => day.startsWith(year));
  const weightOf = ({ topic }: Turn): number => weights.get(topic) ?? 0;
  const rank = (turn: Turn): number => (turn.reason === null ? 1 : 0);
  return KINDS.flatMap((kind) => {
    const items = turns
      .filter((turn) => turn.kind === kind)
      .sort((a, b) => rank(a) - rank(b) || weightOf(b) - weightOf(a) || (a.day < b.day ? -1 : 1))
      .flatMap((turn) => viewTurn(ledger, turn, periods.get(turn.period), year));
    return items.length === 0 ? [] : [{ kind, items: joinReasons(items) }];
  });
}

/** One sentence may tell of several topics: it is quoted once. */
function joinReasons(items: readonly TurnView[]): TurnView[] {
  const joined: TurnView[] = [];
  for (const item of items) {
    const same = joined.find(
      ({ reason, when }) => reason !== null && reason.text === item.reason?.text && when.href === item.when.href,
    );
    if (same) same.topics.push(...item.topics);
    else joined.push(item);
  }
  return joined;
}

function viewTurn(ledger: Ledger, turn: Turn, period: TimelinePeriod | undefined, year: string): TurnView[] {
  const [topic] = viewTopics(ledger, [turn.topic]);
  if (!topic) return [];
  return [
    {
      topics: [topic],
      when: linkPeriod(period, turn.entry, year),
      reason: turn.reason && viewQuote(ledger, turn.reason),
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

/** Months without a word that reach into the year. */
export function viewGaps(ledger: Ledger, year: string): GapView[] {
  return ledger.site.gaps
    .filter(({ start, end }) => start.slice(0, 4) <= year && end.slice(0, 4) >= year)
    .map(({ start, end, reason }) => {
      const [from, to] = [monthSerial(start), monthSerial(end)];
      const isWithin = start.startsWith(year) && end.startsWith(year);
      const name = (serial: number, day: string): string =>
        isWithin ? monthName(serial) : `${monthName(serial)} ${day.slice(0, 4)}`;
      return {
        label: `${name(from, start)} – ${name(to, end)}`,
        months: to - from + 1,
        reason: reason && viewQuote(ledger, reason),
      };
    });
}

function viewQuote(ledger: Ledger, { path, entry, text }: Quote): QuoteView {
  const source = ledger.entryAt.get(path);
  return { text, place: { href: entry, label: source?.title ?? path }, language: source?.language ?? null };
}

export function viewTopics(ledger: Ledger, ids: readonly string[]): TopicView[] {
  return ids.flatMap((id) => {
    const topic = ledger.chart.topics.get(id);
    return topic ? [{ href: topic.url, label: topic.label, hue: findHue(ledger, id), depth: null, status: null }] : [];
  });
}

/** 'October – December' on the page of its year. */
function linkPeriod(period: TimelinePeriod | undefined, href: string, year: string): LinkView {
  return { href, label: (period?.label ?? year).replace(new RegExp(`,? ${year}$`), "") };
}

function periodsById(ledger: Ledger): ReadonlyMap<string, TimelinePeriod> {
  return new Map(ledger.site.timeline.periods.map((period) => [period.id, period] as const));
}
