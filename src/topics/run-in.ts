import type { Passage } from "../model.ts";
import { findName } from "./name-places.ts";

/** More is a sentence. */
const LONGEST = 40;
/** A single one may be any bold word. */
const FEWEST = 2;

/** The bold label that a passage begins with, and goes on behind: 'Chess' of '**Chess.** Two games on Monday.'; null where it has none. */
function runInLabel({ kind, text, strong }: Passage): string | null {
  const [first] = strong;
  if (kind !== "paragraph" || first === undefined || first.length > LONGEST || !text.startsWith(first)) return null;
  const rest = text.slice(first.length);
  return /\p{L}/u.test(rest) && /[.:–—]\s*$/u.test(first + (/^\s*[.:–—]/u.exec(rest)?.[0] ?? "")) ? first : null;
}

/** What a run-in label says of the passages from its own to the next label. */
export interface Label {
  /** The one topic that it names. */
  topic: string;
  /** Stands below the paragraph of the last label, where the text may go on to other things. */
  isLast: boolean;
}

/** The label of each passage; null above the first, where a label names no topic or several, and where only one paragraph has any. */
export function readLabels(
  passages: readonly Passage[],
  named: readonly { topic: string; names: readonly string[] }[],
): (Label | null)[] {
  const labels = passages.map(runInLabel);
  if (labels.filter((label) => label !== null).length < FEWEST) return labels.map(() => null);
  const lastAt = labels.findLastIndex((label) => label !== null);
  let topic: string | null = null;
  return labels.map((label, at) => {
    if (label !== null) topic = topicOf(label, named);
    return topic === null ? null : { topic, isLast: at > lastAt };
  });
}

function topicOf(label: string, named: readonly { topic: string; names: readonly string[] }[]): string | null {
  const lower = label.toLowerCase();
  const [topic, other] = new Set(named.filter(({ names }) => findName(lower, names) >= 0).map((item) => item.topic));
  return topic === undefined || other !== undefined ? null : topic;
}
