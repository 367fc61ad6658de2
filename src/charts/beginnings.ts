import { daySerial } from "../days.ts";
import { addTo } from "../lists.ts";
import type { TimelinePeriod, Turn } from "../model.ts";
import type { Sign } from "./glyphs.ts";
import { compareStrands, isWithin, reachOf, type Strand } from "./strands.ts";

/**
 * A topic of which the journal tells that it began, or where it is first told of, begins on its lane, too: where no stretch of that time
 * says so, as the longer one that did was left out for its parts ('February', of which only 'chapter 2, on the 6th' is drawn), the first
 * one does. What is said to start again in a later year is another beginning.
 */
export function markBeginnings(strands: readonly Strand[], turns: readonly Turn[]): Strand[] {
  const byTopic = new Map<string, Strand[]>();
  for (const strand of strands) if (!strand.plan) addTo(byTopic, strand.topic, strand);
  const missing = new Map<Strand, Sign>();
  for (const turn of turns) {
    const own = byTopic.get(turn.topic) ?? [];
    const [first] = own;
    if (turn.kind === "began" && first && !isDrawn(turn, own, first))
      missing.set(first, turn.isFirstMention ? "named" : "started");
  }
  return strands.map((strand) =>
    strand.status === "continued" ? { ...strand, status: missing.get(strand) ?? "continued" } : strand,
  );
}

/** Whether a stretch of the days of a beginning says so: of the stretch that tells it or, where that was left out, of the `first` one. */
function isDrawn(turn: Turn, own: readonly Strand[], first: Strand): boolean {
  const { days } = own.find(({ period }) => period === turn.period) ?? first;
  const span = { start: Math.min(days.start, daySerial(turn.day)), end: days.end };
  return own.some((strand) => isBeginning(strand.status) && isWithin({ ...strand, ...reachOf(strand) }, span));
}

function isBeginning(sign: Sign): boolean {
  return sign === "started" || sign === "named";
}

/**
 * A longer stretch that tells a beginning, too, tells it of the day of the turn: 'October – December', begun in the week from 9 October, is drawn
 * from there.
 */
export function dateBeginnings(
  strands: readonly Strand[],
  turns: readonly Turn[],
  periods: readonly TimelinePeriod[],
): Strand[] {
  const byId = new Map(periods.map((period) => [period.id, period]));
  const times = new Map(
    turns.flatMap(({ kind, topic, told, period }) => (kind === "began" ? [[topic, told ?? byId.get(period)]] : [])),
  );
  return strands
    .map((strand) => {
      const time = times.get(strand.topic);
      if (!time?.start || strand.plan || strand.turn || !isBeginning(strand.status)) return strand;
      const at = daySerial(time.start);
      if (at <= strand.start || at >= strand.end) return strand;
      const turn = { at, label: time.label, precision: time.precision };
      return { ...strand, turn, start: at };
    })
    .sort(compareStrands);
}

/** Stretches that tell a return which the journal tells among the turns of its year: 'Came back: Portuguese, in July'. */
export function markReturns(strands: readonly Strand[], turns: readonly Turn[]): Strand[] {
  const told = new Set(
    turns.flatMap(({ kind, topic, period }) => (kind === "returned" ? [`${period}\n${topic}`] : [])),
  );
  return strands.map((strand) =>
    strand.status === "resumed" && told.has(`${strand.period}\n${strand.topic}`)
      ? { ...strand, isReturn: true }
      : strand,
  );
}
