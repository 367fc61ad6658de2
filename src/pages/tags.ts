import type { Page, Tag } from "../model.ts";
import { viewTag } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import type { TagLine } from "./views/tags.ts";

/** The index of tags, categories and topics, by initial. */
export function renderTags(ledger: Ledger): Page[] {
  const { tags, links } = ledger.site;
  const groups = new Map<string, TagLine[]>();
  for (const tag of tags) {
    const initial = findInitial(tag.label);
    const lines = groups.get(initial) ?? [];
    lines.push(viewTagLine(ledger, tag));
    groups.set(initial, lines);
  }
  const sorted = [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const main = ledger.theme.tags({
    groups: sorted.map(([label, lines], index) => ({ label, anchor: `group-${index + 1}`, tags: lines })),
  });
  const description = `The ${tags.length} tags and topics of this journal.`;
  return [framePage(ledger, { kind: "tags", url: links.tags, title: "Tags", description }, main)];
}

function viewTagLine(ledger: Ledger, tag: Tag): TagLine {
  return { ...viewTag(ledger, tag), count: tag.entries.length, source: tag.source };
}

/** 'É' stands under E; digits and signs, and Chinese characters, share one group each. */
export function findInitial(label: string): string {
  const [character = ""] = label.normalize("NFKD").replace(/^[^\p{L}\p{N}]+/u, "");
  if (/\p{Script=Han}/u.test(character)) return "漢";
  return /\p{L}/u.test(character) ? character.toUpperCase() : "0–9";
}

function rank(initial: string): number {
  return initial === "0–9" ? 0 : initial === "漢" ? 2 : 1;
}
