import type { Turn } from "../model.ts";
import { viewTopics } from "./cards.ts";
import type { Ledger } from "./ledger.ts";
import { viewQuote } from "./story.ts";
import { viewTurnTime } from "./turn-time.ts";
import type { SetAsideView } from "./views/tags.ts";

const STATUSES = { paused: "paused", dropped: "dropped" } as const;
const TITLES = { paused: "Paused", dropped: "Let go" } as const;

/** A turn that ends an interest, for now or for good. */
type End = Turn & { kind: keyof typeof STATUSES };

/** Topic → the turn that paused or ended it, unless it was taken up again. */
export function findSetAside(ledger: Ledger): Map<string, End> {
  const ends = new Map<string, End>();
  for (const turn of ledger.site.turns) {
    if (isEnd(turn)) ends.set(turn.topic, turn);
    else ends.delete(turn.topic);
  }
  for (const [topic, turn] of ends) if (isTakenUpLater(ledger, turn)) ends.delete(topic);
  return ends;
}

function isEnd(turn: Turn): turn is End {
  return turn.kind === "paused" || turn.kind === "dropped";
}

/** A mention afterwards takes nothing up: that needs work. */
function isTakenUpLater(ledger: Ledger, turn: Turn): boolean {
  // 'In November I dropped it', in a quarter: October's work is no return.
  const end = ledger.periodById.get(turn.period)?.end ?? turn.day;
  return (ledger.periodsAbout.get(turn.topic) ?? []).some(
    ({ kind, start, interests }) =>
      kind === "activity" &&
      start !== null &&
      start > end &&
      interests.some(
        ({ topic, depth, status }) =>
          topic === turn.topic && depth !== "touched" && status !== "paused" && status !== "dropped",
      ),
  );
}

/** Interests that were paused or let go, latest first, with the author's reason where there is one; a reason for several of them once. */
export function viewSetAside(ledger: Ledger): SetAsideView[] {
  const shelf = new Map<string, SetAsideView>();
  for (const item of listSetAside(ledger)) {
    const { title, period, reason } = item;
    const key = reason ? `${title}\n${period.href}\n${reason.text}` : `${shelf.size}`;
    const same = shelf.get(key);
    if (same) same.topics.push(...item.topics);
    else shelf.set(key, item);
  }
  return [...shelf.values()];
}

function listSetAside(ledger: Ledger): SetAsideView[] {
  return [...findSetAside(ledger).values()]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.topic < b.topic ? -1 : 1))
    .flatMap((turn) => {
      const period = ledger.periodById.get(turn.period);
      const [topic] = viewTopics(ledger, [turn.topic]);
      if (!period || !topic) return [];
      const depth = period.interests.find((interest) => interest.topic === turn.topic)?.depth ?? "touched";
      return [
        {
          topics: [{ ...topic, depth, status: STATUSES[turn.kind] }],
          title: TITLES[turn.kind],
          period: viewTurnTime(turn, period),
          reason: turn.reason && viewQuote(ledger, turn.reason),
        },
      ];
    });
}
