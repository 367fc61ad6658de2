import type { Depth, Status } from "../model.ts";
import type { Extent } from "./extent.ts";

/** What is known of one topic in a period. */
export interface DepthEvidence extends Extent {
  /** Sentences of the period that are about any topic. */
  total: number;
  /** Part of the period's evidence, 0 to 1. */
  share: number;
  links: number;
  /** The words of the author's own clauses. */
  depths: readonly Depth[];
  status: Status | null;
  /** Whether a tag gives it. */
  isTagged?: boolean;
  /** Whether a tag gives it and the title or the description names it, or the text has code in it. */
  isSubject?: boolean;
}

/**
 * How deep an interest went, relative to the rest of its period. A deep dive fills a good part of it over several sentences, the more so
 * where they tell of work ('finished the book', own code), or its words say so. A topic in passing, on the side, or as the means of
 * something else is touched, unless the period has hardly anything else. 'A lot of hours' on it are work in any length, and 'learned a
 * bit' is no deep dive in any.
 */
export function findDepth(evidence: DepthEvidence): Depth {
  if (tellsOfEnd(evidence)) return "touched";
  const depth = judge(evidence);
  if (evidence.isShallow && depth === "deep-dive") return "worked-on";
  if (evidence.isShallow && evidence.sentences <= SHORT && evidence.effort === 0) return "touched";
  if (evidence.isShallow || depth !== "touched") return depth;
  return evidence.isHard || isWork(evidence) ? "worked-on" : depth;
}

/** 'On dropping the lute': a text about the end of it, however long, with no word of work. */
function tellsOfEnd({ isSubject, effort, isDeep, isHard, status }: DepthEvidence): boolean {
  return isSubject === true && status === "dropped" && effort === 0 && !isDeep && !isHard;
}

/** What the author tags is no passing remark where the text is about it or tells of work on it, unless it only tells of its end. */
function isWork({ isTagged, isSubject, effort, depths, status }: DepthEvidence): boolean {
  if (effort > 0) return isTagged === true;
  return isSubject === true && !depths.includes("touched") && status !== "paused" && status !== "dropped";
}

/** Words on how it stands, which say nothing of work. */
const TURNS: ReadonlySet<Status> = new Set(["started", "paused", "dropped"]);

/** Sentences: 'learned a bit about design' and one more. */
const SHORT = 2;

function judge({ sentences, effort, main, isDeep, total, share, links, depths, status }: DepthEvidence): Depth {
  const part = total > 0 ? sentences / total : share;
  if (isDeep || depths.includes("deep-dive")) return part >= 0.12 || sentences >= 2 ? "deep-dive" : "worked-on";
  if (depths.includes("touched") && sentences <= 2) return "touched";
  if (fillsPeriod(main, main / Math.max(total, 1), effort)) return "deep-dive";
  // 'Worked on a real React project': work in any length, where it was the matter itself.
  if (depths.includes("worked-on") && main > 0) return "worked-on";
  // 'Signed up for a pottery class', 'Not doing: pottery. The reasons.' and no more.
  if (status !== null && TURNS.has(status) && sentences <= (status === "started" ? 1 : SHORT) && effort === 0)
    return "touched";
  if (main > 0 && sentences >= 2 && part >= 0.12) return "worked-on";
  if (main > 0 && (part >= 0.3 || (effort > 0 && part >= 0.12))) return "worked-on";
  if (links >= 2 && part >= 0.12) return "worked-on";
  return part > 0.5 || (share >= 0.25 && sentences === 0) ? "worked-on" : "touched";
}

/** Most of a period in a few sentences of work, or a third of a longer one. */
function fillsPeriod(sentences: number, part: number, effort: number): boolean {
  if (part > 0.5 && sentences >= 2) return effort >= 2;
  return part >= 0.3 && sentences >= 5 && effort >= 2;
}
