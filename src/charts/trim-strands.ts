import { daySerial } from "../days.ts";
import { addTo } from "../lists.ts";
import type { Status, Turn } from "../model.ts";
import { glyphEdge } from "./glyphs.ts";
import { compareStrands, type Strand } from "./strands.ts";

/**
 * Stretches as far as the author's own words reach: one begins or ends with the date that a sentence gives for its turn, and ends where a
 * shorter one in it says that the topic was put down. A plan for a time that is told of afterwards is no stretch beside it. `turns`: of the whole journal.
 */
export function trimStrands(strands: readonly Strand[], turns: readonly Turn[]): Strand[] {
  const dated = new Map(turns.map((turn) => [`${turn.period}\n${turn.topic}\n${STATUS_OF[turn.kind]}`, turn.told]));
  const byTopic = new Map<string, Strand[]>();
  for (const strand of strands) {
    const told = dated.get(`${strand.period}\n${strand.topic}\n${strand.status}`);
    addTo(byTopic, strand.topic, told ? dateStrand(strand, told) : strand);
  }
  return [...byTopic.values()]
    .flatMap((own) => own.filter((strand) => !isToldOf(strand, own)).map((strand) => endAtStop(strand, own)))
    .sort(compareStrands);
}

const STATUS_OF: Readonly<Record<Turn["kind"], Status | null>> = {
  began: "started",
  deepened: null,
  paused: "paused",
  returned: "resumed",
  dropped: "dropped",
};

/** A quarter of which February is named as the beginning is drawn from February; a date outside of the stretch leaves it as it is. */
function dateStrand(strand: Strand, { start, end, label, precision }: NonNullable<Turn["told"]>): Strand {
  const edge = glyphEdge(strand.status);
  const at = edge === "start" ? daySerial(start) : daySerial(end) + 1;
  if (edge === null || strand.plan || (edge === "start" && at >= strand.end)) return strand;
  const turn = { at, label, precision };
  if (edge === "start") return { ...strand, turn, start: Math.max(strand.start, at) };
  return { ...strand, turn, end: at > strand.start ? Math.min(strand.end, at) : strand.end };
}

/** Whether a plan is for a time of which it is told what came of it. */
function isToldOf({ plan, start, end }: Strand, own: readonly Strand[]): boolean {
  return plan && own.some((other) => !other.plan && other.start <= start && end <= other.end);
}

/** 'Wavelets, dropped' on a day of September: the autumn that names them, too, goes no further, unless something in it was done later. */
function endAtStop(strand: Strand, own: readonly Strand[]): Strand {
  // Nothing shorter lies in a day, and a log has thousands of them.
  if (strand.plan || isStart(strand) || strand.end - strand.start <= 1) return strand;
  const inside = own.filter((one) => one !== strand && !one.plan && strand.start <= one.start && one.end <= strand.end);
  const stop = inside.findLast((one) => one.end < strand.end && glyphEdge(one.status) === "end");
  if (!stop || inside.some((one) => one.start >= stop.end)) return strand;
  return { ...strand, end: stop.end };
}

/** Begun or resumed in it, perhaps after that. */
function isStart({ status }: Strand): boolean {
  return glyphEdge(status) === "start";
}
