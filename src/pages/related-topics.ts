import { depthRank } from "../charts/strands.ts";
import { viewTopics } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import type { TopicView } from "./views/marks.ts";

const MOST = 8;

/**
 * Topics that come up in the same periods, closest first: how deep both go together, over the root of how often each comes up (the
 * cosine of their periods). A topic of several periods has to be met in two of them.
 */
export function viewRelatedTopics(ledger: Ledger, topic: string, without: ReadonlySet<string>): TopicView[] {
  const own = ledger.periodsAbout.get(topic) ?? [];
  const shared = new Map<string, { count: number; depth: number }>();
  for (const { interests } of own) {
    const depth = interests.find((interest) => interest.topic === topic)?.depth ?? "touched";
    for (const other of interests) {
      if (other.topic === topic || without.has(other.topic)) continue;
      const met = shared.get(other.topic) ?? { count: 0, depth: 0 };
      const both = 1 + Math.min(depthRank(depth), depthRank(other.depth));
      shared.set(other.topic, { count: met.count + 1, depth: met.depth + both });
    }
  }
  const least = Math.min(2, own.length);
  const ranked = [...shared]
    .filter(([, { count }]) => count >= least)
    .map(([id, { depth }]) => ({ id, score: depth / Math.sqrt(ledger.periodsAbout.get(id)?.length ?? 1) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return viewTopics(
    ledger,
    ranked.slice(0, MOST).map(({ id }) => id),
  );
}
