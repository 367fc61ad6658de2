import type { Turn } from "../model.ts";
import type { Strand } from "./strands.ts";

/**
 * A topic of which the journal tells that it began, or where it is first told of, begins on its lane, too: where none of its stretches says
 * so, as the longer one that did was left out for its parts ('February', of which only 'chapter 2, on the 6th' is drawn), the first one does.
 */
export function markBeginnings(strands: readonly Strand[], turns: readonly Turn[]): Strand[] {
  const missing = new Set(turns.flatMap(({ kind, topic }) => (kind === "began" ? [topic] : [])));
  for (const { topic, plan, status } of strands) if (!plan && status === "started") missing.delete(topic);
  return strands.map((strand) => {
    if (strand.plan || !missing.delete(strand.topic)) return strand;
    return strand.status === "continued" ? { ...strand, status: "started" } : strand;
  });
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
