import type { Message } from "../model.ts";
import { sortMessages } from "../report.ts";

/** Rules that tell of a name, not of a place: an author whose theme had a shortcode used it in a hundred entries. */
const OF_NAMES: ReadonlySet<string> = new Set(["shortcode-unknown"]);

/** Tells what is true of a name once, where it stands first, with the number of the other entries that have it. */
export function foldRepeats(messages: readonly Message[]): Message[] {
  const places = new Map<string, Set<string>>();
  const first = new Map<string, Message>();
  for (const message of sortMessages(messages.filter(({ rule }) => OF_NAMES.has(rule)))) {
    const key = `${message.rule} ${message.reason}`;
    if (!first.has(key)) first.set(key, message);
    places.set(key, (places.get(key) ?? new Set()).add(message.path));
  }
  const folded = [...first].map(([key, message]): Message => {
    const others = (places.get(key)?.size ?? 1) - 1;
    const also = others === 1 ? " (also in one other entry)" : ` (also in ${others} other entries)`;
    return others === 0 ? message : { ...message, reason: message.reason + also };
  });
  return [...messages.filter(({ rule }) => !OF_NAMES.has(rule)), ...folded];
}
