import { addTo } from "../lists.ts";
import type { Depth } from "../model.ts";
import { findWhole, type PeriodDraft } from "./periods.ts";
import type { SectionEvidence } from "./section-evidence.ts";

export const RANK: readonly Depth[] = ["touched", "worked-on", "deep-dive"];

interface Weighed {
  draft: PeriodDraft;
  interests: { topic: string; depth: Depth; weight: number }[];
}

/**
 * What a whole says of a topic holds in at least one of its parts: where the end of a year's review tells of a deep dive ('this year I
 * dived deep into chess'), the part that says most of it was one; where the title names a topic ('A month of chess'), it was no passing
 * remark there. A single day is never a deep dive for the sake of its whole.
 */
export function raiseParts(weighed: readonly Weighed[], evidence: SectionEvidence): void {
  const byWhole = new Map<PeriodDraft, Weighed[]>();
  for (const item of weighed) {
    const whole = findWhole(item.draft);
    if (whole !== null) addTo(byWhole, whole, item);
  }
  for (const { draft, interests } of weighed) {
    const parts = (byWhole.get(draft) ?? []).filter((part) => part.draft.kind === draft.kind);
    if (parts.length === 0) continue;
    const told = readTold(draft, evidence);
    const inParts = groupByTopic(parts);
    for (const { topic, depth } of interests)
      raise(inParts.get(topic) ?? [], lower(depth, told.get(topic) ?? "touched"));
  }
}

/** An interest of a part, which has its depth raised. */
interface PartInterest {
  draft: PeriodDraft;
  interest: Weighed["interests"][number];
}

/** What the parts of a whole tell of each topic, in their order. */
function groupByTopic(parts: readonly Weighed[]): ReadonlyMap<string, readonly PartInterest[]> {
  const groups = new Map<string, PartInterest[]>();
  for (const { draft, interests } of parts)
    for (const interest of interests) addTo(groups, interest.topic, { draft, interest });
  return groups;
}

/** The depths that a period's own words give topics, apart from its parts. */
function readTold({ sections }: PeriodDraft, evidence: SectionEvidence): ReadonlyMap<string, Depth> {
  const told = new Map<string, Depth>();
  for (const { topic, rule, depth } of sections.flatMap((read) => evidence.of(read))) {
    const own = depth ?? (rule === "heading" ? "worked-on" : "touched");
    if (RANK.indexOf(own) > RANK.indexOf(told.get(topic) ?? "touched")) told.set(topic, own);
  }
  return told;
}

function lower(a: Depth, b: Depth): Depth {
  return RANK.indexOf(a) < RANK.indexOf(b) ? a : b;
}

/** Raises a topic where it weighs most, unless one of the parts goes as deep already. */
function raise(found: readonly PartInterest[], depth: Depth): void {
  if (found.some(({ interest }) => RANK.indexOf(interest.depth) >= RANK.indexOf(depth))) return;
  const [most] = [...found].sort((a, b) => b.interest.weight - a.interest.weight);
  if (most === undefined) return;
  const isDay = most.draft.period?.precision === "day";
  const isDeepened = most.draft.period !== null && !isDay;
  most.interest.depth = isDeepened ? depth : lower(depth, "worked-on");
}
