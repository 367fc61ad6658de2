import type { TimelinePeriod, Turn } from "../../model.ts";

/** Periods whose beginnings tell, up to the turn of their topic, whether words say that it began or the journal only first tells of it. */
export function markFirstMentions(periods: readonly TimelinePeriod[], turns: readonly Turn[]): TimelinePeriod[] {
  const ends = new Map(periods.map(({ id, end }) => [id, end]));
  const mentioned = new Map(
    turns.flatMap(({ topic, period, isFirstMention }) => (isFirstMention ? [[topic, ends.get(period) ?? ""]] : [])),
  );
  return periods.map((period) => {
    const interests = period.interests.map((interest) => {
      const until = mentioned.get(interest.topic);
      const isFirst = interest.status === "started" && until !== undefined && (period.start ?? "") <= until;
      return isFirst ? { ...interest, isFirstMention: true as const } : interest;
    });
    return { ...period, interests };
  });
}
