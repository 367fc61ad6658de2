import { daysBetween } from "../../days.ts";
import type { TimelinePeriod, Turn } from "../../model.ts";

/**
 * Periods whose beginnings tell, up to the turn of their topic, whether words say that it began or the journal only first tells of it. The
 * period of the turn has the mark; the longer ones around it, 'April – June' around 'April', tell it no second time.
 */
export function markFirstMentions(periods: readonly TimelinePeriod[], turns: readonly Turn[]): TimelinePeriod[] {
  const byId = new Map(periods.map((period) => [period.id, period]));
  const mentioned = new Map(
    turns.flatMap(({ topic, period, isFirstMention }) => (isFirstMention ? [[topic, byId.get(period)]] : [])),
  );
  const quoted = new Map(
    turns.flatMap(({ topic, kind, period, reason }) =>
      kind === "began" && reason !== null ? [[topic, byId.get(period)]] : [],
    ),
  );
  return periods.map((period) => {
    const interests = period.interests.map((interest) => {
      const told = quoted.get(interest.topic);
      // A week of the months of which a sentence says that and why it was begun begins it no second time.
      if (interest.status === "started" && told && isAround(told, period))
        return { ...interest, status: "continued" as const };
      const first = mentioned.get(interest.topic);
      const isFirst = interest.status === "started" && first !== undefined && (period.start ?? "") <= (first.end ?? "");
      if (!isFirst) return interest;
      const toldWithin = isAround(period, first) ? { toldWithin: true as const } : {};
      return { ...interest, isFirstMention: true as const, ...toldWithin };
    });
    return { ...period, interests };
  });
}

function isAround(period: TimelinePeriod, { id, start, end }: TimelinePeriod): boolean {
  if (period.id === id || start === null || end === null || period.start === null || period.end === null) return false;
  const isLonger = daysBetween(period.start, period.end) > daysBetween(start, end);
  return isLonger && period.start <= start && period.end >= start;
}
