import type { Passage } from "../model.ts";

/** More is a sentence. */
const LONGEST = 40;
/** A single one may be any bold word. */
const FEWEST = 2;

/** The bold label that a passage begins with, and goes on behind: 'Chess' of '**Chess.** Two games on Monday.'; null where it has none. */
export function runInLabel({ kind, text, strong }: Passage): string | null {
  const [first] = strong;
  if (kind !== "paragraph" || first === undefined || first.length > LONGEST || !text.startsWith(first)) return null;
  const rest = text.slice(first.length);
  return /\p{L}/u.test(rest) && /[.:–—]\s*$/u.test(first + (/^\s*[.:–—]/u.exec(rest)?.[0] ?? "")) ? first : null;
}

/** The run-in label that each passage stands below, its own or one before it; null for those above the first, and where only one has any. */
export function readRunIns(passages: readonly Passage[]): (string | null)[] {
  const labels = passages.map(runInLabel);
  if (labels.filter((label) => label !== null).length < FEWEST) return labels.map(() => null);
  let last: string | null = null;
  return labels.map((label) => {
    last = label ?? last;
    return last;
  });
}
