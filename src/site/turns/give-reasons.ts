import { daysBetween } from "../../days.ts";
import { addTo } from "../../lists.ts";
import type { Turn } from "../../model.ts";
import type { Reason } from "./find-reasons.ts";
import type { TurnDraft } from "./find-turns.ts";

/** Days after a turn's period within which a text may still tell why. */
const SOON = 31;
/** Days for which a text that looks back ('last winter') may explain a turn. */
const BACK = 400;

/** Finds for each turn the sentence that tells it best; a sentence explains one turn of its topic only. */
export function giveReasons(turns: readonly TurnDraft[], reasons: readonly Reason[]): Map<TurnDraft, Reason> {
  const byTopic = new Map<string, TurnDraft[]>();
  for (const turn of turns) addTo(byTopic, turn.sighting.topic, turn);
  const best = new Map<TurnDraft, { reason: Reason; cost: number }>();
  for (const reason of reasons) {
    const costs = (byTopic.get(reason.topic) ?? []).flatMap((turn) => {
      const cost = costOf(reason, turn);
      return cost === null ? [] : [{ turn, cost }];
    });
    const [nearest] = costs.sort((a, b) => a.cost - b.cost);
    if (!nearest) continue;
    const known = best.get(nearest.turn);
    if (!known || nearest.cost < known.cost) best.set(nearest.turn, { reason, cost: nearest.cost });
  }
  return new Map([...best].map(([turn, { reason }]) => [turn, reason] as const));
}

/** How far a reason's words are from a turn; null where they cannot be about it. */
function costOf({ kinds, telling, looksBack }: Reason, { kind, sighting }: TurnDraft): number | null {
  const place = kinds.indexOf(kind);
  if (place === -1) return null;
  const { start, end, period } = telling;
  if (looksBack) {
    // Only a stop is named by the words that look back on it; nothing is begun twice.
    if (start === null || !isStop(kind) || start <= sighting.end || daysBetween(sighting.end, start) > BACK)
      return null;
    return 1000 + place * 100 + Math.min(daysBetween(sighting.end, start), 99);
  }
  if (period === sighting.period.id) return place * 100;
  if (start === null || end === null || end < sighting.start) return null;
  const distance = start <= sighting.end ? 0 : daysBetween(sighting.end, start);
  // What was begun is told in its own time; what is told of it later says why it went on.
  if (distance > (kind === "began" ? 0 : SOON)) return null;
  return place * 100 + 10 + distance + Math.min(daysBetween(start, end) / 20, 20);
}

function isStop(kind: Turn["kind"]): boolean {
  return kind === "paused" || kind === "dropped";
}
